const { createReadStream } = require('node:fs');
const { basename } = require('node:path');
const { createEmulator } = require('@petrel/emulator');
const { OpenAI, APIError, Stream, toFile } = require('petrel');
const { answer } = require('./answer.js');

const emulator = createEmulator();
let server;
let options;
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
  await expect(missing).rejects.toMatchObject({ status: 404, name: 'NotFoundError' });
});

test('a stream is read to its end', async () => {
  const client = new OpenAI(options);
  const stream = await client.responses.create({ model: 'gpt-4o', input: 'Hello.', stream: true });
  expect(stream).toBeInstanceOf(Stream);
  const types = [];
  for await (const event of stream) types.push(event.type);
  expect(types.at(-1)).toBe('response.completed');
});

test('files are sent from disk, from a stream and from memory', async () => {
  const client = new OpenAI(options);
  const name = basename(__filename);
  const files = [
    OpenAI.fromPath(__filename),
    createReadStream(__filename),
    await toFile(Buffer.from('{}'), name),
  ];
  for (const file of files) {
    const sent = await client.files.create({ file, purpose: 'user_data' });
    expect(sent.filename).toBe(name);
    const content = await client.files.content(sent.id);
    expect((await content.arrayBuffer()).byteLength).toBe(sent.bytes);
  }
});
