import { hotJob } from '../hot-job.ts';
import { CONTENDERS, type JobFamily } from '../measurement.ts';

const STREAM = {
  units: ['µs of CPU an event', 'µs elapsed'] as const,
  contenders: CONTENDERS,
};

/** Streams, by how their events are written. */
export const streams: JobFamily = {
  name: 'streams',
  title: 'Streams',
  jobs: [
    hotJob({
      ...STREAM,
      name: 'burst',
      title: 'A stream of 1,000 events, 50 a write',
      task: { name: 'burst', amount: 120 },
    }),
    hotJob({
      ...STREAM,
      name: 'drip',
      title: '16 streams of 1,000 events, one a write and millisecond',
      task: { name: 'drip', amount: 16, concurrency: 16 },
    }),
    hotJob({
      ...STREAM,
      name: 'streams-1000',
      title: '1,000 streams at once, of 40 events, one a write and 50 milliseconds',
      units: ['µs of CPU an event', 'µs elapsed', 'MB above idle'],
      drawn: ['µs of CPU an event', 'MB above idle'],
      task: { name: 'trickle', amount: 1_000, concurrency: 1_000, warmUp: 20 },
      figures: ({ cpu, elapsed, memory }) => [cpu, elapsed, memory],
    }),
  ],
};
