import type { Behaviour, Behaviours } from '../request-context.ts';
import { Answer } from '../http/answer.ts';
import { speechBytes } from '../media/speech.ts';
import { answerSchema } from '../resources/view.ts';

/** Sessions that come in by telephone are announced by webhooks, so any id may be a session's. */
const acknowledge: Behaviour = () => Answer.empty();

export const liveSessions: Behaviours = {
  'live.sessions.accept': acknowledge,
  'live.sessions.hangup': acknowledge,
  'live.sessions.refer': acknowledge,
  'live.sessions.reject': acknowledge,
  'live.sessions.fork': ({ emulation, operation }) =>
    emulation.sample(answerSchema(operation) ?? true, emulation.makeId('live_')),
  'live.sessions.downloadRecording': ({ params }) =>
    Answer.bytes(
      speechBytes(`Recording of ${params.session_id}.`, 'wav').bytes,
      'application/binary',
    ),
};
