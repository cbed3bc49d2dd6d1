import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fromPath } from 'petrel';
import { serve } from './shared/server.mjs';

const { client, close } = await serve();
const path = new URL(import.meta.url);
const file = await client.files.create({ file: fromPath(path), purpose: 'user_data' });
const bytes = await readFile(path);
assert.equal(file.filename, 'upload.mjs');
assert.equal(file.bytes, bytes.length);
const content = await client.files.content(file.id);
assert.deepEqual(Buffer.from(await content.arrayBuffer()), bytes);
await close();
