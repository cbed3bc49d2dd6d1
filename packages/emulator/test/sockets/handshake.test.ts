import { connect } from 'node:net';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openSocketTest, SocketClient, REALTIME, type SocketTest } from './socket-client.ts';

const MODEL = '/realtime?model=gpt-realtime';

async function createSecret(
  { emulator }: SocketTest,
  path: string,
  body: unknown,
): Promise<string> {
  const response = await emulator.fetch(`https://emulator.test/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${emulator.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { value } = await response.json();
  return String(value);
}

/** Connects as browsers do, with a key as a subprotocol. */
async function connectWith(sockets: SocketTest, path: string, key: string): Promise<SocketClient> {
  const protocols = ['realtime', `openai-insecure-api-key.${key}`];
  const socket = new WebSocket(`${sockets.url}${path}`, protocols);
  const client = new SocketClient(socket, REALTIME);
  await once(socket, 'open');
  expect(socket.protocol).toBe('realtime');
  return client;
}

describe('a handshake', () => {
  test.each([
    ['without a key', {}, MODEL, [401, 'invalid_api_key']],
    ['with a wrong key', { authorization: 'Bearer sk-no' }, MODEL, [401, 'invalid_api_key']],
    ['without a model', undefined, '/realtime', [400, 'missing_model']],
    ['with a model and a call', undefined, `${MODEL}&call_id=rtc_1`, [400, 'invalid_value']],
    ['with another intent', undefined, '/realtime?intent=chat', [400, 'invalid_value']],
    ['without a model to translate', undefined, '/realtime/translations', [400, 'missing_model']],
    ['elsewhere', undefined, '/models', [404, 'unknown_url']],
  ])('%s is refused', async (_, headers, path, wanted) => {
    await using sockets = await openSocketTest();
    const options = headers === undefined ? {} : { headers };
    expect(await sockets.refused(path, options)).toEqual(wanted);
    expect(sockets.emulator.sockets).toEqual([]);
    expect(sockets.emulator.requests.at(-1)?.status).toBe(wanted[0]);
  });

  test('may carry the key as a subprotocol, which is not recorded', async () => {
    await using sockets = await openSocketTest();
    const client = await connectWith(sockets, MODEL, sockets.emulator.apiKey);
    await client.next('session.created');
    const recorded = sockets.emulator.requests.at(-1);
    expect(recorded).toMatchObject({
      path: '/realtime',
      operation: 'realtime.connect',
      status: 101,
    });
    expect(JSON.stringify(recorded)).not.toContain(sockets.emulator.apiKey);
  });

  test('may carry an ephemeral key, with its configuration and until it expires', async () => {
    let now = 1_764_000_000_000;
    await using sockets = await openSocketTest({ now: () => now });
    const session = { type: 'realtime', model: 'gpt-realtime-mini', instructions: 'Be brief.' };
    const expires_after = { anchor: 'created_at', seconds: 30 };
    const body = { expires_after, session };
    const key = await createSecret(sockets, '/realtime/client_secrets', body);
    const client = await connectWith(sockets, '/realtime', key);
    expect((await client.next('session.created')).session).toMatchObject(session);
    const headers = { authorization: `Bearer ${key}` };
    expect(await sockets.refused('/responses', { headers })).toEqual([401, 'invalid_api_key']);
    now += 31_000;
    expect(await sockets.refused('/realtime', { headers })).toEqual([401, 'expired_api_key']);
  });

  test('accepts any path before the version, and names of deployments', async () => {
    await using sockets = await openSocketTest();
    const url = sockets.url.replace('/v1', '/openai/v1/realtime?deployment=mine');
    const headers = { authorization: `Bearer ${sockets.emulator.apiKey}` };
    const client = new SocketClient(new WebSocket(url, { headers }), REALTIME);
    expect((await client.next('session.created')).session).toMatchObject({ model: 'mine' });
  });
});

describe('a session of a call', () => {
  const post = (
    { emulator }: SocketTest,
    path: string,
    body: BodyInit | null,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    emulator.fetch(`https://emulator.test/v1/realtime/calls${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${emulator.apiKey}`, ...headers },
      body,
    });

  test('has the configuration that the call was accepted with, and ends with it', async () => {
    await using sockets = await openSocketTest();
    const session = { type: 'realtime', model: 'gpt-realtime', instructions: 'Be brief.' };
    const json = { 'content-type': 'application/json' };
    await post(sockets, '/rtc_1/accept', JSON.stringify(session), json);
    const client = await sockets.connect('/realtime?call_id=rtc_1');
    expect((await client.next('session.created')).session).toMatchObject(session);
    await post(sockets, '/rtc_1/hangup', null);
    await expect(client.closed).resolves.toEqual({ code: 1000, reason: 'The call has ended.' });
    expect(await sockets.refused('/realtime?call_id=rtc_1')).toEqual([404, 'not_found']);
  });

  test('is opened by web pages with an ephemeral key', async () => {
    await using sockets = await openSocketTest();
    const session = { type: 'realtime', model: 'gpt-realtime', instructions: 'Be brief.' };
    const key = await createSecret(sockets, '/realtime/client_secrets', { session });
    const sdp = { authorization: `Bearer ${key}`, 'content-type': 'application/sdp' };
    const response = await post(sockets, '', 'v=0', sdp);
    expect(response.status).toBe(201);
    const id = response.headers.get('location')?.split('/').at(-1);
    const client = await sockets.connect(`/realtime?call_id=${id}`);
    expect((await client.next('session.created')).session).toMatchObject(session);
    const wrong = { ...sdp, authorization: 'Bearer ek_wrong' };
    expect((await post(sockets, '', 'v=0', wrong)).status).toBe(401);
  });
});

