import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import OpenAI from 'openai';
import {
  API_KEY,
  CHAT,
  EMBEDDED,
  PAGE,
  type BenchClient,
  type BenchClientOptions,
} from './client.ts';

/** The reference client, as it comes. */
export function openaiClient({ origin, fetch }: BenchClientOptions): BenchClient {
  const settings = { apiKey: API_KEY, ...(fetch === undefined ? {} : { fetch }) };
  const at = (path: string): OpenAI => new OpenAI({ ...settings, baseURL: `${origin}${path}/v1` });
  const client = at('');
  const streams = { burst: at('/burst'), drip: at('/drip'), trickle: at('/trickle') };
  return {
    async call() {
      const completion = await client.chat.completions.create(CHAT);
      return completion.choices[0]?.message.content ?? '';
    },
    async events(pace) {
      let count = 0;
      const stream = await streams[pace].chat.completions.create({ ...CHAT, stream: true });
      for await (const chunk of stream) count += chunk.choices.length;
      return count;
    },
    async pieces(task) {
      let count = 0;
      if (task === 'chat helper') {
        const stream = streams.burst.chat.completions.stream(CHAT);
        stream.on('content', () => count++);
        await stream.finalChatCompletion();
      } else {
        const stream = streams.burst.responses.stream({ model: CHAT.model, input: 'Birds?' });
        stream.on('response.output_text.delta', () => count++);
        await stream.finalResponse();
      }
      return count;
    },
    async embeddings() {
      const { data } = await client.embeddings.create(EMBEDDED);
      return data.map(({ embedding }) => embedding);
    },
    async items(after) {
      let count = 0;
      for await (const file of client.files.list({ after, limit: PAGE })) {
        if (file.object === 'file') count += 1;
      }
      return count;
    },
    async upload(path) {
      const file = await client.files.create({ file: createReadStream(path), purpose: 'batch' });
      return file.bytes;
    },
    async download(bytes, path) {
      const { body } = await client.files.content(`file-${bytes}`);
      if (body === null) throw new Error('The answer has no body.');
      await pipeline(body, createWriteStream(path));
    },
    construct: () => at(''),
  };
}
