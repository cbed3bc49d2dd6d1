import { parseURL } from '../parse-url.ts';
import type { HeaderRecord } from '../header-record.ts';
import type { Call, Handler, Middleware, Reply } from '../call/call.ts';
import { credentialId } from './credential-id.ts';
import { REDACTED, redactHeaders, redactResponseURL, redactURL, restoreURL } from './redaction.ts';
import { secret, type Secret } from '../secret.ts';

const ORIGINAL: unique symbol = Symbol('original');

interface ShownCall extends Call {
  [ORIGINAL]?: Secret<Call>;
}

interface ShownReply extends Reply {
  [ORIGINAL]?: Secret<{ reply: Reply; shown: Reply }>;
}

/**
 * Runs a middleware on calls and replies with redacted credentials. They are restored in what it
 * passes on, wherever `[redacted]` is unchanged and the origin is the same.
 */
export function withoutSecrets(middleware: Middleware): Middleware {
  return (next: Handler): Handler => {
    const handler = middleware(async (call) => shownReply(await next(restoredCall(call))));
    return async (call) => restoredReply(await handler(shownCall(call)));
  };
}

function shownCall(call: Call): ShownCall {
  const { headers, url } = call;
  // A copy that the middleware makes of the call takes the symbol along.
  return {
    ...call,
    headers: redactHeaders(headers),
    url: redactURL(url),
    credential: call.credential ?? credentialId(headers),
    [ORIGINAL]: secret(call),
  };
}

function restoredCall(shown: ShownCall): Call {
  const original = shown[ORIGINAL]?.get();
  if (original === undefined) return shown;
  const { [ORIGINAL]: _, ...call } = shown;
  const home = call.url === redactURL(original.url) || sameOrigin(call.url, original.url);
  const headers = restoredHeaders(call.headers, home ? original.headers : {});
  return { ...call, headers, url: home ? restoreURL(call.url, original.url) : call.url };
}

function shownReply(reply: Reply): ShownReply {
  const { headers, url, setCookies, requestHeaders } = reply;
  const shown: ShownReply = {
    ...reply,
    headers: redactHeaders(headers, { headers: requestHeaders, url }),
    url: shownURL(reply),
    setCookies: setCookies.map(() => REDACTED),
    requestHeaders: undefined,
  };
  shown[ORIGINAL] = secret({ reply, shown });
  return shown;
}

function shownURL({ url, requestHeaders }: Reply): string {
  return redactResponseURL(url, { headers: requestHeaders, url });
}

function restoredReply(given: ShownReply): Reply {
  const held = given[ORIGINAL]?.get();
  if (held === undefined) return given;
  const { [ORIGINAL]: _, ...changed } = given;
  const { reply: original, shown } = held;
  const url = changed.url === shownURL(original) ? original.url : changed.url;
  const untouched = changed.setCookies.every((cookie) => cookie === REDACTED);
  // What was not copied stays the same object: reading a raw body later writes into it.
  return Object.assign(given === shown ? original : {}, changed, {
    url,
    headers: restoredHeaders(changed.headers, original.headers),
    setCookies: untouched ? original.setCookies : changed.setCookies,
    requestHeaders: original.requestHeaders,
  });
}

/** Headers with redacted values replaced by the original ones; those without one are left out. */
function restoredHeaders(shown: HeaderRecord, original: HeaderRecord): HeaderRecord {
  const headers: HeaderRecord = {};
  for (const name in shown) {
    const value = shown[name] === REDACTED ? original[name] : shown[name];
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}

function sameOrigin(left: string, right: string): boolean {
  return parseURL(left)?.origin === new URL(right).origin;
}
