import type { Writable } from 'node:stream';
import { userAbort } from '../../../core/abort/abort-errors.ts';
import { onAbort } from '../../../core/abort/on-abort.ts';
import { OpenAIError } from '../../../core/errors/index.ts';
import { fileSource, isFileContents } from '../../../core/request/file-source.ts';
import type { FileContents } from '../../../core/request/uploads.ts';
import { startProgram } from './media-program.ts';

/** Options of {@link playAudio}. */
export interface PlayAudioOptions {
  /** Aborting it stops the playback. */
  signal?: AbortSignal | null | undefined;
}

/**
 * Plays audio on the speakers of this computer, and resolves when it has been played. It is played while
 * it arrives, and never held in memory as a whole. It takes what `ffplay` knows, such as MP3, WAV, Opus
 * and AAC, as a response, a stream, a file or bytes.
 *
 * ```ts
 * const speech = await client.audio.speech.create({ model, voice, input: 'Hello!' });
 * await playAudio(speech);
 * ```
 *
 * Node, Bun and Deno only. It needs `ffplay`, a part of FFmpeg, on PATH.
 *
 * @throws APIUserAbortError when `signal` is aborted
 * @throws OpenAIError when `ffplay` is missing or fails, and when the audio cannot be read
 */
export async function playAudio(input: FileContents, options?: PlayAudioOptions): Promise<void> {
  const signal = options?.signal ?? null;
  if (!isFileContents(input)) {
    throw new OpenAIError('`playAudio` takes a response, a stream, a file or bytes.');
  }
  const source = await fileSource(input, 'input');
  const audio = source.open()[Symbol.asyncIterator]();
  if (signal?.aborted === true) {
    await audio.return?.();
    throw userAbort(signal);
  }
  await play(audio, signal);
}

async function play(audio: AsyncIterator<Uint8Array>, signal: AbortSignal | null): Promise<void> {
  const { child, ended, stop } = startProgram('ffplay', ARGUMENTS, ['pipe', 'ignore']);
  const forget = signal === null ? null : onAbort(signal, stop);
  let failure: OpenAIError | null = null;
  if (child.stdin !== null) {
    feed(audio, child.stdin).catch((error: unknown) => {
      failure = OpenAIError.isInstance(error) ? error : unread(error);
      stop();
    });
  }
  try {
    await ended;
  } finally {
    forget?.();
    // The player may have been closed before the end.
    audio.return?.().then(undefined, () => {});
  }
  if (signal?.aborted === true) throw userAbort(signal);
  if (failure !== null) throw failure;
}

const ARGUMENTS = ['-autoexit', '-nodisp', '-i', 'pipe:0'];

/** Writes as fast as the player takes it. */
async function feed(audio: AsyncIterator<Uint8Array>, stdin: Writable): Promise<void> {
  // Of a player that has ended, which its exit code is about.
  stdin.on('error', () => {});
  for (;;) {
    const step = await audio.next();
    if (step.done === true || stdin.destroyed) break;
    if (!stdin.write(step.value) && !stdin.destroyed) await drained(stdin);
  }
  stdin.end();
}

/** Resolves when a stream takes more, or nothing any more. */
function drained(stdin: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stdin.off('drain', done).off('close', done);
      resolve();
    };
    stdin.on('drain', done).on('close', done);
  });
}

function unread(cause: unknown): OpenAIError {
  return new OpenAIError('The audio could not be read; see the cause.', { cause });
}
