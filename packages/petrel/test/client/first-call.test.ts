import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { json, serve } from '../loopback.ts';

test('J3: a first call on Node does not touch a fetch that nobody needs', async () => {
  const server = await serve((response) => json(response, { id: 'chatcmpl-1' }));
  // Node loads its fetch when one of these is first read, or at its start, by version.
  const program = `
    import { OpenAI } from ${JSON.stringify(join(import.meta.dirname, '../../src/index.ts'))};
    const read = [];
    for (const name of ['fetch', 'Headers', 'Request', 'Response', 'FormData']) {
      const { get, value } = Object.getOwnPropertyDescriptor(globalThis, name);
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => (read.push(name), get ? get.call(globalThis) : value),
      });
    }
    const client = new OpenAI({ apiKey: 'k', baseURL: '${server.origin}/v1' });
    await client.chat.completions.create({ model: 'm', messages: [] });
    const byCall = read.splice(0);
    void new globalThis.FormData();
    console.log(JSON.stringify({ byCall, shown: read }));`;
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  expect(JSON.parse(output)).toEqual({ byCall: [], shown: ['FormData'] });
});
