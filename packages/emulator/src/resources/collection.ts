import type { JsonObject } from '@petrel/spec/json';
import type { RequestContext } from '../request-context.ts';
import { notFound } from '../http/api-error.ts';
import type { Entry } from '../store.ts';
import { seedCollection } from './seeded-collections.ts';

/** A path template with the values of its parameters put in: `/evals/eval_1/runs`. */
export function fillPath(template: string, params: Record<string, string>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => params[name] ?? '');
}

/** A template without its last segment: the collection an entry's path belongs to. */
export function parentOf(template: string): string {
  return template.slice(0, template.lastIndexOf('/'));
}

/** The noun for an entry of a collection: `file`, `batch`, `eval run`. */
export function nounOf(template: string): string {
  const fixed = template.split('/').filter((segment) => segment && !segment.startsWith('{'));
  const last = (fixed.at(-1) ?? 'object').replaceAll('_', ' ');
  return last
    .replace(/(batch|process)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}

/** All entries of the collection at a template, oldest first. */
export function entriesOf(context: RequestContext, template: string): Entry[] {
  const path = fillPath(template, context.params);
  seedCollection(context, template, path);
  return context.emulation.store.all(path);
}

/**
 * The entry that the last parameter of a template names.
 *
 * @throws {ApiError} 404 when there is none.
 */
export function entryAt(context: RequestContext, template: string = context.operation.path): Entry {
  const collection = parentOf(template);
  const path = fillPath(collection, context.params);
  const name = template.slice(collection.length + 2, -1);
  const id = context.params[name] ?? '';
  seedCollection(context, collection, path);
  const entry = context.emulation.store.get(path, id);
  if (!entry) throw notFound(nounOf(collection), id, name);
  return entry;
}

/** Adds a new entry to the collection at a template. */
export function addEntry(
  context: RequestContext,
  template: string,
  fields: JsonObject,
  id: string = context.emulation.makeIdFor(template),
): Entry {
  const { emulation, params } = context;
  const created = emulation.now();
  const known: JsonObject = { ...params, id, created_at: created, ...fields };
  const entry: Entry = { id, created, fields: known, step: 0 };
  return emulation.store.put(fillPath(template, params), entry);
}
