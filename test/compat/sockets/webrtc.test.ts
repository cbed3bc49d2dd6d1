import { setTimeout as sleep } from 'node:timers/promises';
import { LiveDataChannel as ReferenceLiveChannel } from 'openai/live/webrtc';
import { OpenAILiveWebRTC as ReferenceLive } from 'openai/live/webrtc';
import {
  OpenAIRealtimeWebRTC as Reference,
  RealtimeDataChannel as ReferenceChannel,
} from 'openai/realtime/webrtc';
import { LiveDataChannel, OpenAILiveWebRTC } from 'petrel/live/webrtc';
import { OpenAIRealtimeWebRTC, RealtimeDataChannel } from 'petrel/realtime/webrtc';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeChannel, FakePeer } from '../../../packages/petrel/test/fake-peer.ts';

/** What the connections of both packages have. */
interface Connection {
  readonly state: string;
  on(type: string, handler: (event: unknown) => unknown): () => void;
  onEvent(handler: (event: unknown) => unknown): () => void;
  onConnectionEvent(handler: (event: unknown) => unknown): () => void;
  send(event: unknown): void;
  connect(options: object): Promise<void>;
  close(): void;
}

/** What the channels of both packages have. */
type Channel = Omit<Connection, 'state' | 'connect' | 'close'> & { dispose(): void };

const ANSWER = 'v=0\r\ns=answer\r\n';
const answer = (): Promise<string> => Promise.resolve(ANSWER);

