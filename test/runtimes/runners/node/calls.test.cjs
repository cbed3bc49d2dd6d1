const assert = require('node:assert/strict');
const { createEmulator } = require('@petrel/emulator');
const { OpenAI, NotFoundError, Stream } = require('petrel');
const { answer } = require('./answer.cjs');

// Of Node's own runner, or of Mocha, which has them as globals.
const { after, before, it } = globalThis.it === undefined ? require('node:test') : globalThis;
const emulator = createEmulator();
let server;
let options;
before(async () => {
  server = await emulator.listen();
  options = { apiKey: emulator.apiKey, baseURL: server.url, maxRetries: 0 };
});
after(() => server.close());

it('a call is answered', async () => {
  assert.notEqual(await answer(options), '');
});

it('errors are of the classes of the package', async () => {
  emulator.inject({ status: 429 });
  assert.equal(await answer(options), 'too early');
  await assert.rejects(new OpenAI(options).models.retrieve('no-such-model'), NotFoundError);
});

it('a stream is read to its end', async () => {
  const client = new OpenAI(options);
  const stream = await client.responses.create({ model: 'gpt-4o', input: 'Hello.', stream: true });
  assert.ok(stream instanceof Stream);
  let last;
  for await (const { type } of stream) last = type;
  assert.equal(last, 'response.completed');
});
