import type { Call, Handler, Middleware, Reply } from './call.ts';
import { OpenAIError } from '../errors/index.ts';
import { withinLimits } from './within-limits.ts';

/** Gives the key to use; called before every attempt. */
export type ApiKeySetter = () => Promise<string>;

/** The keys, looked up at each attempt. */
export interface Credentials {
  apiKey: string | ApiKeySetter | null;
  adminAPIKey: string | null;
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
      const { apiKey, adminAPIKey } = credentials();
      if (call.security === 'admin') return next(withKey(call, adminKey(adminAPIKey)));
      if (typeof apiKey === 'function') {
        return next(withKey(call, await askForKey(apiKey, call)));
      }
      return next(withKey(call, apiKeyOf(apiKey)));
    };
}

function withKey(call: Call, key: string): Call {
  // It comes first for the reason that `requestHeaders` has.
  return { ...call, headers: { authorization: `Bearer ${key}`, ...call.headers } };
}

function adminKey(key: string | null): string {
  if (key !== null && key !== '') return key;
  throw new OpenAIError(
    'This operation takes an admin key: pass `adminAPIKey`, or set OPENAI_ADMIN_KEY.',
    { code: 'configuration' },
  );
}

function apiKeyOf(key: string | null): string {
  if (key !== null && key !== '') return key;
  throw new OpenAIError('The API key is missing: pass `apiKey`, or set OPENAI_API_KEY.', {
    code: 'configuration',
  });
}

async function askForKey(apiKey: ApiKeySetter, call: Call): Promise<string> {
  const key = await withinLimits(keyFrom(apiKey), call);
  if (typeof key === 'string' && key !== '') return key;
  throw new OpenAIError('The `apiKey` function did not give a string that is not empty.', {
    code: 'configuration',
  });
}

async function keyFrom(apiKey: ApiKeySetter): Promise<string> {
  try {
    return await apiKey();
  } catch (error) {
    throw new OpenAIError('The `apiKey` function failed.', { cause: error, code: 'configuration' });
  }
}
