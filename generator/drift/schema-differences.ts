import { isObject, joinPointer, type Json, type JsonObject } from '@petrel/spec/json';
import { deliberateDifferences } from '@petrel/spec/overlay';
import type { SchemaReader } from '../model/schema-reader.ts';
import type { Names, TypeShape } from '@petrel/spec/names';
import { declaredPointers, referredName, type DeclaredSchemas } from './declared-schemas.ts';
import type { Difference, PropertyKind } from './difference.ts';
import { joinObjects } from './schema-parts.ts';
import { shapesOf } from './shaped-properties.ts';
import { kindsOf } from './value-kinds.ts';

/** A property, or an operation's parameter, of the description. */
interface OwnProperty {
  pointer: string;
  required: boolean;
}

/** One member of a union in the description, or a schema that is none. */
interface Member {
  pointer: string;
  schema: JsonObject;
}

/** A declared schema that is no union, and the reference it was found by. */
interface DeclaredMember {
  schema: JsonObject;
  reference?: string;
}

/** Walks declared types and the description's side by side. */
export class SchemaDifferences {
  readonly #declared: DeclaredSchemas;
  readonly #reader: SchemaReader;
  readonly #pointers: ReadonlyMap<string, string>;
  readonly #shapes: ReadonlyMap<string, TypeShape>;
  /** Properties whose types are written down, wherever they stand. */
  readonly #typed: ReadonlySet<string>;
  /** Declared types by where the description has them. */
  readonly #references: ReadonlyMap<string, string>;
  readonly #visited = new Set<string>();
  readonly #found = new Map<string, Difference>();

