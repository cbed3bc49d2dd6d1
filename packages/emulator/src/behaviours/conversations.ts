import { isObject, type Json } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { addEntry, entriesOf, entryAt, fillPath } from '../resources/collection.ts';
import { answerList } from '../resources/list-answer.ts';
import { answerEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { readItems } from './response-items.ts';
import { appendToConversation } from './response-request.ts';

const single = '/conversations/{conversation_id}';
const items = '/conversations/{conversation_id}/items';

export const conversations: Behaviours = {
  createConversation: (exchange) => {
    const metadata = exchange.body.metadata ?? {};
    const entry = addEntry(exchange, '/conversations', { metadata });
    appendToConversation(exchange, entry.id, readItems(exchange, exchange.body.items));
    return answerEntry(exchange, entry);
  },
  createConversationItems: (exchange) => {
    const added = readItems(exchange, exchange.body.items);
    appendToConversation(exchange, exchange.params.conversation_id ?? '', added);
    const listed = added.map((facts) => ({ id: String(facts.id), facts }));
    const whole: Exchange = { ...exchange, query: { limit: listed.length } };
    return answerList(whole, listed, (item) => show(exchange, item.facts), 'asc');
  },
  listConversationItems: (exchange) =>
    answerList(
      exchange,
      entriesOf(exchange, items),
      (entry) => show(exchange, entry.facts),
      'desc',
    ),
  getConversationItem: (exchange) => show(exchange, entryAt(exchange).facts),
  deleteConversationItem: (exchange) => {
    const { emulation, params } = exchange;
    emulation.store.delete(fillPath(items, params), entryAt(exchange).id);
    const conversation: Entry = entryAt(exchange, single);
    return answerEntry(exchange, conversation);
  },
};

/** An item as conversations show it. */
function show({ emulation }: Exchange, facts: Json): Json {
  const id = isObject(facts) ? String(facts.id) : '';
  return emulation.sample({ $ref: '#/components/schemas/ConversationItem' }, id, facts);
}
