import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { json, serve } from '../../../test/loopback.ts';

/** Pays, ships, and is killed after the answer to the second request, while it ships. */
const PROGRAM = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { OpenAI } from ${JSON.stringify(join(import.meta.dirname, '../../index.ts'))};

const [, , folder, baseURL] = process.argv;
const client = new OpenAI({ apiKey: 'test-key', baseURL });
const read = () => { try { return JSON.parse(readFileSync(folder + '/run.json', 'utf8')); } catch { return null; } };
const resumeFrom = read();
const tool = (name, run) => ({ type: 'function', function: { name, description: name, parameters: {}, parse: JSON.parse, function: run } });
const log = (line) => appendFileSync(folder + '/log', line + '\\n');
const runner = client.chat.completions.runTools({
  model: 'm',
  messages: [{ role: 'user', content: 'Buy it.' }],
  tools: [
    tool('pay', () => { log('paid'); return 'paid'; }),
    tool('ship', () => { log('shipping'); return resumeFrom === null ? new Promise(() => setInterval(() => {}, 1e6)) : 'shipped'; }),
  ],
}, { resumeFrom, interruptedCalls: 'repeat', onCheckpoint: (state) => writeFileSync(folder + '/run.json', JSON.stringify(state)) });
log(await runner.finalContent());
`;

test('a run that is killed continues from its checkpoint, and repeats no call that is done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'petrel-run-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = [call('pay'), call('ship'), { role: 'assistant', content: 'Bought.' }];
  const sizes: number[] = [];
  const { origin } = await serve((response, request) => {
    const { messages } = JSON.parse(request.body) as { messages: unknown[] };
    sizes.push(messages.length);
    const message = script[(messages.length - 1) / 2];
    json(response, { id: 'chatcmpl-1', choices: [{ index: 0, finish_reason: 'stop', message }] });
  });
  const program = join(folder, 'program.mjs');
  writeFileSync(program, PROGRAM);
  const args = ['--import', 'tsx', program, folder, origin];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  await vi.waitFor(
    () => expect(readFileSync(join(folder, 'log'), 'utf8')).toContain('shipping'),
    10_000,
  );
  child.kill('SIGKILL');
  const next = spawn(process.execPath, args, { stdio: 'ignore' });
  await new Promise((resolve) => void next.on('close', resolve));
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('paid\nshipping\nshipping\nBought.\n');
  expect(sizes).toEqual([1, 3, 5]);
});

function call(name: string): object {
  const tool_calls = [
    { id: `call_${name}`, type: 'function', function: { name, arguments: '{}' } },
  ];
  return { role: 'assistant', content: null, tool_calls };
}
