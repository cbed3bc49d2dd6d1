import { hotJob } from '../hot-job.ts';
import { CONTENDERS, type JobFamily } from '../measurement.ts';
import type { Usage } from '../task.ts';

const TRANSFER = {
  units: ['ms', 'MB above idle', 'ms of CPU'] as const,
  drawn: ['ms', 'MB above idle'],
  contenders: CONTENDERS.filter((name) => name !== '@ai-sdk/openai'),
  figures: ({ cpu, elapsed, memory }: Usage) => [elapsed / 1_000, memory, cpu / 1_000],
};
const SIZE = { amount: 2 ** 30, warmUp: 2 ** 20 };

/** Files that are too large to be held in memory. */
export const transfers: JobFamily = {
  name: 'transfers',
  title: 'Large files',
  jobs: [
    hotJob({
      ...TRANSFER,
      name: 'upload',
      title: 'Uploading 1 GiB from the disk, in a form',
      task: { name: 'upload', ...SIZE },
    }),
    hotJob({
      ...TRANSFER,
      name: 'download',
      title: 'Downloading 1 GiB to the disk',
      task: { name: 'download', ...SIZE },
    }),
  ],
};
