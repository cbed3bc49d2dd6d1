import { bundleJob } from './bundle-job.ts';
import { coldJob } from './cold-job.ts';
import { hotJob } from './hot-job.ts';
import { CONTENDERS, type Job } from './measurement.ts';
import { LIST_ITEMS } from './server/payloads.ts';
import { bytesOf, declarationLines, sizeJob } from './size-job.ts';
import { typeCheckJob } from './type-check-job.ts';

const CALL = "create({ model: 'gpt-4o-mini', messages: [] })";
const CPU = { besideUnit: 'µs elapsed' };
const COLD = { unit: 'ms', besideUnit: 'ms of CPU' };

/** Everything that is measured, in the order in which it is. */
export const JOBS: readonly Job[] = [
  hotJob({
    ...CPU,
    name: 'call-1',
    title: 'A chat completion of 1 kB, one at a time',
    unit: 'µs of CPU a call',
    contenders: CONTENDERS,
    task: { name: 'call', amount: 1_000, concurrency: 1 },
  }),
  hotJob({
    ...CPU,
    name: 'call-64',
    title: 'A chat completion of 1 kB, 64 at a time',
    unit: 'µs of CPU a call',
    contenders: CONTENDERS,
    task: { name: 'call', amount: 3_000, concurrency: 64 },
  }),
  hotJob({
    ...CPU,
    name: 'burst',
    title: 'A stream of 1,000 events, 50 a write',
    unit: 'µs of CPU an event',
    contenders: CONTENDERS,
    task: { name: 'burst', amount: 40, concurrency: 1 },
  }),
  hotJob({
    ...CPU,
    name: 'drip',
    title: '16 streams of 1,000 events, one a write and millisecond',
    unit: 'µs of CPU an event',
    contenders: CONTENDERS,
    task: { name: 'drip', amount: 16, concurrency: 16 },
  }),
  hotJob({
    ...CPU,
    name: 'embeddings',
    title: 'Embeddings, 64 of 1,536 numbers',
    unit: 'µs of CPU a call',
    contenders: CONTENDERS,
    task: { name: 'embeddings', amount: 50, concurrency: 1 },
  }),
  hotJob({
    ...CPU,
    name: 'list',
    title: 'A list of 100,000 items, 100 a page',
    unit: 'µs of CPU an item',
    contenders: CONTENDERS,
    task: { name: 'list', amount: LIST_ITEMS, concurrency: 1 },
  }),
  hotJob({
    ...CPU,
    name: 'in-memory',
    title: 'A chat completion of the emulator, in memory',
    unit: 'µs of CPU a call',
    contenders: ['petrel', 'openai'],
    task: { name: 'in memory', amount: 1_000, concurrency: 1 },
  }),
  hotJob({
    ...CPU,
    name: 'construct',
    title: 'Making a client',
    unit: 'µs of CPU a client',
    contenders: ['petrel', 'openai'],
    task: { name: 'construct', amount: 5_000, concurrency: 1 },
  }),
  coldJob({
    ...COLD,
    name: 'import',
    title: 'Loading the module in a fresh process',
    contenders: ['petrel', 'openai', 'undici'],
    program: 'import',
  }),
  coldJob({
    ...COLD,
    name: 'first-call',
    title: 'Loading, and the first call, in a fresh process',
    contenders: ['petrel', 'openai', 'node:http', 'fetch'],
    program: 'first-call',
  }),
  typeCheckJob({ name: 'types', title: 'Type-checking ten lines', unit: 'ms' }),
  sizeJob({ name: 'bytes', title: 'Installed bytes', unit: 'bytes', of: bytesOf }),
  sizeJob({ name: 'files', title: 'Installed files', unit: 'files', of: (files) => files.length }),
  sizeJob({
    name: 'declarations',
    title: 'Lines of declarations',
    unit: 'lines',
    of: declarationLines,
  }),
  bundleJob({
    name: 'bundle',
    title: 'One call on the whole client, bundled for browsers and minified',
    unit: 'bytes',
    besideUnit: 'bytes with gzip',
    programs: { petrel: wholeClient('petrel'), openai: wholeClient('openai') },
  }),
  bundleJob({
    name: 'bundle-one',
    title: 'One call on one resource and a bare client, bundled likewise',
    unit: 'bytes',
    besideUnit: 'bytes with gzip',
    programs: { petrel: oneResource(), openai: wholeClient('openai') },
  }),
];

function wholeClient(name: string): string {
  return `import OpenAI from '${name}';
export const reply = () => new OpenAI().chat.completions.${CALL};`;
}

function oneResource(): string {
  return `import { Client } from 'petrel';
import { Completions } from 'petrel/resources/chat/completions';
export const reply = () => new Completions(new Client()).${CALL};`;
}
