import assert from 'node:assert/strict';
import { undiciTransport } from 'petrel/undici';
import { serve } from './shared/server.mjs';

// The optional package is not installed: the error appears where it is needed, and nowhere else.
const { client, close } = await serve({ transport: undiciTransport(), maxRetries: 0 });
await assert.rejects(client.models.list(), /npm install undici/);
await close();
