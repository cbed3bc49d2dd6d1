import { APIStatusError } from '../../core/errors/index.ts';

/**
 * What a failure leaves of an upload: it is `resumable`; it has `ended`, as it was cancelled, has expired or
 * is unknown to the server; it is `completed` already; or its parts are `refused`.
 */
export type UploadEnd = 'resumable' | 'ended' | 'completed' | 'refused';

/** Reads from an error what has become of an upload. `completing` is whether the request completes it. */
export function endOf(error: unknown, completing: boolean): UploadEnd {
  if (!(error instanceof APIStatusError)) return 'resumable';
  const { status, code, message } = error;
  if (status === 404 || status === 410) return 'ended';
  if (status !== 400 && status !== 409 && status !== 422) return 'resumable';
  const reason = `${code ?? ''} ${message}`;
  if (isWrongChecksum(error)) return 'refused';
  if (/cancell?ed|expired/i.test(reason)) return 'ended';
  if (COMPLETED.test(reason) && !INCOMPLETE.test(reason)) return 'completed';
  // The same parts would be refused again. A conflict may pass.
  return completing && status !== 409 ? 'refused' : 'resumable';
}

const COMPLETED = /(?:\b|_)completed\b/i;
/** "The upload cannot be completed." */
const INCOMPLETE = /\b(?:not(?: yet)?|be|not (?:yet )?been) completed\b/i;

/** Whether the server has read other bytes than those that were to be sent. */
export function isWrongChecksum(error: unknown): boolean {
  if (!(error instanceof APIStatusError)) return false;
  return error.param === 'md5' || /\bmd5\b|checksum/i.test(error.message);
}
