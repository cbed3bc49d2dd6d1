import { encodeJSON } from '../../core/request/json-encoder.ts';
import type {
  ChatCompletionChunk,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
} from '../../generated/models/chat/completions/completions.ts';
import { checkObject } from '../arguments.ts';
import { isFields, textOf, type Fields } from '../json/fields.ts';

const PREFIX = 'chat.completion.chunk.message:';

/** A message between chunks, in the form of a chunk without choices. */
export type ChatCompletionReadableStreamMessageChunk = Pick<
  ChatCompletionChunk,
  'id' | 'created' | 'model'
> & {
  choices: [];
  /** The message as JSON after a prefix. */
  object: `${typeof PREFIX}${string}`;
};

/** An item of a stream of JSON lines: a chunk, or a message between chunks. */
export type ChatCompletionReadableStreamItem =
  | ChatCompletionChunk
  | ChatCompletionReadableStreamMessageChunk;

/**
 * A message as a chunk, as streams of JSON lines hold it that `toReadableStream()` writes.
 *
 * @param chunk The last chunk before it
 * @param toolCallIds The ids of the calls of the completion before it
 */
export function makeChatCompletionReadableStreamMessageChunk(
  chunk: Pick<ChatCompletionChunk, 'id' | 'created' | 'model'>,
  message: ChatCompletionMessageParam,
  toolCallIds?: string[],
): ChatCompletionReadableStreamMessageChunk {
  checkObject(chunk, 'chunk');
  const ids = toolCallIds === undefined ? {} : { tool_call_ids: toolCallIds };
  const { id, created, model } = chunk;
  const json = encodeJSON({ type: 'message', message, ...ids }, 'The message');
  const object = `${PREFIX}${json}` as const;
  return { id, choices: [], created, model, object };
}

/** The result of a call that an item holds in place of a piece of a completion; null when it holds none. */
export function messageIn(item: object): ChatCompletionToolMessageParam | null {
  const { object }: Fields = { ...item };
  let record: unknown = item;
  if (typeof object === 'string' && object.startsWith(PREFIX)) {
    record = JSON.parse(object.slice(PREFIX.length));
  }
  const { message }: Fields = isFields(record) && record.type === 'message' ? record : {};
  if (!isFields(message) || message.role !== 'tool') return null;
  const { content, tool_call_id } = message;
  return { role: 'tool', content: textOf(content), tool_call_id: textOf(tool_call_id) };
}
