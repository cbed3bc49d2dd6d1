import { createEmulator, type Emulator, type Fault } from '@petrel/emulator';
import OpenAI, { type Stream } from 'petrel';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

/** Waits between attempts are half a second less `random` quarters of it: 5 ms. */
const random = vi.spyOn(Math, 'random');
beforeEach(() => {
  random.mockReturnValue(3.96);
});

interface NumberedEvent {
  type: string;
  sequence_number: number;
}

const request = {
  model: 'gpt-5',
  input: 'Tell me about petrels.',
  background: true,
  stream: true,
} as const;

async function open(faults: readonly Fault[] = []): Promise<[OpenAI, Emulator]> {
  const emulator = createEmulator();
  for (const fault of faults) emulator.inject(fault);
  const server = await emulator.listen();
  const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url });
  onTestFinished(async () => {
    await client.close();
    await server.close();
  });
  return [client, emulator];
}

async function collect<Event>(stream: PromiseLike<Stream<Event>>): Promise<Event[]> {
  const events: Event[] = [];
  for await (const event of await stream) events.push(event);
  return events;
}

const operationsOf = (emulator: Emulator): unknown[] =>
  emulator.requests.map(({ operation }) => operation);

const typesOf = (events: readonly NumberedEvent[]): string[] => events.map(({ type }) => type);

test('a background response that is cut twice reads like one that is not', async () => {
  const [client, undisturbed] = await open();
  const whole = await collect(client.responses.create(request));
  expect(operationsOf(undisturbed)).toEqual(['createResponse']);
  const [disturbed, emulator] = await open([
    { cutAfter: 3, match: 'createResponse' },
    { cutAfter: 2, match: 'getResponse' },
  ]);
  const resumed = await collect(disturbed.responses.create(request));
  expect(operationsOf(emulator)).toEqual(['createResponse', 'getResponse', 'getResponse']);
  expect(typesOf(resumed)).toEqual(typesOf(whole));
  expect(resumed.map((event) => event.sequence_number)).toEqual([...whole.keys()]);
});

test('a beta response is resumed by its own operation', async () => {
  const [client, emulator] = await open([{ cutAfter: 3, match: 'beta_createResponse' }]);
  const events = await collect(client.beta.responses.create(request));
  expect(operationsOf(emulator)).toEqual(['beta_createResponse', 'beta_getResponse']);
  expect(events.map((event) => event.sequence_number)).toEqual([...events.keys()]);
  expect(events.at(-1)?.type).toBe('response.completed');
});

test('a stored response that is fetched as a stream is resumed where it broke', async () => {
  const [client, emulator] = await open([{ cutAfter: 2, match: 'getResponse' }]);
  const { id } = await client.responses.create({ ...request, stream: false });
  const query = { stream: true, starting_after: 1 } as const;
  const events = await collect(client.responses.retrieve(id, query));
  expect(operationsOf(emulator)).toEqual(['createResponse', 'getResponse', 'getResponse']);
  expect(events.map((event) => event.sequence_number)).toEqual(
    [...events.keys()].map((index) => index + 2),
  );
  expect(events.at(-1)?.type).toBe('response.completed');
});

test('a response in the foreground is not resumed', async () => {
  const [client, emulator] = await open([{ cutAfter: 3, match: 'createResponse' }]);
  const events = collect(client.responses.create({ ...request, background: false }));
  await expect(events).rejects.toMatchObject({ name: 'APIConnectionError', attempts: 1 });
  expect(operationsOf(emulator)).toEqual(['createResponse']);
});
