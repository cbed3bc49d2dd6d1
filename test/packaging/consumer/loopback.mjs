import assert from 'node:assert/strict';
import { serve } from './shared/server.mjs';

const { client, close } = await serve();
const { data, response } = await client.chat.completions
  .create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Say hello.' }] })
  .withResponse();
assert.equal(response.status, 200);
assert.equal(data.choices[0].message.role, 'assistant');
const ids = [];
for await (const model of client.models.list()) ids.push(model.id);
assert.ok(ids.includes('gpt-4o'));
await close();
