import type { SocketData } from '../../core/call/socket.ts';
import { utf8 } from '../../core/utf8.ts';
import { SocketError } from './socket-error.ts';

/** A message that was never sent: an event, or what was given to `sendRaw`. */
export type UnsentMessage<ClientEvent> =
  | { type: 'message'; message: ClientEvent }
  | { type: 'raw'; data: SocketData };

interface Queued {
  readonly data: SocketData;
  readonly size: number;
  readonly isEvent: boolean;
}

/** Keeps messages in order until there is a connection. */
export class SendQueue<ClientEvent> {
  readonly #maxBytes: number;
  #messages: Queued[] = [];
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Bytes that wait. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Adds a message. One that is larger than the limit is accepted when nothing else waits.
   *
   * @throws SocketError of code `socket_queue_full`
   */
  add(data: SocketData, isEvent: boolean): void {
    const size = typeof data === 'string' ? utf8(data).byteLength : data.byteLength;
    if (this.#bytes > 0 && this.#bytes + size > this.#maxBytes) {
      throw new SocketError(
        'socket_queue_full',
        `The message was not sent: ${this.#bytes} bytes already wait for a connection, and \`maxQueueBytes\` is ${this.#maxBytes}. Wait for \`drained()\`, or raise the limit.`,
      );
    }
    this.#messages.push({ data, size, isEvent });
    this.#bytes += size;
  }

  /** Sends the messages in order. One whose sending throws stays, with all after it. */
  flush(send: (data: SocketData, isEvent: boolean) => void): void {
    let sent = 0;
    try {
      for (const { data, size, isEvent } of this.#messages) {
        send(data, isEvent);
        sent++;
        this.#bytes -= size;
      }
    } finally {
      this.#messages = this.#messages.slice(sent);
    }
  }

  /** Drops the events that are of no use any more. */
  drop(isObsolete: (event: ClientEvent) => boolean): void {
    this.#messages = this.#messages.filter(({ data, size, isEvent }) => {
      if (!isEvent || !isObsolete(JSON.parse(String(data)))) return true;
      this.#bytes -= size;
      return false;
    });
  }

  /** Takes all messages out. */
  takeAll(): UnsentMessage<ClientEvent>[] {
    const messages = this.#messages;
    this.#messages = [];
    this.#bytes = 0;
    return messages.map(({ data, isEvent }) =>
      // An event was written as JSON when it was queued, so that later changes do not concern it.
      isEvent ? { type: 'message', message: JSON.parse(String(data)) } : { type: 'raw', data },
    );
  }
}

/** A copy, which its owner cannot change any more. */
export function copyOf(data: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  if (data instanceof ArrayBuffer) return new Uint8Array(data.slice(0));
  return new Uint8Array(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}
