import type { Handler, Middleware } from '../call/call.ts';
import { resume } from '../retry/resume.ts';
import { retry } from '../retry/retry.ts';
import { authenticate, type AuthHooks } from './auth.ts';
import type { ClientParts } from './client-parts.ts';
import { authenticateWith } from './provider-auth.ts';
import { logAttempts } from './logging.ts';
import { preparing, type PrepareRequest } from './prepare-request.ts';
import { sendAttempt } from './send-attempt.ts';
import { makingStatusErrors, type MakeStatusError, type ShouldRetry } from './subclass-hooks.ts';

/** What the pipeline asks of the client at each call. */
export interface PipelineHooks {
  /** The longest wait in milliseconds that a server may ask for. */
  maxRetryDelay: () => number;
  /** The hook of a subclass that prepares its requests; null for a client that does not. */
  prepareRequest: PrepareRequest | null;
  /** The hook of a subclass that authenticates its requests; null for a client that uses its keys. */
  auth: AuthHooks | null;
  /** The hook of a subclass that makes its own errors; null for a client that does not. */
  makeStatusError: MakeStatusError | null;
  /** The hook of a subclass that decides about retries; null for a client whose errors do. */
  shouldRetry: ShouldRetry | null;
}

/**
 * All that a call passes through, outermost first: the caller's own layers around the call, resuming,
 * retrying; then, at each attempt, the key, the caller's own layers around it, the log, the sending.
 */
export function createPipeline(parts: ClientParts, hooks: PipelineHooks): Handler {
  const { transport, log, credentials, provider, decode, middleware } = parts;
  const { maxRetryDelay, prepareRequest, auth, makeStatusError, shouldRetry } = hooks;
  const waits = { maxRetryDelay, closing: transport.closing, log };
  return compose(
    [
      ...(middleware?.call ?? []),
      ...(makeStatusError === null ? [] : [makingStatusErrors(makeStatusError)]),
      resume(waits, decode.truncatedStreams),
      retry({ ...waits, shouldRetry }),
      ...(provider === null ? [authenticate(credentials, auth)] : []),
      ...(middleware?.attempt ?? []),
      ...(prepareRequest === null ? [] : [preparing(prepareRequest)]),
      // What it signs must not change any more.
      ...(provider === null ? [] : [authenticateWith(provider)]),
      logAttempts(log),
    ],
    sendAttempt(transport, decode),
  );
}

/** One handler of several layers, the first being the outermost, around `innermost`. */
function compose(layers: readonly Middleware[], innermost: Handler): Handler {
  return layers.reduceRight((next, layer) => layer(next), innermost);
}
