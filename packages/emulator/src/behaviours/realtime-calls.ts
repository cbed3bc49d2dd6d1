import type { Behaviour, Behaviours } from '../request-context.ts';
import { Answer } from '../http/answer.ts';

/** Calls that come in by telephone are announced by webhooks, so any id may be a call's. */
const acknowledge: Behaviour = () => Answer.empty();

export const realtimeCalls: Behaviours = {
  'accept-realtime-call': acknowledge,
  'hangup-realtime-call': acknowledge,
  'refer-realtime-call': acknowledge,
  'reject-realtime-call': acknowledge,
  'create-realtime-call': ({ emulation }) => {
    const id = emulation.makeId('rtc_');
    const sdp = [
      'v=0',
      `o=- ${emulation.random(id).below(2 ** 31)} 2 IN IP4 127.0.0.1`,
      's=-',
      't=0 0',
      'a=group:BUNDLE 0',
      'm=audio 9 UDP/TLS/RTP/SAVPF 111',
      'c=IN IP4 0.0.0.0',
      'a=mid:0',
      'a=sendrecv',
      'a=rtpmap:111 opus/48000/2',
      '',
    ].join('\r\n');
    return Answer.text(sdp, 'application/sdp', { location: `/v1/realtime/calls/${id}` });
  },
};
