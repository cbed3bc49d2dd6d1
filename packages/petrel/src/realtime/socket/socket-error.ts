import { APIConnectionError } from '../../core/errors/index.ts';

/** Why a socket failed; the `code` of {@link SocketError}. */
export type SocketErrorCode =
  /** The connection ended, or never came to be. */
  | 'socket_closed'
  /** More is waiting to be sent than `maxQueueBytes` allows. */
  | 'socket_queue_full'
  /** More has been received than anybody reads. */
  | 'socket_overflow'
  /** A message is not the JSON of an event. */
  | 'socket_message_invalid'
  /** The server does not answer pings. */
  | 'socket_timeout'
  /** The connection was replaced while a response was under way. */
  | 'socket_response_lost'
  /** The new connection does not have what an event refers to. */
  | 'socket_not_restored';

/** A WebSocket connection failed, or one of its messages. */
export class SocketError extends APIConnectionError {
  static override readonly petrelName: string = 'SocketError';

  /** The code of the close frame, or 1006 for a connection that was lost; null while it is open. */
  readonly closeCode: number | null;
  /** The reason in the close frame; null while the connection is open. */
  readonly closeReason: string | null;

  constructor(
    code: SocketErrorCode,
    message: string,
    options: {
      closeCode?: number | undefined;
      closeReason?: string | undefined;
      cause?: unknown;
    } = {},
  ) {
    const { closeCode, closeReason, cause } = options;
    // Whether the events that were sent may be sent again is for their sender to decide.
    super({ code, message, cause, retryable: false });
    this.closeCode = closeCode ?? null;
    this.closeReason = closeReason ?? null;
  }
}
