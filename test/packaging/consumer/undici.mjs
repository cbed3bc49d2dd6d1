import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { undiciTransport } from 'petrel/undici';
import { serve } from './shared/server.mjs';

const required = createRequire(import.meta.url)('petrel/undici');
for (const transport of [undiciTransport(), required.undiciTransport()]) {
  const { client, close } = await serve({ transport });
  const model = await client.models.retrieve('gpt-4o');
  assert.equal(model.id, 'gpt-4o');
  await close();
  await transport.close();
}
