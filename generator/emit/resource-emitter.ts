import type { Names, PageName } from '@petrel/spec/names';
import type { Operation } from '../model/operation.ts';
import type { Resource } from '../model/resource-tree.ts';
import type { SchemaReader } from '../model/schema-reader.ts';
import { kebabCase, propertyKey, stringLiteral } from '../model/spelling.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Descriptions } from './descriptions.ts';
import { docstring } from './docstring.ts';
import type { TypesByModule } from './index-emitter.ts';
import { breakList, lastArgument } from './line-breaks.ts';
import { ModuleWriter } from './module-writer.ts';
import { namespace, reachableTypes } from './namespace.ts';
import type { Params, ParamsEmitter } from './params-emitter.ts';
import type { Scope, TypePrinter } from './type-printer.ts';

const REFERENCE = 'https://platform.openai.com/docs/api-reference/';
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** What a method takes and gives back, in TypeScript. */
interface Signature {
  args: string[];
  returns: string;
}

/** Writes the class of a resource: one real method for each of its operations. */
export class ResourceEmitter {
  readonly #reader: SchemaReader;
  readonly #table: TypeTable;
  readonly #printer: TypePrinter;
  readonly #params: ParamsEmitter;
  readonly #names: Names;
  readonly #docs: Descriptions;

  constructor(parts: {
    reader: SchemaReader;
    table: TypeTable;
    printer: TypePrinter;
    params: ParamsEmitter;
    names: Names;
    docs: Descriptions;
  }) {
    this.#reader = parts.reader;
    this.#table = parts.table;
    this.#printer = parts.printer;
    this.#params = parts.params;
    this.#names = parts.names;
    this.#docs = parts.docs;
  }

