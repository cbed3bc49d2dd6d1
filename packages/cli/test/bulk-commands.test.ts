import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBench } from './run.ts';

test('a run prints a summary, and the same command has nothing left to do', async () => {
  const { run, input, output, emulator } = await openBench(5);
  const first = await run('bulk', 'run', input, '-o', output);
  expect(first).toMatchObject({ code: 0, stdout: '' });
  expect(first.stderr).toContain('5 done: 5 succeeded, 0 failed');
  // There is no terminal.
  expect(first.stderr).not.toContain('\u001B');
  const again = await run('bulk', 'run', input, '-o', output);
  expect(again.stderr).toContain('Resuming: 5 rows have a result.');
  expect(emulator.requests).toHaveLength(5);
});

test('rows that fail for good are counted, end with exit code 1, and are sent again by retry', async () => {
  const { run, input, output, folder, emulator } = await openBench(3);
  emulator.inject({ status: 400 });
  const failures = join(folder, 'failures.jsonl');
  const args = [input, '-o', output, '--failures', failures, '-q'];
  expect(await run('bulk', 'run', ...args)).toMatchObject({ code: 1 });
  expect((await readFile(failures, 'utf8')).trimEnd().split('\n')).toHaveLength(1);
  const status = await run('bulk', 'status', output, '--json');
  expect(status.code).toBe(1);
  expect(JSON.parse(status.stdout)).toMatchObject({ done: 3, succeeded: 2, failed: 1 });
  expect(await run('bulk', 'retry', ...args)).toMatchObject({ code: 0 });
  expect((await run('bulk', 'status', output)).stdout).toMatch(/^failed +0$/m);
});

test('a template makes requests of the columns of a CSV file', async () => {
  const { run, output, folder, emulator } = await openBench(0);
  const input = join(folder, 'numbers.csv');
  await writeFile(input, 'id,number\na,seven\nb,eight\n');
  const template = join(folder, 'template.json');
  const messages = [{ role: 'user', content: 'Say {{number}}, please' }];
  const request = {
    custom_id: '{{id}}',
    url: '/v1/chat/completions',
    body: { model: 'gpt-4o', messages },
  };
  await writeFile(template, JSON.stringify(request));
  const args = ['bulk', 'run', input, '--template', template, '-o'];
  expect(await run(...args, output)).toMatchObject({ code: 0 });
  expect(JSON.stringify(emulator.requests.map(({ body }) => body))).toContain('Say seven, please');
  expect(await readFile(output, 'utf8')).toContain('"custom_id":"b"');
  await writeFile(input, 'id\na\n');
  const missing = await run(...args, `${output}.2`);
  expect(missing).toMatchObject({ code: 2 });
  expect(missing.stderr).toContain(
    'Line 2 makes the template `request` throw: The row has no member "number"',
  );
});

test('an estimate sends nothing', async () => {
  const { run, input, folder, emulator } = await openBench(4);
  const prices = join(folder, 'prices.json');
  await writeFile(prices, '{"gpt-4o":{"input":0,"output":1000}}');
  const args = ['--prices', prices, '--answer-tokens', '1000', '--requests-per-minute', '2'];
  const { code, stdout } = await run('bulk', 'estimate', input, ...args);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^rows to send +4$/m);
  expect(stdout).toMatch(/^cost +\$4\.00$/m);
  expect(stdout).toMatch(/^time +2 min$/m);
  expect(emulator.requests).toHaveLength(0);
});

test('rows can be sent as a batch, whose status is shown', async () => {
  const { run, input, output } = await openBench(3);
  const args = ['--via', 'batch', '--poll-interval', '0.001'];
  const { code, stderr } = await run('bulk', 'run', input, '-o', output, ...args);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^batch_\w+ is completed: 3 of 3 requests\.$/m);
  expect(stderr).toContain('3 succeeded');
});

test('a bad line is reported with its number, and what was done before is kept', async () => {
  const { run, input, output } = await openBench(3);
  await writeFile(input, `${await readFile(input, 'utf8')}{"custom_id": \n`);
  const { code, stderr } = await run('bulk', 'run', input, '-o', output);
  expect(code).toBe(2);
  expect(stderr).toContain('petrel: Line 4 is not JSON.');
  expect(stderr).toContain(`What is done is kept in ${output}.`);
  expect((await readFile(output, 'utf8')).trimEnd().split('\n')).toHaveLength(3);
  const skipping = await run('bulk', 'run', input, '-o', output, '--skip-invalid');
  expect(skipping).toMatchObject({ code: 0 });
  expect(skipping.stderr).toContain('Skipped: Line 4 is not JSON.');
});

test('a server that cannot be reached ends the run with exit code 3, and no row has failed', async () => {
  const { run, input, output } = await openBench(3);
  const args = ['--base-url', 'http://127.0.0.1:9/v1', '--max-outage', '0.01'];
  const { code, stderr } = await run('bulk', 'run', input, '-o', output, ...args);
  expect(code).toBe(3);
  expect(stderr).toMatch(/petrel: The server has not answered for .* 127\.0\.0\.1:9/);
  expect(stderr).toContain('0 failed');
  expect(stderr).not.toContain('is kept');
});

test.each([
  [['bulk', 'run', 'IN'], "required option '-o, --output <file>' not specified"],
  [['bulk', 'run', 'IN', '-o', 'OUT', '--concurrency', '0'], 'It must be a whole number above 0.'],
  [['bulk', 'run', 'MISSING', '-o', 'OUT'], 'no such file or directory'],
  [['bulk', 'run', 'IN', '-o', 'FOLDER'], 'FOLDER'],
  [
    ['bulk', 'run', 'IN', '-o', 'OUT', '--max-cost', '3'],
    '`budget.cost` has no effect without `prices`',
  ],
  [['bulk', 'run', 'IN', '-o', 'OUT', '--template', 'IN'], 'IN is not JSON'],
  [
    ['bulk', 'run', 'IN', '-o', 'OUT', '--order', 'random'],
    '`order` must be "finished" or "input"',
  ],
  [['bulk', 'status', 'MISSING'], 'There is no output'],
  [['blk'], "unknown command 'blk'"],
])('a wrong argument ends with one message, and nothing is sent: %j', async (args, message) => {
  const { run, input, output, folder, emulator } = await openBench(2);
  await mkdir(join(folder, 'FOLDER'));
  const paths: Record<string, string> = {
    IN: input,
    OUT: output,
    MISSING: join(folder, 'missing'),
    FOLDER: join(folder, 'FOLDER'),
  };
  const { code, stderr } = await run(...args.map((arg) => paths[arg] ?? arg));
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(message.replace('IN ', `${input} `));
  expect(stderr).not.toContain('    at ');
  expect(emulator.requests).toHaveLength(0);
});
