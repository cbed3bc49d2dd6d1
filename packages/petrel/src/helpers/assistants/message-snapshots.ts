import type { MessageStreamEvent } from '../../generated/models/beta/assistants.ts';
import type { Message } from '../../generated/models/beta/threads/messages.ts';
import { copyOf, fieldsIn, isFields, textOf, type Fields } from '../json/fields.ts';
import { accumulateDelta, entryAt } from './assistant-delta.ts';
import type { Emit } from './assistant-events.ts';

/** A message that has not ended. */
interface OpenMessage {
  snapshot: Message;
  /** The part of its content that arrives, by its index. */
  part: Fields | undefined;
  index: unknown;
}

/** The messages of a run as they are written, and the events about them. */
export class MessageSnapshots {
  readonly #emit: Emit;
  readonly #messages = new Map<string, OpenMessage>();
  #current: OpenMessage | undefined;

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  /** The message that is being written. */
  get current(): Message | undefined {
    return this.#current?.snapshot;
  }

  /** All messages, in the order in which they began. */
  all(): Message[] {
    return Array.from(this.#messages.values(), ({ snapshot }) => snapshot);
  }

  /** Adds an event whose data has members. */
  add(event: MessageStreamEvent): void {
    switch (event.event) {
      case 'thread.message.created':
        this.#begin(event.data);
        break;
      case 'thread.message.delta':
        this.#addDelta(event.data);
        break;
      case 'thread.message.completed':
      case 'thread.message.incomplete':
        this.#end(event.data);
        break;
      default:
        break;
    }
  }

  #begin(message: Message): void {
    const open = this.#open(message.id);
    open.snapshot = copyOf(message);
    this.#emit('messageCreated', open.snapshot);
  }

  #addDelta({ id, delta }: { id: string; delta: unknown }): void {
    const message = this.#open(id);
    const { snapshot } = message;
    if (!isFields(delta) || !isFields(snapshot)) return;
    const parts = fieldsIn(delta.content);
    const begun = parts.filter(({ index }) => entryAt(snapshot.content, index) === undefined);
    accumulateDelta(snapshot, { content: parts });
    for (const { index } of begun) {
      const entry = entryAt(snapshot.content, index);
      if (entry?.type === 'text') this.#emit('textCreated', entry.text);
    }
    this.#emit('messageDelta', delta, snapshot);
    for (const part of parts) this.#addPart(message, part);
  }

  #addPart(message: OpenMessage, part: Fields): void {
    const entry = entryAt(message.snapshot.content, part.index);
    if (part.type === 'text' && isFields(part.text) && isFields(entry?.text)) {
      this.#emit('textDelta', part.text, entry.text);
    }
    if (part.index !== message.index) this.#endPart(message, message.part);
    message.index = part.index;
    message.part = entry;
  }

  #end(data: Message): void {
    const message = this.#open(data.id);
    const whole = copyOf(data);
    const { content }: { content?: unknown } = whole;
    // What has arrived is not lost where the server leaves it out in the end.
    if (!Array.isArray(content) || content.length === 0) whole.content = message.snapshot.content;
    message.snapshot = whole;
    if (message.part !== undefined) this.#endPart(message, entryAt(whole.content, message.index));
    message.part = undefined;
    if (this.#current === message) this.#current = undefined;
    this.#emit('messageDone', whole);
  }

  #endPart({ snapshot }: OpenMessage, part: Fields | undefined): void {
    if (part?.type === 'text') this.#emit('textDone', part.text, snapshot);
    else if (part?.type === 'image_file') this.#emit('imageFileDone', part.image_file, snapshot);
  }

  /** The message of an id; a new one if its beginning has not arrived. */
  #open(id: string): OpenMessage {
    let message = textOf(id) === '' ? this.#current : this.#messages.get(id);
    if (message === undefined) {
      message = { snapshot: emptyMessage(id), part: undefined, index: undefined };
      this.#messages.set(id, message);
    }
    this.#current = message;
    return message;
  }
}

function emptyMessage(id: string): Message {
  return {
    id,
    assistant_id: null,
    attachments: null,
    completed_at: null,
    content: [],
    created_at: 0,
    incomplete_at: null,
    incomplete_details: null,
    metadata: null,
    object: 'thread.message',
    role: 'assistant',
    run_id: null,
    status: 'in_progress',
    thread_id: '',
  };
}
