const assert = require('node:assert/strict');
const { OpenAI, default: standard } = require('petrel');
const { createEmulator } = require('@petrel/emulator');

assert.equal(standard, OpenAI);
const emulator = createEmulator();
const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
void client.models.retrieve('gpt-4o').then((model) => assert.equal(model.id, 'gpt-4o'));
