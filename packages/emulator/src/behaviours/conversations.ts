import { isObject, type Json } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { addEntry, entriesOf, entryAt, fillPath } from '../resources/collection.ts';
import { answerList } from '../resources/list-answer.ts';
import { answerEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { readItems } from './response-items.ts';
import { appendToConversation } from './response-request.ts';

const single = '/conversations/{conversation_id}';
const items = '/conversations/{conversation_id}/items';

export const conversations: Behaviours = {
  createConversation: (context) => {
    const metadata = context.body.metadata ?? {};
    const entry = addEntry(context, '/conversations', { metadata });
    appendToConversation(context, entry.id, readItems(context, context.body.items));
    return answerEntry(context, entry);
  },
  createConversationItems: (context) => {
    const added = readItems(context, context.body.items);
    appendToConversation(context, context.params.conversation_id ?? '', added);
    const listed = added.map((fields) => ({ id: String(fields.id), fields }));
    const whole: RequestContext = { ...context, query: { limit: listed.length } };
    return answerList(whole, listed, (item) => show(context, item.fields), 'asc');
  },
  listConversationItems: (context) =>
    answerList(context, entriesOf(context, items), (entry) => show(context, entry.fields), 'desc'),
  getConversationItem: (context) => show(context, entryAt(context).fields),
  deleteConversationItem: (context) => {
    const { emulation, params } = context;
    emulation.store.delete(fillPath(items, params), entryAt(context).id);
    const conversation: Entry = entryAt(context, single);
    return answerEntry(context, conversation);
  },
};

/** An item as conversations show it. */
function show({ emulation }: RequestContext, fields: Json): Json {
  const id = isObject(fields) ? String(fields.id) : '';
  return emulation.sample({ $ref: '#/components/schemas/ConversationItem' }, id, fields);
}
