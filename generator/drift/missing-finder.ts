import type { Spec } from '@petrel/spec';
import type { JsonObject } from '@petrel/spec/json';
import type { Names } from '@petrel/spec/names';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readOperations, type Operation } from '../model/operation.ts';
import { SchemaReader } from '../model/schema-reader.ts';
import { DeclaredOperations, type DeclaredOperation } from './declared-operations.ts';
import type { DeclaredName, DeclaredPackage } from './declared-package.ts';
import { placeParams, type PlacedParams } from './declared-params.ts';
import type { DeclaredSchemas } from './declared-schemas.ts';
import { isLeftToPeople, type Difference } from './difference.ts';
import { SchemaDifferences } from './schema-differences.ts';

/** A parameter that is missing from a known operation. */
export interface MissingParameter {
  operation: Operation;
  name: string;
  schema: JsonObject;
}

/** What a client declares and the description does not have. */
export interface Missing {
  operations: DeclaredOperation[];
  /** Operations with another path, a sentence each. */
  moved: string[];
  parameters: MissingParameter[];
  types: DeclaredName[];
  differences: Difference[];
}

/** Modules without operations of the API: sockets and their events. */
const CLIENT_SIDE = /(^|\/)(index|ws|ws-base|internal-base|websocket-binding)$/;

const PARAMS = /Params(Base|NonStreaming|Streaming)?$/;

/** Compares a declared client with the description and the names of its types. */
export class MissingFinder {
  readonly #declared: DeclaredPackage;
  readonly #schemas: DeclaredSchemas;
  readonly #names: Names;
  readonly #known: Map<string, Operation>;
  readonly #differences: SchemaDifferences;
  readonly #reader: SchemaReader;
  readonly #missing: Missing = {
    operations: [],
    moved: [],
    parameters: [],
    types: [],
    differences: [],
  };

  constructor(schemas: DeclaredSchemas, spec: Spec, names: Names) {
    this.#declared = schemas.package;
    this.#schemas = schemas;
    this.#names = names;
    this.#reader = new SchemaReader(spec);
    this.#known = new Map(readOperations(spec, names).map((known) => [known.method, known]));
    this.#differences = new SchemaDifferences(schemas, this.#reader, names);
  }

  find(): Missing {
    const operations = new DeclaredOperations(this.#schemas).all();
    // Types first: what an operation shares with a type is reported under the name of the type.
    for (const module of this.#modules()) this.#compareTypes(module);
    for (const operation of operations) {
      const known = this.#known.get(operation.method);
      if (known === undefined) this.#missing.operations.push(operation);
      else this.#compareOperations(operation, known);
    }
    this.#missing.differences.push(...this.#differences.found);
    return this.#missing;
  }

  #compareOperations(operation: DeclaredOperation, known: Operation): void {
    const { verb, path } = operation.request;
    if (`${verb} ${withoutNames(path)}` !== withoutNames(known.key)) {
      this.#missing.moved.push(`${operation.method} is sent to ${verb} ${path}, not ${known.key}`);
    }
    const params = placeParams(operation, this.#schemas);
    if (params !== undefined) this.#compareParams(params, known);
    const { result, event, method } = operation;
    if (event !== undefined && known.event !== undefined) {
      this.#differences.compare(event, known.event, `${method} event`);
    }
    if (known.result.kind !== 'json') return;
    const { pointer } = known.result;
    if (result.kind === 'json')
      this.#differences.compare(result.schema, pointer, operation.returns);
    const items = result.kind === 'page' ? this.#reader.items(pointer) : undefined;
    if (result.kind === 'page' && items !== undefined) {
      this.#differences.compare(result.item, items, result.page.name);
    }
  }

  #compareParams(params: PlacedParams, known: Operation): void {
    for (const [name, schema] of params.outside) {
      const own = known.parameters.find((parameter) => parameter.name === name);
      const label = `${known.method}(${name})`;
      if (own === undefined) {
        this.#missing.parameters.push({ operation: known, name, schema });
        continue;
      }
      this.#differences.compare(schema, own.pointer, label);
      const required = params.required.includes(name);
      const place = { label, pointer: own.pointer, name };
      if (own.place !== 'path') this.#differences.compareProperty(schema, required, own, place);
    }
    const [body] = known.bodies;
    if (body !== undefined && params.body !== undefined) {
      this.#differences.compare(params.body, body.pointer, `${known.method}()`);
    }
  }

  #modules(): string[] {
    const folder = join(this.#declared.folder, 'resources');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => file.replace(/\.d\.ts$/, ''))
      .filter((module) => !CLIENT_SIDE.test(module))
      .sort((a, b) => Number(isBeta(a)) - Number(isBeta(b)) || (a < b ? -1 : 1));
  }

  #compareTypes(module: string): void {
    for (const [name, [declaration]] of this.#declared.module(`resources/${module}`).types) {
      const generic = declaration === undefined || declaration.typeParameters !== null;
      if (generic) continue;
      const type: DeclaredName = { module: `resources/${module}`, name };
      const schema = this.#schemas.of(type);
      const row = this.#names.typeSources.find((one) => one.module === module && one.name === name);
      if (row?.source !== undefined) this.#differences.compare(schema, row.source, name);
      else if (
        !name.includes('.') &&
        !this.#isKnown(module, name) &&
        Object.keys(schema).length > 0
      ) {
        this.#missing.types.push(type);
      }
    }
  }

  /** Whether a type has its name from a method: its params, its result, or its page. */
  #isKnown(module: string, name: string): boolean {
    const { types, typeSources, pages, methods } = this.#names;
    return (
      PARAMS.test(name) ||
      [...types, ...typeSources, ...pages].some(
        (row) => row.module === module && row.name === name,
      ) ||
      methods.some(({ returns }) => returns === name)
    );
  }
}

function isBeta(module: string): boolean {
  return module.startsWith('beta/');
}

/** A path with its parameters left unnamed: clients call some of them differently. */
function withoutNames(path: string): string {
  return path.replaceAll(/\{[^}]+\}/g, '{}');
}

/** One line for each missing part. */
export function describeMissing(missing: Missing): string[] {
  const { operations, moved, parameters, types, differences } = missing;
  return [
    ...operations.map(
      ({ method, request }) => `operation ${method}: ${request.verb} ${request.path}`,
    ),
    ...moved.map((line) => `operation ${line}`),
    ...parameters.map(({ operation, name }) => `parameter ${operation.method}(${name})`),
    ...types.map(({ module, name }) => `type ${name} of ${module}`),
    ...differences.map((difference) => {
      const { kind, label, value } = difference;
      const detail = kind === 'of another type' ? `: ${String(value)}` : '';
      return `${isLeftToPeople(difference) ? 'to decide: ' : ''}${kind} ${label}${detail}`;
    }),
  ];
}
