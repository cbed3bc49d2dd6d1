import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import * as imported from 'petrel';
import { nodeTransport } from 'petrel/node';
import { createEmulator } from '@petrel/emulator';

// Both builds in one process: what one of them makes, the other one takes.
const require = createRequire(import.meta.url);
const required = require('petrel');
const builds = [
  { own: imported, transport: nodeTransport, resource: (path) => import(path) },
  { own: required, transport: require('petrel/node').nodeTransport, resource: require },
];
assert.notEqual(imported.OpenAI, required.OpenAI);
const emulator = createEmulator();
const server = await emulator.listen();
for (const [one, other] of [builds, builds.toReversed()]) await crossOver(one.own, other);
await server.close();

async function crossOver(own, { own: foreign, transport, resource }) {
  const given = transport();
  const options = { apiKey: emulator.apiKey, baseURL: server.url, maxRetries: 0 };
  const client = new own.OpenAI({ ...options, transport: given });
  assert.ok(client instanceof foreign.OpenAI && client instanceof foreign.Client);
  await errors(own, foreign, client);
  await files(foreign, client);
  await resources(foreign, client, await resource('petrel/resources'));
  client.use((next) => async (call) => {
    const reply = await next(call);
    assert.ok(!(reply instanceof foreign.APIPromise));
    return reply;
  });
  assert.equal(
    (await client.withOptions({ maxRetries: 1 }).models.retrieve('gpt-4o')).id,
    'gpt-4o',
  );
  await client.close();
  await given.close?.();
}

async function errors(own, foreign, client) {
  await assert.rejects(client.models.retrieve('no-such-model'), (error) => {
    assert.ok(error instanceof foreign.NotFoundError && error instanceof own.NotFoundError);
    assert.ok(!(error instanceof foreign.RateLimitError) && foreign.APIError.isInstance(error));
    return true;
  });
  // A transport of the other build follows the signal, and reports what happened.
  emulator.inject({ delay: 2_000 });
  await assert.rejects(client.models.list({ timeout: 50 }), foreign.APITimeoutError);
  emulator.inject({ delay: 2_000 });
  const signal = AbortSignal.timeout(50);
  await assert.rejects(client.models.list({ signal }), own.APIUserAbortError);
}

async function files(foreign, client) {
  const path = new URL(import.meta.url);
  const text = new TextEncoder().encode('{}\n');
  for (const file of [
    foreign.fromPath(path),
    await foreign.toFile(text, 'a.jsonl'),
    foreign.toStreamingFile(() => [text], 'b.jsonl'),
  ]) {
    const { id, bytes } = await client.files.create({ file, purpose: 'user_data' });
    const content = await client.files.content(id);
    assert.ok(content instanceof foreign.BinaryResponse);
    assert.equal((await content.arrayBuffer()).byteLength, bytes);
  }
}

/** Resource classes of the other build over the client of this one. */
async function resources(foreign, client, { Chat, Files, Responses, Audio }) {
  const promise = new Files(client).list({ limit: 1 });
  assert.ok(promise instanceof foreign.PagePromise && promise instanceof foreign.APIPromise);
  const page = await promise;
  assert.ok(page instanceof foreign.CursorPage);
  let count = 0;
  for await (const _file of page) count += 1;
  assert.ok(count > 2);
  const messages = [{ role: 'user', content: 'Hello.' }];
  const body = { model: 'gpt-4o', messages, stream: true };
  const stream = await new Chat(client).completions.create(body);
  assert.ok(stream instanceof foreign.Stream);
  let chunks = 0;
  for await (const _chunk of stream) chunks += 1;
  assert.ok(chunks > 2);
  const raw = await new Responses(client).withRawResponse.create({ model: 'gpt-4o', input: 'Hi.' });
  assert.ok(raw instanceof foreign.RawResponse);
  assert.equal(typeof (await raw.parse()).output_text, 'string');
  const speech = await new Audio(client).speech.create({
    model: 'tts-1',
    voice: 'alloy',
    input: 'A',
  });
  assert.ok((await speech.bytes()).byteLength > 0);
}
