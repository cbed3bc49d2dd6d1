// Loads every module of @petrel/openai in both ways.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import OpenAI from 'petrel';

const require = createRequire(import.meta.url);
const folder = new URL('node_modules/@petrel/openai/', import.meta.url);
const modules = readdirSync(folder, { recursive: true })
  .filter(
    (file) => file.endsWith('.mjs') && !file.endsWith('.d.mts') && !file.startsWith('internal'),
  )
  .map((file) => file.replaceAll('\\', '/').slice(0, -'.mjs'.length));
assert(modules.length > 300, `${modules.length} modules`);
for (const module of modules) {
  const imported = Object.keys(await import(`@petrel/openai/${module}`));
  const required = Object.keys(require(`@petrel/openai/${module}`));
  assert.deepEqual(required.sort(), imported.sort(), module);
}

const main = await import('@petrel/openai');
assert.equal(main.default, OpenAI);
assert.equal(main.AzureOpenAI.prototype instanceof OpenAI, true);
const { Completions } = await import('@petrel/openai/resources/chat/completions/completions');
assert.equal(Completions, OpenAI.Chat.Completions);
const required = require('@petrel/openai');
assert.equal(required({ apiKey: 'sk-unused' }) instanceof required, true);
console.log(`${modules.length} modules of @petrel/openai`);
