import { throwIfAborted } from '../../../core/abort/on-abort.ts';
import { onUserAbort } from '../../../core/abort/on-user-abort.ts';
import { callUntilAborted } from '../../../core/abort/until-aborted.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
  ResponseOutputItem,
} from '../../../generated/models/responses/responses.ts';
import { configurationError } from '../../../core/errors/configuration-error.ts';
import { copyOf } from '../../json/fields.ts';
import { toResponseInputItems } from '../../responses/response-input-items.ts';
import { ResponseStream, type ResponseClient } from '../../responses/response-stream.ts';
import { reportDiagnostic } from '../../toolsets/runner-diagnostics.ts';
import { loopRequestOptions } from '../../tools/loop/loop-request-options.ts';
import { checkpointTools } from './checkpoint-tools.ts';
import { ContextBudget } from './context-budget.ts';
import { EagerCalls, TOO_MANY_STEPS } from './eager-calls.ts';
import { checkApprovedCalls, renewApprovals } from './mcp-approvals.ts';
import {
  callIDsIn,
  checkResponse,
  hasAnswer,
  isRunnerCall,
  type ResponseExpectation,
} from './response-check.ts';
import type {
  ResponsesRunnerOptions,
  ResponsesRunnerTurn,
  RunnerCall,
} from './responses-runner-types.ts';
import { ResponsesToolRunnerError, RunProblem } from './responses-tool-runner-error.ts';
import { RunRecord } from './run-record.ts';
import { runnerBodyOf, type RunnerBody } from './runner-params.ts';
import type { RunnerTools } from './runner-tools.ts';
import { SERVER_TOOLS } from './server-items.ts';
import { TurnCalls, type CallSettings } from './turn-calls.ts';

/** A response whose calls are known to be runnable. */
interface Round {
  response: Response;
  output: ResponseOutputItem[];
  calls: TurnCalls;
  /** How many items of the output were handled while it was streamed. */
  handled: number;
}

/** One run: requests and calls in turn, until a response has no calls. */
export class ResponsesRun {
  readonly #client: ResponseClient;
  readonly #registered: RunnerTools;
  readonly #options: ResponsesRunnerOptions;
  readonly #request: RunnerBody;
  readonly #maxSteps: number;
  readonly #record: RunRecord;
  readonly #budget: ContextBudget | null;
  readonly #controller = new AbortController();
  readonly #removeAbortListener: () => void;

