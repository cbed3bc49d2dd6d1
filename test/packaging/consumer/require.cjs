const assert = require('node:assert/strict');
const OpenAI = require('petrel');
const { OpenAI: named, default: standard, APIError, Stream, toFile } = require('petrel');
const { createEmulator } = require('@petrel/emulator');

assert.equal(named, OpenAI);
assert.equal(standard, OpenAI);
for (const member of [APIError, Stream, toFile]) assert.equal(typeof member, 'function');
assert.equal(require('petrel/error').APIError, APIError);
const emulator = createEmulator();
const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
void client.models.retrieve('gpt-4o').then((model) => assert.equal(model.id, 'gpt-4o'));
void import('petrel').then((petrel) => assert.equal(petrel.OpenAI, OpenAI));
