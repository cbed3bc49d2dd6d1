import { SpecError } from '@petrel/spec/spec-error';
import type { JsonObject } from '@petrel/spec/json';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseSync,
  type Class,
  type Function,
  type PropertyDefinition,
  type TSType,
  type TSTypeReference,
} from 'oxc-parser';
import { dottedName, type DeclaredName, type DeclaredPackage } from './declared-package.ts';
import { readRequests, type DeclaredRequest } from './declared-request.ts';
import { expressionName, propertyName, type DeclaredSchemas } from './declared-schemas.ts';

/** What a method gives back, when it does not stream. */
export type DeclaredResult =
  | { kind: 'json'; schema: JsonObject }
  | { kind: 'page'; page: DeclaredName; pageClass: string; item: JsonObject }
  | { kind: 'binary' }
  | { kind: 'nothing' };

/** A method of the declared client that makes a request of its own. */
export interface DeclaredOperation {
  /** `beta.agents.sessions.create` */
  method: string;
  /** The module of its class, below `resources`: `beta/agents/sessions/sessions`. */
  module: string;
  request: DeclaredRequest;
  /** Name of the argument that stands before the params, where there is one. */
  positional?: string;
  /** The type of its params. */
  params?: DeclaredName;
  result: DeclaredResult;
  /** Name of the type it gives back, as it is written. */
  returns: string;
  /** Schema of the events it streams. */
  event?: JsonObject;
}

/** One way to call a method. */
interface Overload {
  value: Function;
  gives: TSType | undefined;
}

const FORM = /(NonStreaming|Streaming|Base)$/;

/** Finds all operations of a declared client, by walking from the client to its resources. */
export class DeclaredOperations {
  readonly #package: DeclaredPackage;
  readonly #schemas: DeclaredSchemas;

  constructor(schemas: DeclaredSchemas) {
    this.#package = schemas.package;
    this.#schemas = schemas;
  }

  /** @throws {SpecError} when the package declares no client. */
  all(): DeclaredOperation[] {
    const found = this.#below({ module: 'client', name: 'OpenAI' }, []);
    if (found.length === 0) throw new SpecError(`${this.#package.folder} declares no operations`);
    return found;
  }

