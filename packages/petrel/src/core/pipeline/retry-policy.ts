/** Error codes that waiting does not mend: a person has to act first. */
const FINAL_CODES: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'account_deactivated',
  'access_terminated',
]);

/**
 * Whether a reply with an error status is worth sending the request again for: never for a final
 * error code, else as the server's `x-should-retry` says, else for 408, 409, 429 and 5xx.
 */
export function isRetryableReply(
  status: number,
  code: string | null | undefined,
  shouldRetry: string | null | undefined,
): boolean {
  if (typeof code === 'string' && FINAL_CODES.has(code)) return false;
  if (shouldRetry === 'true') return true;
  if (shouldRetry === 'false') return false;
  return status === 408 || status === 409 || status === 429 || status >= 500;
}
