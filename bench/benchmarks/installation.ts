import type { BenchmarkGroup } from '../measurement.ts';
import { bytesOf, declarationLines, dependencyCount, sizeBenchmark } from '../size-benchmark.ts';

/** What is installed. */
export const installation: BenchmarkGroup = {
  name: 'installation',
  title: 'What is installed',
  benchmarks: [
    sizeBenchmark({ name: 'bytes', title: 'Installed bytes', unit: 'bytes', of: bytesOf }),
    sizeBenchmark({
      name: 'files',
      title: 'Installed files',
      unit: 'files',
      of: ({ files }) => files.length,
    }),
    sizeBenchmark({
      name: 'dependencies',
      title: 'Dependencies of the package itself',
      unit: 'packages',
      of: dependencyCount,
    }),
    sizeBenchmark({
      name: 'declarations',
      title: 'Lines of declarations',
      unit: 'lines',
      of: declarationLines,
    }),
  ],
};
