import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Polling: wait for a background response, and for files that a vector store processes. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const response = await client.responses.createAndPoll(
    { model: 'gpt-5.1', input: 'Say this took a while' },
    { maxWait: 10 * 60 * 1000, onProgress: ({ status }) => print('The response is', status) },
  );
  print('response:', response.output_text);

  const store = await client.vectorStores.create({ name: 'Seabirds' });
  const batch = await client.vectorStores.fileBatches.uploadAndPoll(store.id, {
    files: ['Petrel', 'Albatross', 'Fulmar'].map((bird) => new File([bird], `${bird}.txt`)),
  });
  print('batch:', batch.status, batch.file_counts.completed, 'of', batch.file_counts.total);
  // A batch that is completed may hold files that could not be processed.
  for (const file of await client.vectorStores.fileBatches.failedFiles(batch)) {
    print(file.id, file.last_error?.message);
  }
}

await runDirectly(import.meta.url, { run });
