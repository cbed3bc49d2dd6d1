import type { Spec } from '@petrel/spec';
import { isObject, joinPointer } from '@petrel/spec/json';
import type { Correction } from '@petrel/spec/overlay';
import type { ComponentNamer } from './component-namer.ts';
import type { MissingParameter, Missing } from './missing-finder.ts';
import { isLeftToPeople, type Difference } from './difference.ts';
import { joinUnion } from './schema-parts.ts';

/** Pointer of the union of all webhook events, which are no members of a list. */
export const WEBHOOKS = '#/webhooks';

/** Writes corrections that add missing members to known operations and types. */
export class CorrectionWriter {
  readonly #spec: Spec;
  readonly #namer: ComponentNamer;
  /** Objects that a list of required properties was added to. */
  readonly #requiring = new Set<string>();

  constructor(spec: Spec, namer: ComponentNamer) {
    this.#spec = spec;
    this.#namer = namer;
  }

  write({ parameters, differences }: Missing): Correction[] {
    return [
      ...parameters.map((parameter) => this.#parameter(parameter)),
      ...differences
        .filter(({ pointer }) => pointer !== WEBHOOKS)
        .flatMap((difference) => this.#difference(difference)),
    ];
  }

  #parameter({ operation, name, schema }: MissingParameter): Correction {
    const { verb, path, method } = operation;
    const value = { name, in: 'query', schema: this.#namer.translate(schema) };
    const at = joinPointer('/paths', path, verb, 'parameters', '-');
    return { why: `${method} takes it.`, op: 'add', path: at, value };
  }

  #difference(difference: Difference): Correction[] {
    const { kind, label, pointer, value } = difference;
    const at = pointer.replace(/^#/, '');
    if (kind === 'name' || isLeftToPeople(difference)) return [];
    if (kind === 'property') return this.#property(difference, at);
    if (kind === 'nullable') return [this.#nullable(difference)];
    if (kind === 'required') return [this.#require(difference.name ?? '', at)];
    if (kind === 'optional') {
      return this.#leaveOut(difference.label, difference.name ?? '', pointer);
    }
    const why = `\`${label}\` is newer than the document.`;
    const schema = this.#spec.resolve(pointer);
    if (!isObject(schema)) return [];
    if (kind === 'literal') {
      return Array.isArray(schema['enum'])
        ? [{ why, op: 'add', path: `${at}/enum/-`, value }]
        : [{ why, op: 'replace', path: at, value: { enum: [schema['const'] ?? null, value] } }];
    }
    const member = isObject(value) ? this.#namer.translate(value) : value;
    const union = ['anyOf', 'oneOf'].find((keyword) => Array.isArray(schema[keyword]));
    return union === undefined
      ? [{ why, op: 'replace', path: at, value: { anyOf: [schema, member] } }]
      : [{ why, op: 'add', path: `${at}/${union}/-`, value: member }];
  }

  #property({ label, name = '', required, value }: Difference, at: string): Correction[] {
    const why = `\`${label}\` is newer than the document.`;
    const schema = this.#namer.translate({ properties: { [name]: value } });
    const added = isObject(schema['properties']) ? schema['properties'][name] : undefined;
    const property: Correction = {
      why,
      op: 'add',
      path: joinPointer(`${at}/properties`, name),
      value: added,
    };
    return required === true ? [property, this.#require(name, at)] : [property];
  }

  #nullable({ label, own = '' }: Difference): Correction {
    const schema = this.#spec.resolve(own);
    const why = `\`${label}\` may be null.`;
    const value = joinUnion([isObject(schema) ? schema : {}, { type: 'null' }]);
    return { why, op: 'replace', path: own.replace(/^#/, ''), value };
  }

  /** Takes a property off the lists of required ones of an object and its parts. */
  #leaveOut(label: string, name: string, pointer: string): Correction[] {
    const why = `\`${label}\` may be left out.`;
    const schema = this.#spec.resolve(pointer);
    if (!isObject(schema)) return [];
    const target = schema['$ref'];
    if (typeof target === 'string') return this.#leaveOut(label, name, target);
    const parts = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
    const inner = parts.flatMap((_, index) =>
      this.#leaveOut(label, name, joinPointer(pointer, 'allOf', index)),
    );
    const { required } = schema;
    if (!Array.isArray(required) || !required.includes(name)) return inner;
    const value = required.filter((one) => one !== name);
    const path = `${pointer.replace(/^#/, '')}/required`;
    const own: Correction =
      value.length === 0 ? { why, op: 'remove', path } : { why, op: 'replace', path, value };
    return [...inner, own];
  }

  #require(name: string, at: string): Correction {
    const why = `\`${name}\` is always there.`;
    const schema = this.#spec.resolve(`#${at}`);
    const has = (isObject(schema) && Array.isArray(schema['required'])) || this.#requiring.has(at);
    this.#requiring.add(at);
    return has
      ? { why, op: 'add', path: `${at}/required/-`, value: name }
      : { why, op: 'add', path: `${at}/required`, value: [name] };
  }
}
