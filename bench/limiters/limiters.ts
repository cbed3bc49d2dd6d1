import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import OpenAIReference from 'openai';
import type * as Petrel from 'petrel';
import type * as PetrelLimits from 'petrel/limits';
import type { SubjectModules } from '../measurement.ts';
import { runCookbookScript } from './cookbook-script.ts';
import { CONCURRENCY, LIMITS, type PricedRequest } from './workload.ts';

/** Where requests go. */
export interface Target {
  baseURL: string;
  apiKey: string;
  modules: SubjectModules;
}

type Send = (request: PricedRequest) => Promise<unknown>;

/** Sends all requests, and returns how many failed for good. */
type Run = (requests: readonly PricedRequest[]) => Promise<number>;

/** Loads what a limiter needs. */
type OpenLimiter = (target: Target) => Promise<Run>;

/** The folder with the packages that are compared. */
export const PACKAGES: string = join(import.meta.dirname, 'clients');

/** Those that are compared, by the name in the table. All but the first send with the package `openai`. */
export const LIMITERS: Readonly<Record<string, OpenLimiter>> = {
  '`limit()` of petrel, which learns the limits': openPetrel,
  'no limiter, 100 at a time': openNothing,
  'the script of the cookbook': async (target) => {
    // It repeats what is rejected itself.
    const send = openaiSender(target, 0);
    return (requests) => runCookbookScript(requests, send);
  },
  '`p-queue`, requests a second': openPQueue,
  '`bottleneck`, requests and tokens': openBottleneck,
  "LangChain's `AsyncCaller`": openLangChain,
};

async function openPetrel({ modules, ...options }: Target): Promise<Run> {
  const { OpenAI }: typeof Petrel = await import(modules.petrel);
  const { limit }: typeof PetrelLimits = await import(modules.petrelLimits);
  const client = new OpenAI(options).use(limit());
  return countFailures(({ params }) => client.chat.completions.create(params));
}

async function openNothing(target: Target): Promise<Run> {
  const send = openaiSender(target);
  return async (requests) => {
    const left = requests.values();
    let failed = 0;
    const work = async (): Promise<void> => {
      for (const request of left) await send(request).catch(() => (failed += 1));
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    return failed;
  };
}

async function openPQueue(target: Target): Promise<Run> {
  const { default: Queue }: { default: new (options: object) => PQueue } = await load('p-queue');
  const intervalCap = Math.floor(LIMITS.requestsPerMinute / 60);
  const queue = new Queue({ concurrency: CONCURRENCY, interval: 1_000, intervalCap });
  const send = openaiSender(target);
  return countFailures((request) => queue.add(() => send(request)));
}

async function openBottleneck(target: Target): Promise<Run> {
  const { default: Limiter }: { default: new (options: object) => Bottleneck } =
    await load('bottleneck');
  const limiter = new Limiter({
    minTime: 60_000 / LIMITS.requestsPerMinute,
    reservoir: 0,
    reservoirIncreaseInterval: 250,
    reservoirIncreaseAmount: LIMITS.tokensPerMinute / 240,
  });
  const send = openaiSender(target);
  return countFailures((request) =>
    limiter.schedule({ weight: request.tokens }, () => send(request)),
  );
}

async function openLangChain(target: Target): Promise<Run> {
  const { AsyncCaller }: { AsyncCaller: new (options: object) => LangChainCaller } = await load(
    '@langchain/core/utils/async_caller',
  );
  const caller = new AsyncCaller({ maxConcurrency: CONCURRENCY, maxRetries: 6 });
  // As its models do: the caller repeats, and not the client.
  const send = openaiSender(target, 0);
  return countFailures((request) => caller.call(() => send(request)));
}

interface PQueue {
  add(task: () => Promise<unknown>): Promise<unknown>;
}

interface Bottleneck {
  schedule(options: { weight: number }, task: () => Promise<unknown>): Promise<unknown>;
}

interface LangChainCaller {
  call(task: () => Promise<unknown>): Promise<unknown>;
}

function openaiSender({ baseURL, apiKey }: Target, maxRetries: number = 2): Send {
  const client = new OpenAIReference({ baseURL, apiKey, maxRetries });
  return ({ params }) => client.chat.completions.create(params);
}

/** Hands all requests over at once. */
function countFailures(send: (request: PricedRequest) => PromiseLike<unknown>): Run {
  return async (requests) => {
    const results = await Promise.allSettled(requests.map(send));
    return results.filter(({ status }) => status === 'rejected').length;
  };
}

function load<Module>(name: string): Promise<Module> {
  const { resolve } = createRequire(join(PACKAGES, 'package.json'));
  return import(pathToFileURL(resolve(name)).href);
}
