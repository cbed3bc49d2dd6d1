import { createEmulator, type Fault } from '@petrel/emulator';
import { Client } from 'petrel';
import type { Stream } from 'petrel';
import { expect, test, vi } from 'vitest';

interface ResponseEvent {
  type: string;
  sequence_number: number;
}

/** Waits between attempts are half a second less `random` quarters of it: 5 ms. */
vi.spyOn(Math, 'random').mockReturnValue(3.96);

async function readBackground(faults: readonly Fault[]): Promise<[ResponseEvent[], string[]]> {
  const emulator = createEmulator();
  for (const fault of faults) emulator.inject(fault);
  await using server = await emulator.listen();
  await using client = new Client({ apiKey: emulator.apiKey, baseURL: server.url });
  const stream = await client.post<Stream<ResponseEvent>>('/responses', {
    body: { model: 'gpt-5', input: 'Tell me about petrels.', background: true, stream: true },
    stream: true,
    resume: {
      path: '/responses/{response_id}',
      id: 'response.id',
      number: 'sequence_number',
      after: 'starting_after',
      when: { background: true },
      unless: { store: false },
    },
  });
  const events: ResponseEvent[] = [];
  for await (const event of stream) events.push(event);
  return [events, emulator.requests.map(({ operation }) => String(operation))];
}

test('a background response that is cut twice reads like one that is not', async () => {
  const [whole, once] = await readBackground([]);
  const [resumed, thrice] = await readBackground([
    { cutAfter: 3, match: 'createResponse' },
    { cutAfter: 2, match: 'getResponse' },
  ]);
  expect(once).toEqual(['createResponse']);
  expect(thrice).toEqual(['createResponse', 'getResponse', 'getResponse']);
  expect(resumed.map(({ type }) => type)).toEqual(whole.map(({ type }) => type));
  expect(resumed.map((event) => event.sequence_number)).toEqual([...whole.keys()]);
});
