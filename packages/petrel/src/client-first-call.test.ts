import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { json, serve } from '../test/loopback.ts';

test('a first call on Node does not load the fetch that nobody asked for', async () => {
  const server = await serve((response) => json(response, { id: 'chatcmpl-1' }));
  const program = `
    import { OpenAI } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
    const fetchers = () => process.moduleLoadList.filter((name) => name.includes('deps/undici'));
    const before = fetchers().length;
    const client = new OpenAI({ apiKey: 'k', baseURL: '${server.origin}/v1' });
    await client.chat.completions.create({ model: 'm', messages: [] });
    const after = fetchers().length;
    void globalThis.FormData;
    console.log(JSON.stringify({ loaded: after - before, wouldShow: fetchers().length > after }));`;
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, args, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
  expect(JSON.parse(output)).toEqual({ loaded: 0, wouldShow: true });
});