test('a client that requests another protocol is answered over HTTP', async () => {
  await using sockets = await openSocketTest();
  const socket = connect(Number(new URL(sockets.url).port), '127.0.0.1');
  const body = JSON.stringify({ model: 'text-embedding-3-small', input: 'Hello' });
  const head = [
    'POST /v1/embeddings HTTP/1.1',
    'Host: localhost',
    'Connection: Upgrade, HTTP2-Settings',
    'Upgrade: h2c',
    `Authorization: Bearer ${sockets.emulator.apiKey}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await new Promise((resolve) => setTimeout(resolve, 20));
  socket.write(body);
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1.1 200 OK/);
});

describe('a connection', () => {
  test('e06: ends after 60 minutes, with an event and code 1001', async () => {
    let now = 1_764_000_000_000;
    await using sockets = await openSocketTest({ now: () => now });
    const client = await sockets.connect(MODEL);
    await client.next('session.created');
    now += 60 * 60 * 1000;
    expect(await client.error()).toMatchObject({ code: 'session_expired' });
    expect((await client.closed).code).toBe(1001);
  });

  test('closes with 1009 after a message that is too large', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect('/live/sessions', ['ClientEvent', 'ServerEvent']);
    client.sendRaw(' '.repeat(1024 * 1024 + 1));
    expect((await client.closed).code).toBe(1009);
  });

  test('refuses more than 15 MiB of sound', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    client.send('input_audio_buffer.append', { audio: 'AAAA'.repeat(5 * 1024 * 1024 + 2) });
    expect(await client.error()).toMatchObject({ code: 'audio_too_large', param: 'audio' });
  });

  test('is closed with the server, and half-open ones too', async () => {
    const sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    const half = connect(Number(new URL(sockets.url).port), '127.0.0.1');
    half.on('error', () => undefined).write('GET /v1/realtime HTTP/1.1\r\nUpgrade: websocket\r\n');
    await sockets[Symbol.asyncDispose]();
    expect((await client.closed).code).toBe(1006);
    if (!half.closed) await once(half, 'close');
    await expect.poll(() => sockets.emulator.sockets).toEqual([]);
  });

  test('is closed by a test, or broken', async () => {
    await using sockets = await openSocketTest();
    const [first, second] = [await sockets.connect(MODEL), await sockets.connect(MODEL)];
    const [one, two] = sockets.emulator.sockets;
    one?.sendText('not JSON');
    one?.close(4000, 'enough');
    two?.drop();
    await expect(first.closed).resolves.toEqual({ code: 4000, reason: 'enough' });
    expect(first.texts).toEqual(['not JSON']);
    expect((await second.closed).code).toBe(1006);
    expect(sockets.emulator.sockets).toEqual([]);
  });

  test('is closed with 1012 when the emulator is reset', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    sockets.emulator.reset();
    expect((await client.closed).code).toBe(1012);
    expect(sockets.emulator.sockets).toEqual([]);
  });

  test('keeps the latest events in the recorded request, without long sound', async () => {
    await using sockets = await openSocketTest();
    const client = await sockets.connect(MODEL);
    for (let sent = 0; sent < 120; sent++) client.send('input_audio_buffer.clear');
    client.send('input_audio_buffer.append', { audio: 'AAAA'.repeat(10_000) });
    client.send('conversation.item.retrieve', { item_id: 'last' });
    await client.error();
    const received = sockets.emulator.requests.at(-1)?.received ?? [];
    expect(received).toHaveLength(100);
    expect(received.at(-2)).toMatchObject({ audio: '[40000 characters]' });
  });
});
