const { NotFoundError } = require('petrel');
const { OpenAISync } = require('petrel/sync');
const { startEmulator } = require('../emulator.cjs');

let emulator;
let client;
beforeAll(async () => {
  emulator = await startEmulator();
  client = new OpenAISync(emulator.options);
});
afterAll(() => emulator.stop());

test('a call returns its answer', () => {
  const response = client.responses.create({ model: 'gpt-4o', input: 'Hello.' });
  expect(response.output_text).not.toBe('');
});

test('errors are of the classes of the package', () => {
  expect(() => client.models.retrieve('no-such-model')).toThrow(NotFoundError);
});

test('a stream is read to its end', () => {
  const stream = client.responses.create({ model: 'gpt-4o', input: 'Hello.', stream: true });
  const types = Array.from(stream, ({ type }) => type);
  expect(types.at(-1)).toBe('response.completed');
});

test('functions of the test are called', () => {
  const apiKey = jest.fn(() => emulator.options.apiKey);
  expect(client.withOptions({ apiKey }).models.list().data).not.toEqual([]);
  expect(apiKey).toHaveBeenCalled();
});
