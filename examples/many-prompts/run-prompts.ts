import type OpenAI from 'petrel';
import { openJournal, type Entry, type Journal } from './journal.ts';

export interface Prompt {
  id: string;
  text: string;
}

export interface RunOptions {
  client: OpenAI;
  prompts: AsyncIterable<Prompt>;
  /** The path of the file with the answers so far. */
  journalPath: string;
  /** Requests at the same time. Default: 8. */
  concurrency?: number;
  /** Sends prompts again that were sent and have no answer, because the process was killed. */
  resend?: boolean;
  /** When it is aborted, nothing more is sent, and what was sent is waited for. */
  signal?: AbortSignal;
}

/** How many prompts there are of each state. `sent` ones have no answer. */
export type Summary = Record<Entry['state'] | 'waiting', number>;

/** After so many failures one after the other, the rest would fail, too. */
const MOST_FAILURES = 20;

/**
 * Sends prompts, a few at a time, and writes each answer to a journal. Run again after a crash, it
 * sends what it has not sent yet, and what failed.
 */
export async function runPrompts(options: RunOptions): Promise<Summary> {
  const { prompts, journalPath, concurrency = 8, resend = false, signal } = options;
  const journal = openJournal(journalPath);
  const summary: Summary = { sent: 0, answered: 0, failed: 0, waiting: 0 };
  const seen = new Set<string>();
  let failures = 0;

  async function* open(): AsyncGenerator<Prompt> {
    for await (const prompt of prompts) {
      if (seen.has(prompt.id)) continue;
      seen.add(prompt.id);
      const state = journal.states.get(prompt.id);
      if (state === 'answered' || (state === 'sent' && !resend)) summary[state] += 1;
      else if (signal?.aborted || failures >= MOST_FAILURES) summary.waiting += 1;
      else yield prompt;
    }
  }

  // All workers read from one generator: each prompt goes to one of them.
  const queue = open();
  const work = async (): Promise<void> => {
    for await (const prompt of queue) {
      const state = await sendPrompt(options.client, prompt, journal);
      failures = state === 'failed' ? failures + 1 : 0;
      summary[state] += 1;
    }
  };
  const workers = Array.from({ length: concurrency }, work);
  await Promise.allSettled(workers);
  journal.close();
  // Throws what a worker threw: prompts that cannot be read, a disk that is full.
  await Promise.all(workers);
  return summary;
}

async function sendPrompt(
  client: OpenAI,
  { id, text }: Prompt,
  journal: Journal,
): Promise<'answered' | 'failed'> {
  // Written before it is sent: whatever happens, the next run knows.
  journal.append({ id, state: 'sent' });
  let entry: Entry;
  try {
    const request = { model: 'gpt-4o-mini', input: text };
    const response = await client.responses.create(request, { idempotencyKey: id });
    entry = { id, state: 'answered', answer: response.output_text };
  } catch (error) {
    entry = {
      id,
      state: 'failed',
      message: error instanceof Error ? error.message : String(error),
    };
  }
  journal.append(entry);
  return entry.state;
}
