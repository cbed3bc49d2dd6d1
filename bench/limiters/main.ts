// npm run bench:limiters               compares limiters at the limits that the emulator enforces
// npm run bench:limiters -- --write    writes the figures into docs/rate-limits.md too
import { readFileSync, writeFileSync } from 'node:fs';
import type * as PetrelEmulator from '@petrel/emulator';
import { replaceTable } from '../../test/documentation/replace-table.ts';
import { nextMessage, startModule } from '../child-process.ts';
import type { SubjectModules } from '../measurement.ts';
import { installPinned } from '../reference-clients.ts';
import { builtModules } from '../subject.ts';
import { LIMITERS, PACKAGES } from './limiters.ts';
import type { LimiterTask, LimiterUsage } from './worker.ts';
import { LIMITS, requestOf, REQUESTS, shortestTime, workload } from './workload.ts';

const PAGE = new URL('../../docs/rate-limits.md', import.meta.url);

const modules = builtModules();
installPinned(PACKAGES);
const rows: string[] = [];
for (const name of Object.keys(LIMITERS)) {
  const { usage, rejected } = await measure(name, modules);
  const cells = [
    (usage.elapsed / 1_000).toFixed(1),
    String(rejected),
    String(usage.failed),
    usage.cpu.toFixed(0),
  ];
  rows.push(`| ${name} | ${cells.join(' | ')} |`);
  console.log(rows.at(-1));
}
if (process.argv.includes('--write')) {
  writeFileSync(PAGE, replaceTable(readFileSync(PAGE, 'utf8'), 'limiters', tableOf(rows)));
}

/** Has one limiter send all requests to an emulator of its own. */
async function measure(
  name: string,
  subject: SubjectModules,
): Promise<{ usage: LimiterUsage; rejected: number }> {
  const { createEmulator }: typeof PetrelEmulator = await import(subject.emulator);
  const emulator = createEmulator({ rateLimits: LIMITS, recordedRequests: 100_000 });
  await using server = await emulator.listen();
  const { apiKey } = emulator;
  const task: LimiterTask = { name, target: { baseURL: server.url, apiKey, modules: subject } };
  const child = startModule('limiters/worker.ts', JSON.stringify(task));
  await nextMessage(child);
  await useUp(server.url, apiKey);
  const usage = await nextMessage(child, 'start');
  if (!isUsage(usage)) throw new Error(`${name} sent no measurement.`);
  return { usage, rejected: emulator.requests.filter(({ status }) => status === 429).length };
}

/** Leaves nothing of this minute's tokens, so that all have the same time. */
async function useUp(baseURL: string, apiKey: string): Promise<void> {
  const response = await fetch(`${baseURL}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify(requestOf(LIMITS.tokensPerMinute - 10).params),
  });
  if (!response.ok) throw new Error(`The emulator answered with status ${response.status}.`);
  await response.arrayBuffer();
}

function isUsage(value: unknown): value is LimiterUsage {
  return typeof value === 'object' && value !== null && 'elapsed' in value && 'failed' in value;
}

function tableOf(measured: readonly string[]): string {
  const { requestsPerMinute, tokensPerMinute } = LIMITS;
  const seconds = (shortestTime(workload()) / 1_000).toFixed(1);
  return `${number(REQUESTS)} requests of 50 to 450 tokens, of which the server admits ${number(requestsPerMinute)} a minute, no more than
${requestsPerMinute / 60} of them in a second, and ${number(tokensPerMinute)} tokens a minute. Nothing is left of the minute before, so that the
limits leave ${seconds} seconds for them.

| limiter | seconds | rejected with status 429 | failed | µs of CPU a request |
| --- | --: | --: | --: | --: |
${measured.join('\n')}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
