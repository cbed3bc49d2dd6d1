import { warmBenchmark } from '../warm-benchmark.ts';
import { CLIENTS, type BenchmarkGroup } from '../measurement.ts';
import type { Usage } from '../task.ts';

const TRANSFER = {
  units: ['ms', 'MB above idle', 'ms of CPU'] as const,
  drawn: ['ms', 'MB above idle'],
  clients: CLIENTS.filter((name) => name !== '@ai-sdk/openai'),
  figures: ({ cpu, elapsed, memory }: Usage) => [elapsed / 1_000, memory, cpu / 1_000],
};
const SIZE = { amount: 2 ** 30, warmUp: 2 ** 20 };

/** Files that are too large to be held in memory. */
export const transfers: BenchmarkGroup = {
  name: 'transfers',
  title: 'Large files',
  benchmarks: [
    warmBenchmark({
      ...TRANSFER,
      name: 'upload',
      title: 'Uploading 1 GiB from the disk, in a form',
      task: { name: 'upload', ...SIZE },
    }),
    warmBenchmark({
      ...TRANSFER,
      name: 'download',
      title: 'Downloading 1 GiB to the disk',
      task: { name: 'download', ...SIZE },
    }),
  ],
};
