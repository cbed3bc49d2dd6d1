import { SpecError } from '@petrel/spec/spec-error';
import type { Spec } from '@petrel/spec';
import { isObject, joinPointer, type Json, type JsonObject } from '@petrel/spec/json';

/** One property of an object, after `allOf` has been joined. */
export interface Property {
  name: string;
  /** Pointer of its schema. */
  pointer: string;
  required: boolean;
}

/** An object schema, after `allOf` has been joined. */
export interface ObjectShape {
  properties: Property[];
  /** Pointer of the schema of further properties, `true` for any, `false` for none stated. */
  rest: string | boolean;
}

const ROOT = '#';

/** Stands for the union of the payloads of all webhook events. */
const WEBHOOKS = '#/webhooks';

/** Reads schemas by JSON pointer, following references and taking null out of unions. */
export class SchemaReader {
  readonly #spec: Spec;
  // Reading the whole description asks for most pointers many times.
  readonly #canonical = new Map<string, string>();
  readonly #schemas = new Map<string, Json | undefined>();
  readonly #objects = new Map<string, ObjectShape | undefined>();

  constructor(spec: Spec) {
    this.#spec = spec;
  }

  /** The schema at a pointer, references followed. A boolean schema reads as `{}`. */
  at(pointer: string): JsonObject {
    const value = this.#resolve(this.canonical(pointer));
    if (value === undefined) throw new SpecError(`spec: there is nothing at ${pointer}`);
    return isObject(value) ? value : {};
  }

  /** Whether a pointer leads to anything. */
  has(pointer: string): boolean {
    return this.#resolve(this.canonical(pointer)) !== undefined;
  }

  /** All pointers a pointer leads through: itself, then the target of each reference. */
  chain(pointer: string): string[] {
    const own = this.#prefix(pointer);
    const value = this.#resolve(own);
    const target = isObject(value) ? value['$ref'] : undefined;
    return typeof target === 'string' ? [own, ...this.chain(target)] : [own];
  }

  /** The pointer at the end of the chain: equal for all pointers to the same schema. */
  canonical(pointer: string): string {
    const known = this.#canonical.get(pointer);
    if (known !== undefined) return known;
    const end = this.chain(pointer).at(-1) ?? pointer;
    this.#canonical.set(pointer, end);
    return end;
  }

  /** Members of a union other than null, and whether null is among them. */
  union(pointer: string): { members: string[]; nullable: boolean } | undefined {
    const at = this.canonical(pointer);
    const schema = this.at(at);
    if (at === WEBHOOKS) return { members: Object.keys(schema).map(eventPointer), nullable: false };
    const key = Array.isArray(schema['anyOf']) ? 'anyOf' : 'oneOf';
    const members = schema[key];
    if (!Array.isArray(members) || members.every(hasOnlyRequired)) return undefined;
    const pointers = members.map((_, index) => joinPointer(at, key, index));
    const kept = pointers.filter((member) => !isNull(this.at(member)));
    return { members: kept, nullable: kept.length < pointers.length };
  }

  /** The pointer with "or null" taken off, where a union is one schema or null. */
  withoutNull(pointer: string): string {
    const union = this.union(pointer);
    const [only, second] = union?.members ?? [];
    return union?.nullable === true && only !== undefined && second === undefined
      ? this.withoutNull(only)
      : pointer;
  }

  /**
   * Whether a schema is one object or null. Such a type is declared as the object, and each place
   * that mentions it includes "or null".
   */
  isObjectOrNull(pointer: string): boolean {
    const inner = this.withoutNull(pointer);
    return inner !== pointer && (this.object(inner)?.properties.length ?? 0) > 0;
  }

  /** Whether the schema at a pointer allows null. */
  nullable(pointer: string): boolean {
    const { type, enum: values } = this.at(pointer);
    const listed = (list: Json | undefined, value: Json): boolean =>
      Array.isArray(list) && list.includes(value);
    return listed(type, 'null') || listed(values, null) || this.union(pointer)?.nullable === true;
  }

  /** The object at a pointer with its `allOf` joined, or undefined when it is no object. */
  object(pointer: string): ObjectShape | undefined {
    const at = this.canonical(pointer);
    if (!this.#objects.has(at)) this.#objects.set(at, this.#readObject(at));
    return this.#objects.get(at);
  }

