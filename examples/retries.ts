import type { Emulator } from '@petrel/emulator';
import type OpenAI from 'petrel';
import { InternalServerError, RateLimitError } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Retries: temporary failures are retried twice by default; `maxRetries` changes that. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const question: OpenAI.Chat.ChatCompletionCreateParamsNonStreaming = {
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'How do I get the name of the current day?' }],
  };

  const retried = await client.chat.completions.create(question).withResponse();
  print(`By default: ${retried.attempts} attempts, the answer came`);

  const hasty = client.withOptions({ maxRetries: 0 });
  try {
    await hasty.chat.completions.create(question);
    throw new Error('This was to fail.');
  } catch (error) {
    if (!(error instanceof RateLimitError)) throw error;
    print(`maxRetries 0 for a client: ${error.attempts} attempt, ${error.name}`);
  }

  const stubborn = await hasty.chat.completions.create(question, { maxRetries: 5 }).withResponse();
  print(`maxRetries 5 for a call: ${stubborn.attempts} attempts, the answer came`);

  try {
    await client.chat.completions.create(question);
    throw new Error('This was to fail.');
  } catch (error) {
    if (!(error instanceof InternalServerError)) throw error;
    print(`A server that is down: ${error.attempts} attempts, ${error.name}`);
  }
}

/** One 429; one more; four; and then a server that is down. */
export function prepare(emulator: Emulator): void {
  // The server's wait keeps this example short.
  const headers = { 'retry-after-ms': '20' };
  let count = 0;
  const between = (first: number, last: number) => () => count >= first && count <= last;
  emulator.inject({ match: () => (count += 1) < 0 });
  emulator.inject({ status: 429, headers, match: between(1, 1) });
  emulator.inject({ status: 429, headers, match: between(3, 3) });
  emulator.inject({ status: 429, headers, times: 4, match: between(4, 7) });
  emulator.inject({ status: 503, headers, times: 3, match: between(9, 11) });
}

await runDirectly(import.meta.url, { run, prepare });
