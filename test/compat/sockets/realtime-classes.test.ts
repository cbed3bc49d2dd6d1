import OpenAIReference from 'openai';
import { OpenAIRealtimeWS as ReferenceBetaWS } from 'openai/beta/realtime/ws';
import { OpenAIRealtimeWebSocket as ReferenceWebSocket } from 'openai/realtime/websocket';
import { OpenAIRealtimeWS as ReferenceWS } from 'openai/realtime/ws';
import { OpenAI } from 'petrel';
import { OpenAIRealtimeWS as BetaWS } from 'petrel/beta/realtime/ws';
import { OpenAIRealtimeWebSocket } from 'petrel/realtime/websocket';
import { OpenAIRealtimeWS } from 'petrel/realtime/ws';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { authority, certificate } from '../../../packages/petrel/test/proxied.ts';
import {
  startSocketServer,
  type SocketServer,
} from '../../../packages/petrel/test/socket-server.ts';

afterEach(() => vi.unstubAllGlobals());

/** What the classes of both packages have. */
interface Session {
  url: URL;
  on(event: string, listener: (...args: never[]) => void): unknown;
  once(event: string, listener: (...args: never[]) => void): unknown;
  off(event: string, listener: (...args: never[]) => void): unknown;
  send(event: object): void;
  close(props?: { code: number; reason: string }): void;
  socket: { addEventListener(type: 'open' | 'close', listener: (event: unknown) => void): void };
}

const options = { ca: authority.cert };
const account = { apiKey: 'sk-test', organization: 'org', project: 'proj' };
const more = { defaultHeaders: { 'x-own': '1', 'X-Gone': null }, defaultQuery: { q: '1' } };

type Open = (baseURL: string) => Session | Promise<Session>;

const lazyKey = { ...account, apiKey: (): Promise<string> => Promise.resolve('sk-later') };

const PAIRS: [name: string, reference: Open, own: Open][] = [
  [
    'OpenAIRealtimeWS',
    (baseURL) =>
      new ReferenceWS(
        { model: 'm', options },
        new OpenAIReference({ ...account, ...more, baseURL }),
      ),
    (baseURL) =>
      new OpenAIRealtimeWS({ model: 'm', options }, new OpenAI({ ...account, ...more, baseURL })),
  ],
  [
    'OpenAIRealtimeWS.create, for a call',
    (baseURL) => {
      const client = new OpenAIReference({ ...lazyKey, baseURL });
      return ReferenceWS.create(client, { callID: 'c', options });
    },
    (baseURL) =>
      OpenAIRealtimeWS.create(new OpenAI({ ...lazyKey, baseURL }), { callID: 'c', options }),
  ],
  [
    'OpenAIRealtimeWS of the beta',
    (baseURL) =>
      new ReferenceBetaWS({ model: 'm', options }, new OpenAIReference({ ...account, baseURL })),
    (baseURL) => new BetaWS({ model: 'm', options }, new OpenAI({ ...account, baseURL })),
  ],
  [
    'OpenAIRealtimeWebSocket, for a transcription',
    (baseURL) =>
      new ReferenceWebSocket(
        { intent: 'transcription' },
        new OpenAIReference({ ...account, baseURL }),
      ),
    (baseURL) =>
      new OpenAIRealtimeWebSocket({ intent: 'transcription' }, new OpenAI({ ...account, baseURL })),
  ],
];

/** The WebSocket of a runtime that trusts the server. */
class Trusting extends WebSocket {
  constructor(url: string | URL, protocols: string[]) {
    super(url, protocols, options);
  }
}

const HEADERS = ['authorization', 'openai-organization', 'openai-project', 'openai-beta', 'x-own'];

async function transcript(open: Open, server: SocketServer): Promise<unknown[]> {
  const lines: unknown[] = [];
  const session = await open(server.baseURL);
  lines.push(session.url.href);
  session.on('event', (event) => lines.push(['event', event]));
  session.on('response.done', (event) => lines.push(['response.done', event]));
  const never = (): void => void lines.push('never');
  session.on('session.created', never);
  session.off('session.created', never);
  session.once('session.updated', (event) => lines.push(['once', event]));
  session.on('error', (error: Error & { error?: unknown; event_id?: string }) => {
    const words = error.error === undefined ? '' : error.message;
    lines.push([
      'error',
      error.name,
      words,
      error.error,
      error.event_id,
      error.cause !== undefined,
    ]);
  });
  const closed = new Promise((resolve) => session.socket.addEventListener('close', resolve));
  const isOpen = new Promise((resolve) => session.socket.addEventListener('open', resolve));
  const peer = await server.connection();
  await isOpen;
  lines.push(
    peer.url,
    HEADERS.map((name) => peer.headers[name] ?? null),
  );
  lines.push((peer.headers['sec-websocket-protocol'] ?? '').split(',').sort());
  for (const text of ['not json', '[1]', '{"type":1}', '"text"']) peer.socket.send(text);
  peer.send({ type: 'session.created', event_id: 'e0' });
  for (const nth of [1, 2]) peer.send({ type: 'session.updated', event_id: `e${nth}` });
  const details = { type: 'invalid_request_error', code: 'c', message: 'No.', param: null };
  peer.send({ type: 'error', event_id: 'e3', error: { ...details, event_id: 'mine' } });
  session.send({ type: 'response.create', response: { instructions: 'ünï' } });
  lines.push(['sent', await peer.next()]);
  peer.send({ type: 'response.done', event_id: 'e4', response: { id: 'r' } });
  await expect
    .poll(() => lines.some((line) => String(line).startsWith('response.done')))
    .toBe(true);
  const end = new Promise((resolve) => peer.socket.on('close', (...args) => resolve(args)));
  session.close();
  const [code, reason] = (await end) as [number, Buffer];
  await closed;
  lines.push(['closed', code, String(reason)]);
  return lines;
}

describe('sessions of the reference client and of this one are the same', () => {
  test.each(PAIRS)('%s', async (_name, reference, own) => {
    vi.stubGlobal('WebSocket', Trusting);
    const server = await startSocketServer({ tls: certificate });
    const expected = await transcript(reference, server);
    expect(expected.length).toBeGreaterThan(15);
    expect(await transcript(own, server)).toEqual(expected);
  });
});
