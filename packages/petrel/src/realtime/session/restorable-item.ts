import type { Dialect } from './dialect.ts';

interface Part {
  type?: string;
  text?: string;
  transcript?: string | null;
  image_url?: string;
}

/** An item as it travels. The wire may hold less than the types say. */
export interface WireItem {
  readonly id?: string | undefined;
  readonly type?: string | undefined;
  readonly role?: string | undefined;
  readonly status?: string | undefined;
  readonly object?: unknown;
  readonly call_id?: string | undefined;
  readonly content?: readonly Part[] | undefined;
}

/**
 * An item as it can be added to another conversation: what was spoken as text, in the type of part that
 * the role requires. Null for one of which too little is known, such as audio without a transcript, and
 * for a call that was not complete.
 */
export function restorableItem(item: WireItem, dialect: Dialect): WireItem | null {
  const { object: _object, status, ...rest } = item;
  if (rest.type === 'message') return restorableMessage(rest, dialect);
  if (rest.type === 'function_call_output') return rest;
  return rest.type === 'function_call' && status !== 'in_progress' ? rest : null;
}

/** Whether the model has not completed an item. */
export function isUnderWay({ role, status }: WireItem): boolean {
  return status === 'in_progress' && role !== 'user';
}

/** Whether an item, or a part of it, was spoken. */
export function isSpoken({ content = [] }: WireItem): boolean {
  return content.some(({ type }) => type?.endsWith('audio'));
}

function restorableMessage(message: WireItem, { assistantText }: Dialect): WireItem | null {
  const type = message.role === 'assistant' ? assistantText : 'input_text';
  const content: Part[] = [];
  for (const part of message.content ?? []) {
    const text = part.text ?? part.transcript;
    if (part.type === 'input_image') content.push(part);
    else if (typeof text === 'string' && text !== '') content.push({ type, text });
  }
  return content.length === 0 ? null : { ...message, content };
}
