import type { OpenAIError } from '../../../core/errors/openai-error.ts';
import { configurationError } from '../../../core/errors/configuration-error.ts';
import type { ResponseInputItem } from '../../../generated/models/responses/responses.ts';
import { kindOf } from '../../arguments.ts';
import { isFields } from '../../json/fields.ts';
import type { ToolCall, ToolOutput } from './tool-call.ts';
import { isContent } from './tool-output.ts';

/**
 * Why a run has ended: the model called no tool, its answer was cut off or failed, a tool stopped the run, a call
 * was left open, or a limit was reached.
 */
export type ToolLoopEnd =
  | 'completed'
  | 'incomplete'
  | 'stopped'
  | 'deferred'
  | 'max_rounds'
  | 'max_calls'
  | 'max_duration';

/** A call whose result the model has not received yet. */
export interface PendingCall {
  call: ToolCall;
  /** `started` in a checkpoint that is resumed: another process began the call, and its end is not known. */
  state: 'waiting' | 'started' | 'done' | 'deferred';
  output?: ToolOutput | ResponseInputItem;
  isError?: boolean;
}

/**
 * The state of a run as plain JSON, from which another process continues. A call that is `done` in it is not run
 * again.
 */
export interface ToolCheckpoint<Conversation = unknown> {
  /** Version of this format. */
  version: 1;
  /** What the run sends: `chat.completions` or `responses`. */
  api: string;
  /** Requests that were answered. */
  rounds: number;
  /** Calls of tools that were run. */
  calls: number;
  /** Milliseconds that the run has taken. */
  elapsed: number;
  /** Why the run has ended; null while it runs. */
  end: ToolLoopEnd | null;
  /** The calls of the last answer while their results are not part of the conversation. */
  pending: PendingCall[];
  /** The messages or items so far, and what else the next request needs. */
  conversation: Conversation;
}

const ENDS: readonly unknown[] = [
  null,
  'completed',
  'incomplete',
  'stopped',
  'deferred',
  'max_rounds',
  'max_calls',
  'max_duration',
];
const STATES: readonly unknown[] = ['waiting', 'started', 'done', 'deferred'];

/**
 * Checks a checkpoint that was stored: it may be of another version, or edited.
 *
 * @throws OpenAIError with the JSON Pointer of what cannot be used
 */
export function readCheckpoint(given: unknown, api: string): ToolCheckpoint {
  const found = fieldsAt(given, '');
  if (found.version !== 1) {
    throw invalid('/version', `is ${shown(found.version)}; this version of petrel reads 1`);
  }
  if (found.api !== api)
    throw invalid('/api', `is ${shown(found.api)}; this run needs ${shown(api)}`);
  for (const name of ['rounds', 'calls', 'elapsed']) {
    const value = found[name];
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) continue;
    throw invalid(`/${name}`, `must be a number from 0; it is ${shown(value)}`);
  }
  oneOf(found.end, ENDS, '/end');
  for (const [index, entry] of listAt(found.pending, '/pending').entries()) {
    checkPending(entry, `/pending/${index}`);
  }
  fieldsAt(found.conversation, '/conversation');
  // Its members were checked above; those of the conversation are checked by the API's own part.
  return { ...found } as unknown as ToolCheckpoint;
}

function checkPending(given: unknown, path: string): void {
  const entry = fieldsAt(given, path);
  const call = fieldsAt(entry.call, `${path}/call`);
  for (const name of ['id', 'name', 'arguments']) {
    if (typeof call[name] === 'string') continue;
    throw invalid(`${path}/call/${name}`, `must be a string; it is ${kindOf(call[name])}`);
  }
  oneOf(entry.state, STATES, `${path}/state`);
  if (entry.state !== 'done') return;
  const { output } = entry;
  // Only calls that came as items are answered by items.
  const isItem = call.item !== undefined && isFields(output) && typeof output.type === 'string';
  if (typeof output === 'string' || isContent(output) || isItem) return;
  throw invalid(`${path}/output`, `must be the result of the call; it is ${kindOf(output)}`);
}

/** The members of what must be an object. */
export function fieldsAt(given: unknown, path: string): Record<string, unknown> {
  if (isFields(given)) return given;
  throw invalid(path, `must be an object; it is ${kindOf(given)}`);
}

/** The elements of what must be an array. */
export function listAt(given: unknown, path: string): readonly unknown[] {
  if (Array.isArray(given)) return given;
  throw invalid(path, `must be an array; it is ${kindOf(given)}`);
}

function oneOf(value: unknown, values: readonly unknown[], path: string): void {
  if (!values.includes(value)) throw invalid(path, `must be ${values.map(shown).join(', ')}`);
}

function invalid(path: string, problem: string): OpenAIError {
  const place = path === '' ? 'The checkpoint' : `\`${path}\` of the checkpoint`;
  return configurationError(`${place} ${problem}.`);
}

const MOST_CHARACTERS = 40;

function shown(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : kindOf(value);
  return `\`${value.slice(0, MOST_CHARACTERS)}\``;
}
