import Reference, { toFile as referenceToFile } from 'openai';
import OpenAI, { toFile, type ClientOptions } from 'petrel';
import { onTestFinished, vi } from 'vitest';
import { json, serve, type Answer, type Loopback } from '../../../packages/petrel/test/loopback.ts';

/** Something that is done with a client. */
export interface Deed {
  /** What the server answers. Default: a model, and the headers that came. */
  answer?: Answer;
  /** Environment variables beside those of the server and the key. */
  environment?: Record<string, string>;
  /** What the base URL calls this machine. Default: 127.0.0.1, which no proxy of the environment is for. */
  host?: string;
  options?: ClientOptions;
  /** Done before there is a client. */
  before?: () => void;
  act: (client: OpenAI, surroundings: Surroundings) => Promise<unknown>;
  /** Milliseconds after which the deed counts as `still waiting`. */
  patience?: number;
}

/** Names bytes; each package has its own. */
type ToFile = (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<File>;

/** What a deed may need beside the client. */
export interface Surroundings {
  /** The origin of another server, which answers with the headers that came. */
  other: string;
  toFile: ToFile;
}

/** What came of a deed: a value, or the class of an error; and how many requests were sent for it. */
export type Outcome = { value: unknown; sent: number } | { thrown: string; sent: number };

/** Makes a client; `toFile` is that of its package. */
export interface Maker {
  make: (options: ClientOptions) => OpenAI | Promise<OpenAI>;
  toFile: ToFile;
}

export const petrel: Maker = { make: (options) => new OpenAI(options), toFile };

/** The reference client, seen as petrel's: `npm run test:compat` proves that their types agree. */
export const reference: Maker = {
  make: (options) => Reflect.construct(Reference, [options]),
  toFile: referenceToFile,
};

/** Does the deed with a client of the maker's and a server of its own. */
export async function outcomeOf(deed: Deed, { make, toFile: own }: Maker): Promise<Outcome> {
  const server = await openServers(deed);
  const surroundings = { other: server.other.origin, toFile: own };
  const work = async (): Promise<unknown> => deed.act(await make(deed.options ?? {}), surroundings);
  try {
    return { value: await within(deed.patience, work()), sent: server.requests.length };
  } catch (error) {
    const thrown = error instanceof Error ? error.constructor.name : String(error);
    return { thrown, sent: server.requests.length };
  } finally {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  }
}

/** Opens the servers of a deed, and has the environment lead there. */
async function openServers(deed: Deed): Promise<Loopback & { other: Loopback }> {
  const server = await serve(deed.answer ?? echo);
  const other = await serve(echo);
  const environment = {
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: `${server.origin.replace('127.0.0.1', deed.host ?? '127.0.0.1')}/v1`,
    OPENAI_LOG: 'off',
    OTHER_API: `${other.origin}/v1`,
    HTTP_PROXY: '',
    HTTPS_PROXY: '',
    NO_PROXY: '',
    ...deed.environment,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  deed.before?.();
  return { ...server, other };
}

/** Answers with a model, and the headers that came. */
const echo: Answer = (response, { headers, body }) =>
  json(response, { id: 'model', object: 'model', created: 1, owned_by: 'nobody', headers, body });

async function within(patience = 10_000, work: Promise<unknown>): Promise<unknown> {
  const expiry = new Promise((resolve) => {
    const timer = setTimeout(() => resolve('still waiting'), patience);
    onTestFinished(() => clearTimeout(timer));
  });
  return Promise.race([work, expiry]);
}
