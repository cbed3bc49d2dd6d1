import { OpenAIError } from '../../error.ts';
import type { ClientOptions, OpenAI } from '../../index.ts';
import type { ModuleName } from '../messages.ts';
import { ClientLink } from './client-link.ts';
import { mirror } from './mirror.ts';
import { remoteOf } from './remote.ts';
import { sharedSession } from './shared-session.ts';
import { checkOptions } from './worker-options.ts';

/** The functions of the package that are static members of the client, too. */
const FUNCTIONS = ['toFile', 'toStreamingFile'];

/**
 * The synchronous form of a class of clients.
 *
 * @param name the one that it has
 * @param workerURL the module that the worker runs
 */
export function syncClass<Class extends new (...args: never[]) => OpenAI>(
  Class: Class,
  name: string,
  workerURL: () => URL,
): object {
  const above: object = Class.prototype;
  const made: object = new Proxy(Class, {
    construct(_class, [options = {}]: [ClientOptions?], newTarget) {
      checkOptions(options);
      checkSubclass(newTarget, above);
      const client: OpenAI = Reflect.construct(Class, [options], newTarget);
      return viewOf(client, new ClientLink(workerURL(), client), { newTarget, above });
    },
    get(_class, member) {
      if (typeof member === 'string' && FUNCTIONS.includes(member))
        return syncFunction(member, workerURL);
      return member === 'name' ? name : Reflect.get(Class, member);
    },
  });
  return made;
}

/** Methods of a client that are called on the way of a request, which is in the worker. */
const HOOKS: ReadonlySet<string> = new Set([
  'adminAPIKeyAuth',
  'authHeaders',
  'bearerAuth',
  'bodyCodecs',
  'buildURL',
  'defaultHeaders',
  'defaultIdempotencyKey',
  'defaultQuery',
  'getUserAgent',
  'makeStatusError',
  'prepareOptions',
  'prepareRequest',
  'routeRequest',
  'shouldRetry',
  'validateHeaders',
]);

/** @throws OpenAIError for a subclass with a method that would have to be called in the worker */
function checkSubclass(subclass: object, above: object): void {
  let at: unknown = Reflect.get(subclass, 'prototype');
  while (typeof at === 'object' && at !== null && at !== above) {
    const name = Object.getOwnPropertyNames(at).find((found) => HOOKS.has(found));
    if (name !== undefined) {
      throw new OpenAIError(
        `\`${name}\` of a subclass cannot be called in the worker of the synchronous client. Use options ` +
          'such as `defaultHeaders` and `apiKey`, a middleware, or the asynchronous client.',
        { code: 'configuration' },
      );
    }
    at = Object.getPrototypeOf(at);
  }
}

/** The synchronous form of an exported function of a module. */
export function syncFunction(
  name: string,
  workerURL: () => URL,
  module: ModuleName = 'index',
): (...args: unknown[]) => unknown {
  const call = (...args: unknown[]): unknown => {
    const target = { module };
    return sharedSession(workerURL()).request(
      { operation: 'call', target, path: [name], args },
      call,
    );
  };
  return call;
}

/** The class that was constructed, and the prototype of the one whose methods run in the worker. */
interface Classes {
  readonly newTarget: object;
  readonly above: object;
}

function viewOf(client: OpenAI, link: ClientLink, classes: Classes): object {
  const members = {
    constructor: classes.newTarget,
    toJSON: () => client.toJSON(),
    close: () => link.close(),
    [Symbol.dispose]: () => link.close(),
    use: (...layer: unknown[]) => {
      link.use(layer);
      return view;
    },
    withOptions: (changes: ClientOptions) => {
      checkOptions(changes);
      const changed = client.withOptions(changes);
      // A user's subclass makes a view of its own.
      if (remoteOf(changed) !== undefined) return changed;
      return viewOf(changed, new ClientLink(link.url, changed, link, changes), classes);
    },
  };
  const view: object = mirror(client, link, [], { members, above: classes.above });
  return view;
}
