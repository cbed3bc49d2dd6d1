import type { Emulator } from '@petrel/emulator';
import type OpenAI from 'petrel';
import { APIError, APIStatusError } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const STATUSES = [400, 401, 403, 404, 409, 422, 429, 500, 503];

/** Error classes: one for each status, and one for requests without a response. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const once = client.withOptions({ maxRetries: 0 });
  for (let call = 0; call <= STATUSES.length; call += 1) {
    try {
      await once.models.list();
      throw new Error('This was to fail.');
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      const kind = error instanceof APIStatusError ? 'answered' : 'unanswered';
      print(error.status ?? 'N/A', error.name, kind, error.retryable ? 'may be retried' : 'final');
    }
  }
}

/** Answers the requests with one status after the other, then breaks connections. */
export function prepare(emulator: Emulator): void {
  for (const status of STATUSES) emulator.inject({ status });
  // Twice, as a connection that was used before is replaced by a new one without a word.
  emulator.inject({ drop: true, times: 2 });
}

await runDirectly(import.meta.url, { run, prepare });
