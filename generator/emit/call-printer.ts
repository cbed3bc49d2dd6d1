import type { Coding } from '@petrel/spec/names';
import type { Operation } from '../model/operation.ts';
import { argumentName, propertyKey, stringLiteral } from '../model/spelling.ts';
import { breakCall } from './line-breaks.ts';
import type { ModuleWriter } from './module-writer.ts';
import type { FormInfo, Params } from './params-emitter.ts';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** The values of a parameter that request text in place of JSON. */
export interface TextFormats {
  parameter: string;
  values: string[];
}

/** Prints the body of a method: where each parameter goes. */
export class CallPrinter {
  readonly #operation: Operation;
  readonly #params: Params | undefined;
  readonly #writer: ModuleWriter;
  readonly #coding: Coding | undefined;
  readonly #texts: TextFormats | undefined;
  readonly #extras: string[] = [];
  readonly #statements: string[] = [];

  constructor(
    operation: Operation,
    params: Params | undefined,
    writer: ModuleWriter,
    coding?: Coding,
    texts?: TextFormats,
  ) {
    this.#coding = coding;
    this.#texts = texts;
    this.#operation = operation;
    this.#params = params;
    this.#writer = writer;
  }

  extra(text: string): void {
    this.#extras.push(text);
  }

  print(): string[] {
    if (this.#coding !== undefined) return [...this.#codedCall(this.#coding), ...this.#call()];
    const raw = this.#operation.bodies.find(({ encoding }) => encoding === 'sdp');
    return raw === undefined ? this.#call() : [...this.#rawCall(), ...this.#call()];
  }

  /** A session description (SDP) given alone is the body as it is; beside others it is a part. */
  #rawCall(): string[] {
    const known = this.#operationOptions();
    const others = known.filter((option) => !/^(multipart: |writeForm$)/.test(option));
    const fixed = [...others, "contentType: 'application/sdp'"];
    const call = this.#callWith(this.#merged(['body: sdp'], fixed));
    return [
      `    const { sdp, ...others } = ${this.#read('body ?? {}')};`,
      '    if (Object.keys(others).length === 0) {',
      ...callLines(call).map((line) => `  ${line}`),
      '    }',
    ];
  }

  /** Unless the caller chose, a leaner form of the result is requested and decoded to its usual one. */
  #codedCall({ parameter, value, decoder, module }: Coding): string[] {
    this.#writer.use(`../${module}`, decoder);
    this.#writer.use('../core/request/preferred-members.ts', 'preferring');
    const members = `{ ${propertyKey(parameter)}: ${stringLiteral(value)} }`;
    const preferred = `preferred: preferring(${members})`;
    const fixed = [...this.#operationOptions(), preferred, `transform: ${decoder}`];
    const call = this.#callWith(this.#merged(['body', ...this.#answers()], fixed));
    return [
      `    if (${this.#read('body')}?.${parameter} === undefined) {`,
      ...callLines(call).map((line) => `  ${line}`),
      '    }',
    ];
  }

  #call(): string[] {
    const call = this.#callWith(this.#options(this.#answers()));
    return [...this.#statements, ...callLines(call)];
  }

