import { bulk } from '@petrel/bulk';
import OpenAI from 'petrel';

/** Runs a file of requests, and reports its memory: `node runner.ts INPUT OUTPUT URL CONCURRENCY`. */
const [input = '', output = '', baseURL = '', concurrency = '1'] = process.argv.slice(2);

process.send?.({ started: true });
const { done } = await bulk({
  client: new OpenAI({ apiKey: 'sk-scale', baseURL }),
  input,
  output,
  concurrency: Number(concurrency),
  limits: false,
  retryDelay: 10,
  progressInterval: 500,
  onProgress: ({ done: reached }) => {
    process.send?.({ done: reached, resident: process.memoryUsage.rss() });
  },
});
process.send?.({ finished: done });
