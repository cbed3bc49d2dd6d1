import type { OpenAI } from 'petrel';
import type { OpenAISync } from 'petrel/sync';

/** The synchronous client in the form of the asynchronous one, for programs that are written for that. */
export function promised(client: OpenAISync): OpenAI {
  return promisedTree(client) as OpenAI;
}

/** Methods that return no promise in either client. */
const RETURNING: ReadonlySet<string> = new Set([
  'buildURL',
  'clone',
  'tee',
  'hasNextPage',
  'getPaginatedItems',
  'nextPageInfo',
  'nextPageRequestOptions',
  'iterPages',
]);

type Method = (...args: unknown[]) => unknown;

/** A method of a client, with its variants. */
interface ClientMethod extends Method {
  asResponse: Method;
  withResponse: Method;
}

function promisedTree(holder: object): object {
  return new Proxy(holder, {
    get(_holder, name) {
      const member: unknown = Reflect.get(holder, name);
      if (name === 'withOptions') return (options: unknown) => promisedTree(call(member, options));
      if (typeof name === 'string' && RETURNING.has(name)) return member;
      if (isClientMethod(member)) return (...args: unknown[]) => new PromisedCall(member, args);
      if (typeof member !== 'object' || member === null || typeof name === 'symbol') return member;
      return isPlain(member) ? member : promisedTree(member);
    },
  });
}

function call(method: unknown, ...args: unknown[]): object {
  return typeof method === 'function' ? Reflect.apply(method, undefined, args) : {};
}

function isClientMethod(member: unknown): member is ClientMethod {
  return typeof member === 'function' && 'asResponse' in member && 'withResponse' in member;
}

/** What a method returns. It sends its request when it is used, as only then the variant is known. */
class PromisedCall implements PromiseLike<unknown>, AsyncIterable<unknown> {
  readonly #method: ClientMethod;
  readonly #args: readonly unknown[];
  #result: Promise<unknown> | undefined;

  constructor(method: ClientMethod, args: readonly unknown[]) {
    this.#method = method;
    this.#args = args;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it stands for a promise
  get then(): Promise<unknown>['then'] {
    const result = this.#settled();
    return result.then.bind(result);
  }

  asResponse(): Promise<unknown> {
    return settle(() => this.#method.asResponse(...this.#args));
  }

  async withResponse(): Promise<object> {
    const found = Object(await settle(() => this.#method.withResponse(...this.#args)));
    return { ...found, data: promisedValue(found.data), response: promisedValue(found.response) };
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown> {
    yield* Object(await this.#settled());
  }

  #settled(): Promise<unknown> {
    this.#result ??= settle(() => this.#method(...this.#args));
    return this.#result;
  }
}

async function settle(run: () => unknown): Promise<unknown> {
  return promisedValue(run());
}

/** A result: data as it is, and anything else with methods that return promises. */
function promisedValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || isPlain(value)) return value;
  return new Proxy(value, {
    has: (_value, name) => (name === Symbol.asyncIterator ? isIterable(value) : name in value),
    get(_value, name) {
      if (name === Symbol.asyncIterator) return () => itemsOf(value);
      if (name === Symbol.asyncDispose) return () => settle(() => dispose(value));
      const member: unknown = Reflect.get(value, name);
      if (typeof member !== 'function' || typeof name === 'symbol') return promisedValue(member);
      return (...args: unknown[]) => {
        const run = (): unknown => Reflect.apply(member, value, args);
        if (!RETURNING.has(name)) return settle(run);
        const result = run();
        return Array.isArray(result) ? result.map(promisedValue) : promisedValue(result);
      };
    },
  });
}

async function* itemsOf(iterable: object): AsyncGenerator<unknown> {
  if (!isIterable(iterable)) return;
  for (const item of iterable) yield promisedValue(item);
}

function dispose(value: Partial<Disposable>): void {
  value[Symbol.dispose]?.();
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}

/** Whether a value is data, or has methods that return no promises anyway. */
function isPlain(value: object): boolean {
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return [Error, Headers, URL, Date, ArrayBuffer, Blob].some((kind) => value instanceof kind);
}
