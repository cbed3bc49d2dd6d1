import type { Call, HeaderRecord } from '../pipeline/call.ts';
import { path } from '../request/path.ts';

/**
 * How the rest of an operation's stream is asked for when its connection breaks: with a GET request
 * for the events after the last one seen, by their numbers.
 */
export interface StreamResumption {
  /** The member of each event that numbers it, such as `sequence_number`. */
  number: string;
  /** The query parameter that takes the number of the last event seen, such as `starting_after`. */
  after: string;
  /**
   * Path of the request, with one `{parameter}` for what the events hold at `id`. Default: the same
   * request again, with `after` in its query.
   */
  path?: string | undefined;
  /** Where an event holds the parameter of `path`, such as `response.id`. */
  id?: string | undefined;
  /** What the body of the operation must have for its stream to be resumable. */
  when?: Readonly<Record<string, unknown>> | undefined;
  /** What the body of the operation must not have. */
  unless?: Readonly<Record<string, unknown>> | undefined;
  /** Query parameters of the request, and where the operation's body holds their values. */
  carry?: Readonly<Record<string, string>> | undefined;
}

/** What {@link Call} knows about resuming its stream. */
export interface CallResumption {
  /** The number of an event; null when it has none. */
  numberOf(event: unknown): number | null;
  /** The id an event tells; null when it tells none. */
  idOf(event: unknown): string | null;
  /** The call for the events after `after`; null when not enough is known to make it. */
  rest(call: Call, id: string | null, after: number | null): Call | null;
}

/**
 * The means to resume the stream of one call; null when its body says that the stream cannot be.
 *
 * @param urlOf the URL of a path and a query below the client's base URL
 */
export function prepareResumption(
  facts: StreamResumption,
  body: unknown,
  urlOf: (path: string, query: object) => string,
): CallResumption | null {
  if (!hasAll(body, facts.when) || hasAny(body, facts.unless)) return null;
  return {
    numberOf: (event) => {
      const number = memberAt(event, facts.number);
      return typeof number === 'number' ? number : null;
    },
    idOf: (event) => {
      const id = facts.id === undefined ? null : memberAt(event, facts.id);
      return typeof id === 'string' && id !== '' ? id : null;
    },
    rest: (call, id, after) => {
      if (facts.path === undefined) return sameAgain(call, facts.after, after);
      if (id === null || after === null) return null;
      const query = { ...carried(facts, body), stream: true, [facts.after]: after };
      const rest = path(facts.path, id);
      return toGet(call, rest, urlOf(rest, query));
    },
  };
}

function sameAgain(call: Call, parameter: string, after: number | null): Call {
  const url = new URL(call.url);
  if (after !== null) url.searchParams.set(parameter, String(after));
  return toGet(call, call.path, url.href);
}

function toGet(call: Call, restPath: string, url: string): Call {
  const headers: HeaderRecord = {};
  for (const name in call.headers) {
    const value = call.headers[name];
    if (value !== undefined && !OF_THE_BODY.has(name)) headers[name] = value;
  }
  return { ...call, method: 'get', path: restPath, url, headers, body: null, raw: false };
}

/** Headers that belong to the request that started the stream. */
const OF_THE_BODY: ReadonlySet<string> = new Set(['content-type', 'idempotency-key']);

function carried({ carry = {} }: StreamResumption, body: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(carry).map(([parameter, place]) => [parameter, memberAt(body, place)]),
  );
}

function hasAll(body: unknown, members: StreamResumption['when'] = {}): boolean {
  return Object.entries(members).every(([name, value]) => memberAt(body, name) === value);
}

function hasAny(body: unknown, members: StreamResumption['unless'] = {}): boolean {
  return Object.entries(members).some(([name, value]) => memberAt(body, name) === value);
}

/** The member at a place such as `response.id`. */
function memberAt(value: unknown, place: string): unknown {
  let member = value;
  for (const name of place.split('.')) {
    if (typeof member !== 'object' || member === null) return undefined;
    member = Reflect.get(member, name);
  }
  return member;
}
