import type { Names, TypeSource } from '@petrel/spec/names';
import type { Operation } from '../model/operation.ts';
import type { Resource } from '../model/resource-tree.ts';
import type { Property, SchemaReader } from '../model/schema-reader.ts';
import { pascalCase, singular } from '../model/spelling.ts';
import { operationRows } from '../model/type-table.ts';
import { docstring } from './docstring.ts';
import type { ModelEmitter, TypeParameter } from './model-emitter.ts';
import { propertyLine, type Scope, type TypePrinter } from './type-printer.ts';

/** What the runtime needs to know of a form; the client's type documents each. */
export interface FormInfo {
  files: string[];
  objects: string[];
  types: Record<string, string>;
  keepFolders: boolean;
  orJSON: boolean;
}

/** The params object of a method. */
export interface Params {
  /** Public name of its type: `ChatCompletionCreateParams`. */
  name: string;
  module: string;
  operation: Operation;
  /** Properties that go into the path, the query and the headers. */
  parameters: Property[];
  /** Properties of the body, or undefined when the body is no plain object. */
  body?: Property[];
  /** Whether a call must give params at all. */
  required: boolean;
  /** What the runtime must know of the form the body is sent as; undefined when it is none. */
  form?: FormInfo;
  /** Whether the type comes in a streaming and a non-streaming form. */
  streams: boolean;
}

/** Reads and declares the types of the params of methods. */
export class ParamsEmitter {
  readonly #reader: SchemaReader;
  readonly #printer: TypePrinter;
  readonly #models: ModelEmitter;
  readonly #names: Names;
  readonly #rows: (TypeSource & { operation: string })[];

  constructor(reader: SchemaReader, printer: TypePrinter, models: ModelEmitter, names: Names) {
    this.#reader = reader;
    this.#printer = printer;
    this.#models = models;
    this.#names = names;
    this.#rows = operationRows(names);
  }

