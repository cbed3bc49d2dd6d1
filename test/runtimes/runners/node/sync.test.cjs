const assert = require('node:assert/strict');
const { NotFoundError } = require('petrel');
const { OpenAISync } = require('petrel/sync');
const { startEmulator } = require('../emulator.cjs');

// Of Node's own runner, or of Mocha, which has them as globals.
const { after, before, it } = globalThis.it === undefined ? require('node:test') : globalThis;
let emulator;
let client;
before(async () => {
  emulator = await startEmulator();
  client = new OpenAISync(emulator.options);
});
after(() => emulator.stop());

it('a call returns its answer', () => {
  assert.notEqual(client.responses.create({ model: 'gpt-4o', input: 'Hello.' }).output_text, '');
});

it('errors are of the classes of the package', () => {
  assert.throws(() => client.models.retrieve('no-such-model'), NotFoundError);
});

it('a stream is read to its end', () => {
  const stream = client.responses.create({ model: 'gpt-4o', input: 'Hello.', stream: true });
  const types = Array.from(stream, ({ type }) => type);
  assert.equal(types.at(-1), 'response.completed');
});
