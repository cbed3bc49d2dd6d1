import { warmBenchmark } from '../warm-benchmark.ts';
import { CLIENTS, type BenchmarkGroup } from '../measurement.ts';

const STREAM = {
  units: ['µs of CPU an event', 'µs elapsed'] as const,
  clients: CLIENTS,
};

const HELPER = { ...STREAM, clients: ['petrel', 'openai', 'node:http'] as const };

/** Streams, by how their events are written. */
export const streams: BenchmarkGroup = {
  name: 'streams',
  title: 'Streams',
  benchmarks: [
    warmBenchmark({
      ...STREAM,
      name: 'burst',
      title: 'A stream of 1,000 events, 50 a write',
      task: { name: 'burst', amount: 120 },
    }),
    warmBenchmark({
      ...HELPER,
      name: 'chat-helper',
      title: 'A chat completion of 1,000 events with a stream helper, beside a plain parse',
      task: { name: 'chat helper', amount: 120 },
    }),
    warmBenchmark({
      ...HELPER,
      name: 'response-helper',
      title: 'A response of 1,000 events with a stream helper, beside a plain parse',
      task: { name: 'response helper', amount: 120 },
    }),
    warmBenchmark({
      ...STREAM,
      name: 'drip',
      title: '16 streams of 1,000 events, one a write and millisecond',
      task: { name: 'drip', amount: 16, concurrency: 16 },
    }),
    warmBenchmark({
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
