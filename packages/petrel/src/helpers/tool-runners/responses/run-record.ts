import { untilAborted } from '../../../core/abort/until-aborted.ts';
import { configurationError } from '../../../core/errors/configuration-error.ts';
import type {
  Response,
  ResponseInputItem,
  ResponseOutputItem,
  Tool,
} from '../../../generated/models/responses/responses.ts';
import { argumentError, checkFunction, checkObject } from '../../arguments.ts';
import { fieldsIn, isFields, textOf } from '../../json/fields.ts';
import { fieldsAt, listAt } from '../../tools/loop/tool-checkpoint.ts';
import { checkpointTools } from './checkpoint-tools.ts';
import type { ResponsesRunnerCheckpoint, ResponsesRunnerLedger } from './responses-runner-types.ts';
import { RunProblem } from './responses-tool-runner-error.ts';

/** What a record begins with. */
export interface RecordStart {
  ledger: ResponsesRunnerLedger | undefined;
  maxSteps: number;
  tools: readonly Tool[];
  overrideNames: string[];
  input: ResponseInputItem[];
  signal: AbortSignal;
}

/** The history of a run and what its calls have come to, stored by the ledger if there is one. */
export class RunRecord {
  /** Ids of the calls that have begun. */
  readonly attempted: string[] = [];
  /** Ids of the calls that have a result. */
  readonly completed: string[] = [];
  history: ResponseInputItem[];
  requests = 0;
  phase: ResponsesRunnerCheckpoint['phase'] = 'boundary';
  pending: readonly ResponseOutputItem[] = [];
  outputs: readonly ResponseInputItem[] = [];
  final: Response | null = null;
  readonly #start: RecordStart;
  #tools: Tool[] = [];
  #revision = 0;

  constructor(start: RecordStart) {
    this.#start = start;
    this.history = start.input;
  }

  /** Whether the state is stored. */
  get isStored(): boolean {
    return this.#start.ledger !== undefined;
  }

  /**
   * Reads the checkpoint to continue from, if there is one.
   *
   * @throws OpenAIError of code `configuration` with the place of what does not fit
   */
  async open(): Promise<void> {
    const { ledger, tools, input } = this.#start;
    if (ledger === undefined) return;
    checkObject(ledger, 'ledger');
    if (textOf(ledger.runId) === '') throw argumentError('ledger/runId', 'a text', ledger.runId);
    checkFunction(ledger.save, 'ledger/save');
    this.#tools = plain(await checkpointTools(tools));
    this.history = plain(input);
    if (ledger.resumeFrom == null) return;
    const resumed = this.#read(plain<unknown>(ledger.resumeFrom), ledger.runId);
    if (!this.history.some(isNews)) {
      throw configurationError('A run that is resumed needs a message of the user in `input`.');
    }
    this.#revision = resumed.revision;
    this.requests = resumed.consumed_requests;
    this.attempted.push(...resumed.attempted_call_ids);
    this.completed.push(...resumed.returned_call_ids);
    this.history = [...resumed.history, ...this.history];
  }

  /** Stores the state; nothing without a ledger. */
  async save(): Promise<void> {
    const { ledger } = this.#start;
    if (ledger === undefined) return;
    this.#revision += 1;
    const checkpoint = plain(this.#checkpoint(ledger.runId));
    try {
      await untilAborted(Promise.resolve(ledger.save(checkpoint)), this.#start.signal);
    } catch (error) {
      if (this.#start.signal.aborted) throw error;
      throw new RunProblem(`\`ledger.save()\` failed for revision ${checkpoint.revision}.`);
    }
  }

  #checkpoint(run_id: string): ResponsesRunnerCheckpoint {
    return {
      version: 1,
      run_id,
      revision: this.#revision,
      phase: this.phase,
      max_steps: this.#start.maxSteps,
      consumed_requests: this.requests,
      tools: this.#tools,
      output_override_names: this.#start.overrideNames,
      history: this.history,
      attempted_call_ids: this.attempted,
      returned_call_ids: this.completed,
      pending_items: [...this.pending],
      returned_outputs: [...this.outputs],
      final_response: this.final,
    };
  }

  /** The checkpoint, once it is known to fit this run. */
  #read(given: unknown, runID: string): ResponsesRunnerCheckpoint {
    const found = fieldsAt(given, '');
    const { tools, output_override_names, max_steps } = this.#checkpoint(runID);
    const expected = {
      version: 1,
      run_id: runID,
      phase: 'boundary',
      max_steps,
      tools,
      output_override_names,
    };
    for (const [name, value] of Object.entries(expected)) {
      if (sameJSON(found[name], value)) continue;
      const shown = typeof value === 'object' ? '' : `; it must be \`${value}\``;
      throw configurationError(`\`/${name}\` of the checkpoint does not fit this run${shown}.`);
    }
    for (const name of ['revision', 'consumed_requests']) {
      if (Number.isSafeInteger(found[name]) && Number(found[name]) >= 0) continue;
      throw configurationError(`\`/${name}\` of the checkpoint must be a whole number from 0.`);
    }
    const history = listAt(found.history, '/history');
    for (const [index, item] of history.entries()) fieldsAt(item, `/history/${index}`);
    checkAnswered(history);
    for (const name of ['attempted_call_ids', 'returned_call_ids']) {
      for (const [index, id] of listAt(found[name], `/${name}`).entries()) {
        if (typeof id === 'string') continue;
        throw configurationError(`\`/${name}/${index}\` of the checkpoint must be an id.`);
      }
    }
    // Its members were checked above; items are for the server to check.
    return found as unknown as ResponsesRunnerCheckpoint;
  }
}

/** A boundary has a result for each call. */
function checkAnswered(history: readonly unknown[]): void {
  const items = fieldsIn(history);
  const answered = new Set(
    items.flatMap(({ type, call_id, approval_request_id }) =>
      textOf(type).endsWith('_output') ? [call_id] : [approval_request_id],
    ),
  );
  const open = items.findIndex(
    ({ type, call_id, id }) =>
      (type === 'mcp_approval_request' && !answered.has(id)) ||
      ((type === 'function_call' || type === 'computer_call') && !answered.has(call_id)),
  );
  if (open < 0) return;
  throw configurationError(`\`/history/${open}\` of the checkpoint is a call without a result.`);
}

function isNews(item: ResponseInputItem): boolean {
  const given: unknown = item;
  if (!isFields(given) || given.role !== 'user') return false;
  const { content } = given;
  return typeof content === 'string' ? content.trim() !== '' : fieldsIn(content).length > 0;
}

/** Whether two values are the same JSON. Databases may change the order of members. */
function sameJSON(left: unknown, right: unknown): boolean {
  return JSON.stringify(left, inOrder) === JSON.stringify(right, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** A copy that is plain JSON. */
function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
