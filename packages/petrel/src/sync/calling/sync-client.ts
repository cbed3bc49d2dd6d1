import { OpenAI, type ClientOptions } from '../../index.ts';
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
 * @param workerURL the module that the worker runs
 */
export function syncClass(Class: typeof OpenAI, workerURL: () => URL): object {
  const made: object = new Proxy(Class, {
    construct(_class, [options = {}]: [ClientOptions?], newTarget) {
      checkOptions(options);
      const client: OpenAI = Reflect.construct(Class, [options], newTarget);
      return viewOf(client, new ClientLink(workerURL(), client), newTarget);
    },
    get(_class, name) {
      if (typeof name === 'string' && FUNCTIONS.includes(name))
        return syncFunction(name, workerURL);
      return name === 'name' ? 'OpenAISync' : Reflect.get(Class, name);
    },
  });
  return made;
}

/** The synchronous form of an exported function of the package. */
export function syncFunction(name: string, workerURL: () => URL): (...args: unknown[]) => unknown {
  const call = (...args: unknown[]): unknown => {
    const target = { module: true } as const;
    return sharedSession(workerURL()).request(
      { operation: 'call', target, path: [name], args },
      call,
    );
  };
  return call;
}

function viewOf(client: OpenAI, link: ClientLink, ownClass: object): object {
  const members = {
    constructor: ownClass,
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
      return viewOf(changed, new ClientLink(link.url, changed, link, changes), ownClass);
    },
  };
  const view: object = mirror(client, link, [], { members, above: OpenAI.prototype });
  return view;
}
