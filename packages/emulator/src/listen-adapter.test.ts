import http, { type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Reply } from './http/reply.ts';
import { listen, type Handle } from './listen.ts';

const refuseSockets = (): Promise<never> => Promise.reject(new Error('There are no sockets.'));

const never = new Promise<never>(() => {});

async function open(handle: Handle): Promise<number> {
  const server = await listen(handle, refuseSockets);
  onTestFinished(() => server.close());
  return server.port;
}

/** Sends a request and returns its response, whose body has not been read. */
function send(
  port: number,
  options: http.RequestOptions = {},
  body = '',
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, agent: false, ...options }, resolve);
    request.once('error', reject).end(body);
  });
}

function replyOf(body: Reply['body'], status = 200): Reply {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

test('a request is read from what came: path, query, headers, text', async () => {
  let heard: unknown;
  const port = await open(async (request) => {
    const { method, origin, path, query, headers } = request;
    const sent = { method, origin, path, query: [...query], accept: headers.accept };
    heard = { ...sent, text: await request.text(100) };
    return replyOf(null, 204);
  });
  const headers = { accept: 'a/b' };
  const answer = await send(
    port,
    { method: 'POST', path: '/v1/a%2Fb?c=d?&c=e', headers },
    '{"ü": 1}',
  );
  expect(answer.statusCode).toBe(204);
  expect(heard).toEqual({
    method: 'POST',
    origin: `http://127.0.0.1:${port}`,
    path: '/v1/a%2Fb',
    query: [
      ['c', 'd?'],
      ['c', 'e'],
    ],
    accept: 'a/b',
    text: '{"ü": 1}',
  });
});

test('a complete answer has a Content-Length', async () => {
  const port = await open(async ({ path }) =>
    replyOf(path === '/text' ? 'größer' : new Uint8Array(5)),
  );
  const text = await send(port, { path: '/text' });
  expect(text.headers).toMatchObject({ 'content-length': '8', 'content-type': 'text/plain' });
  expect(text.headers).not.toHaveProperty('transfer-encoding');
  const head = await send(port, { path: '/text', method: 'HEAD' });
  expect(head.headers['content-length']).toBe('8');
  expect((await head.toArray()).length).toBe(0);
  expect((await send(port, { path: '/bytes' })).headers['content-length']).toBe('5');
});

test('a connection stays open, without a time after which it ends', async () => {
  const agent = new http.Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const { headers } = await send(await open(async () => replyOf('text')), { agent });
  expect(headers.connection).toBe('keep-alive');
  expect(headers).not.toHaveProperty('keep-alive');
});

test('headers of the answer describe how it is framed', async () => {
  const headers = { 'transfer-encoding': 'chunked' };
  const answer = await send(await open(async () => ({ status: 200, headers, body: 'text' })));
  expect(answer.headers).not.toHaveProperty('content-length');
  expect(String(await answer.toArray())).toBe('text');
});

test('a stream shows its headers before its first event', async () => {
  async function* silent(): AsyncGenerator<string> {
    yield await never;
  }
  const answer = await send(await open(async () => replyOf(silent())));
  expect(answer.statusCode).toBe(200);
  answer.destroy();
});

test('a stream waits for its reader, and ends when the reader leaves', async () => {
  let sent = 0;
  let ended = (): void => {};
  const end = new Promise<void>((resolve) => void (ended = resolve));
  async function* endless(): AsyncGenerator<string> {
    try {
      for (;;) {
        yield 'x'.repeat(1000);
        sent += 1;
      }
    } finally {
      ended();
    }
  }
  const answer = await send(await open(async () => replyOf(endless())));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const held = sent;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(sent).toBe(held);
  answer.destroy();
  await end;
});

test.each([1, 100, 2000])(
  'J2: all %i chunks before a stream breaks arrive, and then the connection ends',
  async (chunks) => {
    async function* broken(): AsyncGenerator<string> {
      for (let left = chunks; left > 0; left--) yield 'x'.repeat(1000);
      throw new Error('broken');
    }
    const answer = await send(await open(async () => replyOf(broken())));
    let length = 0;
    answer.on('data', (chunk: Uint8Array) => void (length += chunk.length));
    const error = await new Promise((resolve) => answer.once('error', resolve));
    expect(error).toMatchObject({ code: 'ECONNRESET' });
    expect(length).toBe(chunks * 1000);
  },
);

test('a handler that rejects breaks the connection', async () => {
  const port = await open(() => Promise.reject(new Error('no')));
  await expect(send(port)).rejects.toMatchObject({ code: 'ECONNRESET' });
  const bad = { status: 200, headers: { a: 'new\nline' }, body: '' };
  await expect(send(await open(async () => bad))).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('the signal aborts when the connection closes, also when it has closed before', async () => {
  const seen: Promise<boolean[]> = new Promise((resolve) => {
    void open(async (request) => {
      const { signal } = request;
      const early = signal.aborted;
      await new Promise((abort) => signal.addEventListener('abort', abort));
      resolve([early, signal.aborted]);
      return replyOf(null);
    }).then((port) => {
      const request = http.get({ host: '127.0.0.1', port, agent: false });
      request.on('error', () => {});
      request.once('socket', () => setTimeout(() => request.destroy(), 20));
    });
  });
  expect(await seen).toEqual([false, true]);
  const late: Promise<boolean> = new Promise((resolve) => {
    void open(async (request) => {
      await request.text(100).catch(() => {});
      await new Promise((later) => setTimeout(later, 20));
      resolve(request.signal.aborted);
      return replyOf(null);
    }).then(breakOff);
  });
  expect(await late).toBe(true);
});

test.each(['text', 'form'] as const)('a body that breaks off is no %s', async (kind) => {
  const outcome: Promise<unknown> = new Promise((resolve) => {
    void open(async (request) => {
      await request[kind](1000).then(resolve, resolve);
      return replyOf(null);
    }).then(breakOff);
  });
  expect(await outcome).toBeInstanceOf(Error);
});

/** Sends half of a request, then disconnects. */
function breakOff(port: number): void {
  const socket = connect(port, '127.0.0.1', () => {
    const headers = 'content-type: multipart/form-data; boundary=b\r\ncontent-length: 100';
    socket.write(`POST / HTTP/1.1\r\nhost: a\r\n${headers}\r\n\r\n--b\r\n`);
    setTimeout(() => socket.destroy(), 20);
  });
}
