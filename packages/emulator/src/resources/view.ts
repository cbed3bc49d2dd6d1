import type { Json, JsonObject } from '@petrel/spec/json';
import type { Exchange } from '../exchange.ts';
import type { Operation } from '../operation.ts';
import type { Schema } from '../schema/schema.ts';
import type { Entry } from '../store.ts';

/** The schema of an operation's JSON answer, if it has one. */
export function answerSchema(operation: Operation): Schema | undefined {
  return operation.answers.get('application/json');
}

/** An entry as a schema shows it: its facts, and samples for what is not known of it. */
export function viewEntry(exchange: Exchange, entry: Entry, schema: Schema): Json {
  const { emulation } = exchange;
  return emulation.sample(schema, entry.id, linked(exchange, entry.facts), entry.created);
}

/** An entry as the answer of the operation at hand shows it. */
export function answerEntry(exchange: Exchange, entry: Entry): Json {
  const schema = answerSchema(exchange.operation);
  return schema === undefined ? entry.facts : viewEntry(exchange, entry, schema);
}

/** Facts with what their ids lead to: an assignment's `role_id` shows the role's name. */
function linked(exchange: Exchange, facts: JsonObject): JsonObject {
  const result: JsonObject = { ...facts };
  for (const name of ['role', 'user', 'group']) {
    const id = facts[`${name}_id`];
    if (typeof id !== 'string' || facts[name] !== undefined) continue;
    result[name] = { ...exchange.emulation.store.find(id)?.facts, id };
    const title = exchange.emulation.store.find(id)?.facts.name;
    if (title !== undefined) result[`${name}_name`] ??= title;
  }
  return result;
}
