import { calls } from './calls.mjs';
import { files } from './files.mjs';
import { helpers } from './helpers.mjs';
import { sockets } from './sockets.mjs';
import { streams } from './streams.mjs';
import { synchronous } from './synchronous.mjs';
import { webhooks } from './webhooks.mjs';
import { ok } from './assert.mjs';

const CHECK_TIME = 10_000;

/**
 * Runs all checks with `petrel`, the module of the package as the runtime loads it, against the
 * servers of `fixture`. Nothing but what the web has in common is used. Clients are not closed:
 * a program must end by itself all the same.
 *
 * @returns the way requests took, and for each check its name and what went wrong, or null
 */
export async function runSuite({ OpenAI, fromPath }, fixture) {
  const context = contextOf(OpenAI, fromPath, fixture);
  const checks = { ...calls, ...streams, ...helpers, ...sockets, ...files, ...webhooks };
  const results = await runChecks(checks, context, { after: () => context.reset() });
  return { transport: await transportOf(context), results };
}

/** The same for `OpenAISync`, whose requests are sent by its worker. */
export async function runSynchronousSuite({ OpenAI, fromPath }, fixture) {
  const context = contextOf(OpenAI, fromPath, fixture);
  const results = await runChecks(synchronous, context, { after: () => context.reset() });
  return { transport: 'worker', results };
}

/** Runs checks by their names, each within `time` milliseconds, and `after` after each. */
export async function runChecks(checks, context, { after = () => {}, time = CHECK_TIME } = {}) {
  const results = [];
  for (const [name, check] of Object.entries(checks)) {
    results.push({ name, error: await failureOf(() => check(context), time) });
    await after();
  }
  return results;
}

function contextOf(OpenAI, fromPath, { baseURL, apiKey, control, closedURL, file, options = {} }) {
  const ask = async (path, body) => {
    const answer = await fetch(`${control}${path}`, { method: 'POST', body: JSON.stringify(body) });
    ok(answer.ok, `${path} answers ${answer.status}`);
    return answer.json();
  };
  return {
    OpenAI,
    fromPath,
    apiKey,
    closedURL,
    file,
    client: (more) => new OpenAI({ baseURL, apiKey, ...options, ...more }),
    inject: (fault) => ask('/inject', fault),
    reset: () => ask('/reset', {}),
    drop: () => ask('/drop', {}),
    endless: { url: `${control}/endless`, open: () => ask('/open', {}) },
  };
}

async function failureOf(run, time) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${time} ms`)), time);
  });
  try {
    await Promise.race([run(), late]);
    return null;
  } catch (error) {
    return String(error?.stack ?? error);
  } finally {
    clearTimeout(timer);
  }
}

/** `fetch` when a call comes by the global one, else what the platform has. */
async function transportOf({ client }) {
  const real = globalThis.fetch;
  let used = false;
  globalThis.fetch = (...args) => {
    used = true;
    return real(...args);
  };
  try {
    await client().models.list();
  } finally {
    globalThis.fetch = real;
  }
  return used ? 'fetch' : 'own';
}
