/**
 * Gives a response of the Responses API its `output_text`: all text of its messages joined, `''` when
 * there is none. An event of a stream that carries a response gets it on that. Anything else, and an
 * `output_text` that the server has sent, is left as it is.
 *
 * The property is not enumerable, so that the response as JSON stays what the server sent.
 */
export function addOutputText(value: unknown): void {
  if (!isObject(value)) return;
  if (isResponse(value)) define(value);
  else if (isObject(value.response) && isResponse(value.response)) define(value.response);
}

interface Fields {
  readonly [name: string]: unknown;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isResponse(value: Fields): value is Fields & { output: readonly unknown[] } {
  return value.object === 'response' && Array.isArray(value.output);
}

function define(response: Fields & { output: readonly unknown[] }): void {
  if (typeof response.output_text === 'string') return;
  Object.defineProperty(response, 'output_text', {
    value: response.output.map(messageText).join(''),
    writable: true,
    configurable: true,
  });
}

function messageText(item: unknown): string {
  if (!isObject(item) || item.type !== 'message' || !Array.isArray(item.content)) return '';
  return item.content.map(partText).join('');
}

function partText(part: unknown): string {
  if (!isObject(part) || part.type !== 'output_text') return '';
  return typeof part.text === 'string' ? part.text : '';
}
