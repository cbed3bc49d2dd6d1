import { SpecError } from '@petrel/spec/spec-error';
import type { Names, TypeName } from '@petrel/spec/names';
import type { Operation } from './operation.ts';
import type { SchemaReader } from './schema-reader.ts';
import type { TypeTable } from './type-table.ts';

const TYPES = 'spec/names/types.json';
const SOURCES = 'spec/names/type-sources.json';
const PAGES = 'spec/names/pages.json';

/**
 * Checks that the two tables of types list the same ones. Nested types and params have a source only.
 *
 * @throws {SpecError} naming the rows that the other table lacks.
 */
export function checkTypeTables({ types, typeSources }: Names): void {
  const named = new Set(types.map(rowKey));
  const sourced = new Set(typeSources.map(rowKey));
  const withoutSource = types.map(rowKey).filter((key) => !sourced.has(key));
  if (withoutSource.length > 0) {
    throw new SpecError(`${SOURCES}: add where these types come from: ${withoutSource.join(', ')}`);
  }
  const unnamed = typeSources
    .filter(({ name, source }) => source !== undefined && !name.includes('.'))
    .map(rowKey)
    .filter((key) => !named.has(key));
  if (unnamed.length > 0) {
    throw new SpecError(
      `${TYPES}: add the types of ${SOURCES} that it lacks: ${unnamed.join(', ')}`,
    );
  }
}

/**
 * Checks that methods which return a list with a cursor return a page. An operation with several
 * methods needs one that does.
 *
 * @throws {SpecError} naming the methods.
 */
export function checkPages(
  operations: readonly Operation[],
  reader: SchemaReader,
  { pages }: Names,
): void {
  const names = new Set(pages.map(({ name }) => name));
  const paged = new Set(
    operations.filter(({ returns }) => names.has(returns)).map(({ key }) => key),
  );
  const problems = operations.flatMap((operation) => {
    const { method, returns, key } = operation;
    if (names.has(returns)) return [];
    if (returns.endsWith('Page')) return [`add a row for ${returns}, which ${method} returns`];
    return paged.has(key) || !hasCursor(operation, reader)
      ? []
      : [
          `${method} takes \`after\` and answers with \`has_more\`: let it return a page in methods.json, and add a row for that`,
        ];
  });
  if (problems.length > 0) throw new SpecError(`${PAGES}: ${problems.join('; ')}`);
}

/** Whether an operation looks like a list whose next page follows a cursor. */
function hasCursor({ parameters, result }: Operation, reader: SchemaReader): boolean {
  if (result.kind !== 'json' || reader.items(result.pointer) === undefined) return false;
  const query = parameters.filter(({ place }) => place === 'query').map(({ wire }) => wire);
  const members = reader.object(result.pointer)?.properties.map(({ name }) => name) ?? [];
  return query.includes('after') && query.includes('limit') && members.includes('has_more');
}

/**
 * Checks that each event of a union has a public name of its own; without one, its type would be
 * declared inside the union.
 *
 * @throws {SpecError} naming the events.
 */
export function checkEvents(
  operations: readonly Operation[],
  reader: SchemaReader,
  table: TypeTable,
  { typeSources }: Names,
): void {
  const streamed = operations.flatMap(({ method, event, result }): [string, string][] => {
    const pointer = result.kind === 'events' ? result.pointer : event;
    return pointer === undefined ? [] : [[`the stream of ${method}`, pointer]];
  });
  const unions = typeSources.flatMap(({ name, source }): [string, string][] =>
    source === undefined || name.includes('.') || !name.endsWith('Event') ? [] : [[name, source]],
  );
  const unnamed = [...streamed, ...unions].flatMap(([union, pointer]) =>
    eventsOf(pointer, reader)
      .filter((member) => reader.object(member) !== undefined && !table.names(member))
      .map((member) => `${reader.canonical(member)} of ${union}`),
  );
  if (unnamed.length > 0) {
    throw new SpecError(
      `${TYPES}: name these events, here and in type-sources.json: ${unnamed.join(', ')}`,
    );
  }
}

/** The members of a union of events; a union of one is that event under another name. */
function eventsOf(pointer: string, reader: SchemaReader): string[] {
  const members = reader.union(pointer)?.members ?? [];
  return members.length < 2 ? [] : members;
}

function rowKey({ module, name }: TypeName): string {
  return `${name} of ${module}`;
}
