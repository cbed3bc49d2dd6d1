import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { RateLimitError } from 'petrel';

const require = createRequire(import.meta.url);
const create = mock.fn(async () => ({ choices: [{ message: { content: 'mocked' } }] }));
const OpenAI = mock.fn(function () {
  return { chat: { completions: { create } } };
});
const namedExports = { OpenAI, RateLimitError };

test('an imported client is replaced', async () => {
  mock.module('petrel', { defaultExport: OpenAI, namedExports });
  const { default: Mocked, OpenAI: Named } = await import('petrel');
  assert.equal(Mocked, OpenAI);
  assert.equal(Named, OpenAI);
  const { choices } = await new Mocked().chat.completions.create();
  assert.equal(choices[0].message.content, 'mocked');
});

test('a required client is replaced', async () => {
  // By its file, as names are resolved as `import` does.
  const file = pathToFileURL(require.resolve('petrel')).href;
  mock.module(file, { defaultExport: Object.assign(OpenAI, namedExports) });
  const { answer } = require('./answer.cjs');
  assert.equal(await answer({ apiKey: 'none' }), 'mocked');
});
