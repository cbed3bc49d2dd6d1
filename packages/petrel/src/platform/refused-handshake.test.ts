import { WebSocket as RuntimeWebSocket } from 'undici';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startHostileServer } from '../../test/hostile-socket-server.ts';
import { clientOf } from '../../test/socket-server.ts';
import { OpenAIError } from '../core/errors/index.ts';
import { undiciTransport } from '../undici.ts';
import { fetchTransport } from './fetch/fetch-transport.ts';

// What is loaded at first use is no part of the handshake.
beforeAll(() => Promise.all([import('ws'), import('./node/node-socket.ts')]));

afterEach(() => void vi.unstubAllGlobals());

const refusals: Record<string, string> = {
  'a body of a length': 'HTTP/1.1 401 X\r\ncontent-length: 5000\r\n\r\n{"error":',
  'a chunked body': 'HTTP/1.1 503 X\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n',
  'a body without an end': 'HTTP/1.1 401 X\r\n\r\nhello',
  'no body': 'HTTP/1.1 401 X\r\ncontent-length: 10\r\n\r\n',
  'a status that is no refusal': 'HTTP/1.1 200 X\r\ncontent-length: 10\r\n\r\nx',
};

const TRANSPORTS = {
  http: {},
  fetch: { transport: fetchTransport() },
  undici: { transport: undiciTransport() },
};

const cases = Object.entries(TRANSPORTS).flatMap(([name, options]) =>
  Object.entries(refusals).map(([what, head]) => [name, what, head, options] as const),
);

describe.each(cases)('with %s, a refusal with %s that stalls', (_, _what, head, options) => {
  test.each(['timeout', 'abort', 'close'])('leaves no connection behind after %s', async (how) => {
    vi.stubGlobal('WebSocket', RuntimeWebSocket);
    let onClose = (): void => {};
    const closed = new Promise<void>((resolve) => (onClose = resolve));
    const server = await startHostileServer((socket) => {
      socket.once('close', onClose);
      socket.write(head);
    });
    const abort = new AbortController();
    const timeout = how === 'timeout' ? 400 : 5_000;
    const client = clientOf(server, { ...options, maxRetries: 0 });
    const connecting = client.realtime.connect({ model: 'm' }, { timeout, signal: abort.signal });
    if (how === 'abort') setTimeout(() => abort.abort(), 300);
    if (how === 'close') setTimeout(() => void connecting.close(), 300);
    await expect(connecting).rejects.toBeInstanceOf(OpenAIError);
    await closed;
  });
});
