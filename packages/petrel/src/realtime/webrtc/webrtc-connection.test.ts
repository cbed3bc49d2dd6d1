import { createEmulator } from '@petrel/emulator';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { clientOf, rejection } from '../../../test/clients.ts';
import { FakePeer } from '../../../test/fake-peer.ts';
import { serve } from '../../../test/loopback.ts';
import { APIError } from '../../error.ts';
import { OpenAI } from '../../index.ts';
import { liveSdpExchange, OpenAILiveWebRTC } from './live-webrtc.ts';
import { OpenAIRealtimeWebRTC, sdpExchange, WebRTCError } from './realtime-webrtc.ts';
import type { WebRTCPeerConnection } from './webrtc-types.ts';

const Peer = FakePeer as unknown as new () => WebRTCPeerConnection;

/** A connection, and the peer that it has made. */
function start(): { connection: OpenAIRealtimeWebRTC; peer: FakePeer } {
  const connection = new OpenAIRealtimeWebRTC(undefined, Peer);
  if (FakePeer.last === undefined) throw new Error('no peer was made');
  return { connection, peer: FakePeer.last };
}

const remote = (peer: FakePeer): unknown[] =>
  peer.calls.filter((call) => String(call).startsWith('setRemoteDescription'));

test('a session through the API, with settings and the id of its call', async () => {
  const { apiKey, fetch } = createEmulator();
  const client = new OpenAI({ apiKey, fetch });
  const { connection, peer } = start();
  const calls: string[] = [];
  const exchangeSdp = sdpExchange(client, {
    session: { type: 'realtime', model: 'gpt-realtime' },
    onCall: (id) => calls.push(id),
  });
  const connected = connection.connect({ exchangeSdp });
  await expect.poll(() => remote(peer)).toHaveLength(1);
  peer.connect();
  await connected;
  expect(connection.state).toBe('connected');
  expect(calls).toEqual([expect.stringMatching(/^rtc_/)]);
  connection.send({ type: 'response.create' });
  expect(peer.channel.sent).toEqual(['{"type":"response.create"}']);
});

test('a live session through the API', async () => {
  const server = await serve((response) => {
    const body = { session: { id: 'live_1' }, transport: { type: 'webrtc', sdp: 'v=0\r\n' } };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const connection = new OpenAILiveWebRTC(undefined, Peer);
  const sessions: string[] = [];
  const connected = connection.connect({
    exchangeSdp: liveSdpExchange(clientOf(server), {
      session: { model: 'gpt-live-1' },
      onSession: (id) => sessions.push(id),
    }),
  });
  const peer = FakePeer.last;
  await expect.poll(() => peer && remote(peer)).toHaveLength(1);
  peer?.connect();
  await connected;
  expect(sessions).toEqual(['live_1']);
  expect(server.requests[0]?.url).toBe('/v1/live/sessions');
  connection.close();
});

const KEY_ERROR = {
  error: { message: 'Incorrect API key', type: 'invalid_request_error', code: 'invalid_api_key' },
};

test('e10: an error status is an API error with its body, and no SDP', async () => {
  const server = await serve((response) => {
    response.writeHead(401, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
    response.end(JSON.stringify(KEY_ERROR));
  });
  const { connection, peer } = start();
  const exchangeSdp = sdpExchange(clientOf(server));
  const error = await rejection(connection.connect({ exchangeSdp }));
  expect(error).toMatchObject({
    name: 'WebRTCError',
    code: 'signaling_failed',
    phase: 'signaling',
    message: expect.stringContaining('401 Incorrect API key'),
    cause: { name: 'AuthenticationError', status: 401, error: KEY_ERROR.error },
  });
  expect(remote(peer)).toEqual([]);
  expect(connection.state).toBe('closed');
});

test.each([
  ['application/json', JSON.stringify(KEY_ERROR), 'Incorrect API key'],
  ['application/json', ' {"error":"no quota"}', ''],
  ['application/json', '{"detail":{"message":"not here"}}', ''],
  ['text/html', '\n<!doctype html><title>Sign in</title>', 'something else than SDP'],
  ['application/sdp', '<html>', 'something else than SDP'],
  ['application/sdp', '', 'something else than SDP'],
  ['text/plain', 'upstream unavailable', 'something else than SDP'],
])('e10: a success of the type %s with %s is an API error', async (type, body, words) => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  const { connection, peer } = start();
  const error = await rejection(
    connection.connect({ exchangeSdp: sdpExchange(clientOf(server, { maxRetries: 0 })) }),
  );
  expect(error).toBeInstanceOf(WebRTCError);
  expect(error).toMatchObject({ cause: { status: 200, message: expect.stringContaining(words) } });
  expect((error as Error).cause).toBeInstanceOf(APIError);
  expect(remote(peer)).toEqual([]);
});

test.each([JSON.stringify(KEY_ERROR), '{}', 'null', '[]', '{"session":null,"transport":null}'])(
  'e10: %s in place of a live session is an API error',
  async (body) => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    });
    const connection = new OpenAILiveWebRTC(undefined, Peer);
    const exchangeSdp = liveSdpExchange(clientOf(server, { maxRetries: 0 }), {
      session: { model: 'gpt-live-1' },
    });
    const error = await rejection(connection.connect({ exchangeSdp }));
    expect(error).toMatchObject({ code: 'signaling_failed', cause: { code: expect.any(String) } });
    expect((error as Error).cause).toBeInstanceOf(APIError);
  },
);

