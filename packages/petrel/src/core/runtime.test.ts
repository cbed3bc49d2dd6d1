import { expect, test } from 'vitest';
import { detectRuntime } from './runtime.ts';
import { userAgent } from './runtime.ts';
import { VERSION } from './version.ts';

const NODE = { process: { platform: 'linux', arch: 'x64', versions: { node: '20.0.0' } } };

test.each([
  ['node', NODE],
  ['bun', { ...NODE, Bun: { version: '1.2.3' } }],
  ['deno', { ...NODE, Deno: { version: { deno: '2.0.0' } } }],
  ['workerd', { navigator: { userAgent: 'Cloudflare-Workers' }, WorkerGlobalScope: {} }],
  ['edge', { EdgeRuntime: 'edge' }],
  ['browser', { window: {}, document: {} }],
  ['browser', { WorkerGlobalScope: {} }],
  ['unknown', {}],
])('%s is detected from its globals', (name, globals) => {
  expect(detectRuntime(globals).name).toBe(name);
});

test('the user agent names package, runtime and machine', () => {
  expect(userAgent(detectRuntime(NODE))).toBe(`petrel/${VERSION} (node/20.0.0; linux; x64)`);
});
