import { OpenAIError } from '../core/errors/index.ts';
import { redactBody } from '../core/secrets/redaction.ts';
import type { RealtimeError, RealtimeErrorEvent } from '../generated/models/realtime/realtime.ts';

/** An `error` event of the Realtime API, or a failure of its connection. */
export class OpenAIRealtimeError extends OpenAIError {
  static override readonly petrelName: string = 'OpenAIRealtimeError';

  /** What the server reports; undefined for a failure of the connection. */
  error?: RealtimeError | undefined;
  /** Id of the `error` event; undefined for a failure of the connection. */
  event_id?: string | undefined;

  constructor(message: string, event: RealtimeErrorEvent | null, cause?: unknown) {
    const code = event === null ? 'connection_error' : event.error?.code;
    super(message, cause === undefined ? { code } : { code, cause });
    this.error = event?.error;
    this.event_id = event?.event_id;
  }
}

/**
 * The error for an `error` event, whether its details are in its `error` or beside its type. Servers repeat
 * keys that they refuse: the error holds none of them.
 *
 * @param redact takes credentials out of a text of the server
 */
export function errorOfEvent(
  event: object,
  redact: (text: string) => string = (text) => redactBody(text, {}),
): OpenAIRealtimeError {
  const { type: _type, event_id, ...others }: Partial<RealtimeErrorEvent> = event;
  const details = withoutKeys(others.error ?? others, redact) as Partial<RealtimeError>;
  const { code, param, type } = details;
  const named = Object.entries({ code, param, type, event_id: details.event_id });
  const known = named.filter(
    ([, value]) => value === null || !/^(?:undefined|object)$/.test(typeof value),
  );
  const message = typeof details.message === 'string' ? details.message : NO_MESSAGE;
  const words = [message, ...known.map(([name, value]) => `${name}=${value}`)].join(' ');
  // What is missing on the wire is missing in the error.
  const error = Object.keys(details).length === 0 ? undefined : details;
  return new OpenAIRealtimeError(words, { type: 'error', event_id, error } as RealtimeErrorEvent);
}

/** What an error has in place of a message that is missing. */
export const NO_MESSAGE = 'The server reported an error.';

/** A value without credentials in it; the same one where there are none. */
export function withoutKeys(value: unknown, redact: (text: string) => string): unknown {
  const text = JSON.stringify(value);
  const safe = redact(text);
  return safe === text ? value : JSON.parse(safe);
}
