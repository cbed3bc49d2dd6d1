import { warmBenchmark } from '../warm-benchmark.ts';
import { CLIENTS, type BenchmarkGroup } from '../measurement.ts';
import { LIST_ITEMS } from '../server/payloads.ts';

/** Replies that are large, or many. */
export const data: BenchmarkGroup = {
  name: 'data',
  title: 'Embeddings and lists',
  benchmarks: [
    warmBenchmark({
      name: 'embeddings',
      title: 'Embeddings, 64 of 1,536 numbers',
      units: ['µs of CPU a call', 'µs elapsed'],
      clients: CLIENTS,
      task: { name: 'embeddings', amount: 50 },
    }),
    warmBenchmark({
      name: 'list',
      title: 'A list of 100,000 items, 100 a page',
      units: ['µs of CPU an item', 'µs elapsed'],
      clients: CLIENTS.filter((name) => name !== '@ai-sdk/openai'),
      task: { name: 'list', amount: LIST_ITEMS },
    }),
  ],
};
