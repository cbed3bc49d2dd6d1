import type { ConversationItem } from '../../generated/models/realtime/realtime.ts';

interface Part {
  type?: string;
  text?: string;
  transcript?: string | null;
  image_url?: string;
}

/**
 * An item as it can be added to another conversation: what was spoken as text, in the type of part that
 * the role requires. Null for one of which too little is known, such as audio without a transcript, and
 * for a call that was not complete.
 */
export function restorableItem(item: ConversationItem): ConversationItem | null {
  const {
    object: _object,
    status,
    ...rest
  } = item as ConversationItem & {
    object?: unknown;
    status?: unknown;
  };
  if (rest.type === 'message') return restorableMessage(rest);
  if (rest.type === 'function_call_output') return rest;
  return rest.type === 'function_call' && status !== 'in_progress' ? rest : null;
}

type Message = Extract<ConversationItem, { type: 'message' }>;

function restorableMessage(message: Message): ConversationItem | null {
  const type = message.role === 'assistant' ? 'output_text' : 'input_text';
  const content: Part[] = [];
  // The parts of different roles are of different types.
  for (const part of message.content as Part[]) {
    const text = part.text ?? part.transcript;
    if (part.type === 'input_image') content.push(part);
    else if (typeof text === 'string' && text !== '') content.push({ type, text });
  }
  if (content.length === 0) return null;
  return { ...message, content } as Message;
}
