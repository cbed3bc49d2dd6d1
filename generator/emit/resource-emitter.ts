import { SpecError } from '@petrel/spec/spec-error';
import type { JsonObject } from '@petrel/spec/json';
import type { Names, PageName } from '@petrel/spec/names';
import type { Operation } from '../model/operation.ts';
import { pageOf } from '../model/page-of.ts';
import type { Resource } from '../model/resource-tree.ts';
import type { SchemaReader } from '../model/schema-reader.ts';
import { kebabCase, objectLiteral } from '../model/spelling.ts';
import type { TypeTable } from '../model/type-table.ts';
import { CallPrinter, labelOf, type TextFormats } from './call-printer.ts';
import type { Descriptions } from './descriptions.ts';
import { docstring } from './docstring.ts';
import type { TypesByModule } from './index-emitter.ts';
import { breakList } from './line-breaks.ts';
import { ModuleWriter } from './module-writer.ts';
import { namespace, reachableTypes } from './namespace.ts';
import type { Params, ParamsEmitter } from './params-emitter.ts';
import type { Scope, TypePrinter } from './type-printer.ts';

const REFERENCE = 'https://platform.openai.com/docs/api-reference/';

/** What a method takes and gives back, in TypeScript. */
interface Signature {
  args: string[];
  returns: string;
  /** How it differs from the signatures before it, in place of another full description. */
  note?: string;
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
    const file = resource.path[0] ?? '';
    for (const operation of resource.operations) {
      const options = this.#names.resumptions[operation.method];
      if (options !== undefined) writer.line(...resumption(operation, options, writer));
    }
    writer.line(
      ...docstring({ text: [this.#docs.resource(kebabCase(file), resource.path.join('.'))] }, ''),
    );
    writer.line(`export class ${className} extends ${baseClass(resource, writer)} {`);
    const members = [
      ...children.map((child) =>
        subresourceProperty(child, 'this._client', kebabCase(file), this.#docs),
      ),
      ...resource.operations.map((operation) => this.#method(operation, resource, writer)),
    ];
    writer.line(...members.flatMap((lines) => [...lines, '']).slice(0, -1), '}', '');
    writer.line(...children.map((child) => subresourceStatement(className, child, writer)));
    writer.line('', ...namespace(className, children, reachableTypes(resource, types, writer)));
    if (types.has(module)) writer.line('', `export type * from '${modelPath(module)}';`);
    writer.line(...this.#borrowedPages(resource));
    return writer.toString();
  }

  /** Pages that operations give and another module declares: they are looked for here too. */
  #borrowedPages({ module, operations }: Resource): string[] {
    const borrowed = operations.flatMap((operation) => {
      const page = pageOf(operation, this.#names.pages);
      if (page === undefined || page.module === module) return [];
      return [`export type { ${operation.returns} } from '${modelPath(page.module, module)}';`];
    });
    return [...new Set(borrowed)];
  }

  #method(operation: Operation, resource: Resource, writer: ModuleWriter): string[] {
    const scope: Scope = { module: resource.module, owner: '', uploads: false, writer };
    const params = this.#params.read(operation, resource);
    writer.use('../core/call/request-options.ts', 'type RequestOptions');
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
    const [first, ...others] = new Set(overloads.map((overload) => overload.returns));
    const returns = others.length === 0 && first !== undefined ? first : 'APIPromise<any>';
    return [
      ...overloads.flatMap((overload) => [
        ...(overload.note === undefined ? doc : this.#note(overload.note, operation)),
        ...print(overload, ';'),
      ]),
      ...print({ ...implementation, returns }, ' {'),
      ...body,
      '  }',
    ];
  }

  #note(text: string, { deprecated }: Operation): string[] {
    return docstring({ text: [text], deprecated }, '  ');
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
    const overloads = this.#formsOf(operation, params, scope);
    if (!mayBeOptions(params)) return overloads;
    const args = this.#arguments(operation, params, false, scope);
    const [plain = { ...this.#signature(operation, params, scope), args }] = overloads;
    scope.writer.use('../core/request/options-in-query.ts', 'type OptionsAlone');
    const positional = args.slice(0, -2);
    const alone = {
      ...plain,
      args: [...positional, 'options?: OptionsAlone'],
      note: 'The same, with request options in place of the query.',
    };
    return [plain, ...overloads.slice(1), alone];
  }

  /** Signatures for each form of the result: by its variants, and streaming or not. */
  #formsOf(operation: Operation, params: Params, scope: Scope): Signature[] {
    const variants = this.#variants(operation, params, scope);
    if (operation.event === undefined) return variants;
    scope.writer.use('../openai/stream.ts', 'type Stream');
    const stream = `Stream<${this.#printer.expression(operation.event, scope, 'Event')}>`;
    const whole = this.#resultType(operation, scope);
    const args = (form: string, required: boolean): string[] =>
      this.#arguments(operation, { ...params, required, name: params.name + form }, false, scope);
    const plain = { args: args('NonStreaming', params.required), returns: `APIPromise<${whole}>` };
    return [
      ...(variants.length > 0 ? variants : [plain]),
      { args: args('Streaming', true), returns: `APIPromise<${stream}>` },
      {
        args: args('Base', params.required),
        returns: `APIPromise<${[stream, whole, ...this.#plainVariants(operation, scope)].join(' | ')}>`,
      },
    ];
  }

  /** Variants of a result that are no type of the description: the text of subtitles. */
  #plainVariants({ method }: Operation, { module }: Scope): string[] {
    const variants = this.#names.variants.filter((variant) => variant.method === method);
    return variants.map(({ returns }) => returns).filter((name) => !this.#table.has(module, name));
  }

  /** One signature for each type the result may have, distinguished by the type of the params. */
  #variants(operation: Operation, params: Params, scope: Scope): Signature[] {
    const form = params.streams ? 'NonStreaming' : '';
    return this.#names.variants
      .filter(({ method }) => method === operation.method)
      .map(({ with: narrower, returns }) => {
        const name = params.name + form + (narrower === undefined ? '' : ` & ${narrower}`);
        const row = this.#table.get(scope.module, returns);
        const type = row === undefined ? returns : this.#printer.reference(row, scope);
        const args = this.#arguments(operation, { ...params, name }, false, scope);
        return { args, returns: `APIPromise<${type}>` };
      });
  }

  #signature(operation: Operation, params: Params | undefined, scope: Scope): Signature {
    const args = this.#arguments(operation, params, true, scope);
    const page = pageOf(operation, this.#names.pages);
    if (page === undefined) {
      scope.writer.use('../core/pages/api-promise.ts', 'type APIPromise');
      return { args, returns: `APIPromise<${this.#resultType(operation, scope)}>` };
    }
    scope.writer.use('../core/pages/pagination.ts', 'type PagePromise');
    const type = this.#named(operation.returns, page.module, scope);
    return { args, returns: `PagePromise<${type}, ${this.#item(operation, page, scope)}>` };
  }

  #arguments(
    { positional }: Operation,
    params: Params | undefined,
    implementation: boolean,
    scope: Scope,
  ): string[] {
    const args = positional === undefined ? [] : [`${positional.argument}: string`];
    if (params !== undefined) {
      const label = labelOf(params);
      if (params.required) args.push(`${label}: ${params.name}`);
      else if (implementation) {
        // TypeScript takes a signature that has nothing in common with the implementation's for wrong.
        const type = mayBeOptions(params) ? `(${params.name} & OptionsInQuery)` : params.name;
        args.push(`${label}: ${type} | null | undefined = {}`);
      } else if (mayBeOptions(params)) {
        scope.writer.use('../core/request/options-in-query.ts', 'type QueryAlone');
        // Of lists, the reference client takes null as well.
        const orNull = params.streams ? '' : ' | null';
        args.push(`${label}?: QueryAlone<${params.name}>${orNull}`);
      } else args.push(`${label}?: ${params.name} | null`);
    }
    if (!implementation || params === undefined || !mayBeOptions(params)) {
      return [...args, 'options?: RequestOptions'];
    }
    const label = labelOf(params);
    scope.writer.use('../core/request/options-in-query.ts', 'optionsInQuery');
    scope.writer.use('../core/request/options-in-query.ts', 'type OptionsInQuery');
    return [...args, `options: RequestOptions | undefined = optionsInQuery(${label})`];
  }

  #resultType(operation: Operation, scope: Scope): string {
    const { result } = operation;
    if (result.kind === 'nothing') return 'void';
    if (result.kind === 'events') {
      scope.writer.use('../openai/stream.ts', 'type Stream');
      return `Stream<${this.#printer.expression(result.pointer, scope, 'Event')}>`;
    }
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

  #item(operation: Operation, page: PageName, scope: Scope): string {
    const { result } = operation;
    const items = result.kind === 'json' ? this.#reader.items(result.pointer) : undefined;
    if (items === undefined) {
      throw new SpecError(`${operation.key} pages, but does not answer with a list "data"`);
    }
    return this.#printer.pageItem(items, page, scope);
  }

  #named(name: string, module: string, scope: Scope): string {
    return this.#printer.reference({ module, name, source: '' }, scope);
  }

  #body(operation: Operation, params: Params | undefined, scope: Scope): string[] {
    const call = new CallPrinter(
      operation,
      params,
      scope.writer,
      this.#names.codings[operation.method],
      this.#textFormats(operation),
    );
    const page = pageOf(operation, this.#names.pages);
    if (operation.result.kind === 'json' && this.#hasOutputText(operation.result.pointer)) {
      scope.writer.use('../openai/output-text.ts', 'addOutputText');
      call.extra('transform: addOutputText');
    }
    if (this.#names.errorEvents.includes(operation.method)) call.extra("errorEvents: 'yield'");
    if (operation.method in this.#names.resumptions) {
      scope.writer.use('../openai/resume-stream.ts', 'resumeStream');
      call.extra(`resume: ${resumptionName(operation)}`);
      call.extra('resumeStream');
    }
    if (page === undefined) return call.print();
    scope.writer.use('../core/pages/pagination.ts', page.class);
    return call.printList(`${page.class}<${this.#item(operation, page, scope)}>`);
  }

  /** The variant of a result that is text, by the parameter that requests it. */
  #textFormats({ method }: Operation): TextFormats | undefined {
    const text = this.#names.variants.find(
      (variant) => variant.method === method && variant.returns === 'string',
    );
    const [, parameter, union] = /^\{ (\w+)\?: (.+) \}$/.exec(text?.with ?? '') ?? [];
    if (parameter === undefined || union === undefined) return undefined;
    return { parameter, values: [...union.matchAll(/'([^']+)'/g)].map(([, value = '']) => value) };
  }

  #hasOutputText(pointer: string): boolean {
    return (
      this.#reader.object(pointer)?.properties.some(({ name }) => name === 'output_text') ?? false
    );
  }
}

