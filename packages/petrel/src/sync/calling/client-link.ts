import type { OpenAI } from '../../index.ts';
import { clientClassOf } from '../values/client-classes.ts';
import { loggerFunctions } from './logger-functions.ts';
import type { Request } from './requester.ts';
import type { Session } from './session.ts';
import { sharedSession } from './shared-session.ts';
import { workerOptions } from './worker-options.ts';

/** What a client of the calling thread is in the worker. */
export class ClientLink {
  readonly #url: URL;
  readonly #client: OpenAI;
  readonly #parent: ClientLink | null;
  readonly #changes: object;
  readonly #number: number;
  readonly #assigned = new Map<string, unknown>();
  readonly #layers: (readonly unknown[])[] = [];
  #session: Session | null = null;
  #isClosed = false;

  /** @param changes the options that `client` has been made with of that of `parent` */
  constructor(url: URL, client: OpenAI, parent: ClientLink | null = null, changes: object = {}) {
    this.#url = url;
    this.#client = client;
    this.#parent = parent;
    this.#changes = changes;
    this.#number = nextNumber();
  }

  get url(): URL {
    return this.#url;
  }

  get number(): number {
    return this.#number;
  }

  request(request: Omit<Request, 'target'>, above: (...args: never[]) => unknown): unknown {
    const target = { client: this.#number };
    return this.connect().request({ ...request, target }, above);
  }

  /** The session in which the client has been made. */
  connect(): Session {
    const session = this.#parent?.connect() ?? sharedSession(this.#url);
    if (session === this.#session) return session;
    this.#session = session;
    const options = workerOptions(this.#parent === null ? this.#client : null, this.#changes);
    const parent = this.#parent?.number ?? null;
    session.makeClient(options.options, {
      client: this.#number,
      parent,
      class: clientClassOf(this.#client),
      environment: options.environment,
    });
    forgotten.register(this.#client, { session, client: this.#number });
    if (this.#parent !== null) session.keepClone(this.#number, () => this.#forget(session));
    for (const [name, value] of this.#assigned) this.#assign(name, value);
    for (const layer of this.#layers) this.#addLayer(layer);
    if (this.#isClosed) this.close();
    return session;
  }

  /** Assigns to a member of the client, now or when it is made. */
  assign(name: string, value: unknown): void {
    const sent = name === 'logger' ? loggerFunctions(() => this.#client.logger) : value;
    this.#assigned.set(name, sent);
    if (this.#session !== null) this.#assign(name, sent);
  }

  /** Adds a middleware. */
  use(layer: readonly unknown[]): void {
    this.#layers.push(layer);
    const session = this.#session;
    if (session === null) this.connect();
    else this.#addLayer(layer);
  }

  close(): void {
    this.#isClosed = true;
    if (this.#session?.isAlive !== true) {
      // Connections are those of the parent, too. A client that was never used has none.
      if (this.#parent !== null) this.connect();
      return;
    }
    const target = { client: this.#number };
    this.#session.request({ operation: 'call', target, path: ['close'], args: [] }, this.close);
  }

  /** Has the worker drop a clone, which is made again when it is used. */
  #forget(session: Session): void {
    session.forgetClient(this.#number);
    if (this.#session === session) this.#session = null;
  }

  #assign(name: string, value: unknown): void {
    this.#request({ operation: 'set', path: [name], args: [value] });
  }

  #addLayer(layer: readonly unknown[]): void {
    this.#request({ operation: 'call', path: ['use'], args: layer });
  }

  #request(request: Omit<Request, 'target'>): void {
    this.#session?.request({ ...request, target: { client: this.#number } }, this.assign);
  }
}

const forgotten = new FinalizationRegistry<{ session: Session; client: number }>(
  ({ session, client }) => session.forgetClient(client),
);

let last = 0;

function nextNumber(): number {
  last += 1;
  return last;
}
