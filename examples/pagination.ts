import type { Emulator } from '@petrel/emulator';
import type OpenAI from 'petrel';
import { toFile } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Pagination: iterate over all items, or request page after page. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  // All items of all pages; each page is fetched when the loop reaches it.
  const all: string[] = [];
  for await (const job of client.fineTuning.jobs.list({ limit: 20 })) {
    all.push(job.id);
  }
  print(`${all.length} jobs in all`);

  // Page by page, for more control.
  const firstPage = await client.fineTuning.jobs.list({ limit: 20 });
  if (firstPage.hasNextPage()) {
    print('The next page is requested with', firstPage.nextPageInfo());
    const nextPage = await firstPage.getNextPage();
    print(`The next page has ${nextPage.data.length} jobs`);
  }

  // Or only what came.
  print('Cursor of the next page:', firstPage.after);
  for (const job of firstPage.data) {
    print(job.id);
  }
}

/** Gives the emulator 45 jobs: three pages. */
export async function prepare(_emulator: Emulator, client: OpenAI): Promise<void> {
  const lines = await toFile(new TextEncoder().encode('{"messages":[]}\n'), 'train.jsonl');
  const file = await client.files.create({ file: lines, purpose: 'fine-tune' });
  for (let made = 0; made < 45; made += 1) {
    await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file: file.id });
  }
}

await runDirectly(import.meta.url, { run, prepare });
