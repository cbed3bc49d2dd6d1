// The server's side of WebRTC, in a page: it answers offers with sound, and events with events.
import { hears, tone } from '../suite/sound.mjs';

for (;;) {
  const offer = await (await fetch('/offer')).json();
  // What the session is configured with decides how it goes.
  if (!offer.body.includes('never answer')) void answer(offer);
}

async function answer({ id, sdp, body }) {
  const peer = new RTCPeerConnection();
  peer.addEventListener('datachannel', ({ channel }) => serve(peer, channel));
  await peer.setRemoteDescription({ type: 'offer', sdp });
  if (peer.getTransceivers().length > 0) peer.addTrack(tone());
  await peer.setLocalDescription(await peer.createAnswer());
  await gathered(peer);
  const { sdp: answered } = peer.localDescription;
  await fetch(`/answer/${id}`, {
    method: 'POST',
    body: body.includes('wrong key') ? withWrongKey(answered) : answered,
  });
}

function serve(peer, channel) {
  const send = (event) => channel.send(JSON.stringify(event));
  const answers = {
    'response.create': ({ event_id }) => send({ type: 'response.created', event_id }),
    'response.cancel': () => peer.close(),
    'input_audio_buffer.clear': () => channel.send('not an event'),
    'input_audio_buffer.commit': async () => {
      await hears(peer);
      send({ type: 'input_audio_buffer.committed' });
    },
  };
  channel.addEventListener('message', ({ data }) => {
    const event = JSON.parse(data);
    void answers[event.type]?.(event);
  });
  const begin = () => send({ type: 'session.created' });
  if (channel.readyState === 'open') begin();
  else channel.addEventListener('open', begin);
}

/** Resolves when the description has the addresses: none are sent later. */
async function gathered(peer) {
  while (peer.iceGatheringState !== 'complete') {
    await new Promise((resolve) => {
      peer.addEventListener('icegatheringstatechange', resolve, { once: true });
    });
  }
}

/** With the fingerprint of a certificate that nobody has, so that encryption cannot begin. */
function withWrongKey(sdp) {
  return sdp.replace(/(a=fingerprint:\S+ )\S+/, (line, start) => {
    const digits = line.slice(start.length);
    return start + digits.replaceAll(/[0-9A-F]/g, (digit) => (digit === '0' ? '1' : '0'));
  });
}
