import type { Benchmark, BenchmarkGroup } from '../measurement.ts';
import { bundles } from './bundles.ts';
import { calls } from './calls.ts';
import { data } from './data.ts';
import { emulator } from './emulator.ts';
import { installation } from './installation.ts';
import { memory } from './memory.ts';
import { start } from './start.ts';
import { streams } from './streams.ts';
import { synchronous } from './synchronous.ts';
import { transfers } from './transfers.ts';
import { types } from './types.ts';

/** Everything that is measured, in the order in which it is. */
export const BENCHMARK_GROUPS: readonly BenchmarkGroup[] = [
  calls,
  streams,
  synchronous,
  data,
  transfers,
  emulator,
  start,
  types,
  installation,
  bundles,
  memory,
];

/** The benchmarks of all families. */
export const BENCHMARKS: readonly Benchmark[] = BENCHMARK_GROUPS.flatMap(
  ({ benchmarks }) => benchmarks,
);
