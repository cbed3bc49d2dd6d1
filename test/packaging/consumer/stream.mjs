import assert from 'node:assert/strict';
import { serve } from './shared/server.mjs';

const { client, close } = await serve();
const stream = await client.responses.create({ model: 'gpt-4o', input: 'Hello.', stream: true });
const types = [];
let text = '';
for await (const event of stream) {
  types.push(event.type);
  if (event.type === 'response.output_text.delta') text += event.delta;
  if (event.type === 'response.completed')
    assert.equal(text, event.response.output[0].content[0].text);
}
assert.equal(types[0], 'response.created');
assert.equal(types.at(-1), 'response.completed');
assert.notEqual(text, '');
await close();
