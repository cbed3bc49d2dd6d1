import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Half a second of a tone. */
const TONE = Buffer.alloc(24_000);
for (let index = 0; index < TONE.length / 2; index++) {
  TONE.writeInt16LE(Math.round(12_000 * Math.sin(index / 10)), 2 * index);
}

/** Runs a program in a pseudo-terminal; where there is no `script` of Linux, with an input that is like one. */
function terminalCommand(program: string): string[] {
  const script = '/usr/bin/script';
  if (process.platform === 'linux' && existsSync(script)) {
    return [script, '-qefc', `${process.execPath} --import tsx ${program}`, '/dev/null'];
  }
  const likeTerminal =
    'Object.assign(process.stdin, { isTTY: true, setRawMode: () => process.stdin })';
  return [
    process.execPath,
    '--import',
    'tsx',
    '--import',
    `data:text/javascript,${likeTerminal}`,
    program,
  ];
}

const NO_COLOR = { NO_COLOR: '1', FORCE_COLOR: undefined };

/** The program in a terminal, with shell scripts in place of the programs of sox. */
function start(devices: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'push-to-talk-'));
  writeFileSync(join(folder, 'tone.raw'), TONE);
  for (const [name, script] of Object.entries(devices)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  // No other program is found, sox neither.
  for (const name of ['cat', 'sleep']) symlinkSync(join('/bin', name), join(folder, name));
  const [command = '', ...args] = terminalCommand(join(import.meta.dirname, 'main.ts'));
  const terminal = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: folder, SHELL: '/bin/sh', SOUND: folder, ...NO_COLOR },
    stdio: 'pipe',
  });
  let text = '';
  for (const output of [terminal.stdout, terminal.stderr]) {
    output.on('data', (chunk) => (text += String(chunk)));
  }
  const ended = once(terminal, 'close');
  onTestFinished(() => {
    terminal.kill();
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    text: () => text,
    async shows(words: string | RegExp): Promise<void> {
      await expect.poll(() => text, { timeout: 20_000, interval: 20 }).toMatch(words);
    },
    press: (key: string) => void terminal.stdin.write(key),
    end: async (): Promise<number> => Number((await ended)[0]),
  };
}

const REC = 'cat "$SOUND/tone.raw"; sleep 5';
const PLAY = 'cat >> "$SOUND/played.raw"';

test('the user talks, the model answers, and both are shown', { timeout: 40_000 }, async () => {
  const { folder, text, shows, press, end } = start({ rec: REC, play: PLAY });
  await shows('Hold the space bar to talk');
  press(' ');
  await shows(/● █+·*/);
  await shows(/you: \w+/);
  await shows(/Answered after \d+ ms/);
  await shows(/model: \w+/);
  await expect
    .poll(() => readFileSync(join(folder, 'played.raw')).length, { timeout: 5_000 })
    .toBeGreaterThan(4_800);
  press('q');
  expect(await end()).toBe(0);
  expect(text()).not.toContain('warning');
  expect(text()).not.toContain('\u001b[36m');
});

test.each([
  ['sox is not installed', {}, '`rec` is missing: install sox'],
  [
    'there is no microphone',
    { rec: 'echo "rec FAIL formats: no default audio device" >&2; exit 2' },
    'no default audio device',
  ],
])('%s', { timeout: 40_000 }, async (_name, devices, words) => {
  const { text, shows, press, end } = start(devices);
  await shows('Hold the space bar to talk');
  press(' ');
  await shows(words);
  expect(await end()).toBe(1);
  expect(text()).not.toContain('    at ');
});
