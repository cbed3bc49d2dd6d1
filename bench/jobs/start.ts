import { coldJob } from '../cold-job.ts';
import { hotJob } from '../hot-job.ts';
import type { JobFamily } from '../measurement.ts';

const COLD = { units: ['ms', 'ms of CPU'] as const };

/** What comes before calls that are warm. */
export const start: JobFamily = {
  name: 'start',
  title: 'The start',
  jobs: [
    coldJob({
      ...COLD,
      name: 'import',
      title: 'Loading the module in a fresh process',
      contenders: ['petrel', 'openai', '@ai-sdk/openai', 'undici'],
      program: 'import',
    }),
    coldJob({
      ...COLD,
      name: 'first-call',
      title: 'Loading, and the first call, in a fresh process',
      contenders: ['petrel', 'openai', '@ai-sdk/openai', 'node:http', 'fetch'],
      program: 'first-call',
    }),
    hotJob({
      name: 'construct',
      title: 'Making a client',
      units: ['µs of CPU a client', 'µs elapsed'],
      contenders: ['petrel', 'openai', '@ai-sdk/openai'],
      task: { name: 'construct', amount: 5_000 },
    }),
  ],
};