function plain(value: unknown): unknown {
  if (value instanceof Error) {
    const { name, code, phase } = value as Error & { code?: unknown; phase?: unknown };
    // The words differ.
    return { name, code, phase, hasCause: value.cause !== undefined };
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

interface Stage {
  connection: Connection;
  peer: FakePeer;
  log(...line: unknown[]): void;
  attempt(name: string, action: () => unknown): void;
  connect(options?: object): void;
}

const SCRIPTS: Record<string, (stage: Stage) => Promise<void> | void> = {
  'a session': async ({ connection, peer, attempt, log, connect }) => {
    const remove = connection.on('session.created', (event) => log('created', event));
    connection.on('response.done', (event) => log('done', event));
    connection.onEvent((event) => log('event', event));
    attempt('send', () => connection.send({ type: 'response.create' }));
    connect();
    attempt('send', () => connection.send({ type: 'response.create' }));
    await sleep(5);
    log(connection.state);
    peer.become('connecting');
    peer.channel.open();
    peer.become('connected');
    log(connection.state);
    peer.channel.receive('{"type":"session.created","n":1}');
    remove();
    peer.channel.receive('{"type":"session.created","n":2}');
    peer.channel.receive('{"type":"error","error":{"message":"No."}}');
    peer.channel.receive('{"type":"response.done","response":{}}');
    for (const data of ['', '[]', '1', 'null', '{}', '{"type":1}', new ArrayBuffer(2)]) {
      peer.channel.receive(data);
    }
    connection.send({ type: 'response.create', text: 'ünï' });
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    for (const event of [cyclic, undefined, { type: 'too large' }]) {
      attempt('send', () => connection.send(event));
    }
    log(peer.channel.sent);
    peer.become('disconnected');
    log(connection.state);
    connect();
    await sleep(1);
    connection.close();
    connection.close();
    attempt('send', () => connection.send({ type: 'response.create' }));
    attempt('on', () => connection.on('a', () => {}));
    attempt('onEvent', () => connection.onEvent(() => {}));
    attempt('onConnectionEvent', () => connection.onConnectionEvent(() => {}));
    peer.channel.receive('{"type":"late"}');
    connect();
  },
  'the connection fails': async ({ peer, connect }) => {
    connect();
    await sleep(5);
    peer.connect();
    await sleep(1);
    peer.become('failed');
  },
  'the server closes': async ({ peer, connect }) => {
    connect();
    await sleep(5);
    peer.connect();
    await sleep(1);
    peer.channel.dispatchEvent(new Event('close'));
  },
  'the channel fails': async ({ peer, connect }) => {
    connect();
    await sleep(5);
    peer.connect();
    await sleep(1);
    peer.channel.dispatchEvent(new Event('error'));
  },
  'the peer is ready before the answer': async ({ peer, connect }) => {
    connect({ exchangeSdp: () => sleep(10, ANSWER) });
    await sleep(2);
    peer.connect();
    await sleep(20);
  },
  'fails while connecting': ({ peer, connect }) => {
    connect();
    peer.become('failed');
  },
  'closed by the peer while connecting': ({ peer, connect }) => {
    connect();
    peer.become('closed');
  },
  'the channel is closed while connecting': ({ peer, connect }) => {
    connect();
    peer.channel.dispatchEvent(new Event('close'));
  },
  'the channel fails while connecting': ({ peer, connect }) => {
    connect();
    peer.channel.dispatchEvent(new Event('error'));
  },
  'closed while connecting': async ({ connection, connect }) => {
    connect();
    await sleep(5);
    connection.close();
  },
  'closed before connecting': ({ connection, connect }) => {
    connection.close();
    connect();
  },
  'the exchange fails': ({ connect }) => {
    connect({ exchangeSdp: () => Promise.reject(new RangeError('no')) });
  },
  'the exchange throws': ({ connect }) => {
    connect({
      exchangeSdp: () => {
        throw new RangeError('no');
      },
    });
  },
  'the answer is empty': ({ connect }) => connect({ exchangeSdp: () => Promise.resolve('') }),
  'the answer is no text': ({ connect }) => connect({ exchangeSdp: () => Promise.resolve({}) }),
  'the answer is no SDP': ({ connect }) => connect({ exchangeSdp: () => Promise.resolve('?') }),
  'the browser makes no offer': ({ peer, connect }) => {
    peer.createOffer = () => Promise.reject(new RangeError('no'));
    connect();
  },
  'the offer has no SDP': ({ peer, connect }) => {
    peer.setLocalDescription = () => Promise.resolve();
    connect();
  },
  'it takes too long': async ({ log, connect }) => {
    let aborted = false;
    connect({
      timeoutMs: 20,
      exchangeSdp: (_sdp: string, { signal }: { signal: AbortSignal }) => {
        signal.addEventListener('abort', () => (aborted = true));
        return new Promise(() => {});
      },
    });
    await sleep(40);
    log('aborted', aborted);
  },
  'a limit that is none': ({ connect }) => {
    for (const timeoutMs of [0, -1, NaN, Infinity, 2 ** 31]) connect({ timeoutMs });
  },
  'aborted before': ({ connect }) => connect({ signal: AbortSignal.abort() }),
  'aborted while connecting': async ({ connect }) => {
    const controller = new AbortController();
    connect({ signal: controller.signal, exchangeSdp: () => new Promise(() => {}) });
    await sleep(5);
    controller.abort(new RangeError('enough'));
  },
  'aborted once connected': async ({ peer, connect, log, connection }) => {
    const controller = new AbortController();
    connect({ signal: controller.signal });
    await sleep(5);
    peer.connect();
    controller.abort();
    log(connection.state);
  },
  'closed by a listener': ({ connection, connect }) => {
    connection.onConnectionEvent(() => connection.close());
    connect();
  },
};

async function transcript(
  Class: new (configuration: never) => object,
  script: (stage: Stage) => Promise<void> | void,
): Promise<unknown[]> {
  const lines: unknown[] = [];
  const log = (...line: unknown[]): void => void lines.push(line.map(plain));
  const configuration = { iceServers: [] } as never;
  const connection = new Class(configuration) as Connection;
  const peer = FakePeer.last ?? new FakePeer();
  connection.onConnectionEvent((event) => log('connection', event));
  const results: Promise<void>[] = [];
  await script({
    connection,
    peer,
    log,
    attempt: (name, action) => {
      try {
        log(name, action());
      } catch (error) {
        log(name, error);
      }
    },
    connect: (options) => {
      const result = connection.connect({ exchangeSdp: answer, ...options });
      results.push(
        result.then(
          () => log('connected'),
          (error: unknown) => log('refused', error),
        ),
      );
    },
  });
  await sleep(5);
  log(connection.state, peer.calls);
  connection.close();
  await Promise.all(results);
  return lines;
}

beforeEach(() => vi.stubGlobal('RTCPeerConnection', FakePeer));
afterEach(() => vi.unstubAllGlobals());

describe('connections over WebRTC behave like those of the reference client', () => {
  test.each(Object.entries(SCRIPTS))('%s', async (_name, script) => {
    const expected = await transcript(Reference, script);
    expect(expected.length).toBeGreaterThan(1);
    expect(await transcript(OpenAIRealtimeWebRTC, script)).toEqual(expected);
  });

  test('those of live sessions too', async () => {
    const script = SCRIPTS['a session'] ?? (() => {});
    expect(await transcript(OpenAILiveWebRTC, script)).toEqual(
      await transcript(ReferenceLive, script),
    );
  });
});

describe('channels behave like those of the reference client', () => {
  test.each([
    ['realtime', ReferenceChannel, RealtimeDataChannel],
    ['live', ReferenceLiveChannel, LiveDataChannel],
  ])('%s', (_name, ReferenceClass, Own) => {
    const run = (Class: new (channel: FakeChannel) => object): unknown[] => {
      const lines: unknown[] = [];
      const log = (...line: unknown[]): void => void lines.push(line.map(plain));
      const channel = new FakeChannel();
      const events = new Class(channel) as Channel;
      events.onEvent((event) => log('event', event));
      events.on('a', (event) => log('a', event));
      events.onConnectionEvent((event) => log('connection', event));
      channel.open();
      for (const data of ['{"type":"a"}', '{"type":"b"}', '?']) channel.receive(data);
      events.send({ type: 'c' });
      channel.dispatchEvent(new Event('error'));
      channel.receive('{"type":"a"}');
      channel.dispatchEvent(new Event('close'));
      channel.receive('{"type":"a"}');
      events.dispose();
      for (const action of [
        () => events.send({ type: 'c' }),
        () => events.on('a', () => {}),
        () => events.onConnectionEvent(() => {}),
      ]) {
        try {
          action();
        } catch (error) {
          log(error);
        }
      }
      log(channel.sent, channel.readyState);
      return lines;
    };
    const expected = run(ReferenceClass);
    expect(expected.length).toBeGreaterThan(8);
    expect(run(Own)).toEqual(expected);
  });
});
