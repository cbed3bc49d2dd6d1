import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Emulation } from '../emulation.ts';
import { describeIssue } from '../schema/issue.ts';
import { objectOf } from '../members.ts';

/** How the ids in an event's `data` begin, by the first word of its type. */
const idFields: Record<string, readonly [name: string, prefix: string]> = {
  batch: ['id', 'batch_'],
  eval: ['id', 'evalrun_'],
  fine_tuning: ['id', 'ftjob-'],
  live: ['session_id', 'live_'],
  realtime: ['call_id', 'rtc_'],
  response: ['id', 'resp_'],
};

/**
 * Creates an event of a type. What `data` leaves out is filled with sample values.
 *
 * @throws {TypeError} for an unknown type, and for data that the event's schema does not allow.
 */
export function makeEvent(emulation: Emulation, type: string, data: JsonObject): JsonObject {
  const schema = emulation.api.webhooks.get(type);
  if (schema === undefined) {
    const known = [...emulation.api.webhooks.keys()].join(', ');
    throw new TypeError(`Unknown webhook type ${type}. Known types: ${known}.`);
  }
  const [name = 'id', prefix = ''] = idFields[type.split('.')[0] ?? ''] ?? [];
  const event: JsonObject = {
    id: emulation.makeId('evt_'),
    object: 'event',
    created_at: emulation.now(),
    type,
    data: { [name]: emulation.makeId(prefix), ...data },
  };
  const sample = emulation.sample(schema, String(event.id), event);
  // The sample only fills gaps: given values replace its own, so that they are validated.
  const filling = isObject(sample) ? objectOf(sample, 'data') : {};
  const whole: JsonObject = { ...event, data: { ...filling, ...data } };
  const issue = emulation.api.checker.check(schema, whole);
  if (issue === null) return whole;
  throw new TypeError(`The webhook ${type} cannot be sent. ${describeIssue(issue).message}`);
}
