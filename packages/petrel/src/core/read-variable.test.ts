import { afterEach, expect, test, vi } from 'vitest';
import { KEY } from '../../test/clients.ts';
import { Client } from '../client.ts';
import { nodeTransport } from '../platform/node/node-transport.ts';
import { undiciTransport } from '../platform/undici/undici-transport.ts';
import { readVariable } from './read-variable.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** What Deno throws for `process.env` and `Deno.env` without `--allow-env`. */
function deny(): never {
  throw Object.assign(new Error('Requires env access to "OPENAI_API_KEY"'), { name: 'NotCapable' });
}

const DENYING: readonly [what: string, globals: Record<string, object>][] = [
  ['process.env itself', { process: Object.defineProperty({}, 'env', { get: deny }) }],
  ['each variable of process.env', { process: { env: new Proxy({}, { get: deny }) } }],
  ['Deno.env', { process: {}, Deno: { env: { get: deny } } }],
];

test.each(DENYING)('G9: %s that may not be read counts as unset', (_what, globals) => {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  expect(readVariable('OPENAI_API_KEY')).toBeUndefined();
  expect(new Client({ apiKey: KEY }).baseURL).toBe('https://api.openai.com/v1');
  expect(nodeTransport().name).toBe('node');
  expect(undiciTransport().name).toBe('undici');
});

test('a variable that is set is read, one that is not is undefined', () => {
  vi.stubEnv('PETREL_TEST', 'yes');
  expect(readVariable('PETREL_TEST')).toBe('yes');
  expect(readVariable('PETREL_TEST_UNSET')).toBeUndefined();
});
