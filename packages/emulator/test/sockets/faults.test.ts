import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { malformedFrames } from '../../src/sockets/socket-link.ts';
import { openSocketTest } from './socket-client.ts';

const MODEL = '/realtime?model=gpt-realtime';

describe('a fault of a WebSocket', () => {
  test('refuses the handshake with a status, headers and body', async () => {
    await using sockets = await openSocketTest();
    const headers = { 'retry-after': '2' };
    sockets.emulator.inject({ status: 429, headers, match: 'realtime.connect' });
    expect(await sockets.refused(MODEL)).toEqual([429, 'rate_limit_exceeded']);
    await sockets.connect(MODEL);
  });

  test('delays or drops the handshake', async () => {
    await using sockets = await openSocketTest();
    sockets.emulator.inject({ delay: 60 });
    const started = performance.now();
    await sockets.connect(MODEL);
    expect(performance.now() - started).toBeGreaterThan(50);
    sockets.emulator.inject({ drop: true });
    await expect(sockets.connect(MODEL)).rejects.toThrow(/socket hang up|ECONNRESET/);
  });

  test('breaks the connection after some events', async () => {
    await using sockets = await openSocketTest();
    sockets.emulator.inject({ cutAfter: 2 });
    const client = await sockets.connect(MODEL);
    expect((await client.closed).code).toBe(1006);
    expect(client.events).toHaveLength(2);
  });

  test.each([1000, 1001, 1011, 1012, 1013, 4001])('closes with code %i', async (closeCode) => {
    await using sockets = await openSocketTest();
    sockets.emulator.inject({ closeCode, cutAfter: 1 });
    const client = await sockets.connect(MODEL);
    expect((await client.closed).code).toBe(closeCode);
    expect(client.events).toHaveLength(1);
  });

  test('stalls: no event and no pong follows, and the connection stays open', async () => {
    await using sockets = await openSocketTest();
    const lively = await sockets.connect(MODEL);
    lively.ping();
    await once(lively.socket, 'pong');
    sockets.emulator.inject({ stallAfter: 1 });
    const client = await sockets.connect(MODEL);
    await client.next('session.created');
    let pongs = 0;
    client.socket.on('pong', () => (pongs += 1));
    client.ping();
    client.send('response.create');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([client.events.length, pongs]).toEqual([1, 0]);
    expect(sockets.emulator.sockets).toHaveLength(2);
  });

  test.each([
    ['utf8', 1007],
    ['opcode', 1002],
    ['oversized', 1009],
    ['close-code', 1002],
  ] as const)('sends a frame that clients refuse: %s', async (malformed, code) => {
    await using sockets = await openSocketTest();
    sockets.emulator.inject({ malformed, malformedAfter: 1 });
    const client = await sockets.connect(MODEL);
    expect([code, 1006]).toContain((await client.closed).code);
    expect(client.failure).toMatch(/^WS_ERR_/);
  });

  test.each(['unfinished', 'truncated'] as const)('sends half a message: %s', async (malformed) => {
    await using sockets = await openSocketTest();
    sockets.emulator.inject({ malformed, malformedAfter: 2, stallAfter: 2 });
    const client = await sockets.connect(MODEL);
    await client.next('conversation.created');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(client.events).toHaveLength(2);
  });

  test('sends a text that is not JSON', async () => {
    await using sockets = await openSocketTest();
    sockets.emulator.inject({ malformed: 'json' });
    const client = await sockets.connect(MODEL);
    await client.next('session.created');
    expect(client.texts).toEqual(['{]']);
  });

  test('is checked when it is injected', async () => {
    await using sockets = await openSocketTest();
    const inject = (fault: object) => () => sockets.emulator.inject(fault);
    expect(inject({ closeCode: 1005 })).toThrow(RangeError);
    expect(inject({ closeCode: 999 })).toThrow("'closeCode' of a fault must be");
    expect(inject({ malformedAfter: -1 })).toThrow(RangeError);
    expect(inject({ malformed: 'json5' })).toThrow(malformedFrames.join(', '));
    expect(inject({ match: 'realtime.conect' })).toThrow("Did you mean 'realtime.connect'");
  });
});
