import type { Fault } from '@petrel/emulator';
import type { Scenario } from './scenarios.ts';

const user = {
  type: 'conversation.item.create',
  item: {
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: 'What time is it in Oslo?' }],
  },
};
const tool = { type: 'function', name: 'get_time', parameters: { type: 'object' } };

/** Milliseconds of a tone, or of silence (level 0): PCM of 16 bits at 24 kHz. */
function sound(milliseconds: number, level: number): object {
  const bytes = Buffer.alloc(milliseconds * 48);
  for (let at = 0; at < bytes.length; at += 2)
    bytes.writeInt16LE(at % 120 < 60 ? level : -level, at);
  return { type: 'input_audio_buffer.append', audio: bytes.toString('base64') };
}

function session(name: string, events: readonly object[], last: string): Scenario {
  return { name, sockets: true, environment: { SESSION: JSON.stringify({ events, last }) } };
}

/** A session that a fault ends, which is in all that follows the first two events. */
function failing(name: string, fault: Fault): Scenario {
  return { ...session(name, [], 'never'), prepare: (emulator) => emulator.inject(fault) };
}

/** What programs do with sessions of the Realtime API, and what servers do to them. */
export const SESSION_SCENARIOS: readonly Scenario[] = [
  session(
    'text',
    [
      { type: 'session.update', session: { type: 'realtime', output_modalities: ['text'] } },
      user,
      { type: 'response.create' },
    ],
    'response.done',
  ),
  session(
    'the names of the beta',
    [
      { type: 'session.update', session: { modalities: ['text'] } },
      user,
      { type: 'response.create' },
    ],
    'response.done',
  ),
  session(
    'speech, in both directions',
    [sound(100, 8000), sound(100, 8000), sound(100, 8000), ...Array(7).fill(sound(100, 0))],
    'response.done',
  ),
  session(
    'a function call',
    [user, { type: 'response.create', response: { tools: [tool], tool_choice: 'required' } }],
    'response.done',
  ),
  session(
    'errors',
    [
      { type: 'response.cancel', event_id: 'mine' },
      { type: 'conversation.item.delete', item_id: 'item_unknown' },
      { type: 'session.update', session: { type: 'realtime', output_modalities: ['smell'] } },
      { type: 'response.create', response: { output_modalities: ['text'] } },
    ],
    'response.done',
  ),
  {
    ...session('a key that is refused', [], 'never'),
    environment: { SESSION: '{"events":[],"last":"never"}', OPENAI_API_KEY: 'sk-wrong' },
  },
  failing('a handshake that is refused with 404', { status: 404 }),
  ...[1000, 1001, 1011].map((closeCode) =>
    failing(`a server that closes with ${closeCode}`, { closeCode, cutAfter: 2 }),
  ),
  failing('a connection that is lost', { cutAfter: 2 }),
  failing('a message that is not JSON', { malformed: 'json', malformedAfter: 2 }),
];
