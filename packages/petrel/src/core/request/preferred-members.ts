import type { Call, Fallback, Preference } from '../call/call.ts';
import type { RequestBody } from '../call/request-body.ts';
import { APIStatusError, type APIError } from '../errors/index.ts';
import { jsonBody } from './encode-body.ts';

/** URLs that refuse preferred members, by the client's connections. */
const refusals = /* @__PURE__ */ new WeakMap<AbortSignal, Set<string>>();

/**
 * Members of a body that the client prefers. An operation that has some brings this code along. Where
 * a server refuses them, the call is sent without; once it is known of a URL, from the first attempt on.
 */
export function preferring(members: Readonly<Record<string, unknown>>): Preference {
  const names = Object.keys(members);
  return {
    addTo(body) {
      const isChosen = names.some((name) => Reflect.get(body, name) !== undefined);
      return isChosen ? body : { ...body, ...members };
    },
    fallback: (plain, body) => new PlainBody(plain, body, names),
  };
}

class PlainBody implements Fallback {
  readonly members: readonly string[];
  readonly #plain: unknown;
  readonly #preferred: RequestBody | null;

  constructor(plain: unknown, preferred: RequestBody | null, members: readonly string[]) {
    this.#plain = plain;
    this.#preferred = preferred;
    this.members = members;
  }

  first(call: Call): Call {
    const isRefused = call.closing && refusals.get(call.closing)?.has(call.url);
    return isRefused === true ? this.#without(call) : call;
  }

  instead(call: Call, error: APIError): Call | null {
    // A body that somebody has replaced since is not the client's to take anything from.
    if (call.body !== this.#preferred) return null;
    return mayRefuse(error, this.members) ? this.#without(call) : null;
  }

  acceptedWithout({ closing, url }: Call): void {
    if (closing === undefined) return;
    const urls = refusals.get(closing) ?? new Set();
    refusals.set(closing, urls.add(url));
  }

  #without(call: Call): Call {
    const body = jsonBody(this.#plain, this.#preferred?.contentType);
    return { ...call, body, fallback: undefined };
  }
}

/** Whether an error may object to one of the members: many servers do not name what they refuse. */
function mayRefuse(error: APIError, members: readonly string[]): boolean {
  if (!(error instanceof APIStatusError) || (error.status !== 400 && error.status !== 422)) {
    return false;
  }
  const { param } = error;
  return param == null || param === '' || members.some((member) => param.includes(member));
}
