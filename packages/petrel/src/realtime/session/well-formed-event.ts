/** What a member of an event holds: a value of a type, an object with members, or an array of them. */
type Shape = 'string' | 'number' | Members | readonly [Shape];

interface Members {
  readonly [member: string]: Shape;
}

const PART: Shape = { type: 'string', text: 'string', transcript: 'string' };

const INPUT: Shape = { turn_detection: {}, transcription: {} };

/** The members of events that a session is restored from, and its turns are followed by. */
const EVENT: Members = {
  event_id: 'string',
  item_id: 'string',
  response_id: 'string',
  previous_item_id: 'string',
  content_index: 'number',
  delta: 'string',
  transcript: 'string',
  response: { id: 'string' },
  error: { code: 'string', event_id: 'string' },
  item: {
    id: 'string',
    type: 'string',
    role: 'string',
    status: 'string',
    call_id: 'string',
    content: [PART],
  },
  session: {
    type: 'string',
    object: 'string',
    audio: { input: INPUT, output: { format: { type: 'string' } } },
    turn_detection: {},
    input_audio_transcription: {},
    output_audio_format: 'string',
  },
};

/**
 * An event without the members that are not what their names promise: the wire may hold anything. One
 * that is as it should be is returned itself.
 */
export function wellFormedEvent<Event extends object>(event: Event): Event {
  return withMembers(event, EVENT);
}

function withMembers<Value extends object>(value: Value, members: Members): Value {
  let result = value;
  for (const name in members) {
    const shape = members[name];
    const member: unknown = Reflect.get(value, name);
    if (shape === undefined || member === undefined) continue;
    const fit = fitting(member, shape);
    if (fit === member) continue;
    if (result === value) result = { ...value };
    if (fit === undefined) Reflect.deleteProperty(result, name);
    else Reflect.set(result, name, fit);
  }
  return result;
}

/** A value as its shape has it; undefined for one that has another. */
function fitting(value: unknown, shape: Shape): unknown {
  if (typeof shape === 'string') return typeof value === shape ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if (!isList(shape)) return Array.isArray(value) ? undefined : withMembers(value, shape);
  if (!Array.isArray(value)) return undefined;
  const fits = value.map((element: unknown) => fitting(element, shape[0]) ?? {});
  return fits.every((element, index) => element === value[index]) ? value : fits;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