  #below(name: DeclaredName, path: string[]): DeclaredOperation[] {
    const owner = this.#package.class(name);
    if (owner === undefined) return [];
    const operations = path.length === 0 ? [] : this.#own(owner, name, path.join('.'));
    const children = owner.body.body.flatMap((member) => {
      if (member.type !== 'PropertyDefinition' || member.static) return [];
      const child = this.#typeOf(member, name);
      const key = propertyName(member.key);
      const isResource = child?.module.startsWith('resources/') === true && key !== undefined;
      return isResource ? this.#below(child, [...path, key]) : [];
    });
    return [...operations, ...children];
  }

  #typeOf({ typeAnnotation }: PropertyDefinition, at: DeclaredName): DeclaredName | undefined {
    const type = typeAnnotation?.typeAnnotation;
    return type?.type === 'TSTypeReference' ? this.#resolve(type, at) : undefined;
  }

  #own(owner: Class, at: DeclaredName, path: string): DeclaredOperation[] {
    const overloads = new Map<string, Overload[]>();
    for (const member of owner.body.body) {
      const name = member.type === 'MethodDefinition' ? propertyName(member.key) : undefined;
      if (member.type !== 'MethodDefinition' || name === undefined) continue;
      const { value } = member;
      const gives = promised(value.returnType?.typeAnnotation);
      overloads.set(name, [...(overloads.get(name) ?? []), { value, gives }]);
    }
    const requests = this.#requests(at.module);
    return [...overloads].flatMap(([name, forms]) => {
      const request = requests.get(`${at.name}.${name}`);
      return request === undefined ? [] : this.#operation(`${path}.${name}`, at, request, forms);
    });
  }

  #requests(module: string): Map<string, DeclaredRequest> {
    const file = join(this.#package.folder, `${module}.mjs`);
    return readRequests(parseSync(file, readFileSync(file, 'utf8')).program);
  }

  #operation(
    method: string,
    at: DeclaredName,
    request: DeclaredRequest,
    forms: Overload[],
  ): DeclaredOperation {
    const whole = forms.find(({ gives }) => gives !== undefined && !this.#stream(gives, at));
    const events = forms.map(({ gives }) => gives && this.#stream(gives, at)).find(Boolean);
    const given = forms.flatMap(({ value }) => argumentTypes(value));
    const params = given.flatMap(([, type]) => this.#params(type, at) ?? [])[0];
    const positional = given.find(([, type]) => type.type === 'TSStringKeyword')?.[0];
    return {
      method,
      module: at.module.replace(/^resources\//, ''),
      request,
      result: this.#result(whole?.gives, at),
      returns: whole?.gives === undefined ? 'void' : lastName(whole.gives),
      ...(positional === undefined ? {} : { positional }),
      ...(params === undefined ? {} : { params }),
      ...(events === undefined ? {} : { event: events }),
    };
  }

  #result(type: TSType | undefined, at: DeclaredName): DeclaredResult {
    if (type === undefined || type.type === 'TSVoidKeyword') return { kind: 'nothing' };
    const name = type.type === 'TSTypeReference' ? this.#resolve(type, at) : undefined;
    if (name === undefined && lastName(type) === 'Response') return { kind: 'binary' };
    if (name !== undefined && name.name.endsWith('Page')) {
      const paged = this.#paged(name);
      if (paged !== undefined) return { kind: 'page', page: name, ...paged };
    }
    return { kind: 'json', schema: this.#schemas.expression(type, at) ?? {} };
  }

  /** What a page, an alias or a class, is made of: its class, and the schema of its items. */
  #paged(page: DeclaredName): { pageClass: string; item: JsonObject } | undefined {
    const alias = this.#package.types(page)[0];
    const type = alias?.type === 'TSTypeAliasDeclaration' ? alias.typeAnnotation : undefined;
    const owner = this.#package.class(page);
    const [pageClass, given] =
      type?.type === 'TSTypeReference'
        ? [lastName(type), type.typeArguments]
        : [expressionName(owner?.superClass ?? { type: '' }), owner?.superTypeArguments];
    const [first] = given?.params ?? [];
    const item = first && this.#schemas.expression(first, page);
    return pageClass === undefined || item === undefined ? undefined : { pageClass, item };
  }

  /** The schema of the events of `Stream<Event>`, or of an alias of it. */
  #stream(type: TSType, at: DeclaredName): JsonObject | undefined {
    if (type.type === 'TSIntersectionType' || type.type === 'TSUnionType') {
      return type.types.map((member) => this.#stream(member, at)).find(Boolean);
    }
    if (type.type !== 'TSTypeReference' || !lastName(type).endsWith('Stream')) return undefined;
    const event = type.typeArguments?.params[0];
    if (lastName(type) === 'Stream') return event && this.#schemas.expression(event, at);
    const name = this.#resolve(type, at);
    const alias = name && this.#package.types(name)[0];
    return name !== undefined && alias?.type === 'TSTypeAliasDeclaration'
      ? this.#stream(alias.typeAnnotation, name)
      : undefined;
  }

  /** The type of the params of an argument, whatever it is joined with. */
  #params(type: TSType, at: DeclaredName): DeclaredName | undefined {
    switch (type.type) {
      case 'TSParenthesizedType':
        return this.#params(type.typeAnnotation, at);
      case 'TSUnionType':
      case 'TSIntersectionType':
        return type.types.map((member) => this.#params(member, at)).find(Boolean);
      case 'TSTypeReference': {
        const found = this.#resolve(type, at);
        const whole = found && { ...found, name: found.name.replace(FORM, '') };
        return whole?.name.endsWith('Params') === true ? whole : undefined;
      }
      default:
        return undefined;
    }
  }

  #resolve(type: TSTypeReference, at: DeclaredName): DeclaredName | undefined {
    return this.#package.resolve(dottedName(type.typeName), at);
  }
}

/** What a promise gives; for a promise of pages, the page. */
function promised(type: TSType | undefined): TSType | undefined {
  return type?.type === 'TSTypeReference' ? type.typeArguments?.params[0] : undefined;
}

function argumentTypes({ params }: Function): [name: string, type: TSType][] {
  return params.flatMap((param): [string, TSType][] => {
    const type = 'typeAnnotation' in param ? param.typeAnnotation?.typeAnnotation : undefined;
    return param.type === 'Identifier' && type ? [[param.name, type]] : [];
  });
}

function lastName(type: TSType): string {
  if (type.type === 'TSVoidKeyword') return 'void';
  if (type.type !== 'TSTypeReference')
    return type.type === 'TSStringKeyword' ? 'string' : 'unknown';
  return dottedName(type.typeName).split('.').at(-1) ?? '';
}
