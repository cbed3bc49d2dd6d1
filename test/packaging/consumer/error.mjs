import assert from 'node:assert/strict';
import { APIError, APITimeoutError, NotFoundError, RateLimitError } from 'petrel';
import { serve } from './shared/server.mjs';

const { emulator, client, close } = await serve();
await assert.rejects(client.models.retrieve('no-such-model'), (error) => {
  assert.ok(error instanceof NotFoundError && error instanceof APIError);
  assert.equal(error.status, 404);
  assert.equal(error.name, 'NotFoundError');
  assert.match(error.requestID, /^req_/);
  assert.equal(JSON.stringify(error).includes(emulator.apiKey), false);
  return true;
});
emulator.inject({ status: 429, times: 2 });
await assert.rejects(client.models.list({ maxRetries: 0 }), RateLimitError);
await client.models.list();
emulator.inject({ delay: 2_000 });
await assert.rejects(client.models.list({ timeout: 50, maxRetries: 0 }), APITimeoutError);
await close();
