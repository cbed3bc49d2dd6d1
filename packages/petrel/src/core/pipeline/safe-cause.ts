import type { Sent } from './redaction.ts';
import { redactText } from './redaction.ts';

const DEEPEST = 8;

/**
 * What a transport threw, fit to be kept as a cause: itself, or, where its words quote a credential
 * of the request, an error that has the same words without it.
 */
export function safeCause(cause: unknown, sent: Sent): unknown {
  return safe(cause, sent, DEEPEST);
}

function safe(cause: unknown, sent: Sent, depth: number): unknown {
  if (typeof cause === 'string') return redactText(cause, sent);
  if (!(cause instanceof Error)) return cause;
  const inner = depth === 0 ? undefined : safe(cause.cause, sent, depth - 1);
  const clean = inner === cause.cause && wordsOf(cause).every((text) => isSafe(text, sent));
  return clean ? cause : copyOf(cause, inner, sent);
}

/** All texts an error carries, such as the `input` of an invalid URL. */
function wordsOf(error: Error): string[] {
  const members = Object.values(error).filter((value) => typeof value === 'string');
  return [error.message, error.stack ?? '', ...members];
}

function isSafe(text: string, sent: Sent): boolean {
  return redactText(text, sent) === text;
}

function copyOf(error: Error, inner: unknown, sent: Sent): Error {
  const options = inner === undefined ? undefined : { cause: inner };
  const copy = new Error(redactText(error.message, sent), options);
  copy.name = error.name;
  copy.stack = redactText(error.stack ?? '', sent);
  return 'code' in error && typeof error.code === 'string'
    ? Object.assign(copy, { code: error.code })
    : copy;
}
