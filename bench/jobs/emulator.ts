import { hotJob } from '../hot-job.ts';
import type { JobFamily } from '../measurement.ts';

const CALL = { units: ['µs of CPU a call', 'µs elapsed'] as const };

/** Calls to the emulator, and to nobody: what is left of a call without a network. */
export const emulator: JobFamily = {
  name: 'emulator',
  title: 'The emulator',
  jobs: [
    hotJob({
      ...CALL,
      name: 'canned-reply',
      title:
        'A chat completion that a function answers, always alike: the cost of the client itself',
      contenders: ['petrel', 'openai'],
      task: { name: 'call', answeredBy: 'canned reply', amount: 2_000 },
    }),
    hotJob({
      ...CALL,
      name: 'emulator-in-memory',
      title: 'A chat completion that the emulator answers, in memory',
      contenders: ['petrel', 'openai'],
      task: { name: 'call', answeredBy: 'emulator in memory', amount: 1_000 },
    }),
    hotJob({
      ...CALL,
      name: 'emulator-loopback',
      title: 'A chat completion that the emulator answers over loopback, 64 at a time',
      contenders: ['petrel', 'openai', 'node:http', 'undici'],
      task: { name: 'call', answeredBy: 'emulator', amount: 2_000, concurrency: 64 },
    }),
  ],
};
