import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What the Realtime API sends and expects: PCM of 16 bits, 24 kHz, mono. */
const FORMAT = ['-q', '-t', 'raw', '-r', '24000', '-e', 'signed', '-b', '16', '-c', '1', '-'];

/** Bytes of a millisecond of sound. */
export const BYTES_PER_MS = 48;

/** Called when a device fails, with an error for the user. */
type Failed = (error: Error) => void;

/** The microphone, through `rec` of sox. */
export class Microphone {
  readonly #process: ChildProcessByStdio<null, Readable, Readable>;

  constructor(heard: (sound: Buffer) => void, failed: Failed) {
    this.#process = spawn('rec', FORMAT, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process.stdout.on('data', heard);
    reportFailure('rec', this.#process, failed);
  }

  close(): void {
    this.#process.kill();
  }
}

/** The loudspeaker, through `play` of sox. */
export class Loudspeaker {
  readonly #failed: Failed;
  #process: ChildProcessByStdio<Writable, null, Readable> | null = null;
  #startedAt = 0;
  #milliseconds = 0;

  constructor(failed: Failed) {
    this.#failed = failed;
  }

  /** Plays sound after what is playing. */
  play(sound: Buffer): void {
    if (this.#process === null) {
      this.#process = spawn('play', FORMAT, { stdio: ['pipe', 'ignore', 'pipe'] });
      // Stopping it breaks the pipe.
      this.#process.stdin.on('error', () => {});
      reportFailure('play', this.#process, this.#failed);
      this.#startedAt = performance.now();
      this.#milliseconds = 0;
    }
    this.#process.stdin.write(sound);
    this.#milliseconds += sound.length / BYTES_PER_MS;
  }

  /** No more sound comes: what there is is played to its end. */
  end(): void {
    this.#process?.stdin.end();
    this.#process = null;
  }

  /** Stops at once, and returns how many milliseconds were heard; never more than there were. */
  stop(): number {
    const elapsed = performance.now() - this.#startedAt;
    this.#process?.kill();
    this.#process = null;
    return Math.floor(Math.min(elapsed, this.#milliseconds));
  }

  /** Whether what was played last is over. */
  get isSilent(): boolean {
    return performance.now() - this.#startedAt >= this.#milliseconds;
  }
}

function reportFailure(
  command: string,
  device: ChildProcessByStdio<Writable | null, Readable | null, Readable>,
  failed: Failed,
): void {
  let complaint = '';
  device.stderr.on('data', (chunk) => (complaint += String(chunk)));
  device.once('error', () => {
    failed(
      new Error(`\`${command}\` is missing: install sox (https://sourceforge.net/projects/sox).`),
    );
  });
  device.once('close', (code) => {
    if (device.killed || code === 0) return;
    const reason = complaint.trim().split('\n').at(-1) ?? '';
    failed(new Error(`\`${command}\` found no sound device it can use: ${reason}`));
  });
}
