import OpenAI from 'openai';
import { Webhook } from 'standardwebhooks';
import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { createEmulator, type Emulator } from '../src/create-emulator.ts';
import type { EmulatorWebhookOptions } from '../src/webhooks/emulator-webhooks.ts';

/** An emulator, a client of it, and what its webhook receiver received. */
export interface Scenario {
  emulator: Emulator;
  client: OpenAI;
  received: Received[];
}

export interface Received {
  body: string;
  headers: Record<string, string>;
}

/** `answers` are the statuses that the receiver answers with, in order; then 200. */
export function openScenario(
  answers: number[] = [],
  options: EmulatorWebhookOptions = {},
): Scenario {
  const received: Received[] = [];
  const emulator = createEmulator({
    webhooks: {
      retryDelays: [1, 1],
      stepInterval: 1,
      async deliver(request) {
        const headers = Object.fromEntries(request.headers);
        received.push({ body: await request.text(), headers });
        return new Response('taken', { status: answers.shift() ?? 200 });
      },
      ...options,
    },
  });
  const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch, maxRetries: 0 });
  return { emulator, client, received };
}

/** The events received, verified as another implementation does. */
export function eventsOf({ emulator, received }: Scenario): JsonObject[] {
  const verifier = new Webhook(emulator.webhooks.secret);
  return received.map(({ body, headers }) => {
    const event: unknown = verifier.verify(body, headers);
    if (!isObject(event)) throw new Error('That is no event.');
    return event;
  });
}

/** Type and id of each event received. */
export function typesAndIds(scenario: Scenario): Json[] {
  return eventsOf(scenario).map(({ type, data }) => [
    type ?? null,
    isObject(data) ? (data.id ?? null) : null,
  ]);
}