  constructor(declared: DeclaredSchemas, reader: SchemaReader, names: Names) {
    this.#declared = declared;
    this.#reader = reader;
    this.#pointers = declaredPointers(names);
    const shapes = shapesOf(names, reader);
    this.#shapes = new Map(shapes.map(({ object, name, shape }) => [`${object} ${name}`, shape]));
    this.#typed = new Set(
      shapes.flatMap(({ property, shape }) => (shape.type === undefined ? [] : (property ?? []))),
    );
    this.#references = new Map(
      [...this.#pointers].map(([reference, pointer]) => [reader.canonical(pointer), reference]),
    );
  }

  /** What was found so far, in the order it was found. */
  get found(): Difference[] {
    return [...this.#found.values()];
  }

  /** Compares a declared schema with the one at a pointer, and all that they hold. */
  compare(declared: JsonObject, pointer: string, label: string): void {
    this.#compare(declared, [pointer], label);
  }

  /** Compares what a property or a parameter may be, and whether it must be there. */
  compareProperty(
    declared: JsonObject,
    required: boolean,
    own: OwnProperty,
    place: Pick<Difference, 'label' | 'pointer' | 'name'>,
  ): void {
    const add = (kind: PropertyKind, value: Json = null): void =>
      this.#add({ ...place, kind, value, own: own.pointer });
    if (required !== own.required) add(required ? 'required' : 'optional');
    const theirs = kindsOf(this.#declaredMembers(declared).map(({ schema }) => schema));
    const ours = kindsOf(this.#members(own.pointer).map(({ schema }) => schema));
    if (theirs.open || ours.open) return;
    const nullable = ours.nullable || this.#reader.nullable(own.pointer);
    if (theirs.nullable !== nullable) add(theirs.nullable ? 'nullable' : 'never null');
    const other = [...theirs.scalars].filter((type) => !ours.scalars.has(type));
    const more = [...ours.scalars].filter((type) => !theirs.scalars.has(type));
    if (other.length > 0 || more.length > 0) add('of another type', [...theirs.scalars].join());
  }

  /** @param pointers Of schemas that the description allows beside each other. */
  #compare(declared: JsonObject, pointers: readonly string[], label: string): void {
    const pointer = this.#reader.canonical(pointers[0] ?? '');
    const key = JSON.stringify([declared, pointers.map((one) => this.#reader.canonical(one))]);
    if (this.#visited.has(key)) return;
    this.#visited.add(key);
    const ours = pointers.flatMap((one) => this.#members(one));
    // An empty schema allows all that is declared.
    if (ours.some(({ schema }) => Object.keys(schema).length === 0)) return;
    const theirs = this.#declaredMembers(declared);
    this.#literals(theirs, ours, pointer, label);
    const claimed = new Set(theirs.map(({ reference }) => this.#known(reference)));
    for (const member of theirs) {
      const { properties, items } = member.schema;
      const exact = this.#known(member.reference);
      // What has a name on both sides is no twin of anything else.
      const twins = ours.filter((one) => one.pointer === exact || !claimed.has(one.pointer));
      if (isObject(properties)) this.#object(member, properties, pointer, twins, label);
      else if (isObject(items)) this.#items(items, pointer, ours, label);
      else this.#map(member.schema['additionalProperties'], ours, label);
    }
  }

  /** Where the description has what a reference leads to. */
  #known(reference: string | undefined): string {
    const pointer = this.#pointers.get(reference ?? '');
    return pointer === undefined ? '' : this.#reader.canonical(pointer);
  }

  /** Lists that have no name, or whose declaration under that name has the value too. */
  #mayHold(value: Json, lists: readonly Member[]): Member[] {
    return lists.filter(({ pointer }) => {
      const reference = this.#references.get(pointer);
      if (reference === undefined) return true;
      const declared = this.#declaredMembers({ $ref: reference });
      return declared.some(({ schema }) => values(schema).some((one) => one === value));
    });
  }

  #literals(theirs: DeclaredMember[], ours: Member[], pointer: string, label: string): void {
    const known = new Set(ours.flatMap(({ schema }) => values(schema)));
    const lists = ours.filter(({ schema }) => isList(schema));
    for (const { schema } of theirs) {
      for (const value of values(schema)) {
        const list = mostShared(values(schema), this.#mayHold(value, lists));
        const open = list === undefined && ours.some((one) => one.schema['type'] === typeof value);
        if (known.has(value) || open) continue;
        known.add(value);
        const place = `${label} ${JSON.stringify(value)}`;
        if (list === undefined && lists.length > 0) {
          const member: JsonObject = { type: typeof value, enum: [value] };
          this.#add({ kind: 'member', label: place, pointer, value: member });
        } else this.#add({ kind: 'literal', label: place, pointer: list?.pointer ?? '', value });
      }
    }
  }

  #object(
    { schema, reference }: DeclaredMember,
    properties: JsonObject,
    pointer: string,
    ours: Member[],
    label: string,
  ): void {
    const objects = ours.filter((member) => this.#reader.object(member.pointer) !== undefined);
    const exact = this.#known(reference);
    const twin =
      objects.find((member) => member.pointer === exact) ?? this.#twin(properties, objects);
    if (twin === undefined) {
      if (objects.some((member) => this.#isOpen(member.pointer))) return;
      const value: JsonObject = reference === undefined ? schema : { $ref: reference };
      this.#add({ kind: 'member', label: `${label} ${tagOf(properties)}`, pointer, value });
      return;
    }
    if (reference !== undefined && exact === '') this.#name(reference, twin.pointer);
    const known = this.#reader.object(twin.pointer);
    for (const [name, value] of Object.entries(properties)) {
      if (!isObject(value)) continue;
      const own = known?.properties.find((property) => property.name === name);
      const place = `${label}.${name}`;
      const required = Array.isArray(schema['required']) && schema['required'].includes(name);
      const at = { label: place, pointer: twin.pointer, name };
      if (own === undefined) this.#add({ ...at, kind: 'property', required, value });
      else {
        this.compare(value, own.pointer, place);
        const shape = this.#shapes.get(`${twin.pointer} ${name}`);
        if (shape?.type !== undefined || this.#typed.has(own.pointer)) continue;
        const printed = { ...own, required: shape?.required ?? own.required };
        this.compareProperty(value, required, printed, at);
      }
    }
  }

  /** A nested type that the description has, and has no name for. */
  #name(reference: string, pointer: string): void {
    const { module = '', name = '' } = referredName(reference) ?? {};
    this.#add({ kind: 'name', label: `${name} of ${module}`, pointer, name, value: reference });
  }

  /** Compares the values of objects whose names are open. */
  #map(theirs: Json | undefined, ours: Member[], label: string): void {
    const maps = ours.filter(({ schema }) => isObject(schema['additionalProperties']));
    const [only, second] = maps;
    if (!isObject(theirs) || only === undefined || second !== undefined) return;
    const pointer = joinPointer(only.pointer, 'additionalProperties');
    const place = { label: `${label}{}`, pointer, name: '{}' };
    this.compare(theirs, pointer, label);
    this.compareProperty(theirs, true, { pointer, required: true }, place);
  }

  #items(theirs: JsonObject, pointer: string, ours: Member[], label: string): void {
    const arrays = ours.filter(({ schema }) => isObject(schema['items']));
    const items = arrays.map((array) => joinPointer(array.pointer, 'items'));
    const [only, second] = items;
    if (only !== undefined) {
      this.#compare(theirs, items, label);
      const place = { label: `${label}[]`, pointer: only, name: '[]' };
      const own = { pointer: only, required: true };
      if (second === undefined) this.compareProperty(theirs, true, own, place);
    } else if (!ours.some(({ schema }) => schema['type'] === 'array')) {
      const value: JsonObject = { type: 'array', items: theirs };
      this.#add({ kind: 'member', label: `${label} []`, pointer, value });
    }
  }

  /** The object of the description that an object corresponds to: of its tag, with most in common. */
  #twin(properties: JsonObject, objects: Member[]): Member | undefined {
    let best: Member | undefined;
    let most = objects.length === 1 ? -1 : 0;
    for (const member of objects) {
      const shape = this.#reader.object(member.pointer);
      const shared = (shape?.properties ?? []).filter(({ name }) => name in properties);
      const agrees = shared.every(({ name, pointer }) => this.#agree(properties[name], pointer));
      if (!agrees || shared.length <= most) continue;
      best = member;
      most = shared.length;
    }
    return best;
  }

  /** Whether a property that lists its values, such as a tag, has one of them on both sides. */
  #agree(declared: Json | undefined, pointer: string): boolean {
    if (!isObject(declared)) return true;
    const theirs = this.#declaredMembers(declared).map(({ schema }) => schema);
    const ours = this.#members(pointer).map(({ schema }) => schema);
    if (![...theirs, ...ours].every(isList)) return true;
    const known = new Set(ours.flatMap(values));
    return theirs.flatMap(values).some((value) => known.has(value));
  }

  #isOpen(pointer: string): boolean {
    const shape = this.#reader.object(pointer);
    return shape?.properties.length === 0;
  }

  #members(pointer: string): Member[] {
    const at = this.#reader.canonical(pointer);
    const union = this.#reader.union(at);
    if (union !== undefined) return union.members.flatMap((member) => this.#members(member));
    const [only, second] = this.#reader.allOf(at);
    const schema = this.#reader.at(at);
    if (only !== undefined && second === undefined && !('properties' in schema)) {
      return this.#members(only);
    }
    return [{ pointer: at, schema }];
  }

  #declaredMembers(declared: JsonObject): DeclaredMember[] {
    const { $ref: reference } = declared;
    const schema = this.#declared.followed(declared);
    const { anyOf, allOf } = schema;
    if (Array.isArray(anyOf)) {
      return anyOf.filter(isObject).flatMap((member) => this.#declaredMembers(member));
    }
    const own = typeof reference === 'string' ? { reference } : {};
    if (!Array.isArray(allOf)) return [{ schema, ...own }];
    const parts = allOf.filter(isObject).flatMap((part) => this.#declaredMembers(part));
    return [{ schema: joinObjects(parts.map((part) => part.schema)), ...own }];
  }

  #add(difference: Difference): void {
    const { kind, pointer, name, value } = difference;
    const detail = name ?? (typeof value === 'string' ? value : JSON.stringify(value));
    const deliberate = deliberateDifferences.some(
      ({ pointers, names }) => pointers.includes(pointer) && names.includes(detail),
    );
    if (deliberate) return;
    const key = `${kind} ${pointer} ${detail}`;
    if (!this.#found.has(key)) this.#found.set(key, difference);
  }
}

/** The values a schema lists, null left out. */
function values(schema: JsonObject): (string | number | boolean)[] {
  const list = Array.isArray(schema['enum'])
    ? schema['enum']
    : 'const' in schema
      ? [schema['const'] ?? null]
      : [];
  return list.filter(
    (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  );
}

/** The list that has most of some values; the first of several. */
function mostShared(wanted: readonly unknown[], lists: readonly Member[]): Member | undefined {
  const shared = ({ schema }: Member): number =>
    values(schema).filter((value) => wanted.includes(value)).length;
  const [first, ...others] = lists;
  return others.reduce((best, list) => (best && shared(best) >= shared(list) ? best : list), first);
}

function isList(schema: JsonObject): boolean {
  return 'enum' in schema || 'const' in schema;
}

/** What distinguishes an object from others, for people. */
function tagOf(properties: JsonObject): string {
  const { type, role, object } = properties;
  const tag = [type, role, object].find((candidate) => isObject(candidate) && isList(candidate));
  const names = Object.keys(properties).slice(0, 4).join(', ');
  return isObject(tag) ? JSON.stringify(values(tag)[0]) : `{ ${names} }`;
}
