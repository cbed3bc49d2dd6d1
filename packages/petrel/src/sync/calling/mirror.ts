import { APIResource } from '../../index.ts';
import type { Operation } from '../messages.ts';
import type { ClientLink } from './client-link.ts';
import { registerRemote } from './remote.ts';

/** What a view does not take from its source. */
export interface OwnMembers {
  readonly members: Readonly<Record<string | symbol, unknown>>;
  /** The prototype of the class whose methods run in the worker. Those of a user's subclass do not. */
  readonly above: object;
}

/**
 * A synchronous view of a client or a resource: the very object, whose methods run in the worker. What the
 * asynchronous object has, the view has.
 *
 * @param own what the view of a client has of its own
 */
export function mirror<Source extends object>(
  source: Source,
  link: ClientLink,
  path: readonly string[],
  own?: OwnMembers,
): object {
  const views = new Map<PropertyKey, object>();
  /** Members that the program has assigned, such as mocks, which are not looked for in the worker. */
  const assigned = new Set<PropertyKey>();
  const view: object = new Proxy(source, {
    get(_source, name) {
      if (own !== undefined && Object.hasOwn(own.members, name))
        return Reflect.get(own.members, name);
      if (assigned.has(name)) return Reflect.get(source, name);
      const known = views.get(name);
      if (known !== undefined) return known;
      if (name === Symbol.asyncDispose) return undefined;
      const value: unknown = Reflect.get(source, name);
      if (typeof name === 'symbol') return value;
      if (isMethod(source, name, own?.above)) {
        const method = remoteMethod(link, [...path, name]);
        views.set(name, method);
        return method;
      }
      if (!(value instanceof APIResource)) return value;
      const inner = mirror(value, link, [...path, name]);
      views.set(name, inner);
      return inner;
    },
    set(_source, name, value) {
      const isOfWorker = !(Reflect.get(source, name) instanceof APIResource);
      const isSet = Reflect.set(source, name, value);
      if (isSet) assigned.add(name);
      if (isSet && isOfWorker && typeof name === 'string' && path.length === 0)
        link.assign(name, value);
      return isSet;
    },
    defineProperty(_source, name, descriptor) {
      assigned.add(name);
      return Reflect.defineProperty(source, name, descriptor);
    },
    deleteProperty(_source, name) {
      assigned.delete(name);
      return Reflect.deleteProperty(source, name);
    },
    getOwnPropertyDescriptor(_source, name) {
      const found = Reflect.getOwnPropertyDescriptor(source, name);
      if (found !== undefined || typeof name !== 'string' || assigned.has(name)) return found;
      // Mocking libraries take the method that they replace from here.
      if (own !== undefined && Object.hasOwn(own.members, name)) return undefined;
      if (!isMethod(source, name, own?.above)) return undefined;
      const value: unknown = Reflect.get(view, name);
      return { value, configurable: true, enumerable: false, writable: true };
    },
  });
  registerRemote(view, {
    target: { client: link.number },
    path,
    connect: () => void link.connect(),
  });
  return view;
}

/** Whether a member is a method, and of `above` or a class above it if that is given. */
function isMethod(source: object, name: string, above: object | undefined): boolean {
  let owner: object | null = source;
  while (owner !== null && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  if (owner === null || name === 'constructor') return false;
  const isOwned =
    above === undefined || owner === above || Object.prototype.isPrototypeOf.call(owner, above);
  return isOwned && typeof Object.getOwnPropertyDescriptor(owner, name)?.value === 'function';
}

/** A method that runs in the worker, and its variants that give the HTTP response. */
function remoteMethod(link: ClientLink, path: readonly string[]): object {
  const variant = (operation: Operation): ((...args: unknown[]) => unknown) => {
    const method = (...args: unknown[]): unknown => link.request({ operation, path, args }, method);
    return method;
  };
  return Object.assign(variant('call'), {
    withResponse: variant('withResponse'),
    asResponse: variant('asResponse'),
  });
}
