import { SpecError } from '@petrel/spec/spec-error';
import type { Spec } from '@petrel/spec';
import { isObject, joinPointer, type Json, type JsonObject } from '@petrel/spec/json';
import type { MethodName, Names } from '@petrel/spec/names';
import { argumentName } from './spelling.ts';

/** Where a parameter of an operation goes, other than into the body. */
export interface Parameter {
  /** Its name on the wire. */
  wire: string;
  /** Its name in the params object. */
  name: string;
  place: 'path' | 'query' | 'header';
  pointer: string;
  required: boolean;
  /** Whether it is a list of values. */
  isList: boolean;
}

export interface RequestBody {
  encoding: 'json' | 'multipart' | 'sdp';
  pointer: string;
  required: boolean;
  /** Of a form, the media types that its fields are sent as, where they are not those of files. */
  partTypes: Record<string, string>;
}

/** The result of an operation without `stream: true`. */
export type Result =
  | { kind: 'json'; pointer: string }
  | { kind: 'binary'; accept: string }
  /** It always streams. */
  | { kind: 'events'; pointer: string }
  | { kind: 'nothing' };

/** One operation of the API and the client method that calls it. */
export interface Operation {
  /** `post /chat/completions` */
  key: string;
  verb: string;
  path: string;
  /** `chat.completions.create` */
  method: string;
  /** `['chat', 'completions']` */
  resource: string[];
  /** `create` */
  name: string;
  /** The path parameter given on its own, as first argument. */
  positional?: { wire: string; argument: string };
  /** Parameters given in the params object. */
  parameters: Parameter[];
  /** Headers with one constant value. */
  headers: [string, string][];
  /** Body encodings; the first is the one params are typed by. */
  bodies: RequestBody[];
  result: Result;
  /** Pointer of the schema of a streamed event, where `stream: true` requests events. */
  event?: string;
  /** Public name of what the method returns. */
  returns: string;
  admin: boolean;
  deprecated: boolean;
  /** Page of the API reference, relative to its root. */
  reference?: string;
}

const EVENTS = 'text/event-stream';

const ADMIN_SCHEME = 'AdminApiKeyAuth';

/**
 * Pairs each client method with its operation. An operation may have several methods.
 *
 * @throws {SpecError} naming the operations without a method, and the methods without an operation.
 */
export function readOperations(spec: Spec, names: Names): Operation[] {
  const known = operationKeys(spec);
  const rows = names.methods;
  const named = new Set(rows.map((row) => `${row.verb} ${row.path}`));
  const unnamed = [...known].filter((key) => !named.has(key));
  const missing = [...named].filter((key) => !known.has(key));
  if (unnamed.length > 0) {
    throw new SpecError(`spec/names/methods.json names no method for: ${unnamed.join(', ')}`);
  }
  if (missing.length > 0) {
    throw new SpecError(`spec/names/methods.json: no such operation: ${missing.join(', ')}`);
  }
  return rows.map((row) => new OperationReader(spec, names, row).read());
}

function operationKeys(spec: Spec): Set<string> {
  const keys = Object.entries(spec.paths).flatMap(([path, item]) =>
    Object.keys(item).flatMap((verb) => (verb === 'parameters' ? [] : [`${verb} ${path}`])),
  );
  return new Set(keys);
}

class OperationReader {
  readonly #spec: Spec;
  readonly #names: Names;
  readonly #row: MethodName;
  readonly #at: string;
  readonly #source: JsonObject;

  constructor(spec: Spec, names: Names, row: MethodName) {
    this.#spec = spec;
    this.#names = names;
    this.#row = row;
    this.#at = joinPointer('#/paths', row.path, row.verb);
    this.#source = (spec.paths[row.path]?.[row.verb] ?? {}) as JsonObject;
  }

  read(): Operation {
    const { verb, path, method, returns } = this.#row;
    const resource = method.split('.');
    const name = resource.pop() ?? method;
    const parameters = this.#parameters();
    const positional = this.#positional();
    const operation: Operation = {
      key: `${verb} ${path}`,
      verb,
      path,
      method,
      resource,
      name,
      parameters: parameters.filter(
        ({ place, wire }) => place !== 'path' || wire !== positional?.wire,
      ),
      headers: this.#constantHeaders(),
      bodies: this.#bodies(),
      result: this.#result(),
      returns,
      admin: this.#security().includes(ADMIN_SCHEME),
      deprecated: this.#source['deprecated'] === true,
    };
    if (positional !== undefined) operation.positional = positional;
    const event = this.#event(parameters, operation.bodies);
    if (event !== undefined) operation.event = event;
    const reference = this.#source['reference'];
    if (typeof reference === 'string') operation.reference = reference;
    return operation;
  }

