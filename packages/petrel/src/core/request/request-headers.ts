import type { Security } from '../call/call.ts';
import type { RequestBody } from '../call/request-body.ts';
import type { FinalRequestOptions } from '../call/request-options.ts';
import type { HeaderRecord } from '../header-record.ts';
import { isAllowedCrossOrigin } from '../secrets/cross-origin-headers.ts';
import { mergeHeaders, type HeaderPatch } from './headers.ts';

/** The headers that a client adds to every request. */
export interface HeaderDefaults {
  /** The client's own headers: `accept`, `user-agent`, `openai-organization`… */
  ownHeaders: HeaderRecord;
  /** The user's default headers, over the client's own. */
  headers: HeaderPatch;
  /** Whether each call gets an `X-Client-Request-Id`. */
  requestIDs: boolean;
}

/** What the headers of a request come from. */
export interface HeaderSources {
  defaults: HeaderDefaults;
  /** Those of the call itself, over all others; see {@link ownHeaders}. */
  own: HeaderPatch | null;
  /** Whether the request leaves the origin that the client's credentials are for. */
  foreign: boolean;
  body: RequestBody | null;
  /** Whether the body is a form, whose boundary its own media type names. */
  isForm: boolean;
  /** The key that the operation takes. */
  security: Security | undefined;
}

/**
 * The headers of a request, and whether `Authorization` is added at each attempt. This decides all of
 * them but for that one, which `authenticate` adds, and those a redirect takes away.
 */
export function requestHeaders(sources: HeaderSources): {
  headers: HeaderRecord;
  security: Security;
} {
  const { own, foreign, body, isForm, security = 'bearer' } = sources;
  const patch = sharedHeaders(sources);
  for (const name in own) {
    if (!(foreign && name.startsWith('openai-'))) patch[name] = own[name] ?? null;
  }
  // Only the body knows the boundary of its parts.
  if (body !== null && (isForm || isMultipart(body.contentType))) {
    patch['content-type'] = body.contentType;
  }
  // `null` asks for a request without the header.
  const keyless = foreign || patch['authorization'] === null;
  return { headers: withoutRemovals(patch), security: keyless ? 'none' : security };
}

/** How a subclass has keys for idempotency sent with all requests but those that only read. */
export interface Idempotency {
  /** The name of the header. */
  header: string;
  /** Makes the key of one call, which its retries repeat. */
  newKey: () => string;
}

/** The headers of the request itself; null when it brings none. */
export function ownHeaders(
  { method, headers, idempotencyKey }: FinalRequestOptions,
  idempotency: Idempotency | undefined,
): HeaderPatch | null {
  const key = idempotencyKey ?? (method === 'get' ? undefined : idempotency?.newKey());
  if (headers == null && key === undefined) return null;
  return mergeHeaders({ [idempotency?.header ?? 'idempotency-key']: key }, headers);
}

/** Whether a media type is that of a form with parts. */
export function isMultipart(contentType: string | undefined): boolean {
  return contentType !== undefined && /^\s*multipart\/form-data\s*(?:;|$)/i.test(contentType);
}

/** The headers that the client sends with every request. */
function sharedHeaders({ defaults, foreign, body }: HeaderSources): HeaderPatch {
  // The defaults of the defaults come first: in Node 20, members that follow a spread would give each
  // object a hidden class of its own.
  const shared: HeaderPatch = {
    'x-client-request-id': defaults.requestIDs ? crypto.randomUUID() : null,
    'content-type': null,
    ...defaults.ownHeaders,
    ...defaults.headers,
  };
  if (body !== null) shared['content-type'] = body.contentType;
  return foreign ? travelling(shared) : shared;
}

/** What another origin may see of the client's headers; those of the call itself are the caller's. */
function travelling(patch: HeaderPatch): HeaderPatch {
  return Object.fromEntries(Object.entries(patch).filter(([name]) => isAllowedCrossOrigin(name)));
}

/** The headers that are left when those that are null are removed. */
export function withoutRemovals(patch: HeaderPatch): HeaderRecord {
  const headers: HeaderRecord = {};
  for (const name in patch) {
    const value = patch[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}
