import type { ClientOptions, OpenAI } from 'petrel';
import { onTestFinished, vi } from 'vitest';
import { json, serve, type Answer, type Loopback } from '../../../packages/petrel/test/loopback.ts';
import type { Library } from '../clients.ts';

/** A call that is made with both clients. */
export interface Scenario {
  /** The answer of the server. Default: a model, and the headers that it received. */
  answer?: Answer;
  /** Environment variables besides those of the server and the key. */
  environment?: Record<string, string>;
  /** The name of this machine in the base URL. Default: 127.0.0.1, which bypasses proxies of the environment. */
  host?: string;
  options?: ClientOptions;
  /** Runs before the client is created. */
  before?: () => void;
  run: (client: OpenAI, context: TestContext) => Promise<unknown>;
  /** Milliseconds after which the result is `still waiting`. */
  timeout?: number;
}

/** What a scenario may need besides the client. */
export interface TestContext extends Pick<Library, 'toFile'> {
  /** The origin of another server, which answers with the headers that it received. */
  other: string;
}

/** The result of a scenario: a value or the class of an error, and the number of requests sent. */
export type Outcome = { value: unknown; sent: number } | { thrown: string; sent: number };

/** Creates the client of a scenario. */
export type CreateClient = (options: ClientOptions) => OpenAI | Promise<OpenAI>;

/** Runs a scenario with a client of the library and a server of its own. */
export async function outcomeOf(
  scenario: Scenario,
  library: Library,
  createClient: CreateClient = (options) => new library.OpenAI(options),
): Promise<Outcome> {
  const server = await openServers(scenario);
  const context = { other: server.other.origin, toFile: library.toFile };
  const work = async (): Promise<unknown> =>
    scenario.run(await createClient(scenario.options ?? {}), context);
  try {
    return { value: await within(scenario.timeout, work()), sent: server.requests.length };
  } catch (error) {
    const thrown = error instanceof Error ? error.constructor.name : String(error);
    return { thrown, sent: server.requests.length };
  } finally {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  }
}

/** Opens the servers of a scenario, and points the environment to them. */
async function openServers(scenario: Scenario): Promise<Loopback & { other: Loopback }> {
  const server = await serve(scenario.answer ?? echo);
  const other = await serve(echo);
  const environment = {
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: `${server.origin.replace('127.0.0.1', scenario.host ?? '127.0.0.1')}/v1`,
    OPENAI_LOG: 'off',
    OTHER_API: `${other.origin}/v1`,
    HTTP_PROXY: '',
    HTTPS_PROXY: '',
    NO_PROXY: '',
    ...scenario.environment,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  scenario.before?.();
  return { ...server, other };
}

/** Answers with a model, and the headers that came. */
const echo: Answer = (response, { headers, body }) =>
  json(response, { id: 'model', object: 'model', created: 1, owned_by: 'nobody', headers, body });

async function within(timeout = 10_000, work: Promise<unknown>): Promise<unknown> {
  const expiry = new Promise((resolve) => {
    const timer = setTimeout(() => resolve('still waiting'), timeout);
    onTestFinished(() => clearTimeout(timer));
  });
  return Promise.race([work, expiry]);
}
