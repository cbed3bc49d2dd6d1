import type { Json, JsonObject } from '@petrel/spec/json';
import type { RequestContext } from '../request-context.ts';
import type { Operation } from '../operation.ts';
import type { Schema } from '../schema/schema.ts';
import type { Entry } from '../store.ts';

/** The schema of an operation's JSON answer, if it has one. */
export function answerSchema(operation: Operation): Schema | undefined {
  return operation.answers.get('application/json');
}

/** An entry in the shape of a schema: its fields, and samples for the missing ones. */
export function viewEntry(context: RequestContext, entry: Entry, schema: Schema): Json {
  const { emulation } = context;
  return emulation.sample(schema, entry.id, linked(context, entry.fields), entry.created);
}

/** An entry in the shape of the current operation's answer. */
export function answerEntry(context: RequestContext, entry: Entry): Json {
  const schema = answerSchema(context.operation);
  return schema === undefined ? entry.fields : viewEntry(context, entry, schema);
}

/** Fields with the objects that their ids refer to: `role_id` adds the role and its name. */
function linked(context: RequestContext, fields: JsonObject): JsonObject {
  const result: JsonObject = { ...fields };
  for (const name of ['role', 'user', 'group']) {
    const id = fields[`${name}_id`];
    if (typeof id !== 'string' || fields[name] !== undefined) continue;
    result[name] = { ...context.emulation.store.find(id)?.fields, id };
    const title = context.emulation.store.find(id)?.fields.name;
    if (title !== undefined) result[`${name}_name`] ??= title;
  }
  return result;
}
