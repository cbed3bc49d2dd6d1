import assert from 'node:assert/strict';
import { undiciTransport } from 'petrel/undici';
import { serve } from './shared/server.mjs';

const { client, close } = await serve({ transport: undiciTransport() });
const model = await client.models.retrieve('gpt-4o');
assert.equal(model.id, 'gpt-4o');
await close();
