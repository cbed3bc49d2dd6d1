import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import type { Turn } from '../generate/prompt.ts';
import { addEntry, entriesOf } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { listOf, textOf } from '../members.ts';

const messages = '/threads/{thread_id}/messages';

export const threads: Behaviours = {
  createThread: (context) => answerEntry(context, makeThread(context, context.body)),
  createMessage: (context) => answerEntry(context, addMessage(context, context.body)),
};

/** Creates a thread with its initial messages. */
export function makeThread(context: RequestContext, body: JsonObject): Entry {
  const { messages: first, ...rest } = body;
  const thread = addEntry(context, '/threads', { metadata: {}, ...rest });
  const inside = { ...context, params: { ...context.params, thread_id: thread.id } };
  for (const message of Array.isArray(first) ? first.filter(isObject) : [])
    addMessage(inside, message);
  return thread;
}

/** Adds a message to the thread the path names. */
export function addMessage(context: RequestContext, message: JsonObject, id?: string): Entry {
  const { content, ...rest } = message;
  const fields: JsonObject = {
    metadata: {},
    attachments: [],
    status: 'completed',
    completed_at: context.emulation.now(),
    ...rest,
    content: contentParts(content),
  };
  return addEntry(context, messages, fields, id);
}

function textPart(value: string): JsonObject {
  return { type: 'text', text: { value, annotations: [] } };
}

function contentParts(content: Json | undefined): Json[] {
  if (typeof content === 'string') return [textPart(content)];
  return (Array.isArray(content) ? content : []).map((entry) =>
    isObject(entry) && typeof entry.text === 'string' ? textPart(entry.text) : entry,
  );
}

/** The turns of the thread the path names. */
export function threadTurns(context: RequestContext): Turn[] {
  return entriesOf(context, messages).map(({ fields }) => {
    const parts = listOf(fields, 'content').filter(isObject);
    const texts = parts.map((part) =>
      isObject(part.text) ? textOf(part.text, 'value') : undefined,
    );
    const text = texts.filter((value) => value !== undefined).join('\n');
    const attachments = texts.filter((value) => value === undefined).length;
    return { role: fields.role === 'assistant' ? 'assistant' : 'user', text, attachments };
  });
}
