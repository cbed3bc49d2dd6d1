import { OpenAIError } from '../../core/errors/openai-error.ts';
import { readable } from '../../core/request/readable.ts';
import { checkObject } from '../arguments.ts';

/**
 * The body of a request whose answer is parsed as a whole.
 *
 * @throws OpenAIError when it asks for a stream, or cannot be read
 */
export function withoutStream<Body extends { stream?: boolean | null }>(
  given: Body,
): Omit<Body, 'stream'> {
  checkObject(given, 'body');
  const body = readable(given);
  if (body.stream !== true) return body;
  throw new OpenAIError('`parse()` does not stream: leave out `stream: true`, or use `stream()`.');
}
