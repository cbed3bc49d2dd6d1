import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { Agent } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createAuthority } from '../certificates.ts';
import { KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve, type Loopback } from '../loopback.ts';
import { serveProxy } from '../proxy.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import { OpenAI } from '../../src/generated/openai.ts';
import type { Transport } from '../../src/core/call/transport.ts';
import type { Stream } from '../../src/openai/stream.ts';
import { idleTime } from '../../src/platform/node/idle-connections.ts';
import { nodeTransport } from '../../src/platform/node/node-transport.ts';
import { undiciTransport } from '../../src/platform/undici/undici-transport.ts';

const authority = createAuthority();
const certificate = authority.issue({ name: 'localhost' });

/** A client that nobody closes at the end of its test. */
function clientOf({ origin }: { origin: string }, options: ClientOptions = {}): OpenAI {
  return new OpenAI({ apiKey: KEY, baseURL: `${origin}/v1`, maxRetries: 0, ...options });
}

/** A server that keeps connections, and leaves `/v1/stuck` and `/v1/stream` without an end. */
function serveKeeping(header = 'timeout=60'): Promise<Loopback> {
  return serve((response, { url }) => {
    if (url === '/v1/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {"n":1}\n\n');
    } else if (url !== '/v1/stuck') {
      json(
        response,
        {},
        200,
        header === '' ? {} : { connection: 'keep-alive', 'keep-alive': header },
      );
    }
  });
}

const OWN: readonly [name: string, options: () => ClientOptions, transport: () => Transport][] = [
  ['node', () => ({}), () => nodeTransport()],
  ['undici', () => ({ transport: undiciTransport() }), () => undiciTransport()],
];

