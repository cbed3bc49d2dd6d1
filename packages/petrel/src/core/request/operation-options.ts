import type { OperationOptions, RequestOptions } from '../call/request-options.ts';
import { mergeHeaders } from './headers.ts';
import { readable } from './readable.ts';

/**
 * The options that a method of a resource sends its call with. Those of the caller replace `parameters`,
 * and `fixed` replaces both, except that headers of the caller replace fixed ones name by name.
 * Default of `answers`: `json`.
 *
 * @throws OpenAIError, and nothing else, for options that cannot be read
 */
export function operationOptions(
  options: RequestOptions | null | undefined,
  parameters?: OperationOptions,
  fixed?: OperationOptions,
): OperationOptions {
  const own = readable(options);
  // Not spreads: members that follow one would give each object a hidden class of its own in Node 20.
  const whole: OperationOptions = Object.assign({ answers: 'json' }, parameters, own, fixed);
  if (fixed?.headers !== undefined) whole.headers = mergeHeaders(fixed.headers, own?.headers);
  return whole;
}
