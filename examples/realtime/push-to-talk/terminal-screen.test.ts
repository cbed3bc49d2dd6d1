import { stdout } from 'node:process';
import { expect, onTestFinished, test, vi } from 'vitest';
import { loudness } from './sound.ts';
import { levelMeter, TerminalScreen, wrap } from './terminal-screen.ts';

/** A screen in a terminal that is so wide, and what is written since it was looked at last. */
function start(columns: number) {
  vi.stubEnv('NO_COLOR', '1');
  const known = Object.getOwnPropertyDescriptor(stdout, 'columns') ?? { value: undefined };
  Object.defineProperty(stdout, 'columns', { value: columns, configurable: true, writable: true });
  const write = vi.spyOn(stdout, 'write').mockReturnValue(true);
  const screen = new TerminalScreen();
  onTestFinished(() => {
    screen.close();
    write.mockRestore();
    vi.unstubAllEnvs();
    Object.defineProperty(stdout, 'columns', { configurable: true, ...known });
  });
  const written = (): string => {
    const text = write.mock.calls.map(([chunk]) => String(chunk)).join('');
    write.mockClear();
    return text;
  };
  written();
  return { screen, written };
}

const turn = (text: string) => ({ id: 'item_1', speaker: 'you' as const, text, isOver: true });

test('a turn is above the status, in lines that fit', () => {
  const { screen, written } = start(24);
  screen.turn(turn('The storm petrel flies low.'));
  expect(written()).toBe(
    '\r\u001b[Jyou: The storm petrel\r\n     flies low.\r\n\r\u001b[JConnecting.',
  );
});

test('what a narrower terminal makes of the status is cleared', () => {
  const { screen, written } = start(80);
  screen.phase('ready');
  Object.defineProperty(stdout, 'columns', { value: 30 });
  written();
  stdout.emit('resize');
  expect(written()).toBe('\u001b[1A\r\u001b[JHold the space bar to talk, p');
});

test('a terminal that reports no width has 80 columns', () => {
  const { screen, written } = start(0);
  screen.phase('ready');
  expect(written()).toBe('\r\u001b[JHold the space bar to talk, press q to quit.');
});

test('text of others does not control the terminal', () => {
  const { screen, written } = start(80);
  screen.turn(turn('one\u001b[2Jtwo\u0007\n'));
  expect(written()).toContain('you: one [2Jtwo\r\n');
});

test('long text is divided between words', () => {
  expect(wrap('The storm petrel flies low.', 12)).toEqual(['The storm', 'petrel flies', 'low.']);
  expect(wrap('a verylongword b', 6)).toEqual(['a', 'verylongword', 'b']);
});

test('the meter shows loudness', () => {
  const tone = Buffer.alloc(24_000);
  for (let at = 0; at < tone.length; at += 2) tone.writeInt16LE(at % 120 < 60 ? 9000 : -9000, at);
  expect(levelMeter(loudness(Buffer.alloc(480)))).toBe('·'.repeat(20));
  expect(levelMeter(loudness(tone))).toMatch(/^█{16,19}·+$/);
});
