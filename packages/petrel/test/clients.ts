import { onTestFinished } from 'vitest';
import { openTransport, TRANSPORT_NAMES } from '../../../test/support/transports.ts';
import type { ClientOptions } from '../src/client-options.ts';
import { OpenAI } from '../src/generated/openai.ts';
import type { Transport } from '../src/core/call/transport.ts';

/** The key of test clients; no log, error or print may show it. */
export const KEY = 'sk-test-0123456789abcdefghij';

/** A maker of each transport, by name. */
export const TRANSPORTS: readonly [name: string, open: () => Transport][] = TRANSPORT_NAMES.map(
  (name) => [name, () => openTransport(name)],
);

/** A client of a loopback server, closed with the test. */
export function clientOf(server: { origin: string }, options: ClientOptions = {}): OpenAI {
  const client = new OpenAI({ apiKey: KEY, baseURL: `${server.origin}/v1`, ...options });
  onTestFinished(() => client.close());
  return client;
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('The promise was expected to reject.');
}
