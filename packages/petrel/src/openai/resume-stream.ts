import type { HeaderRecord } from '../core/header-record.ts';
import type { Call, CallResumption } from '../core/call/call.ts';
import { once } from '../core/once.ts';
import { path } from '../core/request/path.ts';
import { ResumedEvents } from '../core/stream/resumed-events.ts';
import type { StreamResumption } from '../core/call/stream-resumption.ts';
import { createStream, Stream } from './stream.ts';

/**
 * The means to resume the stream of one call; null when its body excludes that.
 *
 * @param urlOf the URL of a path and a query below the client's base URL
 */
export function resumeStream(
  options: StreamResumption,
  body: unknown,
  urlOf: (path: string, query: object) => string,
): CallResumption | null {
  if (!hasAll(body, options.when) || hasAny(body, options.unless)) return null;
  const resumption: CallResumption = {
    numberOf: (event) => {
      const number = memberAt(event, options.number);
      return typeof number === 'number' ? number : null;
    },
    idOf: (event) => {
      const id = options.id === undefined ? null : memberAt(event, options.id);
      return typeof id === 'string' && id !== '' ? id : null;
    },
    rest: (call, id, after) => {
      if (options.path === undefined) return sameAgain(call, options.after, after);
      if (id === null || after === null) return null;
      const query = { ...carried(options, body), stream: true, [options.after]: after };
      const rest = path(options.path, id);
      return toGet(call, rest, urlOf(rest, query));
    },
    send: async (call, next, limits) => {
      const reply = await next(call);
      const resumed = (value: unknown): unknown =>
        value instanceof Stream
          ? streamOf(new ResumedEvents(call, resumption, reply, value, next, limits))
          : value;
      reply.data = resumed(reply.data);
      const { decode } = reply;
      if (decode !== null) reply.decode = once(() => decode().then(resumed));
      return reply;
    },
  };
  return resumption;
}

function streamOf<Item>(resumed: ResumedEvents<Item>): Stream<Item> {
  return createStream<Item>(() => resumed.open(), resumed.controller, resumed.metadata);
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
