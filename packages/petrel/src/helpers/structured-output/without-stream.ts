import { OpenAIError } from '../../core/errors/openai-error.ts';

/**
 * The body of a request whose answer is parsed as a whole.
 *
 * @throws OpenAIError when it asks for a stream
 */
export function withoutStream<Body extends { stream?: boolean | null }>({
  stream,
  ...body
}: Body): Omit<Body, 'stream'> {
  if (stream !== true) return body;
  throw new OpenAIError('`parse()` does not stream: leave out `stream: true`, or use `stream()`.');
}
