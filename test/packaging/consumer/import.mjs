import assert from 'node:assert/strict';
import OpenAI, { APIError, NotFoundError, OpenAI as Named, VERSION } from 'petrel';
import * as errors from 'petrel/core/error';
import { Completions } from 'petrel/resources/chat/completions';
import manifest from 'petrel/package.json' with { type: 'json' };

assert.equal(Named, OpenAI);
assert.equal(VERSION, manifest.version);
assert.equal(errors.APIError, APIError);
assert.ok(NotFoundError.prototype instanceof APIError);
assert.equal(OpenAI.Chat.Completions, Completions);
assert.equal(Completions.name, 'Completions');
const client = new OpenAI({ apiKey: 'sk-none' });
assert.ok(client.chat.completions instanceof Completions);
