import { afterEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { clientOf, startSocketServer } from '../../../test/socket-server.ts';
import { RealtimeWebSocket } from './openai-realtime-web-socket.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('e01: a runtime without a WebSocket is reported as such', () => {
  vi.stubGlobal('WebSocket', undefined);
  const client = clientOf({ baseURL: 'http://localhost:1' });
  const open = (): unknown => new RealtimeWebSocket({ model: 'm' }, client);
  expect(open).toThrow('This runtime has no WebSocket.');
  expect(open).toThrow(expect.objectContaining({ code: 'configuration' }));
});

test('e12: a handshake that the server does not answer ends after 20 seconds, with one error', async () => {
  vi.stubGlobal('WebSocket', WebSocket);
  const server = await startSocketServer({ refuse: () => true });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const session = new RealtimeWebSocket({ model: 'm' }, clientOf(server));
  const errors: string[] = [];
  session.on('error', ({ message }) => errors.push(message));
  const closed = new Promise((resolve) => session.on('close', (...all) => resolve(all)));
  vi.advanceTimersByTime(20_000);
  expect(await closed).toEqual([1006, '', []]);
  vi.useRealTimers();
  await expect.poll(() => session.socket.readyState).toBe(3);
  expect(errors).toEqual(['The server did not answer the handshake within 20000 ms.']);
});
