import { OpenAIError } from '../../core/errors/index.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import type { TransportResponse } from '../../core/call/transport.ts';

/**
 * The head of what a `fetch` answered. A `fetch` of one's own may answer with less than a web
 * `Response`: with headers that cannot list cookies, with those of another realm, or a plain object.
 *
 * @throws OpenAIError for what is no response at all
 */
export function responseHead(response: unknown, url: string): Omit<TransportResponse, 'body'> {
  if (typeof response !== 'object' || response === null || !('status' in response)) {
    throw notAResponse();
  }
  const { status, statusText, headers, url: own }: Head = response;
  if (typeof status !== 'number') throw notAResponse();
  const record = headerRecord(headers);
  const cookies = setCookies(headers, record['set-cookie']);
  delete record['set-cookie'];
  return {
    status,
    statusText: typeof statusText === 'string' ? statusText : '',
    headers: record,
    setCookies: cookies,
    url: typeof own === 'string' && own !== '' ? own : url,
  };
}

interface Head {
  status?: unknown;
  statusText?: unknown;
  headers?: unknown;
  url?: unknown;
}

function notAResponse(): OpenAIError {
  const message = 'The `fetch` option returned something that is not a `Response`.';
  return new OpenAIError(message, { code: 'configuration' });
}

function headerRecord(headers: unknown): HeaderRecord {
  const record: HeaderRecord = {};
  const add = (value: unknown, name: unknown): void => {
    record[String(name).toLowerCase()] = Array.isArray(value) ? value.join(', ') : String(value);
  };
  if (typeof headers !== 'object' || headers === null) return record;
  if ('forEach' in headers && typeof headers.forEach === 'function' && !Array.isArray(headers)) {
    headers.forEach(add);
    return record;
  }
  const pairs: readonly unknown[] = Array.isArray(headers) ? headers : Object.entries(headers);
  for (const pair of pairs) if (Array.isArray(pair)) add(pair[1], pair[0]);
  return record;
}

/** Each cookie by itself, where the headers keep them apart. */
function setCookies(headers: unknown, joined: string | undefined): readonly string[] {
  const { getSetCookie, raw }: { getSetCookie?: unknown; raw?: unknown } = Object(headers);
  // node-fetch has `raw`.
  const list: unknown =
    typeof getSetCookie === 'function'
      ? getSetCookie.call(headers)
      : typeof raw === 'function'
        ? Reflect.get(Object(raw.call(headers)), 'set-cookie')
        : undefined;
  if (Array.isArray(list)) return list.map(String);
  return joined === undefined ? [] : [joined];
}

/** Lets go of a response that nobody waits for any more; whether that works out interests nobody. */
export function discardResponse(response: unknown): void {
  try {
    const { body }: { body?: unknown } = Object(response);
    const { cancel, destroy }: { cancel?: unknown; destroy?: unknown } = Object(body);
    if (typeof cancel === 'function') Promise.resolve(cancel.call(body)).catch(() => {});
    else if (typeof destroy === 'function') destroy.call(body);
  } catch {
    // An accessor of its own throws.
  }
}
