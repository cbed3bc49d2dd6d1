import { warmBenchmark } from '../warm-benchmark.ts';
import { CLIENTS, type BenchmarkGroup } from '../measurement.ts';

const CALL = {
  units: ['µs of CPU a call', 'µs elapsed'] as const,
  clients: CLIENTS,
};

/** Calls, with a reply as the common ones have it. */
export const calls: BenchmarkGroup = {
  name: 'calls',
  title: 'Calls',
  benchmarks: [
    warmBenchmark({
      ...CALL,
      name: 'call-1',
      title: 'A chat completion of 1 kB, one at a time',
      task: { name: 'call', amount: 1_000 },
    }),
    warmBenchmark({
      ...CALL,
      name: 'call-64',
      title: 'A chat completion of 1 kB, 64 at a time',
      task: { name: 'call', amount: 3_000, concurrency: 64 },
    }),
    warmBenchmark({
      ...CALL,
      name: 'call-512',
      title: 'A chat completion of 1 kB, 512 at a time',
      task: { name: 'call', amount: 5_000, concurrency: 512 },
    }),
  ],
};
