import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEmulator } from '@petrel/emulator';
import { toFile, type OpenAI } from 'petrel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/repository-root.ts';
import { typeScriptOf } from './markdown.ts';
import { runBlock, WEBHOOK_SECRET, type BlockSetup } from './run-block.ts';
import { SnippetFolder } from './snippet-folder.ts';

/** What comes of a block of code that is run. */
interface Run extends BlockSetup {
  /** What it shows. */
  shows: string;
  /** What it sends, without the base URL. */
  sends: string[];
  /** What it prints; nothing when left out. */
  prints?: RegExp;
}

/** What the blocks of TypeScript do, in their order. */
const runs: Run[] = [
  { shows: 'text', sends: ['POST /responses'], prints: /^Arr/ },
  { shows: 'chat completions', sends: ['POST /chat/completions'], prints: /^Arr/ },
  { shows: 'a stream', sends: ['POST /responses'], prints: /^.*unicorn.*$/i },
  {
    shows: 'tools',
    sends: ['POST /chat/completions', 'POST /chat/completions'],
    prints: /18 °C and sunny in /,
  },
  { shows: 'structured output', sends: ['POST /responses'], prints: /^\w+$/ },
  { shows: 'a local server', sends: ['POST /chat/completions'], prints: /^This is a test\.$/ },
  { shows: 'images', sends: ['POST /responses'], prints: /bird/ },
  { shows: 'types', sends: ['POST /chat/completions'], prints: /^\{\n {2}"id": "chatcmpl/ },
  {
    shows: 'all items of a list',
    sends: ['GET /fine_tuning/jobs', 'GET /fine_tuning/jobs'],
    prints: /^(ftjob-\w+\n){24}ftjob-\w+$/,
    prepare: makeJobs,
  },
  {
    shows: 'pages',
    sends: ['GET /fine_tuning/jobs', 'GET /fine_tuning/jobs'],
    prints: /^20 jobs.*after ftjob-.*\nparameters of the next page: .*after.*\n5 more$/s,
    prepare: makeJobs,
  },
  { shows: 'uploads', sends: ['POST /files', 'POST /files'] },
  { shows: 'a webhook', sends: [], use: deliver, prints: /^completed: resp_1$/ },
  { shows: 'errors', sends: ['POST /fine_tuning/jobs'], prints: /^40\d req_\w+$/ },
  { shows: 'request ids', sends: ['POST /responses'], prints: /^req_\w+$/ },
  { shows: 'retries', sends: ['GET /models', 'GET /models'] },
  { shows: 'timeouts', sends: ['GET /models'] },
  {
    shows: 'headers and status',
    sends: ['GET /models/gpt-4o', 'GET /models/gpt-4o'],
    prints: /^\d+ \{.*'gpt-4o'.*\}\ngpt-4o 200 req_\w+$/s,
  },
  { shows: 'another transport', sends: ['GET /models/gpt-4o'], prints: /^gpt-4o$/ },
  { shows: 'the emulator', sends: [], prints: /^This is a test\.$/ },
];

async function makeJobs(client: OpenAI): Promise<void> {
  const lines = await toFile(new TextEncoder().encode('{"messages":[]}\n'), 'train.jsonl');
  const file = await client.files.create({ file: lines, purpose: 'fine-tune' });
  for (let made = 0; made < 25; made += 1) {
    await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file: file.id });
  }
}

/** Sends a webhook to the handler that the block exports, and one that is not signed. */
async function deliver({ POST }: Record<string, unknown>): Promise<void> {
  if (typeof POST !== 'function') throw new Error('The block exports no handler.');
  const forged = new Request('http://127.0.0.1/', { method: 'POST', body: '{}' });
  expect((await POST(forged)).status).toBe(400);
  const { webhooks } = createEmulator({
    webhooks: { secret: WEBHOOK_SECRET, deliver: async (request) => POST(request) },
  });
  await webhooks.send('response.completed', { id: 'resp_1' });
  await webhooks.idle();
  expect(webhooks.deliveries.map(({ delivered }) => delivered)).toEqual([true]);
}

describe.each(['README.md', 'README.zh.md'])('the code of %s', (document) => {
  const folder = new SnippetFolder();
  const blocks = typeScriptOf(document);
  const paths = blocks.map(({ code }, index) => folder.add(`block-${index + 1}`, code));
  const before = process.cwd();
  beforeAll(() => {
    copyFileSync(join(ROOT, 'examples/data/input.jsonl'), join(folder.path, 'input.jsonl'));
    copyFileSync(join(ROOT, 'examples/data/petrel.png'), join(folder.path, 'image.png'));
    process.chdir(folder.path);
  });
  afterAll(() => {
    process.chdir(before);
    folder.remove();
  });

  test('is strictly typed', () => expect(folder.complaints()).toBe(''));

  test('is run to the last block', () => expect(blocks).toHaveLength(runs.length));

  test.each(runs.map((run, index) => ({ ...run, index })))('shows $shows', async (run) => {
    const { sends, prints } = await runBlock(paths[run.index] ?? '', run);
    expect(sends).toEqual(run.sends);
    expect(prints).toMatch(run.prints ?? /^$/);
  });
});
