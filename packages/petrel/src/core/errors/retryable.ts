/** How an attempt failed: with an answer that has a status, or without. */
export interface Failure {
  status?: number;
  code?: string | null | undefined;
  /** The `type` of the error in the body. */
  type?: string | undefined;
  /** The server's own hint, `x-should-retry`. */
  message?: string | undefined;
  /** The header `x-should-retry`. */
  shouldRetry?: string | null;
  kind?: 'connection' | 'timeout' | 'refused' | 'deadline';
}

// Only the API knows them: see `openai/errors.ts`.
const finalCodes = new Set<string>();

/** Adds codes of errors that never succeed on a retry, whatever their status. */
export function addFinalCodes(codes: Iterable<string>): void {
  for (const code of codes) finalCodes.add(code);
}

/**
 * Words of local servers that answer a mistake of the caller with status 500: `image input is not
 * supported`, `unsupported_value`, `this model does not support tools`.
 */
const UNSUPPORTED =
  /unsupported|not[ _-](?:supported|implemented)|do(?:es)?(?: not|n['’]t) support/i;

/** Whether an attempt that failed like this is worth repeating: the first line that applies decides. */
export function isRetryable(failure: Failure): boolean {
  const { status = 0, code, shouldRetry, kind } = failure;
  if (typeof code === 'string' && finalCodes.has(code)) return false;
  if (shouldRetry === 'true') return true;
  if (shouldRetry === 'false') return false;
  if (status === 501 || (status === 500 && isCallersMistake(failure))) return false;
  if (status === 408 || status === 409 || status === 429 || status >= 500) return true;
  return kind === 'connection' || kind === 'timeout';
}

function isCallersMistake({ code, type, message }: Failure): boolean {
  if (type === 'invalid_request_error' || code === 'invalid_request_error') return true;
  return [type, code, message].some((text) => typeof text === 'string' && UNSUPPORTED.test(text));
}
