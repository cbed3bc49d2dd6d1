import { onAbort } from '../../../core/abort/on-abort.ts';
import { configurationError } from '../../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../../core/errors/index.ts';
import { startProgram } from './media-program.ts';

/** Options of {@link recordAudio}. */
export interface RecordAudioOptions {
  /** Aborting it ends the recording, which is returned. */
  signal?: AbortSignal | null | undefined;
  /**
   * The microphone: its number on Linux and macOS, by default the first, or its name as `ffmpeg` knows it.
   * On Windows it is required, such as `'Microphone (USB Audio)'`.
   */
  device?: number | string | undefined;
  /** Milliseconds after which the recording ends. Default: 30 minutes. */
  timeout?: number | undefined;
}

/**
 * Records a microphone until `signal` is aborted or `timeout` has passed, and returns the recording: a
 * WAV file, mono, with 24,000 samples a second, which takes 48 KB of memory a second.
 *
 * ```ts
 * const file = await recordAudio({ timeout: 5_000 });
 * await client.audio.transcriptions.create({ model, file });
 * ```
 *
 * Node, Bun and Deno only. It needs `ffmpeg` on PATH.
 *
 * @throws OpenAIError when `ffmpeg` is missing, fails or records nothing, and without `device` on Windows
 */
export async function recordAudio(options: RecordAudioOptions = {}): Promise<File> {
  const { signal, timeout = LONGEST } = options;
  if (!(timeout > 0))
    throw configurationError('`timeout` must be a positive number of milliseconds.');
  const { child, ended, stop } = startProgram('ffmpeg', argumentsOf(options), ['ignore', 'pipe']);
  const chunks: Buffer<ArrayBuffer>[] = [];
  child.stdout?.on('data', (chunk: Buffer<ArrayBuffer>) => chunks.push(chunk));
  const timer = setTimeout(stop, Math.min(timeout, LONGEST_TIMER));
  const forget = signal == null ? null : onAbort(signal, stop);
  if (signal?.aborted === true) stop();
  try {
    await ended;
  } finally {
    clearTimeout(timer);
    forget?.();
  }
  if (chunks.length === 0 && signal?.aborted !== true) {
    throw new OpenAIError('FFmpeg recorded nothing. Check that `device` is a microphone in use.');
  }
  return new File(chunks, 'audio.wav', { type: 'audio/wav' });
}

/** Milliseconds that a recording takes at most, unless a longer `timeout` is given. */
const LONGEST = 1_800_000;
/** The longest delay of a timer, in milliseconds. */
const LONGEST_TIMER = 2_147_483_647;

function argumentsOf({ device }: RecordAudioOptions): string[] {
  const system = SYSTEMS.get(process.platform) ?? 'alsa';
  const input = ['-f', system, '-i', inputOf(system, device)];
  return [...input, '-ar', '24000', '-ac', '1', '-f', 'wav', 'pipe:1'];
}

/** How `ffmpeg` records, by operating system; on others with ALSA. */
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['win32', 'dshow'],
  ['cygwin', 'dshow'],
  ['darwin', 'avfoundation'],
]);

function inputOf(system: string, device: number | string | undefined): string {
  if (system === 'avfoundation') return `:${device ?? 0}`;
  if (system === 'alsa') return typeof device === 'string' ? device : `hw:${device ?? 0}`;
  if (typeof device === 'string' && device.trim() !== '') return `audio=${device}`;
  throw new OpenAIError(
    'Recording on Windows needs the name of a microphone as `device`, such as "Microphone (USB Audio)".',
  );
}
