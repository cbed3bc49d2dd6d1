import type { Emulator } from '@petrel/emulator';
import type OpenAI from 'petrel';
import { APITimeoutError } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const QUESTION = 'How do I list all files of a directory?';

/** Timeouts and deadlines, in milliseconds. The default timeout is ten minutes. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  // For all requests of a client. A timeout is retried like other failures; not here.
  const hasty = client.withOptions({ timeout: 20_000, maxRetries: 0 });

  // For one call.
  await expectTimeout(print, async () => {
    await hasty.responses.create({ model: 'gpt-4o', input: QUESTION }, { timeout: 200 });
  });

  // For each phase. `read` is the longest silence of the server, in the middle of a stream too.
  const phases = { attempt: 60_000, connect: 2_000, write: 10_000, read: 250 };
  await expectTimeout(print, async () => {
    const stream = await hasty
      .withOptions({ timeout: phases })
      .responses.create({ model: 'gpt-4o', input: QUESTION, stream: true });
    for await (const event of stream) print('received', event.type);
  });

  // For a call with all its retries and waits.
  await expectTimeout(print, async () => {
    await client.responses.create({ model: 'gpt-4o', input: QUESTION }, { deadline: 300 });
  });
}

async function expectTimeout(print: Print, call: () => Promise<void>): Promise<void> {
  const started = performance.now();
  try {
    await call();
  } catch (error) {
    if (!(error instanceof APITimeoutError)) throw error;
    const tenths = Math.round((performance.now() - started) / 100);
    print(`${error.name} (${error.phase}) after ${tenths / 10} s`);
    return;
  }
  throw new Error('This was to run out of time.');
}

/** A slow answer, a stream that stops after two events, another slow answer. */
export function prepare(emulator: Emulator): void {
  emulator.inject({ delay: 5_000 });
  emulator.inject({ stallAfter: 2 });
  emulator.inject({ delay: 5_000 });
}

await runDirectly(import.meta.url, { run, prepare });