  emit(resource: Resource, types: TypesByModule): string {
    const writer = new ModuleWriter(`resources/${resource.module}.ts`);
    const { className, children, module } = resource;
    writer.use('../core/resource.ts', 'APIResource');
    const file = resource.path[0] ?? '';
    writer.line(
      ...docstring({ text: [this.#docs.resource(kebabCase(file), resource.path.join('.'))] }, ''),
    );
    writer.line(`export class ${className} extends APIResource {`);
    const members = [
      ...children.map((child) => subresourceProperty(child, writer, kebabCase(file), this.#docs)),
      ...resource.operations.map((operation) => this.#method(operation, resource, writer)),
    ];
    writer.line(...members.flatMap((lines) => [...lines, '']).slice(0, -1), '}', '');
    for (const child of children)
      writer.line(`${className}.${child.className} = ${child.className};`);
    writer.line('', ...namespace(className, children, reachableTypes(resource, types, writer)));
    if (types.has(module)) writer.line('', `export type * from '${modelPath(module)}';`);
    return writer.toString();
  }

  #method(operation: Operation, resource: Resource, writer: ModuleWriter): string[] {
    const scope: Scope = { module: resource.module, owner: '', uploads: false, writer };
    const params = this.#params.read(operation, resource);
    writer.use('../core/request/request-options.ts', 'type RequestOptions');
    const implementation = this.#signature(operation, params, scope);
    const overloads = this.#overloads(operation, params, scope);
    const { name } = operation;
    const print = ({ args, returns }: Signature, end: string): string[] => {
      const line = `  ${name}(${args.join(', ')}): ${returns}${end}`;
      return breakList(line, line.indexOf('('));
    };
    const doc = this.#docstring(operation, resource);
    const body = this.#body(operation, params, scope);
    if (overloads.length === 0) return [...doc, ...print(implementation, ' {'), ...body, '  }'];
    return [
      ...overloads.flatMap((overload) => [...doc, ...print(overload, ';')]),
      ...print({ ...implementation, returns: 'APIPromise<any>' }, ' {'),
      ...body,
      '  }',
    ];
  }

  #docstring({ method, key, deprecated, reference }: Operation, resource: Resource): string[] {
    const [verb = '', path = ''] = key.split(' ');
    const link = reference === undefined ? '' : `[API reference](${REFERENCE}${reference})`;
    const call = `\`${verb.toUpperCase()} ${path}\``;
    const text = [
      this.#docs.operation(kebabCase(resource.path[0] ?? ''), method),
      link === '' ? call : `${call}, ${link}`,
    ];
    return docstring({ text, deprecated }, '  ');
  }

  #overloads(operation: Operation, params: Params | undefined, scope: Scope): Signature[] {
    if (params === undefined) return [];
    const variants = this.#variants(operation, params, scope);
    if (operation.event === undefined) return variants;
    scope.writer.use('../core/stream/streaming.ts', 'type Stream');
    const stream = `Stream<${this.#printer.expression(operation.event, scope, 'Event')}>`;
    const whole = this.#resultType(operation, scope);
    const args = (form: string, required: boolean): string[] =>
      this.#arguments(operation, { ...params, required, name: params.name + form }, false);
    const plain = { args: args('NonStreaming', params.required), returns: `APIPromise<${whole}>` };
    return [
      ...(variants.length > 0 ? variants : [plain]),
      { args: args('Streaming', true), returns: `APIPromise<${stream}>` },
      { args: args('Base', params.required), returns: `APIPromise<${stream} | ${whole}>` },
    ];
  }

  /** One signature for each type the result may have, told apart by the type of the params. */
  #variants(operation: Operation, params: Params, scope: Scope): Signature[] {
    const form = params.streams ? 'NonStreaming' : '';
    return this.#names.variants
      .filter(({ method }) => method === operation.method)
      .map(({ with: narrower, returns }) => {
        const name = params.name + form + (narrower === undefined ? '' : ` & ${narrower}`);
        const row = this.#table.get(scope.module, returns);
        const type = row === undefined ? returns : this.#printer.reference(row, scope);
        const args = this.#arguments(operation, { ...params, name }, false);
        return { args, returns: `APIPromise<${type}>` };
      });
  }

  #signature(operation: Operation, params: Params | undefined, scope: Scope): Signature {
    const args = this.#arguments(operation, params, true);
    const page = this.#page(operation);
    if (page === undefined) {
      scope.writer.use('../core/api-promise.ts', 'type APIPromise');
      return { args, returns: `APIPromise<${this.#resultType(operation, scope)}>` };
    }
    scope.writer.use('../core/pagination.ts', 'type PagePromise');
    const type = this.#named(operation.returns, page.module, scope);
    return { args, returns: `PagePromise<${type}, ${this.#item(operation, page, scope)}>` };
  }

  #arguments(
    { positional }: Operation,
    params: Params | undefined,
    implementation: boolean,
  ): string[] {
    const args = positional === undefined ? [] : [`${positional.argument}: string`];
    if (params !== undefined) {
      const label = labelOf(params);
      if (params.required) args.push(`${label}: ${params.name}`);
      else if (implementation) args.push(`${label}: ${params.name} | null | undefined = {}`);
      else args.push(`${label}?: ${params.name} | null`);
    }
    return [...args, 'options?: RequestOptions'];
  }

