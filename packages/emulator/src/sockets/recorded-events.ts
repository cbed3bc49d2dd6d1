import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { RecordedRequest } from '../request-log.ts';

/** How many events of a connection are recorded. */
const MOST_EVENTS = 100;

/** Longer texts are mostly sound. */
const LONGEST_TEXT = 10_000;

/** Adds an event to those that a connection has received; the oldest are dropped. */
export function recordEvent(record: RecordedRequest, event: Json): void {
  const events = (record.received ??= []);
  events.push(isObject(event) ? shortened(event) : event);
  if (events.length > MOST_EVENTS) events.shift();
}

function shortened(event: JsonObject): JsonObject {
  const { audio } = event;
  if (typeof audio !== 'string' || audio.length <= LONGEST_TEXT) return event;
  return { ...event, audio: `[${audio.length} characters]` };
}
