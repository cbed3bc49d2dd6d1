import type { Emulator } from '@petrel/emulator';
import type OpenAI from 'petrel';
import { InternalServerError, RateLimitError } from 'petrel';
import type { Print } from './tour/example.ts';
import { runAlone } from './tour/run-alone.ts';

/** Failures that pass are tried again: twice by default, when and as often as you say. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const question: OpenAI.Chat.ChatCompletionCreateParamsNonStreaming = {
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'How do I get the name of the current day?' }],
  };

  const patient = await client.chat.completions.create(question).withResponse();
  print(`By default: ${patient.attempts} attempts, the answer came`);

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
  // The server may say how long to wait. It keeps this example short.
  const headers = { 'retry-after-ms': '20' };
  let asked = 0;
  const between = (first: number, last: number) => () => asked >= first && asked <= last;
  emulator.inject({ match: () => (asked += 1) < 0 });
  emulator.inject({ status: 429, headers, match: between(1, 1) });
  emulator.inject({ status: 429, headers, match: between(3, 3) });
  emulator.inject({ status: 429, headers, times: 4, match: between(4, 7) });
  emulator.inject({ status: 503, headers, times: 3, match: between(9, 11) });
}

await runAlone(import.meta.url, { run, prepare });
