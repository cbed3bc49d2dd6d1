import { defineMember } from '../core/define-member.ts';
/**
 * Gives a response of the Responses API its `output_text`: all text of its messages joined, `''` when
 * there is none. An event of a stream that carries a response gets it on that. Anything else, and an
 * `output_text` of the server where there is no text, is left as it is.
 *
 * The property is the response's own and enumerable, so that spreads, clones and JSON keep it. That of an
 * event's response does not enumerate: an event as JSON is what the server sent.
 */
export function addOutputText(value: unknown): void {
  if (!isObject(value)) return;
  if (isResponse(value)) add(value, true);
  else if (isObject(value.response) && isResponse(value.response)) add(value.response, false);
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

function add(response: Fields & { output: readonly unknown[] }, enumerable: boolean): void {
  const text = response.output.map(messageText).join('');
  const value =
    text === '' && typeof response.output_text === 'string' ? response.output_text : text;
  defineMember(response, 'output_text', value, enumerable);
}

function messageText(item: unknown): string {
  if (!isObject(item) || item.type !== 'message' || !Array.isArray(item.content)) return '';
  return item.content.map(partText).join('');
}

function partText(part: unknown): string {
  if (!isObject(part) || part.type !== 'output_text') return '';
  return typeof part.text === 'string' ? part.text : '';
}
