import type { HeaderRecord } from '../header-record.ts';

/** What is known of the call and of the response that a stream comes from. */
export interface StreamMetadata {
  /** Headers of the response, names in lower case. */
  headers: HeaderRecord;
  /** How many requests have been sent. */
  attempts: number;
  /** Milliseconds from the call to the response. */
  elapsed: number;
}

/** The facts of a stream that comes from no call. */
export function noMetadata(headers: HeaderRecord = {}): StreamMetadata {
  return { headers, attempts: 0, elapsed: 0 };
}
