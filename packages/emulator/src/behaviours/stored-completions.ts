import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { addEntry, entriesOf, entryAt } from '../resources/collection.ts';
import { answerList } from '../resources/list-answer.ts';
import { listOf, textOf } from '../members.ts';

const collection = '/chat/completions';
const single = '/chat/completions/{completion_id}';

/** Keeps a chat completion and the messages it answers. */
export function storeCompletion(exchange: Exchange, completion: JsonObject): void {
  const id = textOf(completion, 'id');
  const { body } = exchange;
  const metadata = isObject(body.metadata) ? body.metadata : {};
  const messages = listOf(body, 'messages').filter(isObject);
  addEntry(exchange, collection, { ...completion, metadata, messages }, id);
}

/** What the API shows of a stored completion. */
function shown(facts: JsonObject): JsonObject {
  const { messages: _, created_at: __, ...completion } = facts;
  return completion;
}

export const storedCompletions: Behaviours = {
  listChatCompletions: (exchange) =>
    answerList(exchange, entriesOf(exchange, collection), ({ facts }) => shown(facts)),
  getChatCompletion: (exchange) => shown(entryAt(exchange).facts),
  updateChatCompletion: (exchange) => {
    const { facts } = entryAt(exchange);
    facts.metadata = exchange.body.metadata ?? {};
    return shown(facts);
  },
  getChatCompletionMessages: (exchange) => {
    const { id, facts } = entryAt(exchange, single);
    const messages = listOf(facts, 'messages').filter(isObject);
    const items = messages.map((message, index) => ({ id: `${id}-${index}`, facts: message }));
    return answerList(exchange, items, (item) => storedMessage(item.id, item.facts));
  },
};

function storedMessage(id: string, message: JsonObject): JsonObject {
  const { content } = message;
  const parts = Array.isArray(content) ? content.filter(isObject) : null;
  const text = typeof content === 'string' ? content : null;
  // The description knows answers only, so it calls all stored messages the assistant's.
  return { id, role: 'assistant', refusal: null, content: text, content_parts: parts };
}