  printList(pageClass: string): string[] {
    const { verb } = this.#operation;
    const method = verb === 'get' ? [] : [`method: ${stringLiteral(verb)}`];
    const parameters = [...this.#given(), ...method];
    const fixed = [...this.#operationOptions(), ...this.#extras];
    const isPlain = parameters.length === 0 && fixed.length === 0;
    const options = isPlain ? 'options' : this.#merged(parameters, fixed);
    const call = `getAPIList(${this.#path()}, ${pageClass}, ${options})`;
    return [...this.#statements, ...callLines(call)];
  }

  #callWith(options: string): string {
    return `${this.#operation.verb}(${this.#path()}, ${options})`;
  }

  /** What the reply is read as, where it is neither a JSON object, a stream nor a file. */
  #answers(): string[] {
    if (this.#operation.result.kind === 'nothing') return ["answers: 'nothing'"];
    if (this.#texts === undefined) return [];
    const { parameter, values } = this.#texts;
    this.#writer.use('../core/call/answers.ts', 'formatAnswers');
    const given = [`body.${parameter}`, ...values.map(stringLiteral)];
    return [`answers: formatAnswers(${given.join(', ')})`];
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
    const fixed = [...this.#operationOptions(), ...this.#extras];
    return this.#merged([...this.#given(), ...first], fixed);
  }

  /** The caller's options, over the parameters and under what the operation needs. */
  #merged(parameters: string[], fixed: string[]): string {
    this.#writer.use('../core/request/operation-options.ts', 'operationOptions');
    const objects = [parameters, fixed].map((members) =>
      members.length === 0 ? '{}' : `{ ${members.join(', ')} }`,
    );
    while (objects.at(-1) === '{}') objects.pop();
    return `operationOptions(${['options', ...objects].join(', ')})`;
  }

  /** The query and the body, taken out of the params where they hold more than one of both. */
  #given(): string[] {
    const params = this.#params;
    if (params === undefined) return [];
    const label = labelOf(params);
    if (label !== 'params') return [label];
    const { parameters, bodies } = this.#operation;
    const apart = parameters.filter(({ place }) => place !== 'query' || bodies.length > 0);
    const names = apart.map(({ name }) => {
      const variable = variableName(name);
      return variable === name ? name : `${stringLiteral(name)}: ${variable}`;
    });
    const query = parameters.filter(({ place }) => place === 'query');
    const rest = bodies.length > 0 ? ['...body'] : query.length > 0 ? ['...query'] : [];
    const source = this.#read('params ?? {}');
    this.#statements.push(`    const { ${[...names, ...rest].join(', ')} } = ${source};`);
    const given = [];
    if (query.length > 0) {
      const listed = query.map(({ name }) => propertyKey(name));
      given.push(bodies.length > 0 ? `query: { ${listed.join(', ')} }` : 'query');
    }
    if (bodies.length > 0) given.push('body');
    return given;
  }

  /** The options that the operation itself needs. */
  #operationOptions(): string[] {
    const { result, event, admin } = this.#operation;
    const options = [];
    const headers = this.#headers();
    if (headers.length > 0) {
      options.push(`headers: { ${headers.join(', ')} }`);
    }
    if (event !== undefined && this.#params !== undefined) {
      this.#writer.use('../core/request/readable.ts', 'streamOf');
      options.push(`stream: streamOf(${labelOf(this.#params)})`);
    }
    if (result.kind === 'events') options.push('stream: true');
    if (event !== undefined || result.kind === 'events')
      options.push(this.#bring('openai/read-stream.ts', 'readStream'));
    if (this.#params?.form !== undefined) {
      options.push(`multipart: ${formInfo(this.#params.form)}`);
      options.push(this.#bring('core/request/write-form.ts', 'writeForm'));
    }
    if (result.kind === 'binary')
      options.push('binary: true', this.#bring('core/response/read-binary.ts', 'readBinary'));
    if (admin) options.push("security: 'admin'");
    return options;
  }

  /** What a caller gave, read so that nothing but an error of the package is thrown. */
  #read(given: string): string {
    this.#writer.use('../core/request/readable.ts', 'readable');
    return `readable(${given})`;
  }

  /** Code that a body other than JSON needs. */
  #bring(module: string, name: string): string {
    this.#writer.use(`../${module}`, name);
    return name;
  }

  #headers(): string[] {
    const { headers, parameters, result } = this.#operation;
    const entries = headers.map(([name, value]) => `${headerKey(name)}: ${stringLiteral(value)}`);
    for (const { name, wire, place, isList } of parameters) {
      if (place !== 'header') continue;
      entries.push(`${headerKey(wire)}: ${variableName(name)}${isList ? '?.toString()' : ''}`);
    }
    if (result.kind === 'binary') entries.push(`Accept: ${stringLiteral(result.accept)}`);
    if (result.kind === 'nothing') entries.push("Accept: '*/*'");
    if (result.kind === 'events') entries.push("Accept: 'text/event-stream'");
    return entries;
  }
}

function formInfo({ files, objects, types, keepFolders, orJSON }: FormInfo): string {
  const list = (names: string[]): string => `[${names.map(stringLiteral).join(', ')}]`;
  const typed = Object.entries(types).map(
    ([name, type]) => `${propertyKey(name)}: ${stringLiteral(type)}`,
  );
  const options = [
    ...(files.length > 0 ? [`files: ${list(files)}`] : []),
    ...(objects.length > 0 ? [`objects: ${list(objects)}`] : []),
    ...(typed.length > 0 ? [`types: { ${typed.join(', ')} }`] : []),
    ...(keepFolders ? ['keepFolders: true'] : []),
    ...(orJSON ? ['orJSON: true'] : []),
  ];
  return options.length === 0 ? 'true' : `{ ${options.join(', ')} }`;
}

function callLines(call: string): string[] {
  return breakCall(`    return this._client.${call};`);
}

/** What the params argument of a method is called: by the one place it goes to, if there is one. */
export function labelOf({
  operation: { parameters, bodies },
}: Params): 'body' | 'query' | 'params' {
  if (parameters.length === 0) return 'body';
  const query = parameters.every(({ place }) => place === 'query');
  return query && bodies.length === 0 ? 'query' : 'params';
}

/** The variable for a property: its name where that can be one. */
function variableName(name: string): string {
  return IDENTIFIER.test(name) ? name : argumentName(name);
}

function headerKey(name: string): string {
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}
