import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import OpenAI from 'petrel';
import { runPrompts, type Prompt } from './run-prompts.ts';

const usage = `Usage: npx tsx main.ts PROMPTS JOURNAL [--concurrency 8] [--resend]

Sends the prompts of a file, one {"id": "1", "text": "Say one"} a line, and appends the answers to a
journal. Stop it with Ctrl+C, and start it again to go on.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: 'string', default: '8' },
    resend: { type: 'boolean', default: false },
  },
});
const [promptsPath, journalPath] = positionals;
const concurrency = Number(values.concurrency);

if (promptsPath === undefined || journalPath === undefined || !(concurrency >= 1)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const stopping = new AbortController();
  // `once`: a second Ctrl+C ends the process at once.
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => stopping.abort());

  await using client = new OpenAI({ maxRetries: 5 });
  const summary = await runPrompts({
    client,
    prompts: readPrompts(promptsPath),
    journalPath,
    concurrency,
    resend: values.resend,
    signal: stopping.signal,
  });
  const { answered, failed, sent, waiting } = summary;
  console.log(`${answered} answered, ${failed} failed, ${waiting} not sent yet`);
  if (sent > 0) console.log(`${sent} sent and without an answer: --resend sends them again`);
  process.exitCode = failed + sent + waiting === 0 ? 0 : 1;
}

async function* readPrompts(path: string): AsyncGenerator<Prompt> {
  await using file = await open(path);
  for await (const line of file.readLines()) {
    if (line.trim() !== '') yield JSON.parse(line);
  }
}
