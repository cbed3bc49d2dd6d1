import { appendFile, mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulk, type BulkEvent } from '../src/index.ts';
import { decodeOutputLine } from '../src/journal/output-line.ts';
import { RowMarks } from '../src/journal/row-marks.ts';
import { openBench, requests, type Bench } from './bench.ts';

/** A finished run of five rows. */
async function finished(): Promise<
  Bench & { resume(): Promise<{ sent: number; events: BulkEvent[] }> }
> {
  const bench = await openBench();
  const { client, output } = bench;
  const options = { client, input: requests(5), output, limits: false } as const;
  await bulk(options);
  return {
    ...bench,
    async resume() {
      const events: BulkEvent[] = [];
      const run = bulk({ ...options, onEvent: (event) => void events.push(event) });
      const { requests: sent, done } = await run;
      expect(done).toBe(5);
      return { sent, events };
    },
  };
}

test('h11: a last line that a crash cut off is removed, wherever it was cut', async () => {
  const { output, resume, lines } = await finished();
  const whole = await readFile(output);
  const start = whole.lastIndexOf('\n', whole.length - 2) + 1;
  const cuts = [start + 1, start + 5, Math.floor((start + whole.length) / 2), whole.length - 2];
  for (const cut of cuts) {
    await truncate(output, cut);
    const { sent, events } = await resume();
    expect(sent).toBe(1);
    expect(events).toContainEqual({ type: 'repair', line: 5, problem: 'unfinished' });
    expect(await lines()).toHaveLength(5);
  }
});

test('h12: a last line without its line break gets one, and nothing is sent again', async () => {
  const { output, resume, lines } = await finished();
  await truncate(output, (await readFile(output)).length - 1);
  expect(await resume()).toMatchObject({ sent: 0 });
  expect((await readFile(output)).at(-1)).toBe(10);
  expect(await lines()).toHaveLength(5);
});

test('h13: damaged lines are reported with their number and moved away; their rows alone are sent again', async () => {
  const { output, resume, lines } = await finished();
  const text = await readFile(output, 'utf8');
  const all = text.trimEnd().split('\n');
  const damaged = all[2]?.replace('"status_code":200', '"status_code":500') ?? '';
  await writeFile(output, [...all.slice(0, 2), damaged, all[3], '{"x', all[4], ''].join('\n'));
  const { sent, events } = await resume();
  expect(sent).toBe(1);
  expect(events.filter(({ type }) => type === 'repair')).toEqual([
    { type: 'repair', line: 3, problem: 'damaged' },
    { type: 'repair', line: 5, problem: 'damaged' },
  ]);
  expect(await readFile(`${output}.damaged`, 'utf8')).toBe(`${damaged}\n{"x\n`);
  expect(await lines()).toHaveLength(5);
});

test('zeros that a power failure left at the end are removed, and a repeated result too', async () => {
  const { output, resume, lines } = await finished();
  const [first] = (await readFile(output, 'utf8')).split('\n');
  await appendFile(output, `${first}\n${'\0'.repeat(5_000)}`);
  const { sent, events } = await resume();
  expect(sent).toBe(0);
  expect(events.filter(({ type }) => type === 'repair')).toEqual([
    { type: 'repair', line: 6, problem: 'repeated' },
    { type: 'repair', line: 7, problem: 'unfinished' },
  ]);
  expect(await lines()).toHaveLength(5);
});

test.each(['Dear diary', '{"custom_id":"a"}\n', '{"id":"row_1_00"}\n'])(
  'a file that holds something else is left as it is: %j',
  async (content) => {
    const { client, file, arrivals } = await openBench();
    const output = await file('notes.txt', content);
    await expect(bulk({ client, input: requests(1), output })).rejects.toMatchObject({
      code: 'output_foreign',
    });
    expect(await readFile(output, 'utf8')).toBe(content);
    expect(arrivals()).toEqual([]);
  },
);

test('an output that cannot be written is reported before anything is sent', async () => {
  const { client, folder, arrivals } = await openBench();
  await mkdir(join(folder, 'sub'));
  for (const output of [join(folder, 'sub'), join(folder, 'missing/out.jsonl'), '/dev/full']) {
    await expect(bulk({ client, input: requests(1), output })).rejects.toMatchObject({
      code: 'output_unusable',
      message: expect.stringContaining(output),
    });
  }
  expect(arrivals()).toEqual([]);
});

test('the lock of a process that was killed is taken over', async () => {
  const { output, resume } = await finished();
  await writeFile(
    `${output}.lock`,
    JSON.stringify({ pid: 2 ** 30, host: (await import('node:os')).hostname() }),
  );
  expect(await resume()).toMatchObject({ sent: 0 });
});

test('a line whose checksum does not match is never read', async () => {
  const { output } = await finished();
  const [line = ''] = (await readFile(output, 'utf8')).split('\n');
  const bytes = Buffer.from(line);
  expect(decodeOutputLine(bytes)).not.toBeNull();
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ change;
      expect(decodeOutputLine(changed)).toBeNull();
    }),
  );
});

test('marks are kept for each row in two bytes', () => {
  const marks = new RowMarks();
  expect(marks.get(70_000, '00000000')).toBe('none');
  expect(marks.add(70_000, '00000000')).toBe(true);
  expect(marks.add(70_000, 'ffffffff')).toBe(false);
  expect(marks.get(70_000, '00000000')).toBe('same');
  expect(marks.get(70_000, '00000001')).toBe('other');
  marks.delete(70_000);
  expect([marks.get(70_000, '00000000'), marks.size]).toEqual(['none', 0]);
});
