import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { own, put } from '../members.ts';
import type { Random } from '../random.ts';
import { sampleNumber } from './sample-number.ts';
import { sampleText } from './sample-text.ts';
import type { SchemaChecker } from './schema-checker.ts';
import { flatten, isSchema, schemasIn, typesOf, type Resolve, type Schema } from './schema.ts';

/** How samples are made. */
export interface SampleOptions {
  random: Random;
  /** Seconds since the epoch, for times. */
  now: number;
  /** Values that are already known: the sample contains those that the schema allows. */
  known?: Json | undefined;
  /** Whether optional properties are filled in too. Default: only those that are known. */
  optional?: boolean;
  /** Whether null is preferred where it is allowed. Default true. */
  preferNull?: boolean;
  /** Called for each value, so that the cost of a caller's schema can be limited. */
  spend?: (values: number) => void;
  /** A better text or number for a property than the sampler's own; used where it fits. */
  hint?: (name: string, schema: JsonObject) => Json | undefined;
}

interface Position {
  name: string;
  depth: number;
  known: Json | undefined;
}

/** Deeper than any data worth sampling: only schemas that contain themselves get here. */
const maxDepth = 14;

/** Properties whose lists are best left empty unless something is known about them. */
const emptyLists =
  /^(tools|errors|annotations|attachments|logprobs|integrations|result_files|file_ids|subpaths|include)$/;

/** Makes values that fit schemas: deterministic, and as believable as names and types allow. */
export class Sampler {
  readonly #resolve: Resolve;
  readonly #checker: SchemaChecker;

  constructor(resolve: Resolve, checker: SchemaChecker) {
    this.#resolve = resolve;
    this.#checker = checker;
  }

  /** A value that fits the schema, or undefined when none was found. */
  sample(schema: Schema, options: SampleOptions): Json | undefined {
    return this.#value(schema, { name: '', depth: 0, known: options.known }, options);
  }

