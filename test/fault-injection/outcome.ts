import {
  APIConnectionTimeoutError,
  APIError,
  APIStatusError,
  OpenAIError,
  type Stream,
} from 'petrel';

/** Describes what the caller saw, in the same words on every run. */
export async function outcomeOf(run: () => Promise<unknown>): Promise<string> {
  try {
    const value = await run();
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  } catch (error) {
    return describeError(error);
  }
}

/** Describes an error: its class and what distinguishes it from others of its class. */
export function describeError(error: unknown): string {
  if (!(error instanceof OpenAIError)) return `UNWRAPPED ${String(error)}`;
  return `${error.name} (${detailsOf(error).join(', ')})`;
}

function detailsOf(error: OpenAIError): string[] {
  const details: string[] = [];
  if (error instanceof APIConnectionTimeoutError) return [error.phase];
  if (error instanceof APIStatusError) details.push(String(error.status));
  if (typeof error.code === 'string') details.push(error.code);
  if (error instanceof APIError && error.retryAfter !== undefined) {
    details.push(`wait ${Math.round(error.retryAfter)} ms`);
  }
  return details.length === 0 ? ['no code'] : details;
}

/** Reads a stream to its end: how many events came, and what followed. */
export async function readStream(stream: Stream<unknown>): Promise<string> {
  let events = 0;
  try {
    for await (const _ of stream) events += 1;
    return `${counted(events)}, end`;
  } catch (error) {
    return `${counted(events)}, ${describeError(error)}`;
  }
}

function counted(events: number): string {
  return events === 1 ? '1 event' : `${events} events`;
}
