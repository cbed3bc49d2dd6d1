import {
  Visitor,
  type CallExpression,
  type Expression,
  type ObjectExpression,
  type ObjectPattern,
  type Program,
  type Super,
} from 'oxc-parser';
import { propertyName } from './declared-schemas.ts';

const VERBS = new Set(['get', 'post', 'put', 'patch', 'delete', 'getAPIList']);

/** The request a method makes, read off its code. */
export interface DeclaredRequest {
  verb: string;
  /** With parameters in braces: `/files/{file_id}`. */
  path: string;
  /** Properties of the params that go into the path. */
  pathNames: string[];
  /** Properties of the params that go into the query; `rest` for all that go nowhere else. */
  query: string[] | 'rest';
  /** Headers by the property of the params whose value they carry. */
  headerNames: [property: string, header: string][];
  /** Headers of one constant value. */
  headers: [name: string, value: string][];
  hasBody: boolean;
  multipart: boolean;
  binary: boolean;
  admin: boolean;
  /** Whether the answer is a stream of events, or may be one. */
  streams: 'always' | 'optional' | 'never';
}

/** The requests of the methods of a module's classes, by `Class.method`. */
export function readRequests(program: Program): Map<string, DeclaredRequest> {
  const requests = new Map<string, DeclaredRequest>();
  let owner = '';
  let method = new MethodReader();
  new Visitor({
    ClassDeclaration: ({ id }) => {
      owner = id?.name ?? '';
    },
    MethodDefinition: () => {
      method = new MethodReader();
    },
    'MethodDefinition:exit': ({ key }) => {
      if (method.request !== undefined) {
        requests.set(`${owner}.${propertyName(key) ?? ''}`, method.request);
      }
    },
    ObjectPattern: (pattern) => method.take(pattern),
    CallExpression: (call) => method.enter(call),
    'CallExpression:exit': (call) => method.leave(call),
    ObjectExpression: (object) => method.read(object),
  }).visit(program);
  return requests;
}

/** Reads one method while its code is walked through. */
class MethodReader {
  request: DeclaredRequest | undefined;
  /** The call of the client that is being walked through. */
  #call: CallExpression | undefined;
  /** Names taken out of the params, by the variable that holds them. */
  readonly #taken = new Map<string, string>();

  take({ properties }: ObjectPattern): void {
    for (const property of properties) {
      if (property.type !== 'Property' || property.value.type !== 'Identifier') continue;
      const name = propertyName(property.key);
      if (name !== undefined) this.#taken.set(property.value.name, name);
    }
  }

  enter(call: CallExpression): void {
    const verb = verbOf(call);
    if (verb !== undefined && this.request === undefined) {
      this.#call = call;
      this.request = this.#start(verb === 'getAPIList' ? 'get' : verb, call);
    }
    const { callee } = call;
    if (this.#call === undefined || this.request === undefined) return;
    if (callee.type === 'Identifier' && /multipart/i.test(callee.name))
      this.request.multipart = true;
  }

  leave(call: CallExpression): void {
    if (call === this.#call) this.#call = undefined;
  }

  read({ properties }: ObjectExpression): void {
    if (this.#call === undefined || this.request === undefined) return;
    for (const property of properties) {
      if (property.type !== 'Property') continue;
      this.#option(propertyName(property.key) ?? '', property.value, this.request);
    }
  }

  #start(verb: string, call: CallExpression): DeclaredRequest {
    const { path, variables } = readPath(call.arguments[0]);
    return {
      verb,
      path,
      pathNames: variables.flatMap((variable) => this.#taken.get(variable) ?? []),
      query: [],
      headerNames: [],
      headers: [],
      hasBody: false,
      multipart: false,
      binary: false,
      admin: false,
      streams: 'never',
    };
  }

  #option(name: string, value: Expression, request: DeclaredRequest): void {
    if (name === 'body') request.hasBody = true;
    else if (name === 'query') request.query = queryNames(value);
    else if (name === 'method' && isText(value)) request.verb = value.value;
    else if (name === '__binaryResponse') request.binary = true;
    else if (name === '__security') request.admin = mentions(value, 'adminAPIKeyAuth');
    else if (name === 'stream') request.streams = isTrue(value) ? 'always' : 'optional';
    else if (/^[A-Z]|-/.test(name)) this.#header(name, value, request);
  }

  #header(name: string, value: Expression, request: DeclaredRequest): void {
    const property = this.#taken.get(variableOf(value) ?? '');
    if (isText(value)) request.headers.push([name, value.value]);
    else if (property !== undefined) request.headerNames.push([property, name]);
  }
}

/** The verb of `this._client.verb(…)`. */
function verbOf({ callee }: CallExpression): string | undefined {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'MemberExpression') return;
  const { object, property } = callee.object;
  if (object.type !== 'ThisExpression' || propertyName(property) !== '_client') return;
  const verb = propertyName(callee.property);
  return verb !== undefined && VERBS.has(verb) ? verb : undefined;
}

/** The variable that an expression is made from: `betas` of `betas?.toString()`. */
function variableOf(expression: Expression | Super): string | undefined {
  switch (expression.type) {
    case 'Identifier':
      return expression.name;
    case 'ChainExpression':
      return variableOf(expression.expression);
    case 'CallExpression':
      return variableOf(expression.callee);
    case 'MemberExpression':
      return variableOf(expression.object);
    default:
      return undefined;
  }
}

function readPath(argument: CallExpression['arguments'][number] | undefined): {
  path: string;
  variables: string[];
} {
  if (argument?.type === 'Literal') return { path: String(argument.value), variables: [] };
  const template = argument?.type === 'TaggedTemplateExpression' ? argument.quasi : undefined;
  const variables = (template?.expressions ?? []).map((expression) =>
    expression.type === 'Identifier' ? expression.name : '',
  );
  const path = (template?.quasis ?? [])
    .map(({ value }, index) => {
      const variable = variables[index];
      return value.raw + (variable === undefined ? '' : `{${wireName(variable)}}`);
    })
    .join('');
  return { path, variables };
}

/** `webhookEndpointID` → `webhook_endpoint_id`. */
function wireName(variable: string): string {
  return variable
    .replace(/ID$/, 'Id')
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    .replace(/^_/, '');
}

function queryNames(value: Expression): string[] | 'rest' {
  if (value.type !== 'ObjectExpression') return 'rest';
  return value.properties.flatMap((property) =>
    property.type === 'Property' ? (propertyName(property.key) ?? []) : [],
  );
}

function isText(value: Expression): value is Expression & { type: 'Literal'; value: string } {
  return value.type === 'Literal' && typeof value.value === 'string';
}

function isTrue(value: Expression): boolean {
  return value.type === 'Literal' && value.value === true;
}

function mentions(value: Expression, name: string): boolean {
  return (
    value.type === 'ObjectExpression' &&
    value.properties.some(
      (property) => property.type === 'Property' && propertyName(property.key) === name,
    )
  );
}
