import type { RequestOptions } from '../../../core/call/request-options.ts';
import { TOOL_LOOP_OPTIONS } from './tool-loop-options.ts';

/**
 * The options of one request of a run: those of the caller without the run's own. Requests of a run differ, and so
 * do their idempotency keys: the second one has `-2` at its end.
 */
export function loopRequestOptions(
  options: RequestOptions,
  { signal, rounds }: { signal: AbortSignal; rounds: number },
): RequestOptions {
  const entries = Object.entries(options).filter(([name]) => !TOOL_LOOP_OPTIONS.has(name));
  const { idempotencyKey, ...others }: RequestOptions = Object.fromEntries(entries);
  if (idempotencyKey === undefined) return { ...others, signal };
  const key = rounds > 1 ? `${idempotencyKey}-${rounds}` : idempotencyKey;
  return { ...others, signal, idempotencyKey: key };
}
