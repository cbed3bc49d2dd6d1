import {
  APIConnectionError,
  APIError,
  APIResponseValidationError,
  APIStatusError,
  APIUserAbortError,
  AuthenticationError,
  OpenAIError,
  RateLimitError,
} from 'petrel';
import type { Outcome } from '../journal/output-line.ts';

/**
 * What a failure means for the run:
 * - `aborted`: the run was stopped, and the row has no result;
 * - `rejected`: every other request would fail like this one, so that the run ends;
 * - `limited`: a rate limit was reached, which is no attempt;
 * - `unreachable`: no answer came;
 * - `transient`: the same request may succeed later;
 * - `final`: it would not.
 */
export type FailureKind =
  | 'aborted'
  | 'rejected'
  | 'limited'
  | 'unreachable'
  | 'transient'
  | 'final';

/** Codes of errors that every request of the account gets. */
const ACCOUNT_CODES: ReadonlySet<unknown> = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'account_deactivated',
  'access_terminated',
  'client_closed',
]);

const LIMIT_CODES: ReadonlySet<unknown> = new Set(['limit_queue_full', 'limit_wait_exceeded']);

/** What the failure of a request means for the run. */
export function failureKind(error: unknown): FailureKind {
  if (!(error instanceof OpenAIError)) return 'final';
  if (error instanceof APIUserAbortError) return 'aborted';
  if (error instanceof AuthenticationError || ACCOUNT_CODES.has(error.code)) return 'rejected';
  if (error instanceof RateLimitError || LIMIT_CODES.has(error.code)) {
    return error instanceof APIError && !error.retryable ? 'final' : 'limited';
  }
  if (error instanceof APIConnectionError) return 'unreachable';
  // A proxy in between may have answered, or cut the answer off.
  if (error instanceof APIResponseValidationError) {
    return error.code === 'response_too_large' ? 'final' : 'transient';
  }
  return error.retryable ? 'transient' : 'final';
}

/** The result of a request that failed for good. Whatever was thrown can be written as JSON. */
export function failureOutcome(error: unknown): Outcome {
  if (error instanceof APIStatusError) {
    const { status, requestID, message, code } = error;
    const body = { error: asJSON(error.error) ?? { message, code: code ?? null } };
    return { response: { status_code: status, request_id: requestID ?? null, body }, error: null };
  }
  const { code, message } = describe(error);
  return { response: null, error: { code, message } };
}

function describe(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: 'unknown', message: textOf(error) };
  const code = error instanceof OpenAIError ? (error.code ?? error.name) : error.name;
  return { code: textOf(code), message: textOf(error.message) };
}

function textOf(value: unknown): string {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return 'The error cannot be written as text.';
  }
}

function asJSON(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return null;
  }
}
