import { hotJob } from '../hot-job.ts';
import { CONTENDERS, type JobFamily } from '../measurement.ts';
import { LIST_ITEMS } from '../server/payloads.ts';

/** Replies that are large, or many. */
export const data: JobFamily = {
  name: 'data',
  title: 'Embeddings and lists',
  jobs: [
    hotJob({
      name: 'embeddings',
      title: 'Embeddings, 64 of 1,536 numbers',
      units: ['µs of CPU a call', 'µs elapsed'],
      contenders: CONTENDERS,
      task: { name: 'embeddings', amount: 50 },
    }),
    hotJob({
      name: 'list',
      title: 'A list of 100,000 items, 100 a page',
      units: ['µs of CPU an item', 'µs elapsed'],
      contenders: CONTENDERS.filter((name) => name !== '@ai-sdk/openai'),
      task: { name: 'list', amount: LIST_ITEMS },
    }),
  ],
};
