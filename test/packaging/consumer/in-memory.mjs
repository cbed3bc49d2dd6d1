import assert from 'node:assert/strict';
import { createEmulator } from '@petrel/emulator';
import OpenAI from 'petrel';

const emulator = createEmulator();
const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
const response = await client.responses.create({ model: 'gpt-4o', input: 'Say hello.' });
assert.equal(response.object, 'response');
assert.equal(typeof response.output_text, 'string');
assert.notEqual(response.output_text, '');
assert.match(response._request_id, /^req_/);
assert.deepEqual(
  emulator.requests.map(({ method, path }) => [method, path]),
  [['POST', '/responses']],
);
