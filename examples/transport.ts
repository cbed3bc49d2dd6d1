import type OpenAI from 'petrel';
import { undiciTransport } from 'petrel/undici';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/**
 * Other ways to send requests: undici, for HTTP/2 and dispatchers of your own (`npm install
 * undici`), or any function that works like `fetch`.
 */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const transport = undiciTransport({ connections: 16, allowH2: true });
  await using overUndici = client.withOptions({ transport });
  const completion = await overUndici.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say this is a test' }],
  });
  print('undici:', completion.choices[0]?.message.content);

  await using overFetch = client.withOptions({
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      print('fetched:', init?.method, response.status);
      return response;
    },
  });
  const response = await overFetch.responses.create({ model: 'gpt-4o', input: 'Say hello' });
  print('fetch:', response.output_text);
}

await runDirectly(import.meta.url, { run });
