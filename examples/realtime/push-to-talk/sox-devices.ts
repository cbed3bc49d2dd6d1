import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Devices, Loudspeaker, Microphone } from './devices.ts';
import { BYTES_PER_MS, SAMPLE_RATE } from './sound.ts';

const FORMAT = `-q -t raw -r ${SAMPLE_RATE} -e signed -b 16 -c 1 -`.split(' ');

/** Called when a device fails, with an error for the user. */
type Failed = (error: Error) => void;

/** Microphone and loudspeaker, through `rec` and `play` of sox. */
export function soxDevices(failed: Failed): Devices {
  return {
    record: (heard) => record(heard, failed),
    loudspeaker: new SoxLoudspeaker(failed),
  };
}

function record(heard: (sound: Uint8Array) => void, failed: Failed): Microphone {
  const rec = spawn('rec', FORMAT, { stdio: ['ignore', 'pipe', 'pipe'] });
  rec.stdout.on('data', heard);
  reportFailure('rec', 'microphone', rec, failed);
  return { close: () => void rec.kill() };
}

class SoxLoudspeaker implements Loudspeaker {
  readonly #failed: Failed;
  #process: ChildProcessByStdio<Writable, null, Readable> | null = null;
  #startedAt = 0;
  #milliseconds = 0;

  constructor(failed: Failed) {
    this.#failed = failed;
  }

  play(sound: Uint8Array): void {
    this.#process ??= this.#start();
    this.#process.stdin.write(sound);
    this.#milliseconds += sound.length / BYTES_PER_MS;
  }

  end(played: () => void): void {
    const play = this.#process;
    play?.once('close', () => {
      if (this.#process !== play) return;
      this.#process = null;
      played();
    });
    play?.stdin.end();
  }

  stop(): number {
    const elapsed = performance.now() - this.#startedAt;
    this.#process?.kill();
    this.#process = null;
    return Math.floor(Math.min(elapsed, this.#milliseconds));
  }

  get isSilent(): boolean {
    return this.#process === null;
  }

  #start(): ChildProcessByStdio<Writable, null, Readable> {
    const play = spawn('play', FORMAT, { stdio: ['pipe', 'ignore', 'pipe'] });
    // Stopping it breaks the pipe.
    play.stdin.on('error', () => {});
    reportFailure('play', 'loudspeaker', play, this.#failed);
    this.#startedAt = performance.now();
    this.#milliseconds = 0;
    return play;
  }
}

function reportFailure(
  command: string,
  device: string,
  process: ChildProcessByStdio<Writable | null, Readable | null, Readable>,
  failed: Failed,
): void {
  let complaint = '';
  process.stderr.on('data', (chunk) => (complaint += String(chunk)));
  process.once('error', () => {
    failed(
      new Error(`\`${command}\` is missing: install sox (https://sourceforge.net/projects/sox).`),
    );
  });
  process.once('close', (code) => {
    if (process.killed || code === 0) return;
    const reason = complaint.trim().split('\n').at(-1) ?? '';
    failed(new Error(`\`${command}\` cannot use the ${device}: ${reason}`));
  });
}
