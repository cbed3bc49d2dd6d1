import { describe, expect, test } from 'vitest';
import {
  answer,
  clientOf,
  startSocketServer,
  type Peer,
  type SocketServer,
  type SocketServerOptions,
} from '../../../test/socket-server.ts';
import { OpenAIRealtimeTranslationWS } from './openai-realtime-translation-ws.ts';

interface Setup {
  server: SocketServer;
  session: OpenAIRealtimeTranslationWS;
  types: string[];
}

async function open(options: SocketServerOptions = {}): Promise<Setup> {
  const server = await startSocketServer(options);
  const client = clientOf(server, { apiKey: () => Promise.resolve('sk-later') });
  const session = await OpenAIRealtimeTranslationWS.create(client, { model: 'a b' });
  const types: string[] = [];
  session.on('event', ({ type }) => types.push(type));
  return { server, session, types };
}

/** Answers the end of the input with these events, after which the server closes or not. */
async function answerClose(peer: Peer, events: object[]): Promise<void> {
  expect(await peer.next()).toEqual({ type: 'session.close' });
  for (const event of events) peer.send(event);
}

const CLOSED = { type: 'session.closed', event_id: 'e' };

describe('OpenAIRealtimeTranslationWS', () => {
  test('e01: what is sent before it is open is queued in order, with the key of a function', async () => {
    const { server, session } = await open();
    session.send({ type: 'session.input_audio_buffer.append', audio: 'AAAA' });
    session.send('{"type":"raw"}');
    const finished = session.finish({ timeoutMs: 5000 });
    const peer = await server.connection();
    expect(peer.url).toBe('/v1/realtime/translations?model=a%20b');
    expect(peer.headers['authorization']).toBe('Bearer sk-later');
    expect(await peer.next()).toMatchObject({ audio: 'AAAA' });
    expect(await peer.next()).toEqual({ type: 'raw' });
    await answerClose(peer, [CLOSED]);
    await finished;
  });

  test.each([1000, 1011, 1006])(
    'e06: a server that ends the session early, with %i, is reported as an error',
    async (code) => {
      const { server, session } = await open();
      const errors: Error[] = [];
      session.on('error', (error) => errors.push(error));
      const closed = new Promise((resolve) => session.on('close', (...args) => resolve(args)));
      const peer = await server.connection();
      if (code === 1006) peer.socket.terminate();
      else peer.socket.close(code);
      expect(await closed).toEqual([code, '', []]);
      expect(errors.map(String)).toEqual([expect.stringContaining('before `session.closed`')]);
      await expect(session.finish({ timeoutMs: 10 })).rejects.toThrow('before `session.closed`');
    },
  );

  test.each([
    ['text', 'no JSON'],
    ['bytes', Buffer.from([0])],
  ])(
    'a session that is cut off after %s that is no event is reported, too',
    async (_name, data) => {
      const { server, session } = await open();
      const errors: string[] = [];
      session.on('error', (error) => errors.push(error.message));
      const closed = new Promise((resolve) => session.on('close', resolve));
      const peer = await server.connection();
      peer.socket.send(data);
      peer.socket.close(1000);
      await closed;
      expect(errors).toEqual([
        expect.stringContaining('is not JSON'),
        expect.stringContaining('before `session.closed`'),
      ]);
    },
  );

  test('a session that the program closes is not reported as an error', async () => {
    const { server, session } = await open();
    const errors: Error[] = [];
    session.on('error', (error) => errors.push(error));
    const closed = session.emitted('close');
    await server.connection();
    await new Promise((resolve) => session.socket.once('open', resolve));
    session.close();
    await closed;
    expect(errors).toEqual([]);
  });

  test('all events until the end are delivered before `finish` resolves, errors included', async () => {
    const { server, session, types } = await open();
    const failure = session.emitted('error');
    session.session.close();
    session.session.close();
    const finished = session.finish({ timeoutMs: 5000 });
    const peer = await server.connection();
    const error = { type: 'error', event_id: 'e', error: { message: 'No.', type: 't' } };
    await answerClose(peer, [error, { type: 'future' }, CLOSED]);
    await finished;
    expect(await failure).toMatchObject({ error: { message: 'No.' } });
    expect(types).toEqual(['error', 'future', 'session.closed']);
    await session.finish({ timeoutMs: 1 });
    expect(() => session.send({ type: 'late' })).toThrow('The input of the session has ended');
  });

  test.each([
    ['e07: a connection that drops', (peer: Peer) => peer.socket.terminate(), 'ended before'],
    ['e06: a server that closes', (peer: Peer) => peer.socket.close(1001, 'x'), 'ended before'],
    ['a server that never ends', () => undefined, 'within 60 ms'],
  ])('%s makes `finish` reject', async (_name, act, words) => {
    const { server, session } = await open();
    const finished = session.finish({ timeoutMs: 60 });
    const played = server.connection().then(async (peer) => {
      await answerClose(peer, []);
      act(peer);
    });
    await expect(finished).rejects.toThrow(words);
    await played;
    await expect.poll(() => session.socket.readyState).toBe(3);
  });

  test('a server that refuses makes `finish` reject, with its failure as cause', async () => {
    const { session } = await open({ refuse: (socket) => answer(socket, 401, []) });
    const cause = { name: 'OpenAIRealtimeError', code: 'connection_error' };
    await expect(session.finish({ timeoutMs: 5000 })).rejects.toMatchObject({ cause });
  });

  test.each([
    ['a signal that is aborted', true],
    ['a signal that aborts', false],
  ])('%s ends the wait and the connection', async (_name, isEarly) => {
    const { server, session } = await open();
    const abort = new AbortController();
    const reason = new Error('mine');
    if (isEarly) abort.abort(reason);
    const finished = session.finish({ timeoutMs: 5000, signal: abort.signal });
    if (!isEarly) void server.connection().then(() => abort.abort(reason));
    await expect(finished).rejects.toMatchObject({
      message: 'Waiting for the end of the session was aborted.',
      cause: reason,
    });
    await expect.poll(() => session.socket.readyState).toBe(3);
  });

  test('after `close`, `finish` rejects', async () => {
    const { session } = await open();
    session.close();
    await expect(session.finish({ timeoutMs: 5000 })).rejects.toThrow('ended before');
    await expect(session.finish({ timeoutMs: 0 })).rejects.toThrow('`timeoutMs`');
  });

  test('a model is required', async () => {
    const client = clientOf({ baseURL: 'https://api.example/v1' });
    const opening = OpenAIRealtimeTranslationWS.create(client, { model: '' });
    await expect(opening).rejects.toMatchObject({ code: 'configuration' });
  });
});