describe.each(OWN)('B9: connections over %s', (_name, options, open) => {
  test('are shared by 150 clients that are made one after the other', async () => {
    const server = await serveKeeping();
    for (let nth = 0; nth < 150; nth++) {
      await clientOf(server, options()).get('/a');
      // undici uses a connection again one turn after its answer.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(server.connections()).toBe(1);
    expect(server.open()).toBe(1);
  });

  test('close with their last user, and not before', async () => {
    const server = await serveKeeping();
    const [one, two] = [open(), open()];
    const [first, second] = [one, two].map((transport) => clientOf(server, { transport }));
    await first?.get('/a');
    await sleep(5);
    await second?.get('/a');
    expect(server.connections()).toBe(1);
    await one.close();
    expect(await rejection(clientOf(server, { transport: one }).get('/a'))).toMatchObject({
      code: 'client_closed',
    });
    await sleep(20);
    expect(server.open()).toBe(1);
    await second?.get('/a');
    expect(server.connections()).toBe(1);
    await two.close();
    await expect.poll(() => server.open()).toBe(0);
  });

  test('that carry a call end with its client, and leave the calls of others alone', async () => {
    const left: string[] = [];
    const server = await serve((response, { url }) => {
      response.on('close', () => left.push(url));
      if (url === '/v1/stuck') return;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"n":1}\n\n');
    });
    const [one, two] = [open(), open()];
    const ended = rejection(clientOf(server, { transport: one }).get('/stuck'));
    const other = clientOf(server, { transport: two });
    const stream = await other.get<Stream<unknown>>('/stream', { stream: true });
    await expect.poll(() => server.requests.length).toBe(2);
    await one.close();
    expect(await ended).toMatchObject({ code: 'client_closed' });
    await expect.poll(() => left).toEqual(['/v1/stuck']);
    for await (const event of stream) {
      expect(event).toEqual({ n: 1 });
      break;
    }
    await two.close();
    await expect.poll(() => server.open()).toBe(0);
  });

  test('to one origin close although others of the same client are in use elsewhere', async () => {
    const [here, there] = [await serveKeeping(), await serveKeeping()];
    const [one, two] = [open(), open()];
    await clientOf(here, { transport: one }).get('/a');
    await clientOf(there, { transport: two }).get('/a');
    await one.close();
    await expect.poll(() => here.open()).toBe(0);
    expect(there.open()).toBe(1);
    await two.close();
  });

  test('are closed before the server closes them', async () => {
    const server = await serveKeeping('timeout=6');
    const transport = open();
    await clientOf(server, { transport }).get('/a');
    await sleep(300);
    expect(server.open()).toBe(1);
    await expect.poll(() => server.open(), { timeout: 4_500, interval: 50 }).toBe(0);
    await transport.close();
  }, 10_000);

  test('hold no process when they are idle', async () => {
    const server = await serveKeeping('');
    const folder = await mkdtemp(join(tmpdir(), 'petrel-idle-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const program = join(folder, 'program.mts');
    const source = join(import.meta.dirname, '../../src');
    const maker = _name === 'node' ? 'nodeTransport' : 'undiciTransport';
    await writeFile(
      program,
      `import { OpenAI } from '${join(source, 'generated/openai.ts')}';
      import { ${maker} } from '${join(source, `platform/${_name}/${_name}-transport.ts`)}';
      const client = new OpenAI({ apiKey: 'sk-test', baseURL: '${server.origin}/v1', transport: ${maker}() });
      await client.get('/a');
      console.log('done');`,
    );
    const started = performance.now();
    const output = await new Promise<string>((resolve) => {
      const args = ['--import', import.meta.resolve('tsx'), program];
      execFile(process.execPath, args, (_error, stdout, stderr) => resolve(stdout + stderr));
    });
    expect(output.trim()).toBe('done');
    // They would last a minute.
    expect(performance.now() - started).toBeLessThan(25_000);
  }, 40_000);
});

const tls = { ca: authority.cert };

test.each<[string, (secure: boolean) => Transport]>([
  ['node', (own) => nodeTransport(own ? { tls: { ...tls, ...certificate } } : { tls })],
  ['undici', (own) => undiciTransport(own ? { tls: { ...tls, ...certificate } } : { tls })],
])('B9: over %s clients with other TLS options have other connections', async (_name, open) => {
  const server = await serve((response) => json(response, {}), certificate);
  const transports = [open(false), open(true), open(false), open(true)];
  for (const transport of transports) {
    await clientOf(server, { transport }).get('/a');
    await sleep(5);
  }
  expect(server.connections()).toBe(2);
  for (const transport of transports) await transport.close();
  await expect.poll(() => server.open()).toBe(0);
});

test('B9: proxies, and credentials for them, keep connections apart', async () => {
  const server = await serveKeeping();
  const [one, two] = [await serveProxy(), await serveProxy()];
  const ann = one.origin.replace('//', '//ann:a@');
  const bob = one.origin.replace('//', '//bob:b@');
  const transports = [ann, bob, ann, two.origin, bob].map((proxy) => nodeTransport({ proxy }));
  for (const transport of transports) await clientOf(server, { transport }).get('/a');
  expect(one.connections()).toBe(2);
  expect(two.connections()).toBe(1);
  for (const transport of transports) await transport.close();
  await expect.poll(() => one.open() + two.open()).toBe(0);
});

test('B9: no connection is kept where none is to be', async () => {
  const server = await serveKeeping();
  for (const options of [{ keepAlive: false }, { maxFreeConnections: 0 }]) {
    const transport = nodeTransport(options);
    await clientOf(server, { transport }).get('/a');
    await expect.poll(() => server.open()).toBe(0);
  }
});

test('B9: the idle time of a connection is below what its server announces', () => {
  expect(idleTime(1e24)).toBe(2_147_483_647);
  expect([0, 1, 5, 6, 10, 65].map((seconds) => idleTime(seconds * 1_000))).toEqual([
    0, 500, 1_000, 1_000, 5_000, 60_000,
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(1e6), (timeout, more) => {
      expect(idleTime(timeout)).toBeLessThan(timeout);
      expect(idleTime(timeout + more)).toBeGreaterThanOrEqual(idleTime(timeout));
    }),
  );
});

describe.each(TRANSPORTS)('B14: the transport over %s that clients were given', (_name, open) => {
  test('stays open when one of them is closed', async () => {
    const server = await serveKeeping();
    const transport = open();
    onTestFinished(() => transport.close());
    const [closed, kept] = [clientOf(server, { transport }), clientOf(server, { transport })];
    const clone = closed.withOptions({ maxRetries: 0 });
    const stuck = [rejection(closed.get('/stuck')), rejection(clone.get('/stuck'))];
    const other = rejection(kept.get('/stuck', { timeout: 300 }));
    const stream = await closed.get<Stream<unknown>>('/stream', { stream: true });
    await expect.poll(() => server.requests.length).toBe(4);
    await closed.close();
    for (const error of stuck) expect(await error).toMatchObject({ code: 'client_closed' });
    const read = async (): Promise<void> => {
      for await (const _ of stream) void _;
    };
    expect(await rejection(read())).toMatchObject({ code: 'client_closed' });
    for (const client of [closed, clone]) {
      expect(await rejection(client.get('/a'))).toMatchObject({ code: 'client_closed' });
    }
    expect(await other).toMatchObject({ code: 'timeout' });
    expect(await kept.get('/a')).toEqual({});
  });
});

test('B14: agents and dispatchers of one’s own stay open when their transport is closed', async () => {
  const server = await serveKeeping();
  const httpAgent = new http.Agent({ keepAlive: true });
  const dispatcher = new Agent();
  onTestFinished(async () => {
    httpAgent.destroy();
    await dispatcher.destroy();
  });
  for (const open of [() => nodeTransport({ httpAgent }), () => undiciTransport({ dispatcher })]) {
    const before = server.connections();
    const [one, two] = [open(), open()];
    await clientOf(server, { transport: one }).get('/a');
    await one.close();
    await sleep(5);
    await clientOf(server, { transport: two }).get('/a');
    expect(server.connections()).toBe(before + 1);
  }
});
