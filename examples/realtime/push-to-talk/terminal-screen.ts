import { stdout } from 'node:process';
import type { Phase, Screen } from './conversation.ts';
import type { Turn } from './transcript.ts';

const CLEAR_BELOW = '\r\u001b[J';
const METER_WIDTH = 20;
const COLORS = { you: 36, model: 32, warning: 33 } as const;

const PHASES: Readonly<Record<Phase, string>> = {
  ready: 'Hold the space bar to talk, press q to quit.',
  listening: '● Speak, and release the space bar when you are done.',
  thinking: '… The model is thinking.',
  answering: '▶ Hold the space bar to interrupt.',
};

/** Shows a conversation in a terminal: what both speak, and a line at the bottom with what happens. */
export class TerminalScreen implements Screen {
  #status = 'Connecting.';
  /** How much of the status is in the terminal. */
  #drawn = 0;

  constructor() {
    stdout.on('resize', this.#draw);
    this.#draw();
  }

  phase(phase: Phase): void {
    this.#show(PHASES[phase]);
  }

  level(level: number): void {
    this.#show(`● ${levelMeter(level)}`);
  }

  latency(milliseconds: number): void {
    this.#show(`▶ Answered after ${milliseconds} ms. Hold the space bar to interrupt.`);
  }

  turn({ speaker, text, isOver }: Turn): void {
    if (isOver) this.#print(speaker, text);
  }

  interrupted(_id: string, milliseconds: number): void {
    this.#print('model', `(interrupted after ${(milliseconds / 1000).toFixed(1)} s)`);
  }

  warn(message: string): void {
    this.#print('warning', message);
  }

  /** Removes the line at the bottom. */
  close(): void {
    stdout.off('resize', this.#draw);
    stdout.write(this.#clear());
  }

  #print(label: keyof typeof COLORS, text: string): void {
    // Heeds `NO_COLOR` and `FORCE_COLOR`.
    const name = stdout.hasColors?.() ? `\u001b[${COLORS[label]}m${label}:\u001b[0m` : `${label}:`;
    const indent = label.length + 2;
    // Text of others must not control the terminal.
    const words = text.replaceAll(/\p{Cc}+/gu, ' ').trim();
    const lines = wrap(words, width() - indent).join(`\r\n${' '.repeat(indent)}`);
    stdout.write(`${this.#clear()}${name} ${lines}\r\n`);
    this.#drawn = 0;
    this.#draw();
  }

  #show(status: string): void {
    this.#status = status;
    this.#draw();
  }

  readonly #draw = (): void => {
    const line = this.#status.slice(0, width() - 1);
    stdout.write(this.#clear() + line);
    this.#drawn = line.length;
  };

  /** Clears the status, of which a terminal that became narrower makes several lines. */
  #clear(): string {
    const above = Math.floor(Math.max(0, this.#drawn - 1) / width());
    return (above > 0 ? `\u001b[${above}A` : '') + CLEAR_BELOW;
  }
}

/** How many characters fit into a line; some terminals report 0. */
function width(): number {
  return stdout.columns || 80;
}

/** Divides text into lines between its words; a word that is too long has a line of its own. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > length) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Loudness, from 0 to 1, as a bar of text. */
export function levelMeter(level: number): string {
  return '█'.repeat(Math.round(level * METER_WIDTH)).padEnd(METER_WIDTH, '·');
}
