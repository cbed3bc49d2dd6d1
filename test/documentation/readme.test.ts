import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { createEmulator } from '@petrel/emulator';
import { OpenAI, toFile } from 'petrel';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ROOT } from '../architecture/source-files.ts';
import { typeScriptOf } from './markdown.ts';
import { SnippetFolder } from './snippet-folder.ts';

const WEBHOOK_SECRET = `whsec_${btoa('the secret of a test')}`;

/** What comes of a block of code that is run. */
interface Run {
  /** What it shows. */
  shows: string;
  /** What it sends, without the base URL. */
  sends: string[];
  /** What it prints; nothing when left out. */
  prints?: RegExp;
  /** What there must be beforehand. */
  prepare?: (client: OpenAI) => Promise<void>;
  /** What else is done with it. */
  use?: (module: Record<string, unknown>) => Promise<void>;
}

/** What the blocks of TypeScript do, in their order. */
const runs: Run[] = [
  { shows: 'text', sends: ['POST /responses'], prints: /^Arr/ },
  { shows: 'chat completions', sends: ['POST /chat/completions'], prints: /^Arr/ },
  { shows: 'images', sends: ['POST /responses'], prints: /bird/ },
  { shows: 'a stream', sends: ['POST /responses'], prints: /^.*unicorn.*$/i },
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
    prints: /^20 jobs.*after ftjob-.*\nasked for with .*after.*\n5 more$/s,
    prepare: makeJobs,
  },
  { shows: 'uploads', sends: ['POST /files', 'POST /files'] },
  { shows: 'a webhook', sends: [], use: deliver, prints: /^completed: resp_1$/ },
  { shows: 'errors', sends: ['POST /fine_tuning/jobs'], prints: /^40\d req_\w+$/ },
  { shows: 'request ids', sends: ['POST /responses'], prints: /^req_\w+$/ },
  { shows: 'retries', sends: ['GET /models', 'GET /models'] },
  { shows: 'time limits', sends: ['GET /models'] },
  {
    shows: 'responses behind results',
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

/** Runs a block against an emulator of its own. */
async function runBlock(
  path: string,
  { prepare, use }: Run,
): Promise<{ sends: string[]; prints: string }> {
  const emulator = createEmulator();
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  vi.stubEnv('OPENAI_API_KEY', emulator.apiKey);
  vi.stubEnv('OPENAI_BASE_URL', server.url);
  vi.stubEnv('OPENAI_WEBHOOK_SECRET', WEBHOOK_SECRET);
  const output: string[] = [];
  vi.spyOn(console, 'log').mockImplementation(
    (...values) => void output.push(`${format(...values)}\n`),
  );
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => output.push(String(text)) > 0);
  try {
    await prepare?.(new OpenAI());
    const prepared = emulator.requests.length;
    const module: Record<string, unknown> = await import(path);
    await use?.(module);
    const { client } = module;
    if (client instanceof OpenAI) await client.close();
    return {
      sends: emulator.requests.slice(prepared).map(({ method, path: to }) => `${method} ${to}`),
      prints: output.join('').trimEnd(),
    };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
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
