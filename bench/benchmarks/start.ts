import { startupBenchmark } from '../startup-benchmark.ts';
import { warmBenchmark } from '../warm-benchmark.ts';
import type { BenchmarkGroup } from '../measurement.ts';

const COLD = { units: ['ms', 'ms of CPU'] as const };

/** What comes before calls that are warm. */
export const start: BenchmarkGroup = {
  name: 'start',
  title: 'The start',
  benchmarks: [
    startupBenchmark({
      ...COLD,
      name: 'import',
      title: 'Loading the module in a fresh process',
      clients: ['petrel', 'openai', '@ai-sdk/openai', 'undici'],
      program: 'import',
    }),
    startupBenchmark({
      ...COLD,
      name: 'first-call',
      title: 'Loading, and the first call, in a fresh process',
      clients: ['petrel', 'openai', '@ai-sdk/openai', 'node:http', 'fetch'],
      program: 'first-call',
    }),
    warmBenchmark({
      name: 'construct',
      title: 'Making a client',
      units: ['µs of CPU a client', 'µs elapsed'],
      clients: ['petrel', 'openai', '@ai-sdk/openai'],
      task: { name: 'construct', amount: 5_000 },
    }),
  ],
};
