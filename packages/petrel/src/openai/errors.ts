import { addFinalCodes } from '../core/errors/retryable.ts';

export * from '../core/errors/index.ts';

/** Error codes that do not pass with time: a person has to act first. */
export const FINAL_CODES: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'billing_not_active',
  'account_deactivated',
  'access_terminated',
]);

addFinalCodes(FINAL_CODES);
