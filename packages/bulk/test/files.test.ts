import { link, readFile, symlink, writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { bulk, estimateBulk, type BulkOptions } from '../src/index.ts';
import { openBench, requests } from './bench.ts';

const QUICK = { limits: false, retryDelay: 1 } as const;
const text = (count: number): string =>
  requests(count)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');

test('options that name the same file, however it is spelled, are refused before it is opened', async () => {
  const { client, folder, output, file, arrivals } = await openBench();
  const input = await file('in.jsonl', text(2));
  await bulk({ client, input, output, ...QUICK });
  const sent = arrivals().length;
  const [hard, soft, dangling] = ['hard', 'soft', 'dangling'].map((name) => `${folder}/${name}`);
  await link(output, `${hard}`);
  await symlink(input, `${soft}`);
  await symlink('new', `${dangling}`);
  const before = [await readFile(input, 'utf8'), await readFile(output, 'utf8')];
  const wrong: Partial<BulkOptions>[] = [
    { failures: output },
    { failures: input },
    { embeddings: output },
    { embeddings: input },
    { failures: relative(process.cwd(), output) },
    { failures: `${folder}/./x/../output.jsonl` },
    { failures: hard },
    { embeddings: soft },
    { failures: `${folder}/a`, embeddings: `${folder}/a` },
    { output: `${dangling}`, failures: `${folder}/new` },
    { output: input },
    { failures: `${output}.batches` },
    { input: pathToFileURL(input), failures: input },
    { input: createReadStream(input), failures: input },
  ];
  for (const options of wrong) {
    const run = bulk({ client, input, output, ...QUICK, ...options });
    const error = await run.then(null, (reason: unknown) => reason);
    expect(error, JSON.stringify(options)).toMatchObject({ code: 'configuration' });
    expect(String(error)).toContain('the same file');
  }
  expect([await readFile(input, 'utf8'), await readFile(output, 'utf8')]).toEqual(before);
  expect(arrivals()).toHaveLength(sent);
});

test.each(['{"gpt-4o":{"input":1}}', 'one\ntwo\n', '\0\n'])(
  'a file with other contents is not replaced by failures: %j',
  async (content) => {
    const { client, output, file, arrivals } = await openBench();
    const failures = await file('prices.json', content);
    const run = bulk({ client, input: requests(1), output, failures, ...QUICK });
    await expect(run).rejects.toMatchObject({ code: 'output_foreign' });
    expect(await readFile(failures, 'utf8')).toBe(content);
    expect(arrivals()).toEqual([]);
  },
);

test('a link to an output has the lock of the file, and stays a link', async () => {
  const { client, emulator, folder, output } = await openBench();
  await symlink('output.jsonl', `${folder}/link`);
  emulator.inject({ delay: 300, times: 5 });
  const input = requests(3);
  const first = bulk({ client, input, output: `${folder}/link`, order: 'input', ...QUICK }).then(
    (summary) => summary,
  );
  await vi.waitUntil(() => readFile(`${output}.lock`).catch(() => null), { interval: 5 });
  const second = bulk({ client, input, output, ...QUICK });
  await expect(second).rejects.toMatchObject({ code: 'output_locked' });
  expect(await first).toMatchObject({ done: 3 });
  expect(await readFile(output, 'utf8')).toBe(await readFile(`${folder}/link`, 'utf8'));
  expect(await bulk({ client, input, output, ...QUICK })).toMatchObject({ resumed: 3 });
});

test.each([0.5, 0.9, 0.999])(
  'an input compressed with gzip that is cut off at %d ends the run',
  async (part) => {
    const { client, output, file } = await openBench();
    const whole = gzipSync(text(500));
    const cut = whole.subarray(0, Math.floor(whole.length * part));
    const input = await file('in.jsonl.gz', cut);
    const run = bulk({ client, input, output, ...QUICK });
    await expect(run).rejects.toMatchObject({
      code: 'input_unreadable',
      message: expect.stringContaining(input),
    });
    await expect(readFile(`${output}.lock`)).rejects.toThrow('ENOENT');
    await expect(estimateBulk({ input })).rejects.toMatchObject({ code: 'input_unreadable' });
    const stream = estimateBulk({ input: createReadStream(input) });
    await expect(stream).rejects.toMatchObject({ code: 'input_unreadable' });
    await writeFile(input, whole);
    expect(await bulk({ client, input, output, ...QUICK })).toMatchObject({ succeeded: 500 });
  },
);