  #parameters(): Parameter[] {
    return this.#list().flatMap(({ source, pointer }) => {
      if (constant(source) !== undefined) return [];
      const wire = String(source['name']);
      const place = source['in'] as Parameter['place'];
      const bare = wire.replace(/\[\]$/, '');
      const name = this.#names.parameters[wire.toLowerCase()] ?? bare;
      const required = source['required'] === true;
      const isList = isObject(source['schema']) && source['schema']['type'] === 'array';
      return [{ wire, name, place, pointer: `${pointer}/schema`, required, isList }];
    });
  }

  #constantHeaders(): [string, string][] {
    return this.#list().flatMap(({ source }): [string, string][] => {
      const value = constant(source);
      return value === undefined ? [] : [[String(source['name']), value]];
    });
  }

  #list(): { source: JsonObject; pointer: string }[] {
    const holders: [Json | undefined, string][] = [
      [this.#spec.paths[this.#row.path]?.['parameters'], joinPointer('#/paths', this.#row.path)],
      [this.#source['parameters'], this.#at],
    ];
    return holders.flatMap(([list, at]) =>
      (Array.isArray(list) ? list : []).map((item, index) => {
        const target = isObject(item) ? item['$ref'] : undefined;
        const pointer = typeof target === 'string' ? target : joinPointer(at, 'parameters', index);
        return { source: this.#spec.resolve(pointer) as JsonObject, pointer };
      }),
    );
  }

  #positional(): { wire: string; argument: string } | undefined {
    const [first] = this.#row.params.split(', ');
    if (first === undefined || first === '' || first.startsWith('{')) return undefined;
    const wires = [...this.#row.path.matchAll(/\{([^}]+)\}/g)].map(([, wire]) => wire ?? '');
    const wire = wires.find((candidate) => argumentName(candidate) === first) ?? wires.at(-1);
    return wire === undefined ? undefined : { wire, argument: first };
  }

  #bodies(): RequestBody[] {
    const body = this.#source['requestBody'];
    const content = isObject(body) ? body['content'] : undefined;
    if (!isObject(body) || !isObject(content)) return [];
    const types = Object.keys(content);
    const encodings = [
      ['multipart', 'multipart/form-data'],
      ['json', 'application/json'],
      ['sdp', 'application/sdp'],
    ] as const;
    return encodings
      .filter(([, type]) => types.includes(type))
      .map(([encoding, type]) => ({
        encoding,
        pointer: joinPointer(this.#at, 'requestBody', 'content', type, 'schema'),
        required: body['required'] === true,
        partTypes: partTypes(content[type]),
      }));
  }

  #result(): Result {
    const [at, content] = this.#success();
    const types = Object.keys(content);
    const binary = types.filter((type) => type !== 'application/json' && type !== EVENTS);
    if (binary.length > 0) return { kind: 'binary', accept: acceptedType(binary) };
    if (types.length === 1 && types[0] === EVENTS) {
      return { kind: 'events', pointer: joinPointer(at, 'content', EVENTS, 'schema') };
    }
    const json = content['application/json'];
    return isObject(json) && 'schema' in json
      ? { kind: 'json', pointer: joinPointer(at, 'content', 'application/json', 'schema') }
      : { kind: 'nothing' };
  }

  /** A parameter `stream` requests events; a result that always streams is not one. */
  #event(parameters: Parameter[], bodies: RequestBody[]): string | undefined {
    const [at, content] = this.#success();
    if (!(EVENTS in content)) return undefined;
    const inQuery = parameters.some(({ name }) => name === 'stream');
    const inBody = bodies.some(({ pointer }) => this.#hasProperty(pointer, 'stream'));
    return inQuery || inBody ? joinPointer(at, 'content', EVENTS, 'schema') : undefined;
  }

  #hasProperty(pointer: string, name: string): boolean {
    if (this.#spec.resolve(joinPointer(pointer, 'properties', name)) !== undefined) return true;
    const members = this.#spec.resolve(joinPointer(pointer, 'allOf'));
    return (
      Array.isArray(members) &&
      members.some((_, index) => this.#hasProperty(joinPointer(pointer, 'allOf', index), name))
    );
  }

  #success(): [string, JsonObject] {
    const responses = isObject(this.#source['responses']) ? this.#source['responses'] : {};
    const status = Object.keys(responses).find((key) => key.startsWith('2')) ?? '200';
    const response = responses[status];
    const content = isObject(response) && isObject(response['content']) ? response['content'] : {};
    return [joinPointer(this.#at, 'responses', status), content];
  }

  #security(): readonly string[] {
    const own = this.#source['security'];
    return Array.isArray(own) ? own.map(String) : this.#spec.security;
  }
}

/** One type is definite, and so is the one for any bytes; with several, the server chooses. */
function acceptedType(types: readonly string[]): string {
  const anyBytes = types.find((type) => type === 'application/binary');
  return anyBytes ?? (types.length === 1 ? (types[0] ?? '*/*') : '*/*');
}

/** The documented media types of the parts of a form. */
function partTypes(media: Json | undefined): Record<string, string> {
  const encoding = isObject(media) && isObject(media['encoding']) ? media['encoding'] : {};
  const types = Object.entries(encoding).flatMap(([part, source]) =>
    isObject(source) && typeof source['contentType'] === 'string'
      ? [[part, source['contentType']]]
      : [],
  );
  return Object.fromEntries(types);
}

/** The only value a required header may have. */
function constant(parameter: JsonObject): string | undefined {
  const schema = parameter['schema'];
  if (parameter['in'] !== 'header' || parameter['required'] !== true || !isObject(schema)) return;
  return typeof schema['const'] === 'string' ? schema['const'] : undefined;
}
