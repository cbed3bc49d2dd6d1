import { OpenAIError } from '../../core/errors/index.ts';
import { errorOfEvent } from '../openai-realtime-error.ts';

/** An `error` event of the server, or a failure of the connection. */
export class WebSocketError<ErrorEvent extends object = object> extends OpenAIError {
  static override readonly petrelName: string = 'WebSocketError';

  /** The event; undefined for a failure of the connection. */
  error?: ErrorEvent | undefined;

  constructor(
    message: string,
    event: ErrorEvent | null,
    options: { code?: string | null | undefined; cause?: unknown } = {},
  ) {
    super(message, { code: 'connection_error', ...options });
    if (event !== null) this.error = event;
  }
}

/** The error for an `error` event, whether its details are in its `error` or beside its type. */
export function webSocketErrorOf<ErrorEvent extends object>(
  event: ErrorEvent,
): WebSocketError<ErrorEvent> {
  const { error } = errorOfEvent(event);
  const message = error?.message ?? 'The server reported an error.';
  return new WebSocketError(message, event, { code: error?.code });
}

/** Whether an error reports the end of the longest connection, after 60 minutes. */
export function isLimit({ code }: { code?: string | null | undefined }): boolean {
  return code === 'websocket_connection_limit_reached';
}
