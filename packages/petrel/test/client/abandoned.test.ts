import { execFile } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clientOf, TRANSPORTS } from '../clients.ts';
import { type Loopback, serve, serveRaw } from '../loopback.ts';

/** A server whose bodies never end: events, and bytes enough to fill every buffer. */
function serveEndless(): Promise<Loopback> {
  return serve((response, { url }) => {
    const events = url.includes('events');
    response.writeHead(200, { 'content-type': events ? 'text/event-stream' : 'audio/mpeg' });
    response.write(events ? 'data: {"n":1}\n\n' : Buffer.alloc(4_000_000));
  });
}

const SOURCE = join(import.meta.dirname, '../../src');

/** Runs a program that makes `client` over a transport, and gives what it printed and how it ended. */
function run(transport: string, origin: string, body: string): Promise<string> {
  const source = (path: string): string => JSON.stringify(join(SOURCE, path));
  const program = `
    import { OpenAI } from ${source('index.ts')};
    import { nodeTransport } from ${source('platform/node/node-transport.ts')};
    import { nodeFetchTransport as fetchTransport } from ${source('platform/node/node-fetch-transport.ts')};
    import { undiciTransport } from ${source('platform/undici/undici-transport.ts')};
    const transport = ${transport}Transport();
    const client = new OpenAI({ apiKey: 'k', baseURL: '${origin}/v1', transport });
    ${body}
    console.log('done');`;
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: 40_000 }, (error, stdout, stderr) => {
      resolve(`${stdout}${stderr}${error?.killed === true ? 'killed' : 'ended'}`);
    });
  });
}

const PROGRAMS = `
  globalThis.kept = [
    await client.get('/events', { stream: true }),
    await client.get('/file', { binary: true }),
    await client.get('/file').asResponse(),
    await client.get('/events').asRawResponse(false),
  ];
  const stream = await client.get('/events', { stream: true });
  const { value } = await stream[Symbol.asyncIterator]().next();
  if (value.n !== 1) throw new Error('No event came.');`;

describe.each(TRANSPORTS)('over %s', (name, transport) => {
  test('A6b: a program ends although nobody has read its replies', async () => {
    const server = await serveEndless();
    expect(await run(name, server.origin, PROGRAMS)).toBe('done\nended');
  }, 60_000);

  test('A6b: a program that comes back to a reply is kept running until it is read', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"n":1}\n\n');
      setTimeout(() => response.end('data: {"n":2}\n\ndata: [DONE]\n\n'), 600);
    });
    const body = `
      const stream = await client.get('/events', { stream: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
      for await (const event of stream) console.log(event.n);`;
    expect(await run(name, server.origin, body)).toBe('1\n2\ndone\nended');
  }, 60_000);

  test.each([
    [
      'an early 200',
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}',
    ],
    [
      'an early 200 in chunks',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    ],
    ['an early 303', 'HTTP/1.1 303 See Other\r\nlocation: /v1/b\r\ncontent-length: 2\r\n\r\n{}'],
    ['an early 204', 'HTTP/1.1 204 No Content\r\n\r\n'],
    ['an early 400', 'HTTP/1.1 400 Bad Request\r\ncontent-length: 2\r\n\r\n{}'],
  ])(
    'A7: after %s the connection and the source of an upload are released',
    async (_what, head) => {
      let sources = 0;
      const stalled: Socket[] = [];
      const server = await serveRaw((socket) => {
        socket.once('data', (bytes) => {
          const follows = bytes.toString('latin1').startsWith('GET');
          socket.write(follows ? 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}' : head);
          // It reads no more of an upload, and does not close either.
          if (!follows) stalled.push(socket.pause());
        });
      });
      const source = async function* (): AsyncGenerator<Uint8Array> {
        sources += 1;
        try {
          for (let sent = 0; sent < 512; sent += 1) yield new Uint8Array(65_536);
        } finally {
          sources -= 1;
        }
      };
      const client = clientOf(server, { transport: transport(), maxRetries: 0 });
      await client.post('/a', { body: source() }).catch(() => {});
      expect(stalled).toHaveLength(1);
      await expect.poll(() => sources, { timeout: 5_000 }).toBe(0);
      // A socket that is paused does not see that the other end has left.
      stalled[0]?.resume();
      await expect.poll(() => stalled[0]?.destroyed, { timeout: 5_000 }).toBe(true);
    },
  );
});