  #resultType(operation: Operation, scope: Scope): string {
    const { result } = operation;
    if (result.kind === 'nothing') return 'void';
    if (result.kind === 'binary') {
      scope.writer.use('../core/response/binary-response.ts', 'type BinaryResponse');
      return 'BinaryResponse';
    }
    const own = this.#table.get(scope.module, operation.returns);
    if (own !== undefined) return this.#printer.reference(own, scope);
    const same = this.#table.named(operation.returns, result.pointer);
    if (same !== undefined) return this.#printer.reference(same, scope);
    return this.#printer.expression(result.pointer, scope, operation.returns);
  }

  #page({ returns, resource }: Operation): PageName | undefined {
    const named = this.#names.pages.filter(({ name }) => name === returns);
    const folder = resource.map(kebabCase).join('/');
    return named.find(({ module }) => module.startsWith(folder)) ?? named[0];
  }

  #item(operation: Operation, page: PageName, scope: Scope): string {
    const { result } = operation;
    const items = result.kind === 'json' ? this.#reader.items(result.pointer) : undefined;
    if (items === undefined) {
      throw new Error(`${operation.key} pages, but does not answer with a list "data"`);
    }
    return this.#printer.pageItem(items, page, scope);
  }

  #named(name: string, module: string, scope: Scope): string {
    return this.#printer.reference({ module, name, source: '' }, scope);
  }

  #body(operation: Operation, params: Params | undefined, scope: Scope): string[] {
    const call = new CallPrinter(operation, params, scope.writer);
    const page = this.#page(operation);
    if (operation.result.kind === 'json' && this.#hasOutputText(operation.result.pointer)) {
      scope.writer.use('../core/response/output-text.ts', 'addOutputText');
      call.extra('transform: addOutputText');
    }
    if (page === undefined) return call.print();
    scope.writer.use('../core/pagination.ts', page.class);
    return call.printList(`${page.class}<${this.#item(operation, page, scope)}>`);
  }

  #hasOutputText(pointer: string): boolean {
    return (
      this.#reader.object(pointer)?.properties.some(({ name }) => name === 'output_text') ?? false
    );
  }
}

/** Prints the body of a method: where each parameter goes. */
class CallPrinter {
  readonly #operation: Operation;
  readonly #params: Params | undefined;
  readonly #writer: ModuleWriter;
  readonly #extras: string[] = [];
  readonly #statements: string[] = [];

  constructor(operation: Operation, params: Params | undefined, writer: ModuleWriter) {
    this.#operation = operation;
    this.#params = params;
    this.#writer = writer;
  }

  extra(text: string): void {
    this.#extras.push(text);
  }

  print(): string[] {
    const raw = this.#operation.bodies.find(({ encoding }) => encoding === 'sdp');
    return raw === undefined ? this.#call() : [...this.#rawCall(), ...this.#call()];
  }

  /** A session description (SDP) given alone is the body as it is; beside others it is a part. */
  #rawCall(): string[] {
    const facts = this.#facts().filter((fact) => !fact.startsWith('multipart: '));
    const options = [...facts, "contentType: 'application/sdp'"];
    const call = `${this.#operation.verb}(${this.#path()}, { body: sdp, ...options, ${options.join(', ')} })`;
    return [
      '    const { sdp, ...others } = body;',
      '    if (Object.keys(others).length === 0) {',
      ...callLines(call).map((line) => `  ${line}`),
      '    }',
    ];
  }

  #call(): string[] {
    const call = `${this.#operation.verb}(${this.#path()}${this.#options([])})`;
    return [...this.#statements, ...callLines(call)];
  }

  printList(pageClass: string): string[] {
    const { verb } = this.#operation;
    const method = verb === 'get' ? [] : [`method: ${stringLiteral(verb)}`];
    const call = `getAPIList(${this.#path()}, ${pageClass}${this.#options(method)})`;
    return [...this.#statements, ...callLines(call)];
  }

  #path(): string {
    const { path, positional } = this.#operation;
    const wires = [...path.matchAll(/\{([^}]+)\}/g)].map(([, wire]) => wire ?? '');
    if (wires.length === 0) return stringLiteral(path);
    this.#writer.use('../core/request/path.ts', 'path');
    const values = wires.map((wire) => (wire === positional?.wire ? positional.argument : wire));
    return `path(${[stringLiteral(path), ...values].join(', ')})`;
  }

  #options(first: string[]): string {
    const before = [...this.#given(), ...first];
    const after = [...this.#facts(), ...this.#extras];
    if (before.length === 0 && after.length === 0) return ', options';
    return `, { ${[...before, '...options', ...after].join(', ')} }`;
  }

  /** The query and the body, taken out of the params where they hold more than one of both. */
  #given(): string[] {
    const params = this.#params;
    if (params === undefined) return [];
    const label = labelOf(params);
    if (label !== 'params') return [label];
    const { parameters, bodies } = this.#operation;
    const apart = parameters.filter(({ place }) => place !== 'query' || bodies.length > 0);
    const names = apart.map(({ name }) => name);
    const query = parameters.filter(({ place }) => place === 'query');
    const rest = bodies.length > 0 ? ['...body'] : query.length > 0 ? ['...query'] : [];
    const source = params.required ? 'params' : 'params ?? {}';
    this.#statements.push(`    const { ${[...names, ...rest].join(', ')} } = ${source};`);
    const given = [];
    if (query.length > 0) {
      const listed = query.map(({ name }) => propertyKey(name));
      given.push(bodies.length > 0 ? `query: { ${listed.join(', ')} }` : 'query');
    }
    if (bodies.length > 0) given.push('body');
    return given;
  }

  #facts(): string[] {
    const { result, event, admin } = this.#operation;
    const facts = [];
    const headers = this.#headers();
    if (headers.length > 0) {
      this.#writer.use('../core/request/headers.ts', 'mergeHeaders');
      facts.push(`headers: mergeHeaders({ ${headers.join(', ')} }, options?.headers)`);
    }
    if (event !== undefined && this.#params !== undefined) {
      const label = labelOf(this.#params);
      facts.push(`stream: ${label}${this.#params.required ? '' : '?'}.stream ?? false`);
    }
    if (this.#params?.form !== undefined) facts.push(`multipart: ${formFacts(this.#params.form)}`);
    if (result.kind === 'binary') facts.push('binary: true');
    if (admin) facts.push("security: 'admin'");
    return facts;
  }

  #headers(): string[] {
    const { headers, parameters, result } = this.#operation;
    const entries = headers.map(([name, value]) => `${headerKey(name)}: ${stringLiteral(value)}`);
    for (const { name, wire, place } of parameters) {
      if (place === 'header') entries.push(`${headerKey(wire)}: ${name}?.join(',')`);
    }
    if (result.kind === 'binary') entries.push(`Accept: ${stringLiteral(result.accept)}`);
    if (result.kind === 'nothing') entries.push("Accept: '*/*'");
    return entries;
  }
}

