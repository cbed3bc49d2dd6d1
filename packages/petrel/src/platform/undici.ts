import { Readable } from 'node:stream';
import type { Agent, Dispatcher } from 'undici';
import type { HeaderRecord } from '../core/pipeline/call.ts';
import { OpenAIError } from '../core/errors/index.ts';
import type { Transport, TransportRequest, TransportResponse } from '../core/pipeline/transport.ts';
import { untilAborted } from '../core/pipeline/until-aborted.ts';
import { pieces, PIECE, watchWrites } from '../core/pipeline/watch-writes.ts';
import { NodeBody } from './node-body.ts';
import { ACCEPTED_CODINGS, decompressed } from './node-decompression.ts';

/** How the transport over undici connects. */
export interface UndiciTransportOptions {
  /** An `Agent`, `ProxyAgent`, `MockAgent`… Default: an `Agent` of its own. */
  dispatcher?: Dispatcher | undefined;
  /** Options of the default agent, such as `allowH2` or `connections`. */
  agent?: Agent.Options | undefined;
}

/**
 * Sends requests with undici, an optional peer dependency: for HTTP/2 and for dispatchers of one's
 * own. The `connect` limit is the dispatcher's.
 *
 * @example new OpenAI({ transport: undiciTransport({ agent: { allowH2: true } }) })
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  return new UndiciTransport(options);
}

class UndiciTransport implements Transport {
  readonly name = 'undici';
  private readonly options: UndiciTransportOptions;
  private dispatcher: Promise<Dispatcher> | undefined;
  private closed = false;

  constructor(options: UndiciTransportOptions) {
    this.options = options;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    if (this.closed) throw new OpenAIError('The transport is closed.', { code: 'client_closed' });
    this.dispatcher ??= openDispatcher(this.options);
    const dispatcher = await this.dispatcher;
    const url = new URL(request.url);
    const stop = new AbortController();
    const pending = dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: methodOf(request.method),
      headers: wireHeaders(request),
      body: wireBody(request, stop),
      signal: isSentAtOnce(request)
        ? request.signal
        : AbortSignal.any([request.signal, stop.signal]),
      // The call's own limits hold; undici's five minutes would cut long calls.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    if (isSentAtOnce(request)) request.onSent();
    return toTransportResponse(await unlessAborted(pending, request.signal), request.url);
  }

  async close(): Promise<void> {
    this.closed = true;
    // A dispatcher that could not be made has told so already, to the call that wanted it.
    const dispatcher = await this.dispatcher?.catch(() => null);
    await dispatcher?.destroy();
  }
}

/**
 * undici hears of an abort only once a connection stands, so nobody may wait for its answer then.
 */
function unlessAborted(
  pending: Promise<Dispatcher.ResponseData>,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const late = (data: Dispatcher.ResponseData): void => {
    if (signal.aborted) data.body.on('error', () => {}).destroy();
  };
  pending.then(late, () => {});
  return untilAborted(pending, signal);
}

async function openDispatcher(options: UndiciTransportOptions): Promise<Dispatcher> {
  if (options.dispatcher !== undefined) return options.dispatcher;
  try {
    const undici = await import('undici');
    return new undici.Agent(options.agent);
  } catch (error) {
    throw new OpenAIError('undiciTransport needs the package "undici": npm install undici', {
      cause: error,
      code: 'configuration',
    });
  }
}

function methodOf(method: string): Dispatcher.HttpMethod {
  switch (method) {
    case 'POST':
    case 'PUT':
    case 'PATCH':
    case 'DELETE':
      return method;
    default:
      return 'GET';
  }
}

function wireHeaders(request: TransportRequest): Record<string, string> {
  const headers: Record<string, string> = {
    'accept-encoding': ACCEPTED_CODINGS,
    ...request.headers,
  };
  const length = request.body?.length;
  if (typeof length === 'number') headers['content-length'] = String(length);
  return headers;
}

function isSentAtOnce({ body }: TransportRequest): boolean {
  return body === null || (body.bytes !== undefined && body.bytes.byteLength <= PIECE);
}

function wireBody(request: TransportRequest, stop: AbortController): Readable | Uint8Array | null {
  const { body, timeouts, onSent } = request;
  if (body === null) return null;
  if (body.bytes !== undefined && isSentAtOnce(request)) return body.bytes;
  const source = body.bytes === undefined ? body.open() : pieces(body.bytes);
  const expire = (error: Error): void => stop.abort(error);
  return Readable.from(watchWrites(source, timeouts.write, expire, onSent), { objectMode: false });
}

function toTransportResponse(data: Dispatcher.ResponseData, url: string): TransportResponse {
  const headers: HeaderRecord = {};
  for (const [name, value] of Object.entries(data.headers)) {
    if (name === 'set-cookie' || value === undefined) continue;
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const cookies = data.headers['set-cookie'] ?? [];
  const stream = decompressed(data.body, headers['content-encoding']);
  const body = new NodeBody(stream, () => data.body.destroy());
  return {
    status: data.statusCode,
    statusText: '',
    headers,
    setCookies: typeof cookies === 'string' ? [cookies] : cookies,
    url,
    body,
    text: () => body.text(),
  };
}