  #value(schema: Schema, position: Position, options: SampleOptions): Json | undefined {
    if (schema === false || position.depth > maxDepth) return undefined;
    options.spend?.(1);
    const { known } = position;
    // A known object is still walked: it may have more properties than the schema allows.
    const scalar = known !== undefined && (typeof known !== 'object' || known === null);
    if (scalar && this.#fits(schema, known)) return known;
    const flat = flatten(schema, this.#resolve);
    const alternatives = [...schemasIn(flat.anyOf), ...schemasIn(flat.oneOf)];
    if (alternatives.length > 0) return this.#union(flat, alternatives, position, options);
    return this.#plain(flat, position, options);
  }

  #union(
    flat: JsonObject,
    alternatives: Schema[],
    position: Position,
    options: SampleOptions,
  ): Json | undefined {
    const { known } = position;
    if (known === undefined && options.preferNull !== false && this.#fits(flat, null)) return null;
    const { anyOf: _any, oneOf: _one, ...base } = flat;
    for (const alternative of alternatives) {
      const whole = Object.keys(base).length > 0 ? { allOf: [base, alternative] } : alternative;
      if (isObject(known) && this.#contradicts(whole, known)) continue;
      const value = this.#value(whole, { ...position, depth: position.depth + 1 }, options);
      if (value !== undefined && value !== null && this.#fits(flat, value)) return value;
    }
    if (known !== undefined) {
      return this.#union(flat, alternatives, { ...position, known: undefined }, options);
    }
    return this.#fits(flat, null) ? null : undefined;
  }

  /** Whether the known values have a tag (`type: 'x'`) that excludes an alternative. */
  #contradicts(schema: Schema, known: JsonObject): boolean {
    const { properties } = flatten(schema, this.#resolve);
    for (const [name, inner] of Object.entries(isObject(properties) ? properties : {})) {
      const held = own(known, name);
      if (held === undefined || !isObject(inner)) continue;
      const flat = flatten(inner, this.#resolve);
      if (flat.const !== undefined && flat.const !== held) return true;
      if (Array.isArray(flat.enum) && !flat.enum.includes(held)) return true;
    }
    return false;
  }

  #plain(flat: JsonObject, position: Position, options: SampleOptions): Json | undefined {
    const { name, known } = position;
    if (flat.const !== undefined) return flat.const;
    const types = typesOf(flat);
    const open = types.length === 0 && flat.properties === undefined && flat.items === undefined;
    if (open && known !== undefined && this.#fits(flat, known)) return known;
    if (types.includes('null') && known === undefined && options.preferNull !== false) return null;
    const hinted = known === undefined ? options.hint?.(name, flat) : undefined;
    if (hinted !== undefined && this.#fits(flat, hinted)) return hinted;
    if (Array.isArray(flat.enum)) return flat.enum.find((item) => item !== null) ?? null;
    const { default: usual } = flat;
    const plainUsual = usual !== null && typeof usual !== 'object' ? usual : undefined;
    if (plainUsual !== undefined && this.#fits(flat, plainUsual)) return plainUsual;
    const type = types.find((item) => item !== 'null') ?? types[0] ?? impliedType(flat);
    switch (type) {
      case 'object': {
        const value = this.#object(flat, position, options);
        if (options.optional !== true || (value && this.#fits(flat, value))) return value;
        // Optional properties may exclude each other.
        return this.#object(flat, position, { ...options, optional: false });
      }
      case 'array':
        return this.#array(flat, position, options);
      case 'boolean':
        return false;
      case 'null':
        return null;
      case 'integer':
      case 'number':
        return sampleNumber(flat, { name, now: options.now, whole: type === 'integer' });
      default:
        if (typeof flat.minLength === 'number') options.spend?.(flat.minLength / 100);
        return sampleText(flat, { name, random: options.random, now: options.now });
    }
  }

  #object(flat: JsonObject, position: Position, options: SampleOptions): JsonObject | undefined {
    const properties = isObject(flat.properties) ? flat.properties : {};
    const required = new Set(Array.isArray(flat.required) ? flat.required : []);
    const known = isObject(position.known) ? position.known : {};
    const result: JsonObject = {};
    for (const [name, inner] of Object.entries(properties)) {
      const value = own(known, name);
      const extra = options.optional === true && position.depth < 4;
      if (!isSchema(inner) || (!required.has(name) && value === undefined && !extra)) continue;
      const at: Position = { name, depth: position.depth + 1, known: value };
      const sample = this.#value(inner, at, options);
      if (sample !== undefined) put(result, name, sample);
      else if (required.has(name)) return undefined;
    }
    for (const name of required) {
      // Some schemas require what they do not declare.
      if (typeof name !== 'string' || Object.hasOwn(result, name)) continue;
      const at: Position = { name, depth: position.depth + 1, known: own(known, name) };
      put(result, name, this.#value(true, at, options) ?? 'sample');
    }
    const { additionalProperties } = flat;
    if (Object.keys(properties).length === 0 && additionalProperties !== false) {
      const inner = isSchema(additionalProperties) ? additionalProperties : true;
      for (const [name, value] of Object.entries(known)) {
        if (this.#fits(inner, value)) put(result, name, value);
      }
    }
    return result;
  }

  #array(flat: JsonObject, position: Position, options: SampleOptions): Json[] | undefined {
    const { minItems, maxItems } = flat;
    const least = typeof minItems === 'number' ? minItems : 0;
    const most = typeof maxItems === 'number' ? maxItems : Infinity;
    const inner: Schema = isSchema(flat.items) ? flat.items : true;
    const known = Array.isArray(position.known) ? position.known : undefined;
    const usual = emptyLists.test(position.name) && options.optional !== true ? 0 : 1;
    const count = Math.min(Math.max(known?.length ?? usual, least), most);
    const fixed = schemasIn(flat.prefixItems);
    const result: Json[] = [];
    for (let index = 0; index < Math.max(count, fixed.length); index++) {
      const at: Position = {
        name: position.name.replace(/s$/, ''),
        depth: position.depth + 1,
        known: known?.[index],
      };
      const value = this.#value(fixed[index] ?? inner, at, options);
      if (value === undefined) break;
      result.push(value);
    }
    return result.length >= least ? result : undefined;
  }

  #fits(schema: Schema, value: Json): boolean {
    return this.#checker.check(schema, value) === null;
  }
}

function impliedType(flat: JsonObject): string {
  if (flat.properties !== undefined || flat.additionalProperties !== undefined) return 'object';
  if (flat.items !== undefined) return 'array';
  if (flat.minimum !== undefined || flat.maximum !== undefined) return 'number';
  return flat.required === undefined ? 'string' : 'object';
}
