import { OpenAIError } from '../../core/errors/index.ts';
import { redactBody } from '../../core/secrets/redaction.ts';
import { errorOfEvent, NO_MESSAGE, withoutKeys } from '../openai-realtime-error.ts';

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

/**
 * The error for an `error` event, whether its details are in its `error` or beside its type. Servers repeat
 * keys that they refuse: the error holds none of them.
 *
 * @param redact takes credentials out of a text of the server
 */
export function webSocketErrorOf<ErrorEvent extends object>(
  event: ErrorEvent,
  redact: (text: string) => string = (text) => redactBody(text, {}),
): WebSocketError<ErrorEvent> {
  const { error } = errorOfEvent(event, redact);
  const message = typeof error?.message === 'string' ? error.message : NO_MESSAGE;
  return new WebSocketError(message, withoutKeys(event, redact) as ErrorEvent, {
    code: error?.code,
  });
}

/** Whether an error reports the end of the longest connection, after 60 minutes. */
export function isLimit({ code }: { code?: string | null | undefined }): boolean {
  return code === 'websocket_connection_limit_reached';
}
