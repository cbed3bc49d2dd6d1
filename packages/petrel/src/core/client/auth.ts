import type { Call, Handler, Middleware, Reply, Security } from '../call/call.ts';
import { configurationError } from '../errors/configuration-error.ts';
import { withinLimits } from '../abort/within-limits.ts';

/** Gives the key to use; called before every attempt. */
export type ApiKeySetter = () => Promise<string>;

/** The keys, looked up at each attempt. */
export interface Credentials {
  /** Null when none is wanted, undefined when there is none. */
  apiKey: string | ApiKeySetter | null | undefined;
  adminAPIKey: string | null;
  /** Whether requests without a key are sent without one, as servers of one's own take them. */
  keyless?: boolean;
}

/**
 * Adds `Authorization: Bearer …` for the kind of key the call takes. A call that brings its own
 * `Authorization`, or whose `security` is `none`, is left as it is.
 *
 * @throws OpenAIError when the key that the call takes is missing, or its function fails
 */
export function authenticate(credentials: () => Credentials): Middleware {
  return (next: Handler): Handler =>
    async (call: Call): Promise<Reply> => {
      if (call.security === 'none' || call.headers['authorization'] !== undefined) {
        return next(call);
      }
      const { apiKey, adminAPIKey, keyless } = credentials();
      const key = call.security === 'admin' ? adminAPIKey : apiKey;
      if (keyless === true && key === null) return next(call);
      if (typeof key === 'function') return next(withKey(call, await askForKey(key, call)));
      return next(withKey(call, checkedKey(key, call.security)));
    };
}

function withKey(call: Call, key: string): Call {
  // It comes first for the reason that `requestHeaders` has.
  return { ...call, headers: { authorization: `Bearer ${key}`, ...call.headers } };
}

function checkedKey(key: string | null | undefined, security: Security): string {
  if (typeof key === 'string' && key !== '') return key;
  const missing =
    security === 'admin'
      ? 'This operation requires an admin key: pass `adminAPIKey`, or set OPENAI_ADMIN_KEY.'
      : 'The API key is missing: pass `apiKey`, or set OPENAI_API_KEY.';
  throw configurationError(missing);
}

async function askForKey(apiKey: ApiKeySetter, call: Call): Promise<string> {
  const given: unknown = await withinLimits(() => keyFrom(apiKey), call, 'The `apiKey` function');
  const key = typeof given === 'string' ? given.trim() : '';
  if (key !== '') return key;
  throw configurationError('The `apiKey` function did not return a non-empty string.');
}

async function keyFrom(apiKey: ApiKeySetter): Promise<string> {
  try {
    return await apiKey();
  } catch (error) {
    throw configurationError('The `apiKey` function failed.', error);
  }
}
