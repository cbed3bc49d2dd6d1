import type { ChatCompletionMessageParam } from '../../generated/models/chat/completions/completions.ts';
import type { ResponseInputItem } from '../../generated/models/responses/responses.ts';
import { checkIterable } from '../arguments.ts';
import { fieldsIn, isFields, textOf, type Fields } from '../json/fields.ts';
import type { ConversionLoss } from './conversion-loss.ts';
import { answerText, partType } from './message-parts.ts';

/** A history as items of responses. */
export interface ConvertedItems {
  items: ResponseInputItem[];
  /** What did not survive, in its order. */
  lost: ConversionLoss[];
}

/**
 * Messages of chat completions as items of responses.
 *
 * Text, images, files, calls of functions and custom tools, and their results survive. Sounds, names of
 * participants, and ids of spoken answers do not; a refusal becomes text. `lost` has what did not.
 */
export function toItems(messages: readonly ChatCompletionMessageParam[]): ConvertedItems {
  checkIterable(messages, 'messages', 'an array of messages');
  const conversion = new ChatConversion();
  for (const [place, message] of messages.entries()) conversion.add(message, `/${place}`);
  const { items, lost } = conversion;
  // Made of parts that the types of both APIs have.
  return { items: items as object[] as ResponseInputItem[], lost };
}

class ChatConversion {
  readonly items: Fields[] = [];
  readonly lost: ConversionLoss[] = [];
  /** Ids of calls of custom tools, whose results have a type of their own. */
  readonly #custom = new Set<unknown>();
  #oldCalls = 0;

  add(message: unknown, pointer: string): void {
    if (!isFields(message)) return this.#lose(pointer, 'message');
    const { role, name, audio } = message;
    if (name !== undefined && role !== 'function') this.#lose(`${pointer}/name`, 'name');
    if (audio != null) this.#lose(`${pointer}/audio`, 'audio');
    if (role === 'assistant') return this.#addAnswer(message, pointer);
    if (role === 'tool') return this.#addResult(message.tool_call_id, message, pointer);
    if (role === 'function') return this.#addResult(`call_${this.#oldCalls}`, message, pointer);
    this.items.push({ role, content: this.#content(message.content, `${pointer}/content`) });
  }

  #addAnswer({ content, refusal, tool_calls, function_call }: Fields, pointer: string): void {
    const text = answerText(content) + textOf(refusal);
    if (text !== '') this.items.push({ role: 'assistant', content: text });
    for (const [place, call] of fieldsIn(tool_calls).entries()) {
      this.#addCall(call, `${pointer}/tool_calls/${place}`);
    }
    if (!isFields(function_call)) return;
    this.#oldCalls += 1;
    const { name, arguments: args } = function_call;
    const call_id = `call_${this.#oldCalls}`;
    this.items.push({ type: 'function_call', call_id, name, arguments: args });
  }

  #addCall({ id: call_id, type, custom, function: given }: Fields, pointer: string): void {
    if (type === 'custom' && isFields(custom)) {
      this.#custom.add(call_id);
      const { name, input } = custom;
      this.items.push({ type: 'custom_tool_call', call_id, name, input });
    } else if (isFields(given)) {
      const { name, arguments: args } = given;
      this.items.push({ type: 'function_call', call_id, name, arguments: args });
    } else this.#lose(pointer, textOf(type) || 'tool call');
  }

  #addResult(call_id: unknown, { content }: Fields, pointer: string): void {
    const type = this.#custom.has(call_id) ? 'custom_tool_call_output' : 'function_call_output';
    const output = this.#content(content ?? '', `${pointer}/content`);
    this.items.push({ type, call_id, output });
  }

  #content(content: unknown, pointer: string): unknown {
    if (!Array.isArray(content)) return textOf(content);
    return content.flatMap((part: unknown, place) => {
      const converted = isFields(part) ? inputPart(part) : null;
      if (converted === null) this.#lose(`${pointer}/${place}`, partType(part));
      return converted ?? [];
    });
  }

  #lose(pointer: string, what: string): void {
    this.lost.push({ pointer, what });
  }
}

function inputPart({ type, text, image_url, file }: Fields): Fields | null {
  if (type === 'text') return { type: 'input_text', text };
  if (type === 'image_url' && isFields(image_url)) {
    return { type: 'input_image', image_url: image_url.url, detail: image_url.detail ?? 'auto' };
  }
  return type === 'file' && isFields(file) ? { type: 'input_file', ...file } : null;
}
