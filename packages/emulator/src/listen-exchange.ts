import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PlainHeaders, PlainRequest } from './http/plain-request.ts';
import type { Reply } from './http/reply.ts';
import { streamOf } from './http/web-exchange.ts';

/** A request that came over HTTP. */
export class IncomingRequest implements PlainRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: PlainHeaders;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #signal: AbortSignal | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { method = 'GET', url = '/' } = incoming;
    const end = url.indexOf('?');
    this.method = method;
    this.path = end < 0 ? url : url.slice(0, end);
    this.query = new URLSearchParams(end < 0 ? '' : url.slice(end));
    this.headers = plainHeaders(incoming);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  get origin(): string {
    return `http://${this.headers.host ?? 'localhost'}`;
  }

  get signal(): AbortSignal {
    return (this.#signal ??= closing(this.#outgoing));
  }

  text(): Promise<string> {
    const incoming = this.#incoming;
    const chunks: Uint8Array[] = [];
    return new Promise((resolve, reject) => {
      incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      incoming.once('end', () => resolve(new TextDecoder().decode(Buffer.concat(chunks))));
      incoming.once('error', reject);
    });
  }

  async form(): Promise<FormData> {
    const headers = { 'content-type': this.headers['content-type'] ?? '' };
    return await new Response(streamOf(this.#incoming), { headers }).formData();
  }
}

function plainHeaders({ headers }: IncomingMessage): PlainHeaders {
  const plain: Record<string, string> = {};
  for (const name in headers) plain[name] = String(headers[name]);
  return plain;
}

/** A signal that aborts when the answer's connection closes. */
function closing(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController();
  if (outgoing.destroyed) controller.abort();
  else outgoing.once('close', () => controller.abort());
  return controller.signal;
}

/** Sends a reply. Rejects when its stream breaks, or nobody takes it. */
export async function sendReply(
  { status, headers, body }: Reply,
  outgoing: ServerResponse,
  request: IncomingRequest,
): Promise<void> {
  if (body === null || typeof body === 'string' || body instanceof Uint8Array) {
    if (body !== null && headers['transfer-encoding'] === undefined) {
      headers['content-length'] ??= String(Buffer.byteLength(body));
    }
    outgoing.writeHead(status, headers).end(body);
  } else {
    outgoing.writeHead(status, headers).flushHeaders();
    for await (const event of body) {
      if (!outgoing.write(event)) await once(outgoing, 'drain', { signal: request.signal });
    }
    outgoing.end();
  }
}