test.each([JSON.stringify(KEY_ERROR), '{"error":', '[]', '<html>'])(
  'e10: %s from a function of the caller is not given to the browser',
  async (answer) => {
    const { connection, peer } = start();
    const error = await rejection(
      connection.connect({ exchangeSdp: () => Promise.resolve(answer) }),
    );
    expect(error).toMatchObject({ code: 'negotiation_failed', phase: 'answer' });
    expect((error as Error).cause).toBeInstanceOf(APIError);
    expect(remote(peer)).toEqual([]);
  },
);

test('e11: the client secret and the offer go to the base URL of the client', async () => {
  const server = await serve((response, request) => {
    if (request.url.endsWith('/client_secrets')) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"value":"ek_1","expires_at":1,"session":{}}');
      return;
    }
    response.writeHead(201, { 'content-type': 'application/sdp' }).end('v=0\r\n');
  });
  const secret = await clientOf(server).realtime.clientSecrets.create({});
  const page = clientOf(server, { apiKey: secret.value });
  const { connection, peer } = start();
  void connection.connect({ exchangeSdp: sdpExchange(page) }).catch(() => {});
  await expect.poll(() => remote(peer)).toHaveLength(1);
  connection.close();
  expect(server.requests.map(({ url }) => url)).toEqual([
    '/v1/realtime/client_secrets',
    '/v1/realtime/calls',
  ]);
  expect(server.requests[1]).toMatchObject({
    headers: { authorization: 'Bearer ek_1', 'content-type': 'application/sdp' },
    body: FakePeer.OFFER,
  });
});

test('the offer is not exchanged any longer when the time is up', async () => {
  let closed = false;
  const server = await serve((response) => {
    response.once('close', () => (closed = true));
  });
  const { connection } = start();
  const error = await rejection(
    connection.connect({ exchangeSdp: sdpExchange(clientOf(server)), timeoutMs: 50 }),
  );
  expect(error).toMatchObject({ code: 'timeout', phase: 'signaling' });
  await expect.poll(() => closed).toBe(true);
  await sleep(5);
  expect(server.requests).toHaveLength(1);
});

test('what is missing or wrong is a WebRTCError that names it', async () => {
  expect(() => new OpenAIRealtimeWebRTC()).toThrow('needs a browser');
  const Broken = function refuse() {
    throw new TypeError('Failed to construct');
  } as unknown as typeof Peer;
  expect(() => new OpenAIRealtimeWebRTC({}, Broken)).toThrow('does not accept the configuration');
  for (const options of [undefined, null, {}, { exchangeSdp: 'v=0' }]) {
    const { connection } = start();
    const error = await rejection(connection.connect(options as never));
    expect(error).toMatchObject({ code: 'invalid_state' });
    expect(connection.state).toBe('new');
    connection.close();
  }
});

test('a connection that the server closes on purpose has not failed', async () => {
  const { connection, peer } = start();
  const connected = connection.connect({ exchangeSdp: () => Promise.resolve('v=0\r\n') });
  await expect.poll(() => remote(peer)).toHaveLength(1);
  peer.connect();
  await connected;
  const events: unknown[] = [];
  connection.onConnectionEvent((event) => events.push(event));
  const error = { errorDetail: 'sctp-failure', sctpCauseCode: 12 };
  peer.channel.dispatchEvent(Object.assign(new Event('error'), { error }));
  peer.channel.dispatchEvent(new Event('close'));
  expect(events).toEqual([{ type: 'closed', reason: 'remote' }]);
});

test('a function that listens may fail, and no other is kept from being called', async () => {
  const { connection, peer } = start();
  const seen: string[] = [];
  const uncaught: unknown[] = [];
  const global: { reportError?: unknown } = globalThis;
  const known = global.reportError;
  global.reportError = (error: unknown) => uncaught.push(error);
  connection.onEvent(() => {
    throw new RangeError('first');
  });
  connection.onEvent(() => Promise.reject(new RangeError('second')));
  connection.onEvent((event) => void seen.push(event.type));
  peer.channel.receive('{"type":"session.created"}');
  await sleep(1);
  global.reportError = known;
  expect(seen).toEqual(['session.created']);
  expect(uncaught.map(String)).toEqual(['RangeError: first', 'RangeError: second']);
});
