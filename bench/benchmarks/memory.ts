import type { BenchmarkGroup } from '../measurement.ts';
import { memoryBenchmark } from '../memory-benchmark.ts';

/** What much work leaves behind. `npm run test:memory` does the same on every transport. */
export const memory: BenchmarkGroup = {
  name: 'memory',
  title: 'Memory after much work',
  benchmarks: [
    memoryBenchmark({
      name: 'memory-calls',
      title: 'Heap grown by 100,000 calls',
      scenario: { name: 'calls', amount: 100_000 },
    }),
    memoryBenchmark({
      name: 'memory-streams',
      title: 'Heap grown by 10,000 streams',
      scenario: { name: 'streams', amount: 10_000 },
    }),
    memoryBenchmark({
      name: 'memory-list',
      title: 'Heap grown by 1,000,000 items of a list',
      scenario: { name: 'items of a list', amount: 1_000_000 },
    }),
  ],
};
