import { equal, ok, pause, rejects } from './assert.mjs';
import { hears } from './sound.mjs';

const MODEL = 'gpt-realtime';

/** Sessions over WebRTC between two pages; only browsers have it. */
export const webrtc = {
  async 'a session over WebRTC'({ client, realtime }) {
    const session = { type: 'realtime', model: MODEL };
    const secret = await client().realtime.clientSecrets.create({ session });
    const page = client({ apiKey: secret.value });
    const connection = new realtime.OpenAIRealtimeWebRTC();
    const events = collect(connection);
    const calls = [];
    const onCall = (id) => calls.push(id);
    await connection.connect({ exchangeSdp: realtime.sdpExchange(page, { onCall }) });
    equal(connection.state, 'connected', 'state');
    ok(calls[0]?.startsWith('rtc_'), `the id of the call is ${calls[0]}`);
    connection.send({ type: 'response.create', event_id: 'mine' });
    await events.has('session.created');
    equal((await events.has('response.created')).event_id, 'mine', 'id');
    connection.close();
    equal(await events.end, 'local', 'reason of the end');
  },

  async 'sound over WebRTC'({ client, realtime }) {
    const connection = new realtime.OpenAIRealtimeWebRTC();
    const events = collect(connection);
    const { peerConnection } = connection;
    const microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
    const [track] = microphone.getTracks();
    peerConnection.addTrack(track, microphone);
    await connection.connect({
      exchangeSdp: realtime.sdpExchange(client(), { session: sessionOf() }),
    });
    await hears(peerConnection);
    connection.send({ type: 'input_audio_buffer.commit' });
    await events.has('input_audio_buffer.committed');
    connection.close();
    equal(track.readyState, 'live', 'microphone');
    track.stop();
  },

  async 'a live session over WebRTC'({ client, live }) {
    const connection = new live.OpenAILiveWebRTC();
    const events = collect(connection);
    const sessions = [];
    const exchangeSdp = live.liveSdpExchange(client(), {
      session: { model: 'gpt-live-1' },
      onSession: (id) => sessions.push(id),
    });
    await connection.connect({ exchangeSdp });
    await events.has('session.created');
    equal(sessions.length, 1, 'sessions');
    connection.close();
  },

  async 'a session over WebRTC that is refused'({ OpenAI, client, realtime }) {
    const connection = new realtime.OpenAIRealtimeWebRTC();
    const exchangeSdp = realtime.sdpExchange(client({ apiKey: 'ek_wrong' }));
    const error = await rejects(connection.connect({ exchangeSdp }), realtime.WebRTCError);
    equal(error.code, 'signaling_failed', 'code');
    ok(error.cause instanceof OpenAI.AuthenticationError, `the cause is ${error.cause}`);
    equal(connection.peerConnection.connectionState, 'closed', 'state');
  },

  async 'a session over WebRTC that cannot be encrypted'({ client, realtime }) {
    const error = await failure(client, realtime, { instructions: 'wrong key' });
    equal(error.code, 'transport_failed', 'code');
  },

  async 'a session over WebRTC whose answer is late'({ client, realtime }) {
    const error = await failure(client, realtime, { instructions: 'never answer' }, 300);
    equal([error.code, error.phase], ['timeout', 'signaling'], 'error');
  },

  async 'a session over WebRTC that the server ends'({ client, realtime }) {
    const { connection, events } = await connect(client, realtime);
    connection.send({ type: 'response.cancel' });
    equal(await events.end, 'remote', 'reason of the end');
    equal(connection.state, 'closed', 'state');
    const send = async () => connection.send({ type: 'response.create' });
    equal((await rejects(send(), realtime.WebRTCError)).code, 'invalid_state', 'code');
  },

  async 'a message over WebRTC that is no event'({ client, realtime }) {
    const { connection, events } = await connect(client, realtime);
    connection.send({ type: 'input_audio_buffer.clear' });
    while (events.errors.length === 0) await pause(10);
    equal(events.errors[0].code, 'invalid_message', 'code');
    connection.send({ type: 'response.create' });
    await events.has('response.created');
    connection.close();
  },

  // The last one: no other has a server after it.
  async 'a session over WebRTC whose server is gone'({ client, realtime }) {
    const { connection, events } = await connect(client, realtime);
    // Of `toolbox/chromium.mjs`.
    await globalThis.closeOtherPages();
    equal(await events.end, 'failed', 'reason of the end');
    equal(events.errors[0].code, 'transport_failed', 'code');
    equal(connection.state, 'closed', 'state');
  },
};

/** The browser takes 15 to 20 seconds to notice that a server is gone. */
export const WEBRTC_TIME = 40_000;

const sessionOf = (settings = {}) => ({ type: 'realtime', model: MODEL, ...settings });

async function connect(client, realtime) {
  const connection = new realtime.OpenAIRealtimeWebRTC();
  const events = collect(connection);
  const exchangeSdp = realtime.sdpExchange(client(), { session: sessionOf() });
  await connection.connect({ exchangeSdp });
  return { connection, events };
}

/** The error of a connection that does not come about. */
function failure(client, realtime, settings, timeoutMs) {
  const connection = new realtime.OpenAIRealtimeWebRTC();
  const exchangeSdp = realtime.sdpExchange(client(), { session: sessionOf(settings) });
  return rejects(connection.connect({ exchangeSdp, timeoutMs }), realtime.WebRTCError);
}

/** What a connection receives, and how it ends. */
function collect(connection) {
  const received = [];
  const errors = [];
  connection.onEvent((event) => received.push(event));
  const end = new Promise((resolve) => {
    connection.onConnectionEvent((event) => {
      if (event.type === 'error') errors.push(event.error);
      if (event.type === 'closed') resolve(event.reason);
    });
  });
  return {
    errors,
    end,
    async has(type) {
      for (;;) {
        const event = received.find((one) => one.type === type);
        if (event !== undefined) return event;
        await pause(10);
      }
    },
  };
}
