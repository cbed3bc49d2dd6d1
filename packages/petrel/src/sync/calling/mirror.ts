import { APIResource } from '../../index.ts';
import type { Operation } from '../messages.ts';
import type { ClientLink } from './client-link.ts';
import { registerRemote } from './remote.ts';

/** Members of a view that its source does not have, or not like this. */
type LocalMembers = Readonly<Record<string | symbol, unknown>>;

/**
 * A synchronous view of a client or a resource: the very object, whose methods run in the worker. What the
 * asynchronous object has, the view has.
 *
 * @param local members of the view's own
 */
export function mirror<Source extends object>(
  source: Source,
  link: ClientLink,
  path: readonly string[],
  local: LocalMembers = {},
): object {
  const views = new Map<PropertyKey, object>();
  const view: object = new Proxy(source, {
    get(_source, name) {
      if (Object.hasOwn(local, name)) return Reflect.get(local, name);
      const known = views.get(name);
      if (known !== undefined) return known;
      if (name === Symbol.asyncDispose) return undefined;
      const value: unknown = Reflect.get(source, name);
      if (typeof name === 'symbol') return value;
      if (
        typeof value === 'function' &&
        name !== 'constructor' &&
        (path.length > 0 || isOfPackage(source, name))
      ) {
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
      const isSet = Reflect.set(source, name, value);
      if (isSet && typeof name === 'string' && path.length === 0) link.assign(name, value);
      return isSet;
    },
  });
  registerRemote(view, { target: { client: link.number }, path });
  return view;
}

/** Whether a method of a client is one of this package, and not of a user's subclass. */
function isOfPackage(source: object, name: string): boolean {
  for (let at: unknown = source; typeof at === 'object' && at !== null;) {
    if (Object.hasOwn(at, name)) {
      const maker: unknown = Object.getOwnPropertyDescriptor(at, 'constructor')?.value;
      return typeof maker === 'function' && Object.hasOwn(maker, 'petrelName');
    }
    at = Object.getPrototypeOf(at);
  }
  return false;
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
