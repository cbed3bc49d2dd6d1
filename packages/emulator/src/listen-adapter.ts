import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import { bodyTooLarge } from './http/api-error.ts';
import type { PlainHeaders, PlainRequest } from './http/plain-request.ts';
import type { Reply } from './http/reply.ts';

/** A request received over HTTP. */
export class IncomingRequest implements PlainRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: PlainHeaders;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: Writable;
  #signal: AbortSignal | undefined;

  /** @param outgoing Where the answer goes; the client has disconnected when it closes. */
  constructor(incoming: IncomingMessage, outgoing: Writable) {
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

  async text(mostBytes: number): Promise<string> {
    return new TextDecoder().decode(await this.#bytes(mostBytes));
  }

  async form(mostBytes: number): Promise<FormData> {
    const headers = { 'content-type': this.headers['content-type'] ?? '' };
    return await new Response(await this.#bytes(mostBytes), { headers }).formData();
  }

  /** Whether the whole body has been received. */
  get isSent(): boolean {
    return this.#incoming.complete;
  }

  /** Discards the rest of the body. Resolves when it has been received or the connection closes. */
  drain(): Promise<void> {
    const incoming = this.#incoming;
    return new Promise((resolve) => {
      if (incoming.complete || incoming.destroyed) return resolve();
      incoming.once('end', resolve).once('close', resolve).resume();
    });
  }

  #bytes(mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
    const incoming = this.#incoming;
    const chunks: Uint8Array[] = [];
    let size = 0;
    return new Promise((resolve, reject) => {
      const keep = (chunk: Uint8Array): void => {
        size += chunk.length;
        if (size > mostBytes) refuse();
        else chunks.push(chunk);
      };
      const refuse = (): void => {
        chunks.length = 0;
        incoming.off('data', keep).resume();
        reject(bodyTooLarge(mostBytes));
      };
      if (Number(incoming.headers['content-length']) > mostBytes) return refuse();
      incoming.on('data', keep);
      incoming.once('end', () => resolve(Buffer.concat(chunks)));
      incoming.once('error', reject);
    });
  }
}

function plainHeaders({ headers }: IncomingMessage): PlainHeaders {
  const plain: Record<string, string> = {};
  for (const name in headers) plain[name] = String(headers[name]);
  return plain;
}

/** A signal that aborts when the answer's connection closes. */
function closing(outgoing: Writable): AbortSignal {
  const controller = new AbortController();
  if (outgoing.destroyed) controller.abort();
  else outgoing.once('close', () => controller.abort());
  return controller.signal;
}

/** Sends a reply. Rejects when its stream fails, or the client disconnects. */
export async function sendReply(
  { status, headers, body }: Reply,
  outgoing: ServerResponse,
  request: IncomingRequest,
): Promise<void> {
  if (body === null || typeof body === 'string' || body instanceof Uint8Array) {
    if (body !== null && headers['transfer-encoding'] === undefined) {
      headers['content-length'] ??= String(Buffer.byteLength(body));
    }
    outgoing.writeHead(status, headers);
    if (request.isSent) outgoing.end(body);
    else {
      // Ending would close the connection under a client that only reads after it has sent.
      outgoing.write(body ?? '');
      await request.drain();
      outgoing.end();
    }
  } else {
    outgoing.writeHead(status, headers).flushHeaders();
    for await (const event of body) {
      if (!outgoing.write(event)) await once(outgoing, 'drain', { signal: request.signal });
    }
    outgoing.end();
  }
}
