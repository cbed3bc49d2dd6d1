import type { JsonObject } from '@petrel/spec/json';
import { isEphemeral, readSecret } from '../client-secrets.ts';
import { bearerOf } from '../credentials.ts';
import type { Emulation } from '../emulation.ts';
import type { Behaviour, Behaviours } from '../request-context.ts';
import { Answer } from '../http/answer.ts';
import { badRequest } from '../http/api-error.ts';
import { objectOf, textOf } from '../members.ts';

/** Where calls are kept. Others are announced by webhooks, so any id may be a call's. */
const CALLS = '/realtime/calls';

/** A call, as far as it is known: its session, and whether it has ended. */
export function findCall(
  emulation: Emulation,
  id: string,
): { session: JsonObject; ended: boolean } {
  const fields = emulation.store.get(CALLS, id)?.fields ?? {};
  return { session: objectOf(fields, 'session'), ended: fields.status === 'ended' };
}

function keepCall(emulation: Emulation, id: string, fields: JsonObject): void {
  emulation.store.put(CALLS, { id, created: emulation.now(), fields, step: 0 });
}

const end: Behaviour = ({ emulation, params }) => {
  keepCall(emulation, params.call_id ?? '', { status: 'ended' });
  return Answer.empty();
};

export const realtimeCalls: Behaviours = {
  'accept-realtime-call': ({ emulation, params, body }) => {
    keepCall(emulation, params.call_id ?? '', { session: body });
    return Answer.empty();
  },
  'hangup-realtime-call': end,
  'refer-realtime-call': () => Answer.empty(),
  'reject-realtime-call': end,
  'create-realtime-call': ({ emulation, body, request }) => {
    const id = emulation.makeId('rtc_');
    const key = bearerOf(request.headers);
    const preset = isEphemeral(key) ? readSecret(emulation, key, 'realtime') : {};
    keepCall(emulation, id, { session: { ...objectOf(preset, 'session'), ...sessionOf(body) } });
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

/** The session of a form: an object, or a part that holds JSON. */
function sessionOf(body: JsonObject): JsonObject {
  const text = textOf(body, 'session');
  if (text === undefined) return objectOf(body, 'session');
  try {
    return objectOf({ session: JSON.parse(text) }, 'session');
  } catch {
    throw badRequest("'session' must be a JSON object.", 'session', 'invalid_json');
  }
}