  #readObject(at: string): ObjectShape | undefined {
    const schema = this.at(at);
    const parts = this.allOf(at).map((member) => this.object(member));
    if (parts.includes(undefined)) return undefined;
    const properties = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
    const rest = schema['additionalProperties'];
    if (
      parts.length === 0 &&
      properties.length === 0 &&
      rest === undefined &&
      schema['type'] !== 'object'
    ) {
      return 'required' in schema && !('anyOf' in schema || 'oneOf' in schema)
        ? { properties: [], rest: false }
        : undefined;
    }
    if (this.union(at) !== undefined) return undefined;
    const joined = new Map<string, Property>();
    for (const property of parts.flatMap((part) => part?.properties ?? [])) {
      joined.set(property.name, property);
    }
    for (const name of properties) {
      const required = joined.get(name)?.required ?? false;
      joined.set(name, { name, pointer: joinPointer(at, 'properties', name), required });
    }
    for (const name of strings(schema['required'])) {
      const property = joined.get(name);
      if (property !== undefined) joined.set(name, { ...property, required: true });
    }
    return { properties: [...joined.values()], rest: this.#rest(at, rest, parts) };
  }

  /** Whether values of a schema may hold bytes, at any depth. */
  holdsBinary(pointer: string, seen: Set<string> = new Set()): boolean {
    const at = this.canonical(pointer);
    if (seen.has(at)) return false;
    seen.add(at);
    const schema = this.at(at);
    if (schema['format'] === 'binary') return true;
    const inner = this.union(at)?.members ?? [];
    if (isObject(schema['items'])) inner.push(joinPointer(at, 'items'));
    const properties = this.object(at)?.properties ?? [];
    const all = [...inner, ...properties.map((property) => property.pointer)];
    return all.some((next) => this.holdsBinary(next, seen));
  }

  /** Whether a value of a schema, or an item of a list of it, may be an object. */
  takesObject(pointer: string): boolean {
    const at = this.canonical(pointer);
    if ((this.object(at)?.properties.length ?? 0) > 0) return true;
    const inner = this.union(at)?.members ?? [];
    if (isObject(this.at(at)['items'])) inner.push(joinPointer(at, 'items'));
    return inner.some((next) => this.takesObject(next));
  }

  /** Pointer of the schema of the items of a list's `data`; undefined when it is no such list. */
  items(pointer: string): string | undefined {
    const data = this.object(pointer)?.properties.find(({ name }) => name === 'data');
    if (data === undefined) return undefined;
    const list = this.canonical(this.withoutNull(data.pointer));
    return isObject(this.at(list)['items']) ? joinPointer(list, 'items') : undefined;
  }

  /** Pointers of the members of `allOf`. */
  allOf(pointer: string): string[] {
    const at = this.canonical(pointer);
    const members = this.at(at)['allOf'];
    return Array.isArray(members) ? members.map((_, index) => joinPointer(at, 'allOf', index)) : [];
  }

  /** What is at a pointer that leads through no reference. */
  #resolve(pointer: string): Json | undefined {
    if (!this.#schemas.has(pointer)) this.#schemas.set(pointer, this.#spec.resolve(pointer));
    return this.#schemas.get(pointer);
  }

  #rest(at: string, rest: Json | undefined, parts: (ObjectShape | undefined)[]): string | boolean {
    if (isObject(rest)) return joinPointer(at, 'additionalProperties');
    if (rest === true) return true;
    return parts.find((part) => part !== undefined && part.rest !== false)?.rest ?? false;
  }

  /** A pointer whose segments lead through no reference any more, but for its own end. */
  #prefix(pointer: string): string {
    const end = pointer.lastIndexOf('/');
    if (end < 0) return ROOT;
    const parent = pointer.slice(0, end);
    return (parent === ROOT ? ROOT : this.canonical(parent)) + pointer.slice(end);
  }
}

/** Whether a member of a union only lists required properties and describes nothing. */
function hasOnlyRequired(member: Json): boolean {
  return isObject(member) && Object.keys(member).every((key) => key === 'required');
}

function eventPointer(event: string): string {
  return joinPointer(
    WEBHOOKS,
    event,
    'post',
    'requestBody',
    'content',
    'application/json',
    'schema',
  );
}

/** Whether a schema allows nothing but null. */
function isNull(schema: JsonObject): boolean {
  return (
    schema['type'] === 'null' ||
    (Array.isArray(schema['enum']) && schema['enum'].every((v) => v === null))
  );
}

/** The strings of a JSON list. */
function strings(list: Json | undefined): string[] {
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}
