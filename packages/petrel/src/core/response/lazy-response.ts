import { once } from '../once.ts';
import type { Reply } from '../call/call.ts';
import { toWebResponse } from './web-response.ts';

/**
 * The web `Response` of a reply that has been read, which costs next to nothing until somebody looks
 * at it: it is built then.
 */
export function toLazyResponse(reply: Reply): Response {
  const response = once(() => toWebResponse(reply));
  return new Proxy<Response>(Object.create(null), {
    get: (_target, name) => {
      const member: unknown = Reflect.get(response(), name);
      return typeof member === 'function' ? member.bind(response()) : member;
    },
    has: (_target, name) => name in response(),
    getPrototypeOf: () => Object.getPrototypeOf(response()),
  });
}
