import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { addEntry, entriesOf, entryAt } from '../resources/collection.ts';
import { answerList } from '../resources/list-answer.ts';
import { listOf, textOf } from '../members.ts';

const collection = '/chat/completions';
const single = '/chat/completions/{completion_id}';

/** Stores a chat completion and the messages it answers. */
export function storeCompletion(context: RequestContext, completion: JsonObject): void {
  const id = textOf(completion, 'id');
  const { body } = context;
  const metadata = isObject(body.metadata) ? body.metadata : {};
  const messages = listOf(body, 'messages').filter(isObject);
  addEntry(context, collection, { ...completion, metadata, messages }, id);
}

/** A stored completion as the API returns it. */
function shown(fields: JsonObject): JsonObject {
  const { messages: _, created_at: __, ...completion } = fields;
  return completion;
}

export const storedCompletions: Behaviours = {
  listChatCompletions: (context) =>
    answerList(context, entriesOf(context, collection), ({ fields }) => shown(fields)),
  getChatCompletion: (context) => shown(entryAt(context).fields),
  updateChatCompletion: (context) => {
    const { fields } = entryAt(context);
    fields.metadata = context.body.metadata ?? {};
    return shown(fields);
  },
  getChatCompletionMessages: (context) => {
    const { id, fields } = entryAt(context, single);
    const messages = listOf(fields, 'messages').filter(isObject);
    const items = messages.map((message, index) => ({ id: `${id}-${index}`, fields: message }));
    return answerList(context, items, (item) => storedMessage(item.id, item.fields));
  },
};

function storedMessage(id: string, message: JsonObject): JsonObject {
  const { content } = message;
  const parts = Array.isArray(content) ? content.filter(isObject) : null;
  const text = typeof content === 'string' ? content : null;
  // The description knows answers only, so it calls all stored messages the assistant's.
  return { id, role: 'assistant', refusal: null, content: text, content_parts: parts };
}
