import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PROGRAM = 'examples/realtime/push-to-talk/main.ts';
const SERVER = ['-L', 'petrel-screenshots'];
const SIZE = ['-x', '76', '-y', '14'];
const COLORS = { 32: '#7ee2a8', 33: '#f3c969', 36: '#7cc7ff' };

/** A microphone that hears a tone at once, and a loudspeaker that takes its time. */
const DEVICES = {
  rec: '#!/bin/sh\ncat "$0.raw"; sleep 5',
  play: `#!${process.execPath}
    let bytes = 0;
    process.stdin.on('data', (sound) => (bytes += sound.length));
    process.stdin.on('end', () => setTimeout(() => process.exit(0), bytes / 48));`,
};

/** Half a second of a tone. */
const TONE = Buffer.alloc(24_000);
for (let index = 0; index < TONE.length / 2; index++) {
  TONE.writeInt16LE(Math.round(8000 * Math.sin(index / 10)), 2 * index);
}

/** Runs the program for terminals in tmux, and resolves to a page that looks like the terminal. */
export async function terminalPage(root) {
  const folder = mkdtempSync(join(tmpdir(), 'petrel-screenshots-'));
  try {
    for (const [name, code] of Object.entries(DEVICES)) {
      writeFileSync(join(folder, name), code, { mode: 0o755 });
    }
    writeFileSync(join(folder, 'rec.raw'), TONE);
    const path = `PATH=${folder}${delimiter}${process.env.PATH}`;
    const program = [process.execPath, '--import', 'tsx', PROGRAM];
    tmux('new-session', '-d', ...SIZE, '-c', root, 'env', '-u', 'NO_COLOR', path, ...program);
    return htmlOf(await talk());
  } finally {
    tmux('kill-server');
    rmSync(folder, { recursive: true });
  }
}

/** A question and an answer, which another question interrupts. */
async function talk() {
  await shows('Hold the space bar to talk');
  press();
  await shows('Hold the space bar to interrupt');
  await sleep(1500);
  press();
  return shows('█');
}

/** A key that is not repeated yet counts as held for 700 ms. */
function press() {
  tmux('send-keys', 'Space');
}

/** Resolves to what the terminal shows once it shows these words. */
async function shows(words) {
  for (let times = 0; times < 400; times++) {
    const screen = capture();
    if (screen.includes(words)) return screen;
    await sleep(50);
  }
  throw new Error(`The terminal does not show “${words}”:\n${capture()}`);
}

function capture() {
  return tmux('capture-pane', '-p', '-e');
}

function tmux(...args) {
  return execFileSync('tmux', [...SERVER, ...args], { encoding: 'utf8' });
}

function htmlOf(screen) {
  const text = screen
    .trimEnd()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    // oxlint-disable-next-line no-control-regex -- terminals color text with control characters
    .replaceAll(/\u001b\[(\d+)m/g, (_, code) => {
      const color = COLORS[code];
      return color === undefined ? '</span>' : `<span style="color: ${color}">`;
    });
  const style = `display: inline-block; margin: 0; padding: 16px 20px; color: #e6e9ec; background: #14181d;
    font: 14px/1.45 'DejaVu Sans Mono', monospace`;
  return `<!doctype html><meta charset="utf-8"><body style="margin: 0"><pre style="${style}">${text}</pre>`;
}
