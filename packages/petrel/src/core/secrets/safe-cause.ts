import { defineMember } from '../define-member.ts';
import type { Sent } from './redaction.ts';
import { redactText } from './redaction.ts';

const DEEPEST = 8;

/**
 * What a transport threw, fit to be kept as a cause: itself, or, where it quotes a credential of the
 * request or holds what cannot be looked through, such as a socket or bytes of the connection, an
 * error that has the same words, codes and causes.
 */
export function safeCause(cause: unknown, sent: Sent): unknown {
  try {
    return safe(cause, sent, DEEPEST);
  } catch {
    // An accessor of its own throws.
    return new Error('The error of the transport cannot be read.');
  }
}

function safe(cause: unknown, sent: Sent, depth: number): unknown {
  if (typeof cause === 'string') return redactText(cause, sent);
  if (!isObject(cause)) return typeof cause === 'function' ? undefined : cause;
  return isSafe(cause, sent, depth) ? cause : copyOf(cause, sent, depth);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether all that an object shows, at whatever depth, is free of credentials. */
function isSafe(value: unknown, sent: Sent, depth: number): boolean {
  if (typeof value === 'string') return redactText(value, sent) === value;
  if (!isObject(value)) return true;
  if (depth === 0 || !(isError(value) || isPlain(value))) return false;
  const { message, stack }: { message?: unknown; stack?: unknown } = value;
  if (!isSafe(message, sent, depth - 1) || !isSafe(stack, sent, depth - 1)) return false;
  return Reflect.ownKeys(value).every((name) => {
    const member = Object.getOwnPropertyDescriptor(value, name);
    // Newer engines keep the stack behind an accessor.
    if (member?.get !== undefined) return name === 'stack';
    return isSafe(member?.value, sent, depth - 1);
  });
}

/** Errors of other realms, too, as tests and sandboxes have them. */
function isError(value: object): boolean {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
}

function copyOf(thrown: object, sent: Sent, depth: number): Error {
  const text = (name: string): string | undefined => {
    const value: unknown = Reflect.get(thrown, name);
    return typeof value === 'string' ? redactText(value, sent) : undefined;
  };
  const copy = new Error(text('message') ?? 'The transport failed.');
  copy.name = text('name') ?? 'Error';
  copy.stack = text('stack') ?? `${copy.name}: ${copy.message}`;
  for (const name of [
    'code',
    'errno',
    'syscall',
    'hostname',
    'host',
    'address',
    'port',
    'reason',
  ]) {
    const value: unknown = Reflect.get(thrown, name);
    if (typeof value === 'number') Object.assign(copy, { [name]: value });
    else if (typeof value === 'string') Object.assign(copy, { [name]: redactText(value, sent) });
  }
  if (depth === 0) return copy;
  const { cause, errors }: { cause?: unknown; errors?: unknown } = thrown;
  // As the constructors of errors keep them.
  if (cause !== undefined) defineMember(copy, 'cause', safe(cause, sent, depth - 1));
  if (!Array.isArray(errors)) return copy;
  const first = errors.slice(0, 10).map((error) => safe(error, sent, depth - 1));
  defineMember(copy, 'errors', first);
  return copy;
}
