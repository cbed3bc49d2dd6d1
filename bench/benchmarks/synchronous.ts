import { memoryBenchmark } from '../memory-benchmark.ts';
import { warmBenchmark } from '../warm-benchmark.ts';
import type { BenchmarkGroup } from '../measurement.ts';

/** The synchronous client. Its budgets are for what comes on top of the asynchronous one. */
export const synchronous: BenchmarkGroup = {
  name: 'sync',
  title: 'The synchronous client',
  benchmarks: [
    warmBenchmark({
      name: 'sync-call',
      title: 'A chat completion of 1 kB, without `await`',
      units: ['µs of CPU a call', 'µs elapsed'],
      clients: ['petrel'],
      task: { name: 'sync call', amount: 1_000 },
    }),
    warmBenchmark({
      name: 'sync-burst',
      title: 'A stream of 1,000 events, 50 a write, without `await`',
      units: ['µs of CPU an event', 'µs elapsed'],
      clients: ['petrel'],
      task: { name: 'sync burst', amount: 120 },
    }),
    memoryBenchmark({
      name: 'memory-sync-calls',
      title: 'Heap grown by 10,000 calls without `await`',
      scenario: { name: 'synchronous calls', amount: 10_000 },
    }),
  ],
};
