import { parseURL } from '../parse-url.ts';

/** What an error of a transport comes to: what the user reads, and whether another attempt may help. */
export interface ConnectionFailure {
  message: string;
  retryable: boolean;
}

/** What is known of a request whose connection failed. */
export interface FailedConnection {
  /** The error, what caused it, and so on. */
  chain: readonly Error[];
  /** The first code of them. */
  code: string | undefined;
  /** Host and port. */
  host: string;
  /** Whether a server of TLS may have been sent plain HTTP. */
  mayExpectTls: boolean;
}

/** A sentence without its full stop about what happened, and what to check. */
export interface ConnectionExplanation {
  problem: string;
  advice?: string;
  /** Default: true. */
  retryable?: boolean;
}

/** Explains the failures of a runtime whose errors name them; null for one that it does not know. */
export type ExplainConnection = (failed: FailedConnection) => ConnectionExplanation | null;

let explain: ExplainConnection | undefined;

/** Sets what explains failures. Browsers do not reveal why a request failed, and need none. */
export function explainConnectionsWith(explainConnection: ExplainConnection | undefined): void {
  explain = explainConnection;
}

/**
 * Describes an error of a transport: host and port, what happened, and what to check.
 *
 * @param url where the request went
 * @param answered whether a response of this origin has come
 */
export function connectionFailure(
  error: unknown,
  url: string,
  answered: boolean = false,
): ConnectionFailure {
  const chain = causes(error);
  const code = chain.map(codeOf).find((found) => found !== undefined);
  const host = hostOf(url);
  const mayExpectTls = !answered && url.startsWith('http:');
  const {
    problem,
    advice,
    retryable = true,
  } = explain?.({ chain, code, host, mayExpectTls }) ?? {
    problem: `The request to ${host} failed`,
  };
  const suffix = (code === undefined ? '' : ` (${code})`) + (advice ? `. ${advice}` : '');
  // Programs that were written for `openai` look for the first two words and their full stop.
  return { message: `Connection error. ${problem}${suffix}.`, retryable };
}

const DEEPEST = 8;

/** An error, what caused it, and so on; of several attempts to connect, the first. */
function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  let current = error;
  while (current instanceof Error && chain.length < DEEPEST) {
    chain.push(current);
    current = current.cause ?? ('errors' in current ? firstOf(current.errors) : undefined);
  }
  return chain;
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Host and port, the port of the scheme included. */
function hostOf(url: string): string {
  const parsed = parseURL(url);
  if (parsed === null) return 'an invalid URL';
  const { hostname, port, protocol } = parsed;
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}
