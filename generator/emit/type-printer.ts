import {
  isObject,
  joinPointer,
  pointerSegments,
  type Json,
  type JsonObject,
} from '@petrel/spec/json';
import type { PageName } from '@petrel/spec/names';
import { type ObjectShape, type SchemaReader } from '../model/schema-reader.ts';
import { pascalCase, propertyKey, singular, stringLiteral } from '../model/spelling.ts';
import { parent, type TypeRow, type TypeTable } from '../model/type-table.ts';
import type { ModuleWriter } from './module-writer.ts';

/** The place of a type expression. */
export interface Scope {
  module: string;
  /** Full name of the type whose declaration holds the expression. */
  owner: string;
  /** Whether binary strings are files to upload. */
  uploads: boolean;
  writer: ModuleWriter;
}

const SELF = 'Self';

/** Prints schemas as TypeScript types: names where there are names, structure where there are none. */
export class TypePrinter {
  readonly #reader: SchemaReader;
  readonly #table: TypeTable;

  constructor(reader: SchemaReader, table: TypeTable) {
    this.#reader = reader;
    this.#table = table;
  }

  /**
   * The type of the schema at a pointer.
   *
   * @param hint What to call an object that has no name yet: the property it stands in.
   */
  expression(pointer: string, scope: Scope, hint: string): string {
    return union(this.#members(pointer, scope, hint));
  }

  /** The type of a schema spelled out, whether or not it has a name. */
  structure(pointer: string, scope: Scope, hint: string): string {
    return union(this.#unnamed(this.#reader.canonical(pointer), scope, hint));
  }

  /** The members of the union that a schema prints as; one, for most. */
  #members(pointer: string, scope: Scope, hint: string): string[] {
    if (!scope.uploads || !this.#reader.holdsBinary(pointer)) {
      const row = this.#table.find(pointer, scope.module, scope.owner);
      if (row !== undefined) {
        const name = this.reference(row, scope);
        return this.#reader.isObjectOrNull(row.source) ? [name, 'null'] : [name];
      }
    }
    return this.#unnamed(this.#reader.canonical(pointer), scope, hint);
  }

  #unnamed(at: string, scope: Scope, hint: string): string[] {
    const schema = this.#reader.at(at);
    if ('const' in schema) return [literal(schema['const'])];
    if (Array.isArray(schema['enum'])) return schema['enum'].map(literal);
    const members = this.#reader.union(at);
    if (members !== undefined) {
      const types = members.members.flatMap((member) =>
        this.#members(member, scope, this.#memberHint(member) ?? hint),
      );
      const all = members.nullable ? [...types, 'null'] : types;
      return members.members.some((member) => this.#isLiteral(member)) ? all.map(openString) : all;
    }
    if (Array.isArray(schema['allOf'])) return [this.#allOf(at, scope, hint)];
    const type = schema['type'];
    return (Array.isArray(type) ? type : [type]).map((one) =>
      this.#typed(at, one === undefined ? schema : { ...schema, type: one }, scope, hint),
    );
  }

  #isLiteral(pointer: string): boolean {
    const schema = this.#reader.at(pointer);
    const inner = this.#reader.union(pointer)?.members ?? [];
    return 'const' in schema || 'enum' in schema || inner.some((member) => this.#isLiteral(member));
  }

  /** The type of the items of a page: by the name the page is called after, where there is one. */
  pageItem(items: string, { module, name }: PageName, scope: Scope): string {
    const row = this.#table.get(module, singular(name.replace(/Page$/, '')));
    const same = row && this.#reader.canonical(row.source) === this.#reader.canonical(items);
    return same === true && row !== undefined
      ? this.reference(row, scope)
      : this.expression(items, scope, 'Item');
  }

  /** The name of a type as it reads from a place. */
  reference(row: TypeRow, scope: Scope): string {
    if (row.module !== scope.module) {
      const namespace = `${namespaceOf(row.module)}API`;
      scope.writer.useTypes(`models/${row.module}.ts`, namespace);
      return `${namespace}.${row.name}`;
    }
    const inside = namespacesAround(scope.owner);
    for (const [depth, namespace] of inside.entries()) {
      if (!row.name.startsWith(namespace)) continue;
      const name = row.name.slice(namespace.length);
      const [root = name] = name.split('.');
      const hidden = inside
        .slice(0, depth)
        .some((nearer) => this.#table.has(scope.module, nearer + root));
      if (!hidden) return name;
    }
    scope.writer.useTypes(scope.writer.file, SELF);
    return `${SELF}.${row.name}`;
  }

  /** The members of an object type, a line each, without docstrings. */
  rest(shape: ObjectShape, scope: Scope, hint: string): string | undefined {
    if (shape.rest === false) return undefined;
    if (shape.rest === true || shape.properties.length > 0) return '[key: string]: unknown';
    return `[key: string]: ${this.expression(shape.rest, scope, hint)}`;
  }

  #typed(at: string, schema: JsonObject, scope: Scope, hint: string): string {
    switch (schema['type']) {
      case 'null':
        return 'null';
      case 'boolean':
        return 'boolean';
      case 'integer':
      case 'number':
        return 'number';
      case 'string':
        if (schema['format'] !== 'binary' || !scope.uploads) return 'string';
        scope.writer.use('../core/request/uploads.ts', 'type Uploadable');
        return 'Uploadable';
      case 'array':
        return this.#array(at, schema, scope, hint);
      default:
        return this.#object(at, scope, hint);
    }
  }

  #array(at: string, schema: JsonObject, scope: Scope, hint: string): string {
    if (!isObject(schema['items'])) return 'unknown[]';
    const item = this.expression(joinPointer(at, 'items'), scope, singular(hint));
    return /^[\w.]+(\[\])*$/.test(item) ? `${item}[]` : `(${item})[]`;
  }

  #object(at: string, scope: Scope, hint: string): string {
    const shape = this.#reader.object(at);
    if (shape === undefined) return 'unknown';
    if (shape.properties.length > 0) return this.reference(this.#nested(at, scope, hint), scope);
    const rest = this.rest(shape, scope, hint);
    // Without a description of its members, it may not have been meant as an object either.
    return rest === undefined ? 'unknown' : `{ ${rest} }`;
  }

  #allOf(at: string, scope: Scope, hint: string): string {
    const members = this.#reader.allOf(at);
    const [only] = members;
    if (
      members.length === 1 &&
      only !== undefined &&
      !isObject(this.#reader.at(at)['properties'])
    ) {
      return this.expression(only, scope, hint);
    }
    if (this.#reader.object(at) !== undefined) return this.#object(at, scope, hint);
    const parts = members.map((member) => this.expression(member, scope, hint));
    return parts.map((part) => (part.includes(' | ') ? `(${part})` : part)).join(' & ');
  }

  /** What distinguishes an object of a union: its tag, else the name of its component. */
  #memberHint(pointer: string): string | undefined {
    const shape = this.#reader.object(pointer);
    const tag = shape?.properties.find(({ name }) => name === 'type' || name === 'role');
    const value = tag && tagValue(this.#reader.at(tag.pointer));
    if (value !== undefined) return value;
    const component = pointerSegments(this.#reader.canonical(pointer));
    return component.length === 3 ? component[2] : undefined;
  }

  /** Gives an object a name inside its owner, to be declared with it. */
  #nested(at: string, scope: Scope, hint: string): TypeRow {
    const base = `${scope.owner}.${pascalCase(hint)}`;
    let name = base;
    for (let number = 2; this.#table.has(scope.module, name); number++) name = `${base}${number}`;
    return this.#table.add({ module: scope.module, name, source: at });
  }
}

/** `chat/completions/completions` → `ChatCompletions`. */
function namespaceOf(module: string): string {
  const parts = module.split('/');
  if (parts.at(-1) === parts.at(-2)) parts.pop();
  return parts.map(pascalCase).join('');
}

/** The namespaces that a declaration stands in, nearest first: `A.B.C` in `A.B.`, `A.` and none. */
function namespacesAround(owner: string): string[] {
  const around: string[] = [];
  for (let outer = parent(owner); outer !== ''; outer = parent(outer)) around.push(`${outer}.`);
  return [...around, ''];
}

/** One property of an object type. */
export function propertyLine(name: string, required: boolean, type: string): string {
  return `${propertyKey(name)}${required ? '' : '?'}: ${type};`;
}

function literal(value: Json | undefined): string {
  return typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value ?? null);
}

function tagValue(schema: JsonObject): string | undefined {
  const [value, other] = Array.isArray(schema['enum']) ? schema['enum'] : [schema['const']];
  return typeof value === 'string' && other === undefined ? value : undefined;
}

/** Joins members, each once, null last. */
function union(types: string[]): string {
  if (types.includes('unknown')) return 'unknown';
  const members = [...new Set(types)].filter((member) => member !== 'null');
  if (types.includes('null')) members.push('null');
  return members.join(' | ') || 'unknown';
}

/** `string` beside literals, written so that editors still offer the literals. */
function openString(type: string): string {
  return type === 'string' ? '(string & {})' : type;
}
