import type { TimeoutPhase } from './index.ts';

/** How many causes of causes are looked at. */
const DEEPEST = 4;

const PHASES: Readonly<Record<string, TimeoutPhase>> = {
  UND_ERR_CONNECT_TIMEOUT: 'connect',
  ERR_SOCKET_CONNECTION_TIMEOUT: 'connect',
  UND_ERR_HEADERS_TIMEOUT: 'read',
  UND_ERR_BODY_TIMEOUT: 'read',
  ESOCKETTIMEDOUT: 'read',
  // node-fetch
  'request-timeout': 'read',
  'body-timeout': 'read',
};

/**
 * The limit of its own by which a transport gave up; null for a failure of another kind. An abort
 * that the call did not ask for counts: a `fetch` has no other way to stop waiting.
 */
export function timeoutPhase(error: unknown, depth: number = DEEPEST): TimeoutPhase | null {
  if (typeof error !== 'object' || error === null || depth === 0) return null;
  const { code, type, name, message, syscall, cause }: Thrown = error;
  if (code === 'ETIMEDOUT') return syscall === 'connect' ? 'connect' : 'read';
  for (const word of [code, type]) {
    if (typeof word === 'string' && Object.hasOwn(PHASES, word)) return PHASES[word] ?? null;
  }
  if (name === 'TimeoutError' || name === 'AbortError') return 'read';
  // React Native, and others that have no name for it.
  if (name === 'TypeError' && /\btimed out\b/i.test(String(message))) return 'read';
  return timeoutPhase(cause, depth - 1);
}

interface Thrown {
  code?: unknown;
  type?: unknown;
  name?: unknown;
  message?: unknown;
  syscall?: unknown;
  cause?: unknown;
}

const MISTAKES: ReadonlySet<unknown> = new Set([
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'EvalError',
  'URIError',
]);

/** What engines say of a `TypeError` in code; one of `fetch` speaks of the network. */
const IN_CODE =
  /\b(?:is|and) (?:not (?:an?|iterable|defined|extensible)\b|undefined|null)|\bcan(?:no|')t (?:read|set|assign|destructure|convert|mix|access|be invoked|redefine|define|delete)|illegal invocation|incompatible receiver|circular structure|constant variable|serialize a bigint|wrong receiver/i;

/**
 * Whether an error is a mistake in a program, ours or that of a transport, which sending the request
 * again does not change.
 */
export function isProgrammingError(error: unknown, depth: number = DEEPEST): boolean {
  if (typeof error !== 'object' || error === null || depth === 0) return false;
  const { name, message, code, cause }: Thrown = error;
  if (MISTAKES.has(name)) return true;
  if (name !== 'TypeError') return false;
  const argument = typeof code === 'string' && code.startsWith('ERR_');
  return argument || IN_CODE.test(String(message)) || isProgrammingError(cause, depth - 1);
}
