import { protocolError } from '../values/protocol-error.ts';
import type { Shape } from '../values/written-value.ts';
import { knownClasses } from './known-classes.ts';
import { registerRemote } from './remote.ts';
import { RemoteIterator } from './remote-iterator.ts';
import type { RemoteMaker, RemoteValue, Requester } from './requester.ts';

const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/** A maker of remote objects, which remembers the shapes that it has been given. */
export function remoteMaker(): RemoteMaker {
  const shapes = new Map<number, Shape>();
  return (session, slot, own) => {
    if (typeof slot.shape !== 'number') shapes.set(slot.shape.id, slot.shape);
    const shape = typeof slot.shape === 'number' ? shapes.get(slot.shape) : slot.shape;
    if (shape === undefined) throw protocolError();
    return makeRemote({ session, object: slot.object, shape, own: Object(own) });
  };
}

interface RemoteParts {
  readonly session: Requester;
  readonly object: number;
  readonly shape: Shape;
  /** Members whose values are known here. */
  readonly own: object;
}

function makeRemote(parts: RemoteParts): RemoteValue {
  const { session, object, shape } = parts;
  const target = { object };
  const call = function (...args: unknown[]): unknown {
    return session.request({ operation: 'call', target, path: [], args }, call);
  };
  const base = shape.isCallable ? call : inspectable(parts.own, shape);
  const prototype = prototypeOf(shape);
  const members = new RemoteMembers(parts);
  const value: object = new Proxy(base, {
    get: (_base, name) => members.get(name),
    set: (_base, name, assigned) => members.set(name, assigned),
    has: (_base, name) => members.has(name),
    getPrototypeOf: () => (shape.isCallable ? Function.prototype : prototype),
  });
  registerRemote(value, { target, path: [] });
  return { value, anchor: base };
}

/** Adds what `console.log` shows. Node looks at the object behind a proxy. */
function inspectable(own: object, { classNames: [name = 'Object'] }: Shape): object {
  type Inspect = (value: unknown, options: object) => string;
  const value = (_depth: number, options: object, inspect: Inspect): string =>
    `${name} ${inspect({ ...own }, options)}`;
  // Configurable, as a proxy must not hide it otherwise.
  return Object.defineProperty(own, INSPECT, { value, configurable: true });
}

/** The prototype of what is of a class that this thread does not know. It is no plain object. */
const REMOTE: object = Object.create(Object.prototype);

function prototypeOf({ classNames }: Shape): object {
  const known = classNames.find((name) => knownClasses().has(name));
  return (known === undefined ? undefined : knownClasses().get(known)) ?? REMOTE;
}

/** The members of a remote object. */
class RemoteMembers {
  readonly #parts: RemoteParts;
  readonly #methods = new Map<string | symbol, unknown>();

  constructor(parts: RemoteParts) {
    this.#parts = parts;
  }

  get(name: string | symbol): unknown {
    const known = this.#methods.get(name);
    if (known !== undefined) return known;
    const made = typeof name === 'symbol' ? this.#symbol(name) : this.#method(name);
    if (made !== undefined) {
      this.#methods.set(name, made);
      return made;
    }
    const { own, shape, object, session } = this.#parts;
    if (typeof name === 'symbol' || name === 'then') return undefined;
    if (Object.hasOwn(own, name)) return Reflect.get(own, name);
    if (name === 'constructor') return Reflect.get(prototypeOf(shape), name);
    const request = { operation: 'get', target: { object }, path: [name], args: [] } as const;
    return session.request(request, this.get);
  }

  set(name: string | symbol, value: unknown): boolean {
    if (typeof name === 'symbol') return false;
    const { own, object, session } = this.#parts;
    const request = { operation: 'set', target: { object }, path: [name], args: [value] } as const;
    session.request(request, this.set);
    if (Object.hasOwn(own, name)) Reflect.set(own, name, value);
    return true;
  }

  has(name: string | symbol): boolean {
    if (typeof name === 'symbol') return this.#symbol(name) !== undefined;
    const { own, shape } = this.#parts;
    return Object.hasOwn(own, name) || shape.methods.includes(name) || this.get(name) !== undefined;
  }

  #method(name: string): unknown {
    const { shape, object, session } = this.#parts;
    if (!shape.methods.includes(name)) return undefined;
    const target = { object };
    const method = (...args: unknown[]): unknown =>
      session.request({ operation: 'call', target, path: [name], args }, method);
    return method;
  }

  #symbol(name: symbol): unknown {
    const { shape, object, session } = this.#parts;
    const target = { object };
    if (name === Symbol.iterator) return shape.iteration === 'none' ? undefined : this.#iterate();
    if (name === Symbol.dispose) {
      const dispose = (): void => {
        session.request({ operation: 'call', target, path: ['[dispose]'], args: [] }, dispose);
      };
      return dispose;
    }
    return undefined;
  }

  #iterate(): () => Iterator<unknown, undefined> {
    const { shape, object, session } = this.#parts;
    const target = { object };
    if (shape.iteration !== 'pages') return () => new RemoteIterator({ session, target, path: [] });
    return function* () {
      const pages = new RemoteIterator<{ getPaginatedItems(): unknown[] }>({
        session,
        target,
        path: ['iterPages'],
      });
      for (const page of pages) yield* page.getPaginatedItems();
      return undefined;
    };
  }
}
