import assert from 'node:assert/strict';
import OpenAI, { APIError, NotFoundError, OpenAI as Named, VERSION } from 'petrel';
import * as errors from 'petrel/core/error';
import { Completions } from 'petrel/resources/chat/completions';
import manifest from 'petrel/package.json' with { type: 'json' };

assert.equal(Named, OpenAI);
assert.equal(VERSION, manifest.version);
assert.equal(errors.APIError, APIError);
assert.ok(NotFoundError.prototype instanceof APIError);
// The class of the client adds helpers; a resource imported alone has none of them.
assert.ok(OpenAI.Chat.Completions.prototype instanceof Completions);
assert.equal(OpenAI.Chat.Completions.name, 'Completions');
assert.equal(typeof OpenAI.Chat.Completions.prototype.stream, 'function');
assert.ok(!('stream' in Completions.prototype));
assert.equal(Completions.name, 'Completions');
const client = new OpenAI({ apiKey: 'sk-none' });
assert.ok(client.chat.completions instanceof Completions);
