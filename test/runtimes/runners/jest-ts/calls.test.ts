import { createEmulator, type EmulatorServer } from '@petrel/emulator';
import OpenAI, { APIError, fromPath, type ClientOptions } from 'petrel';
import { Stream } from 'petrel/streaming';
import { answer } from './answer';

const emulator = createEmulator();
let server: EmulatorServer;
let options: ClientOptions;
beforeAll(async () => {
  server = await emulator.listen();
  options = { apiKey: emulator.apiKey, baseURL: server.url, maxRetries: 0 };
});
afterAll(() => server.close());

test('a call is answered', async () => {
  expect(await answer(options)).not.toBe('');
});

test('errors are of the classes of the package', async () => {
  emulator.inject({ status: 429 });
  expect(await answer(options)).toBe('too early');
  const missing = new OpenAI(options).models.retrieve('no-such-model');
  await expect(missing).rejects.toBeInstanceOf(APIError);
});

test('a stream is read to its end', async () => {
  const client = new OpenAI(options);
  const stream = await client.responses.create({ model: 'gpt-4o', input: 'Hello.', stream: true });
  expect(stream).toBeInstanceOf(Stream);
  const types: string[] = [];
  for await (const event of stream) types.push(event.type);
  expect(types.at(-1)).toBe('response.completed');
});

test('a file is sent from disk', async () => {
  const client = new OpenAI(options);
  const sent = await client.files.create({ file: fromPath(__filename), purpose: 'user_data' });
  expect(sent.filename).toBe('calls.test.ts');
});
