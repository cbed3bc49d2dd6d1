/** What a member of an event holds: a value of a type, an object with members, or an array of them. */
type Shape = 'string' | 'number' | Members | readonly [Shape];

interface Members {
  readonly [member: string]: Shape;
}

const TEXT = 'string';
const NUMBER = 'number';

const PART: Shape = { type: TEXT, text: TEXT, transcript: TEXT };

const INPUT: Shape = { turn_detection: {}, transcription: {} };

/** The members of events that a session is restored from, and its turns are followed by. */
const EVENT: Members = {
  event_id: TEXT,
  item_id: TEXT,
  response_id: TEXT,
  previous_item_id: TEXT,
  content_index: NUMBER,
  delta: TEXT,
  transcript: TEXT,
  response: { id: TEXT },
  error: { code: TEXT, event_id: TEXT },
  item: {
    id: TEXT,
    type: TEXT,
    role: TEXT,
    status: TEXT,
    call_id: TEXT,
    content: [PART],
  },
  session: {
    type: TEXT,
    object: TEXT,
    audio: { input: INPUT, output: { format: { type: TEXT } } },
    turn_detection: {},
    input_audio_transcription: {},
    output_audio_format: TEXT,
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
