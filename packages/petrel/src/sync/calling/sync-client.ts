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
