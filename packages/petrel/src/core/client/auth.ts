import type { Call, Handler, HTTPMethod, Middleware, Reply, Security } from '../call/call.ts';
import type { HeadersLike } from '../call/headers-like.ts';
import { isRepeatable } from '../call/request-body.ts';
import { asOpenAIError, configurationError } from '../errors/configuration-error.ts';
import { APIError } from '../errors/index.ts';
import type { HeaderRecord } from '../header-record.ts';
import { mergeHeaders, type HeaderPatch } from '../request/headers.ts';
import { functionId } from '../secrets/credential-id.ts';
import { withoutRemovals } from '../request/request-headers.ts';
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
  /** Called once a call when its key is rejected: has the function give another; false when it cannot. */
  renewKey?: () => boolean;
}

/** The request that an attempt authenticates. */
export interface AuthRequest {
  readonly method: HTTPMethod;
  /** Relative to the base URL, without the query. */
  readonly path: string;
}

/** Which of the client's two keys the operation of a request takes. */
export interface AuthSchemes {
  readonly bearerAuth?: boolean;
  readonly adminAPIKeyAuth?: boolean;
}

/** Headers with removals, in the form that hooks of the `openai` package have. */
export interface NullableHeaders {
  /** Those that are sent. */
  values: Headers;
  /** The names, in lower case, of those that are removed. */
  nulls: Set<string>;
}

/** What a hook may return as headers. */
export type GivenHeaders = HeadersLike | NullableHeaders;

/** What a subclass of the client does about authentication. */
export interface AuthHooks {
  /** Gives the headers that authenticate an attempt; called before each. */
  authHeaders(request: AuthRequest, schemes: AuthSchemes): Promise<GivenHeaders>;
  /** Throws for headers that an attempt must not be sent with. */
  validateHeaders(headers: NullableHeaders, schemes: AuthSchemes): void;
}

/**
 * Adds `Authorization: Bearer …` for the kind of key the call takes, or the headers of `hooks` where a
 * subclass of the client has them. A call that brings its own `Authorization`, or whose
 * `security` is `none`, is left as it is.
 *
 * @throws OpenAIError when the key that the call takes is missing, or its function fails
 */
export function authenticate(credentials: () => Credentials, hooks: AuthHooks | null): Middleware {
  return (next: Handler): Handler =>
    async (call: Call): Promise<Reply> => {
      if (hooks !== null) return next(await withHeaders(call, hooks));
      if (isSettled(call)) return next(call);
      const key = keyFor(call.security, credentials());
      if (key === null) return next(call);
      if (typeof key === 'string') return next(withKey(call, key));
      const given = await withGivenKey(call, key);
      try {
        return await next(given);
      } catch (error) {
        if (!isRejection(error) || !isRepeatable(call.body) || !credentials().renewKey?.())
          throw error;
      }
      return next(await withGivenKey(call, key));
    };
}

/**
 * `Authorization: Bearer …` with a key.
 *
 * @throws OpenAIError when the key is missing, or its function fails
 */
export async function bearerHeaders(
  security: Security,
  credentials: Credentials,
): Promise<HeaderRecord> {
  const key = keyFor(security, credentials);
  if (key === null) return {};
  return { authorization: `Bearer ${typeof key === 'string' ? key : await askForKey(key)}` };
}

/**
 * Checks that headers authenticate a request, as the `openai` package does.
 *
 * @throws OpenAIError of code `configuration` when they hold no key, and do not ask for none either
 */
export function requireKey({ values, nulls }: NullableHeaders, schemes: AuthSchemes = {}): void {
  const isThere = (name: string): boolean => values.has(name) || nulls.has(name);
  if (!isThere('authorization') && !isThere('api-key'))
    checkedKey(null, schemes.adminAPIKeyAuth === true ? 'admin' : 'bearer');
}

/** Headers of several sources as one, later ones winning. */
export function nullableHeaders(...sources: readonly GivenHeaders[]): NullableHeaders {
  const patch = mergeHeaders(...sources.map(patchOf));
  const nulls = new Set(Object.keys(patch).filter((name) => patch[name] === null));
  return { values: new Headers(withoutRemovals(patch)), nulls };
}

function patchOf(given: GivenHeaders): HeaderPatch {
  if (!isNullable(given)) return mergeHeaders(given);
  return mergeHeaders(
    given.values,
    [...given.nulls].map((name) => [name, null]),
  );
}

function isNullable(given: GivenHeaders): given is NullableHeaders {
  return (
    typeof given === 'object' && given !== null && 'nulls' in given && given.nulls instanceof Set
  );
}

/** Whether a call brings its own `Authorization`, or asks for none. */
function isSettled({ security, headers }: Call): boolean {
  return security === 'none' || headers['authorization'] !== undefined;
}

async function withHeaders(call: Call, hooks: AuthHooks): Promise<Call> {
  const { method, path, security } = call;
  const schemes = { bearerAuth: security === 'bearer', adminAPIKeyAuth: security === 'admin' };
  const ask = async (): Promise<GivenHeaders> => hooks.authHeaders({ method, path }, schemes);
  const given = isSettled(call) ? null : await withinLimits(ask, call, 'Authentication');
  // The headers of the caller stay.
  const headers = { ...withoutRemovals(patchOf(given)), ...call.headers };
  const removed = security === 'none' ? { authorization: null } : null;
  hooks.validateHeaders(nullableHeaders(removed, headers), schemes);
  // Tokens may change, while the account stays the same.
  return given === null ? call : { ...call, headers, credential: '' };
}

function withKey(call: Call, key: string): Call {
  // It comes first for the reason that `requestHeaders` has.
  return { ...call, headers: { authorization: `Bearer ${key}`, ...call.headers } };
}

function isRejection(error: unknown): boolean {
  return error instanceof APIError && error.status === 401;
}

async function withGivenKey(call: Call, key: ApiKeySetter): Promise<Call> {
  const value = await withinLimits(() => askForKey(key), call, 'The `apiKey` function');
  return { ...withKey(call, value), credential: functionId(key) };
}

/** The key that an operation takes; null when it is to be sent without. */
function keyFor(security: Security, credentials: Credentials): string | ApiKeySetter | null {
  const { apiKey, adminAPIKey, keyless } = credentials;
  const key = security === 'admin' ? adminAPIKey : apiKey;
  if (keyless === true && key === null) return null;
  return typeof key === 'function' ? key : checkedKey(key, security);
}

function checkedKey(key: string | null | undefined, security: Security): string {
  if (typeof key === 'string' && key !== '') return key;
  const missing =
    security === 'admin'
      ? 'This operation requires an admin key: pass `adminAPIKey`, or set OPENAI_ADMIN_KEY.'
      : 'The API key is missing: pass `apiKey`, or set OPENAI_API_KEY.';
  throw configurationError(missing);
}

async function askForKey(apiKey: ApiKeySetter): Promise<string> {
  const given: unknown = await keyFrom(apiKey);
  const key = typeof given === 'string' ? given.trim() : '';
  if (key !== '') return key;
  throw configurationError('The `apiKey` function did not return a non-empty string.');
}

async function keyFrom(apiKey: ApiKeySetter): Promise<string> {
  try {
    return await apiKey();
  } catch (error) {
    throw asOpenAIError(error, 'The `apiKey` function failed.');
  }
}