  /** @throws OpenAIError of code `configuration` for params and options that cannot be used */
  constructor(
    client: ResponseClient,
    registered: RunnerTools,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions,
  ) {
    this.#client = client;
    this.#registered = registered;
    this.#options = options;
    this.#maxSteps = checkedSteps(options);
    this.#request = runnerBodyOf(params, registered);
    const { tools, input } = this.#request;
    this.#record = new RunRecord({
      ledger: options.ledger,
      maxSteps: this.#maxSteps,
      tools,
      overrideNames: registered.overrideNames,
      input,
      signal: this.#signal,
    });
    const { contextBudget } = options;
    if (contextBudget != null) checkTruncation(this.#request.body);
    this.#budget =
      contextBudget == null
        ? null
        : new ContextBudget(contextBudget, registered.browserNames, this.#signal);
    const { signal: own, requestOptions, computerOptions } = options;
    const signal = own ?? requestOptions?.signal ?? computerOptions?.signal;
    this.#removeAbortListener = onUserAbort(signal, (error) => this.#controller.abort(error));
  }

  /** The turns. The calls of one run when the next one is requested. */
  async *turns(): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    try {
      await this.#record.open();
      await this.#renewApprovals();
      while (true) {
        const round = await this.#round();
        const isFinal = !round.output.some(isRunnerCall);
        const texts: ResponseInputItem[] = [];
        const turn = this.#turnOf(round, isFinal, texts);
        try {
          yield turn.value;
        } finally {
          turn.end();
        }
        if (isFinal) return;
        await this.#finish(round, texts);
      }
    } catch (error) {
      throw this.#failure(error);
    } finally {
      this.#removeAbortListener();
      if (!this.#signal.aborted) this.#controller.abort(new OpenAIError('The run has ended.'));
    }
  }

  get #signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Sends a request, and checks its response. */
  async #round(): Promise<Round> {
    const record = this.#record;
    throwIfAborted(this.#signal);
    if (record.requests >= this.#maxSteps) throw new RunProblem(NO_STEPS);
    const input = (await this.#budget?.apply(record.history)) ?? [...record.history];
    record.requests += 1;
    // What a tool of the server does is not known before its response.
    record.phase = this.#hasServerTools ? 'pending' : 'boundary';
    await record.save();
    record.phase = 'pending';
    const calls = new TurnCalls(this.#callSettings);
    const eager = this.#options.eager === true ? this.#eagerCalls(calls) : null;
    const response = await this.#send(input, eager);
    throwIfAborted(this.#signal);
    const output = checkResponse(response, callIDsIn(record.history), this.#expectation);
    checkApprovedCalls(record.history, output);
    eager?.checkHandled(output);
    await this.#inspected(response, output);
    for (const call of output.filter(isRunnerCall)) await calls.prepare(call);
    return { response, output, calls, handled: eager?.handled.length ?? 0 };
  }

  /** Stores a response before its calls run. */
  async #inspected(response: Response, output: ResponseOutputItem[]): Promise<void> {
    const record = this.#record;
    record.pending = output;
    const isFinal = !output.some(isRunnerCall);
    if (isFinal && !hasAnswer(output))
      throw new RunProblem('The response has neither calls nor an answer.');
    if (isFinal && record.isStored) {
      record.phase = 'final';
      const tools = await checkpointTools(response.tools ?? []);
      record.final = { ...response, tools, output };
    }
    await record.save();
  }

  async #send(input: ResponseInputItem[], eager: EagerCalls | null): Promise<Response> {
    const { onDiagnostic } = this.#options;
    const { body: rest, tools } = this.#request;
    const body: ResponseCreateParamsNonStreaming = { ...rest, input, tools: [...tools] };
    // The server must not leave out what the budget has kept.
    if (this.#budget !== null) body.truncation = 'disabled';
    const options = loopRequestOptions(this.#requestOptions(), {
      signal: this.#signal,
      rounds: this.#record.requests,
    });
    const started = performance.now();
    const event = { api: 'responses', stage: 'request' } as const;
    try {
      const response = this.#options.stream
        ? await this.#streamed(body, options, eager)
        : await this.#client.responses.create(body, options);
      await eager?.settle();
      reportDiagnostic(
        onDiagnostic,
        { ...event, reason: 'completed', usage: usageOf(response) },
        started,
      );
      return response;
    } catch (error) {
      // Calls that have begun keep their place in the record.
      await eager?.settle().catch(() => undefined);
      const reason = this.#signal.aborted ? 'cancelled' : 'api_failed';
      reportDiagnostic(onDiagnostic, { ...event, reason }, started);
      throw requestProblem(error, this.#record.requests);
    }
  }

  async #streamed(
    body: ResponseCreateParamsNonStreaming,
    options: object,
    eager: EagerCalls | null,
  ): Promise<Response> {
    const { onEvent } = this.#options;
    const stream = ResponseStream.createResponse(this.#client, { ...body, stream: true }, options);
    try {
      for await (const event of stream) {
        if (onEvent !== undefined)
          await callUntilAborted(() => onEvent(copyOf(event)), this.#signal);
        if (event.type !== 'response.output_item.done') continue;
        await eager?.receive(event.output_index, event.item);
      }
      return await stream.finalResponse();
    } finally {
      stream.abort();
    }
  }

  /** Runs the calls that have not run, and adds the turn to the history. */
  async #finish({ output, calls, handled }: Round, texts: ResponseInputItem[]): Promise<void> {
    const record = this.#record;
    throwIfAborted(this.#signal);
    if (record.requests >= this.#maxSteps) throw new RunProblem(TOO_MANY_STEPS);
    // One after the other: they share what they work on.
    for (const call of output.slice(handled).filter(isRunnerCall)) await calls.run(call);
    record.history = [
      ...record.history,
      ...toResponseInputItems(output),
      ...calls.outputs,
      ...texts,
    ];
    record.phase = 'boundary';
    record.pending = [];
    record.outputs = [];
    await record.save();
  }

  #turnOf(
    { response, output, calls, handled }: Round,
    final: boolean,
    texts: ResponseInputItem[],
  ): { value: ResponsesRunnerTurn; end: () => void } {
    let isOpen = true;
    const checkOpen = (): void => {
      if (!isOpen || final) throw configurationError('This turn is over: its calls have run.');
    };
    const open: RunnerCall[] = output.slice(handled).filter(isRunnerCall);
    const value: ResponsesRunnerTurn = {
      response,
      step: this.#record.requests,
      final,
      toolsExecuted: calls.outputs.length > 0,
      attemptedCallIds: [...this.#record.attempted],
      completedCallIds: [...this.#record.completed],
      supplyOutputs(outputs) {
        checkOpen();
        calls.supply(outputs, open);
      },
      appendUserText(text) {
        checkOpen();
        if (typeof text !== 'string' || text.trim() === '') {
          throw configurationError('`appendUserText()` takes a text that is not empty.');
        }
        texts.push({ role: 'user', content: text });
      },
    };
    return { value, end: () => void (isOpen = false) };
  }

  async #renewApprovals(): Promise<void> {
    const calls = new TurnCalls(this.#callSettings);
    this.#record.history = await renewApprovals(this.#record.history, (request) =>
      calls.decide(request),
    );
  }

  #eagerCalls(calls: TurnCalls): EagerCalls {
    const record = this.#record;
    return new EagerCalls(calls, {
      options: this.#options,
      expectation: this.#expectation,
      seen: callIDsIn(record.history),
      isLast: record.requests >= this.#maxSteps,
      isHeld: this.#hasServerTools,
      isConcurrent: !record.isStored,
    });
  }

  get #expectation(): ResponseExpectation {
    const { tools, body } = this.#request;
    return { registered: this.#registered, tools, toolChoice: body.tool_choice };
  }

  get #callSettings(): CallSettings {
    return {
      registered: this.#registered,
      options: this.#options,
      record: this.#record,
      signal: this.#signal,
    };
  }

  get #hasServerTools(): boolean {
    return this.#request.tools.some(({ type }) => SERVER_TOOLS.has(type));
  }

  /** Requests that may have effects, and those that a ledger counts, are sent once. */
  #requestOptions(): object {
    const isSentOnce =
      this.#record.isStored || this.#request.tools.some(({ type }) => type === 'mcp');
    const { requestOptions } = this.#options;
    return isSentOnce ? { ...requestOptions, maxRetries: 0 } : { ...requestOptions };
  }

  #failure(error: unknown): OpenAIError {
    const { attempted, completed } = this.#record;
    if (this.#signal.aborted) {
      const cause: unknown = this.#signal.reason;
      return new ResponsesToolRunnerError('The run was aborted.', attempted, completed, { cause });
    }
    if (error instanceof RunProblem) {
      const { cause } = error;
      const options = cause instanceof OpenAIError ? { cause } : {};
      return new ResponsesToolRunnerError(error.message, attempted, completed, options);
    }
    // That of an option or a checkpoint that cannot be used.
    if (error instanceof OpenAIError && this.#record.requests === 0) return error;
    return new ResponsesToolRunnerError(
      'A callback of the run threw an error.',
      attempted,
      completed,
    );
  }
}

function checkTruncation(body: ResponseCreateParamsNonStreaming): void {
  if (body.truncation !== 'auto' && (body.context_management ?? []).length === 0) return;
  throw configurationError(
    '`contextBudget` cannot be used with `truncation: auto` or `context_management`, which leave out other items.',
  );
}

const NO_STEPS = 'The run that is resumed has sent as many requests as `maxSteps` allows.';
const STORED_OPTIONS: ReadonlySet<string> = new Set(['headers', 'timeout', 'signal', 'maxRetries']);

function checkedSteps(options: ResponsesRunnerOptions): number {
  const { ledger, eager, stream, maxConcurrentCalls = 2, requestOptions } = options;
  const { maxSteps = ledger?.resumeFrom?.max_steps ?? 20 } = options;
  for (const [name, value] of Object.entries({ maxSteps, maxConcurrentCalls })) {
    if (Number.isSafeInteger(value) && value >= 1) continue;
    throw configurationError(`\`${name}\` must be a whole number, 1 or more.`);
  }
  if (eager === true && stream !== true) throw configurationError('`eager` needs `stream: true`.');
  if (ledger === undefined) return maxSteps;
  const given = Object.entries(requestOptions ?? {}).filter(([, value]) => value !== undefined);
  const wrong = given.find(
    ([name, value]) => !STORED_OPTIONS.has(name) || (name === 'maxRetries' && value !== 0),
  );
  if (wrong === undefined) return maxSteps;
  throw configurationError(`\`requestOptions/${wrong[0]}\` cannot be used with a \`ledger\`.`);
}

function usageOf({
  usage,
}: Response): { input_tokens: number; output_tokens: number; total_tokens: number } | null {
  if (usage == null) return null;
  const { input_tokens, output_tokens, total_tokens } = usage;
  return { input_tokens, output_tokens, total_tokens };
}

/** What a tool has thrown stays as it is: it is no failure of the request. */
function requestProblem(error: unknown, step: number): unknown {
  if (error instanceof RunProblem || !(error instanceof OpenAIError)) return error;
  return new RunProblem(`Request ${step} failed: ${error.message}`, { cause: error });
}
