import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import type { BulkProgress } from '@petrel/bulk';
import { expect, test, vi } from 'vitest';
import { duration, progressText } from '../src/bulk/progress-line.ts';
import { ProgressView } from '../src/bulk/progress-view.ts';
import { openBench } from './run.ts';

const PROGRESS: BulkProgress = {
  done: 9_040,
  succeeded: 9_028,
  failed: 12,
  resumed: 0,
  invalid: 0,
  requests: 9_100,
  tokens: { input: 1_000_000, cached: 0, output: 200_000 },
  cost: 0.521,
  elapsed: 30_000,
  part: 0.452,
  rate: 310,
  remaining: 120_000,
  waiting: undefined,
};

test('the progress is one line that fits the terminal', () => {
  expect(progressText(PROGRESS, 200)).toBe(
    '[#########-----------] 45.2 %  9,040 done  12 failed  310/s  1,200,000 tokens  $0.52  2 min left',
  );
  expect(progressText(PROGRESS, 30)).toHaveLength(30);
  const limited = { ...PROGRESS, waiting: { for: 'rate_limit', delay: 12_000 } } as const;
  expect(progressText(limited, 80)).toContain('45.2 %  rate limited, next try in 12 s  9,040 done');
  expect(duration(7_800_000)).toBe('2 h 10 min');
});

/** Control characters as text. */
const visible = (text: string): string => text.replaceAll('\u001B', 'ESC').replaceAll('\r', 'CR');

test('in a terminal, Ctrl-C finishes what is under way, keeps it, and shows how to resume', async () => {
  const { emulator, output, runInTerminal, run, input } = await openBench(400);
  emulator.inject({ delay: 30, times: 10_000 });
  const terminal = runInTerminal();
  const seen = async (pattern: RegExp): Promise<void> => {
    await vi.waitUntil(() => pattern.test(visible(terminal.text())), { timeout: 30_000 });
  };
  await seen(/CRESC\[KESC\[2m\[#*-*\] .*done/);
  // A window that becomes narrow gets a line that fits.
  const [path = ''] = /\/dev\/pts\/\d+/.exec(terminal.text()) ?? [];
  execFileSync('stty', ['-F', path, 'cols', '30']);
  await seen(/ESC\[2m\[[^E]{28}ESC\[0m/);
  terminal.process.stdin.write('\u0003');
  expect(await terminal.ended).toBe(130);
  expect(terminal.text()).toContain('Stopping: what is under way is finished.');
  expect(terminal.text()).toContain('To resume, run the same command again.');
  const kept = (await readFile(output, 'utf8')).trimEnd().split('\n').length;
  expect(kept).toBe(emulator.requests.length);
  emulator.reset();
  expect(await run('bulk', 'run', input, '-o', output)).toMatchObject({ code: 0 });
  expect(emulator.requests).toHaveLength(400 - kept);
}, 60_000);

test.each([
  ['a terminal', { TERM: 'xterm' }, true, 'CRESC[KESC[2m[#########-----------] 45.2ESC[0m'],
  ['a terminal with NO_COLOR', { NO_COLOR: '1' }, true, 'CRESC[K[#########-----------] 45.2'],
  ['a dumb terminal', { TERM: 'dumb' }, false, ''],
  ['a file', {}, false, ''],
] as const)('%s gets the progress as it can show it', async (name, environment, isLine, line) => {
  const stream = Object.assign(new PassThrough(), { isTTY: name !== 'a file', columns: 28 });
  const view = new ProgressView(stream, environment);
  view.show(PROGRESS);
  view.show(PROGRESS);
  stream.end();
  const text = visible(await textOf(stream));
  expect(text).toBe(isLine ? line.repeat(2) : `${progressText(PROGRESS, 200)}\n`);
});
