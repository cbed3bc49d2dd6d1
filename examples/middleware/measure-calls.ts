import { APIError, type Middleware } from 'petrel';

/** What is known of a call once it is over. */
export interface Measurement {
  /** `POST /responses` */
  name: string;
  /** HTTP status; undefined when no answer came. */
  status: number | undefined;
  attempts: number | undefined;
  /** Milliseconds, retries and waits included. */
  elapsed: number;
}

/** Calls `record` with the duration of every call. */
export function measureCalls(record: (measurement: Measurement) => void): Middleware {
  return (next) => async (call) => {
    const name = `${call.method.toUpperCase()} ${call.path}`;
    const started = performance.now();
    try {
      const reply = await next(call);
      const { status, attempts } = reply;
      record({ name, status, attempts, elapsed: performance.now() - started });
      return reply;
    } catch (error) {
      const { status, attempts } = error instanceof APIError ? error : NOTHING_SENT;
      record({ name, status, attempts, elapsed: performance.now() - started });
      throw error;
    }
  };
}

const NOTHING_SENT = { status: undefined, attempts: 0 };
