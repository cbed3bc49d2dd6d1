const assert = require('node:assert/strict');
const { join } = require('node:path');
const OpenAI = require('petrel');
const { OpenAI: named, default: standard, APIError, Stream, toFile } = require('petrel');
const { createEmulator } = require('@petrel/emulator');

assert.equal(named, OpenAI);
assert.equal(standard, OpenAI);
assert.equal(OpenAI.__esModule, true);
assert.equal(OpenAI.Chat.Completions.name, 'Completions');
for (const member of [APIError, Stream, toFile]) assert.equal(typeof member, 'function');
assert.equal(require('petrel/error').APIError, APIError);
// For tools that know no `exports`.
const manifest = require.resolve('petrel/package.json');
assert.equal(require(join(manifest, '..', require(manifest).main)), OpenAI);

async function main() {
  const emulator = createEmulator();
  const inMemory = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
  assert.equal((await inMemory.models.retrieve('gpt-4o')).id, 'gpt-4o');
  const server = await emulator.listen();
  const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url });
  const file = OpenAI.fromPath(__filename);
  assert.equal((await client.files.create({ file, purpose: 'user_data' })).filename, 'require.cjs');
  const streamed = await client.responses.create({
    model: 'gpt-4o',
    input: 'Hello.',
    stream: true,
  });
  assert.ok(streamed instanceof Stream);
  let last;
  for await (const event of streamed) last = event.type;
  assert.equal(last, 'response.completed');
  await assert.rejects(client.models.retrieve('no-such-model'), OpenAI.NotFoundError);
  await client.close();
  await server.close();
}
void main();
