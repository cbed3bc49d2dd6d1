import { createEmulator, type Fault } from '@petrel/emulator';
import OpenAI from 'petrel';
import { expect, test, vi } from 'vitest';

type ResponseEvent = OpenAI.Responses.ResponseStreamEvent;

/** Waits between attempts are half a second less `random` quarters of it: 5 ms. */
vi.spyOn(Math, 'random').mockReturnValue(3.96);

async function readBackground(faults: readonly Fault[]): Promise<[ResponseEvent[], string[]]> {
  const emulator = createEmulator();
  for (const fault of faults) emulator.inject(fault);
  await using server = await emulator.listen();
  await using client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url });
  const stream = await client.responses.create({
    model: 'gpt-5',
    input: 'Tell me about petrels.',
    background: true,
    stream: true,
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
