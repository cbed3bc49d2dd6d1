import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulk } from '@petrel/bulk';
import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Many requests: a file of results that resumes the run, whatever ended it. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bulk-'));
  const options = {
    client,
    input: ['one', 'two', 'three', 'four', 'five', 'six'],
    output: join(folder, 'answers.jsonl'),
    request: (word: string) => ({
      custom_id: word,
      url: '/v1/chat/completions',
      body: { model: 'gpt-4o-mini', messages: [{ role: 'user', content: `Say ${word}` }] },
    }),
  };
  // The loop is left, which stops the run; what was under way is finished and kept.
  for await (const { custom_id } of bulk<'/v1/chat/completions', string>(options)) {
    print('The first answer is that to', custom_id);
    break;
  }
  const { done, failed } = await bulk(options);
  print(`${done} rows have a result, ${failed} of them failures`);
  await rm(folder, { recursive: true });
}

await runDirectly(import.meta.url, { run });
