import { getRequestListener } from '@hono/node-server';
import { createEmulator } from '@petrel/emulator';
import { createServer } from 'node:http';
import { listenOnLoopback } from '../support/loopback-server.ts';

/** An offer of a page, and the request that it came with. */
interface Offer {
  sdp: string;
  body: string;
}

/** Where offers are sent. */
const OFFERED = ['/v1/realtime/calls', '/v1/live/sessions'];

/** An API whose calls are answered by a page, as only a browser has WebRTC. */
export interface Signaling {
  baseURL: string;
  apiKey: string;
  origin: string;
  close(): Promise<void>;
}

/**
 * Opens an emulator that checks requests for calls and sessions, and has the page at `/` answer their
 * offers: the page gets them with `GET /offer`, and posts the SDP to `/answer/ID`.
 */
export async function openSignaling(script: string): Promise<Signaling> {
  const emulator = createEmulator();
  const board = new OfferBoard();
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === '/')
      return html('<!doctype html><script type="module" src="/page.js"></script>');
    if (pathname === '/page.js') return typed(script, 'text/javascript');
    if (pathname === '/offer') return Response.json(await board.next());
    if (pathname.startsWith('/answer/')) {
      board.answer(Number(pathname.slice('/answer/'.length)), await request.text());
      return new Response(null, { status: 204 });
    }
    const offer = await offerOf(request.clone());
    const response = await emulator.fetch(request);
    if (offer === null || !response.ok) return response;
    return withSdp(response, await board.post(offer));
  };
  const server = await listenOnLoopback(createServer(getRequestListener(fetch)));
  const { origin, close } = server;
  return { baseURL: `${origin}/v1`, apiKey: emulator.apiKey, origin, close };
}

/** Offers that wait for the page, and answers that are waited for. */
class OfferBoard {
  readonly #offers: (Offer & { id: number })[] = [];
  readonly #answers = new Map<number, (sdp: string) => void>();
  #wake: () => void = () => {};
  #last = 0;

  /** Resolves to the SDP of the answer. */
  post(offer: Offer): Promise<string> {
    this.#last += 1;
    const id = this.#last;
    this.#offers.push({ ...offer, id });
    this.#wake();
    return new Promise((resolve) => void this.#answers.set(id, resolve));
  }

  async next(): Promise<Offer & { id: number }> {
    for (;;) {
      const offer = this.#offers.shift();
      if (offer !== undefined) return offer;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  answer(id: number, sdp: string): void {
    this.#answers.get(id)?.(sdp);
    this.#answers.delete(id);
  }
}

/** The offer of a request for a call or a session; null for other requests. */
async function offerOf(request: Request): Promise<Offer | null> {
  const { pathname } = new URL(request.url);
  if (request.method !== 'POST' || !OFFERED.includes(pathname)) return null;
  const type = request.headers.get('content-type') ?? '';
  const body = await request.clone().text();
  if (type.includes('form')) return { sdp: String((await request.formData()).get('sdp')), body };
  if (!type.includes('json')) return { sdp: body, body };
  const { transport } = JSON.parse(body) as { transport: { sdp: string } };
  return { sdp: transport.sdp, body };
}

async function withSdp(response: Response, sdp: string): Promise<Response> {
  const { status, headers } = response;
  headers.delete('content-length');
  if (headers.get('content-type') === 'application/sdp')
    return new Response(sdp, { status, headers });
  const body = (await response.json()) as { transport: object };
  const text = JSON.stringify({ ...body, transport: { ...body.transport, sdp } });
  return new Response(text, { status, headers });
}

function html(body: string): Response {
  return typed(body, 'text/html');
}

function typed(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': type } });
}
