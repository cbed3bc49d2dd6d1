import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadApi } from '../src/api.ts';
import { createEmulator } from '../src/index.ts';
import { Random } from '../src/random.ts';

const { operations, sampler } = loadApi();
const emulator = createEmulator();
const posts = operations.filter(({ bodies }) => bodies.has('application/json'));

test('no JSON whatever makes the emulator fail', async () => {
  const values = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom('model', 'input', 'messages', 'n'), fc.jsonValue()),
  );
  const request = fc.record({ operation: fc.constantFrom(...posts), value: values });
  await fc.assert(
    fc.asyncProperty(request, async ({ operation, value }) => {
      const response = await send(operation.path, operation.admin, JSON.stringify(value));
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
});

test('no valid request, however full, makes the emulator fail', async () => {
  const request = fc.record({ operation: fc.constantFrom(...posts), seed: fc.string() });
  await fc.assert(
    fc.asyncProperty(request, async ({ operation, seed }) => {
      const schema = operation.bodies.get('application/json') ?? true;
      const options = { random: new Random(seed), now: 1, optional: true, preferNull: false };
      const value = sampler.sample(schema, options);
      const response = await send(operation.path, operation.admin, JSON.stringify(value));
      await response.body?.cancel();
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
});

async function send(path: string, admin: boolean, body: string): Promise<Response> {
  return await emulator.fetch(`https://any.test/v1${path.replace(/\{\w+\}/g, 'id')}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${admin ? emulator.adminKey : emulator.apiKey}`,
      'content-type': 'application/json',
      'openai-beta': 'assistants=v2, chatkit_beta=v1',
    },
    body,
  });
}