  /** The params of a method; undefined when it has none besides a positional argument. */
  read(operation: Operation, resource: Resource): Params | undefined {
    const [body] = operation.bodies;
    const parameters = operation.parameters.map(({ name, pointer, required }) => ({
      name,
      pointer,
      required,
    }));
    if (body === undefined && parameters.length === 0) return undefined;
    const properties = body && this.#reader.object(body.pointer)?.properties;
    const params: Params = {
      name: this.#name(operation, resource),
      module: resource.module,
      operation,
      parameters,
      required:
        [...parameters, ...(properties ?? [])].some(({ required }) => required) ||
        (body !== undefined && properties === undefined),
      streams: operation.event !== undefined,
    };
    if (properties !== undefined) params.body = properties;
    if (body?.encoding === 'multipart') {
      const files = (properties ?? []).filter(({ pointer }) => this.#reader.holdsBinary(pointer));
      params.form = {
        files: files.map(({ name }) => name),
        objects: files
          .filter(({ pointer }) => this.#reader.takesObject(pointer))
          .map(({ name }) => name),
        types: body.partTypes,
        keepFolders: this.#names.folders.includes(operation.method),
        orJSON: this.#names.formsOfFiles.includes(operation.method),
      };
    }
    return params;
  }

  /** Declares the type of params, its streaming forms, and what is nested in it. */
  declare(params: Params, scope: Scope): string[] {
    const { name, operation, streams } = params;
    const uploads = operation.bodies[0]?.encoding === 'multipart';
    const own: Scope = { ...scope, owner: name, uploads };
    const base = streams ? `${name}Base` : name;
    const about = this.#models.about(params.module, name);
    const generic = this.#models.typeParameters(params.body ?? [], own);
    const header = name + listed(generic.map(({ declaration }) => declaration));
    const whole = `${name}NonStreaming${listed(generic.map((parameter) => parameter.name))}`;
    const lines: string[] = streams
      ? [...about, `export type ${header} = ${whole} | ${name}Streaming;`, '']
      : [];
    if (!streams) lines.push(...about);
    lines.push(...this.#declareBase(params, header.replace(name, base), own), '');
    const nested = this.#models.namespace(name, own);
    if (!streams) return [...lines, ...nested];
    return [
      ...lines,
      ...this.#streaming(name, own, nested),
      ...this.#form(params, 'NonStreaming', generic),
      '',
      ...this.#form(params, 'Streaming', []),
    ];
  }

  /** Names that stand for the same params in helper methods, as aliases. */
  aliases(params: Params): [string, string][] {
    const forms = ['', 'Base', 'NonStreaming', 'Streaming'].map((form) => params.name + form);
    return this.#rows
      .filter(
        ({ module, name, operation }) =>
          module === params.module &&
          operation === params.operation.key &&
          !name.includes('.') &&
          !forms.includes(name),
      )
      .map(({ name }) => [name, params.streams ? helperForm(name, params.name) : params.name]);
  }

  #declareBase(params: Params, name: string, scope: Scope): string[] {
    const [body] = params.operation.bodies;
    if (body !== undefined && params.body === undefined) {
      const type = this.#printer.structure(body.pointer, scope, 'Body');
      const extra = params.parameters.map(({ name: key, pointer, required }) =>
        propertyLine(key, required, this.#printer.expression(pointer, scope, key)),
      );
      const whole = extra.length === 0 ? type : `(${type}) & { ${extra.join(' ')} }`;
      return [`export type ${name} = ${whole};`];
    }
    const shape = { properties: [...params.parameters, ...(params.body ?? [])], rest: false };
    return this.#models.interface(name, [], this.#models.members(shape, scope));
  }

  #form(
    params: Params,
    form: 'Streaming' | 'NonStreaming',
    generic: readonly TypeParameter[],
  ): string[] {
    const { name } = params;
    const doc = docstring(
      {
        text: [
          form === 'Streaming'
            ? 'Asks for the result as a stream of events.'
            : 'Asks for the result as a whole.',
        ],
      },
      '  ',
    );
    const whole = this.#streamNullable(params) ? 'stream?: false | null;' : 'stream?: false;';
    const property = form === 'Streaming' ? 'stream: true;' : whole;
    const own = `${name}${form}${listed(generic.map(({ declaration }) => declaration))}`;
    const base = `${name}Base${listed(generic.map((parameter) => parameter.name))}`;
    return [`export interface ${own} extends ${base} {`, ...doc, `  ${property}`, '}'];
  }

  #streamNullable({ parameters, body }: Params): boolean {
    const stream = [...parameters, ...(body ?? [])].find(({ name }) => name === 'stream');
    return stream !== undefined && this.#reader.nullable(stream.pointer);
  }

  /** The streaming forms are also reachable inside the namespace of the params. */
  #streaming(name: string, scope: Scope, nested: string[]): string[] {
    const self = scope.writer.file;
    scope.writer.useTypes(self, 'Self');
    const members = ['NonStreaming', 'Streaming'].map(
      (form) => `  export type ${name}${form} = Self.${name}${form};`,
    );
    const inner = nested.length === 0 ? [] : ['', ...nested.slice(1, -1)];
    return [`export namespace ${name} {`, ...members, ...inner, '}', ''];
  }

  #name({ key, name }: Operation, { module, className }: Resource): string {
    const expected = `${singular(className)}${pascalCase(name)}Params`;
    const rows = this.#rows.filter(
      (row) => row.module === module && row.operation === key && !row.name.includes('.'),
    );
    const fitting = rows.filter((row) => row.name.endsWith(`${pascalCase(name)}Params`));
    const exact = fitting.find((row) => row.name === expected) ?? fitting[0];
    return exact?.name ?? expected;
  }
}

/** A list of type parameters or arguments; empty when there are none. */
function listed(names: readonly string[]): string {
  return names.length === 0 ? '' : `<${names.join(', ')}>`;
}

/** The params of a helper that polls or parses, or always streams. */
function helperForm(helper: string, params: string): string {
  if (/Poll|Parse/.test(helper)) return `${params}NonStreaming`;
  if (helper.includes('Stream')) return `Omit<${params}Base, 'stream'> & { stream?: true }`;
  return `${params}Base`;
}