/** Whether request options may be given in place of the query, all of which may be left out. */
function mayBeOptions({ required, operation: { bodies, parameters } }: Params): boolean {
  return !required && bodies.length === 0 && parameters.some(({ place }) => place === 'query');
}

/** The class that a resource is built on, for one that does more than its operations. */
function baseClass({ module, path }: Resource, writer: ModuleWriter): string {
  if (path.join('.') !== 'webhooks') {
    writer.use('../core/client/api-resource.ts', 'APIResource');
    return 'APIResource';
  }
  writer.use('../webhooks/webhook-deliveries.ts', 'WebhookDeliveries');
  writer.use(`models/${module}.ts`, 'type UnwrapWebhookEvent');
  return 'WebhookDeliveries<UnwrapWebhookEvent>';
}

/** The property of a subresource. `client` is the expression of the client in its owner. */
export function subresourceProperty(
  child: Resource,
  client: string,
  file: string,
  docs: Descriptions,
  modifier = '',
): string[] {
  const name = child.path.at(-1) ?? '';
  return [
    ...docstring({ text: [docs.resource(file, child.path.join('.'))] }, '  '),
    `  ${modifier}${name}: ${child.className} = new ${child.className}(${client});`,
  ];
}

/** The statement after a class that gives it the class of a subresource as a static member. */
export function subresourceStatement(
  owner: string,
  child: Resource,
  writer: ModuleWriter,
  file = `resources/${child.module}.ts`,
): string {
  const { className } = child;
  writer.use(file, className);
  return `${owner}.${className} = ${className};`;
}

/** How the stream of a method is resumed, as a constant of its module. */
function resumption(operation: Operation, options: JsonObject, writer: ModuleWriter): string[] {
  writer.use('../core/call/stream-resumption.ts', 'type StreamResumption');
  const line = `const ${resumptionName(operation)}: StreamResumption = ${objectLiteral(options)};`;
  return [...breakList(line, line.indexOf('{')), ''];
}

function resumptionName({ name }: Operation): string {
  return `${name}Resumption`;
}

/** The path to the types of a module, from the class of `from`. */
function modelPath(module: string, from: string = module): string {
  return `${'../'.repeat(from.split('/').length)}models/${module}.ts`;
}
