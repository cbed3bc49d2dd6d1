import type { ChatCompletionMessageParam } from '../../generated/models/chat/completions/completions.ts';
import type { ResponseInputItemLike } from '../responses/response-input-items.ts';
import { checkIterable } from '../arguments.ts';
import { isFields, textOf, type Fields } from '../json/fields.ts';
import type { ConversionLoss } from './conversion-loss.ts';
import { answerText, partType } from './message-parts.ts';

/** A history as messages of chat completions. */
export interface ConvertedMessages {
  messages: ChatCompletionMessageParam[];
  /** What did not survive, in its order. */
  lost: ConversionLoss[];
}

/**
 * Items of responses as messages of chat completions.
 *
 * Text, images and files of messages, calls of functions and custom tools, and the text of their results
 * survive. Reasoning, calls of hosted tools, pictures in results, annotations and summaries of compacted
 * histories do not. `lost` has what did not.
 */
export function toMessages(items: readonly ResponseInputItemLike[]): ConvertedMessages {
  checkIterable(items, 'items', 'an array of items');
  const conversion = new ItemConversion();
  for (const [place, item] of items.entries()) conversion.add(item, `/${place}`);
  const { messages, lost } = conversion;
  // Made of parts that the types of both APIs have.
  return { messages: messages as object[] as ChatCompletionMessageParam[], lost };
}

class ItemConversion {
  readonly messages: Fields[] = [];
  readonly lost: ConversionLoss[] = [];

  add(item: unknown, pointer: string): void {
    if (!isFields(item)) return this.#lose(pointer, 'item');
    const { type = 'message', call_id: id, name, arguments: args, input } = item;
    switch (type) {
      case 'message':
        return this.#addMessage(item, pointer);
      case 'function_call':
        return this.#addCall({ id, type: 'function', function: { name, arguments: args } });
      case 'custom_tool_call':
        return this.#addCall({ id, type: 'custom', custom: { name, input } });
      case 'function_call_output':
      case 'custom_tool_call_output':
        return this.#addResult(item, pointer);
    }
    this.#lose(pointer, textOf(type) || 'item');
  }

  #addMessage({ role, content }: Fields, pointer: string): void {
    if (role === 'assistant') {
      this.messages.push({ role, content: answerText(content) });
      return;
    }
    const given = Array.isArray(content)
      ? this.#parts(content, `${pointer}/content`)
      : textOf(content);
    this.messages.push({ role, content: given });
  }

  /** Calls are part of the answer that they come after. */
  #addCall(call: Fields): void {
    const last = this.messages.at(-1);
    if (last?.role !== 'assistant') {
      this.messages.push({ role: 'assistant', content: null, tool_calls: [call] });
    } else if (Array.isArray(last.tool_calls)) last.tool_calls.push(call);
    else last.tool_calls = [call];
  }

  #addResult({ call_id, output }: Fields, pointer: string): void {
    const parts = Array.isArray(output) ? this.#parts(output, `${pointer}/output`, true) : [];
    const texts = parts.map(({ text }) => textOf(text));
    const content = [textOf(output), ...texts].join('');
    this.messages.push({ role: 'tool', tool_call_id: call_id, content });
  }

  #parts(content: readonly unknown[], pointer: string, onlyText = false): Fields[] {
    return content.flatMap((part, place) => {
      const converted = isFields(part) ? chatPart(part) : null;
      if (converted !== null && (!onlyText || converted.type === 'text')) return [converted];
      this.#lose(`${pointer}/${place}`, partType(part));
      return [];
    });
  }

  #lose(pointer: string, what: string): void {
    this.lost.push({ pointer, what });
  }
}

function chatPart(part: Fields): Fields | null {
  const { type, text, image_url, detail, file_id, file_data, filename } = part;
  if (type === 'input_text' || type === 'output_text') return { type: 'text', text };
  if (type === 'input_image' && typeof image_url === 'string') {
    const shown = detail === 'low' || detail === 'high' ? { detail } : {};
    return { type: 'image_url', image_url: { url: image_url, ...shown } };
  }
  if (type !== 'input_file') return null;
  const named = { file_id, file_data, filename };
  const file = Object.fromEntries(Object.entries(named).filter(([, value]) => value != null));
  return Object.keys(file).length === 0 ? null : { type: 'file', file };
}