function formFacts({ files, json, keepFolders }: NonNullable<Params['form']>): string {
  const list = (names: string[]): string => `[${names.map(stringLiteral).join(', ')}]`;
  const facts = [
    ...(files.length > 0 ? [`files: ${list(files)}`] : []),
    ...(json.length > 0 ? [`json: ${list(json)}`] : []),
    ...(keepFolders ? ['keepFolders: true'] : []),
  ];
  return facts.length === 0 ? 'true' : `{ ${facts.join(', ')} }`;
}

function callLines(call: string): string[] {
  const line = `    return this._client.${call};`;
  return breakList(line, lastArgument(line));
}

/** What the params argument of a method is called: by the one place it goes to, if there is one. */
function labelOf({ operation: { parameters, bodies } }: Params): 'body' | 'query' | 'params' {
  if (parameters.length === 0) return 'body';
  const query = parameters.every(({ place }) => place === 'query');
  return query && bodies.length === 0 ? 'query' : 'params';
}

/** The property of a subresource: made at first use, and replaceable, as tests with mocks do. */
export function subresourceProperty(
  child: Resource,
  writer: ModuleWriter,
  file: string,
  docs: Descriptions,
): string[] {
  const name = child.path.at(-1) ?? '';
  writer.use('../core/resource.ts', 'keepMember');
  writer.use('../core/resource.ts', 'subresource');
  writer.use(`resources/${child.module}.ts`, child.className);
  return [
    ...docstring({ text: [docs.resource(file, child.path.join('.'))] }, '  '),
    `  get ${name}(): ${child.className} {`,
    `    return subresource(this, ${stringLiteral(name)}, ${child.className});`,
    '  }',
    '',
    `  set ${name}(${name}: ${child.className}) {`,
    `    keepMember(this, ${stringLiteral(name)}, ${name});`,
    '  }',
  ];
}

function modelPath(module: string): string {
  return `${'../'.repeat(module.split('/').length)}models/${module}.ts`;
}

function headerKey(name: string): string {
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}
