import { stdout } from 'node:process';
import type { Phase, Screen } from './conversation.ts';
import type { Turn } from './transcript.ts';

const CLEAR_LINE = '\r\u001b[2K';
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
  #status = '';

  constructor() {
    stdout.on('resize', this.#draw);
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
    stdout.write(CLEAR_LINE);
  }

  #print(label: keyof typeof COLORS, text: string): void {
    // Heeds `NO_COLOR` and `FORCE_COLOR`.
    const name = stdout.hasColors?.() ? `\u001b[${COLORS[label]}m${label}:\u001b[0m` : `${label}:`;
    stdout.write(`${CLEAR_LINE}${name} ${text}\r\n`);
    this.#draw();
  }

  #show(status: string): void {
    this.#status = status;
    this.#draw();
  }

  /** A line that is longer than the terminal is wide could not be cleared. */
  readonly #draw = (): void => {
    const { columns = 80 } = stdout;
    stdout.write(CLEAR_LINE + this.#status.slice(0, columns - 1));
  };
}

/** Loudness, from 0 to 1, as a bar of text. */
export function levelMeter(level: number): string {
  return '█'.repeat(Math.round(level * METER_WIDTH)).padEnd(METER_WIDTH, '·');
}
