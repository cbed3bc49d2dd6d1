import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { OpenAIError } from '../../../core/errors/index.ts';

/** Milliseconds that a program has to end when it is stopped. Then it is killed. */
const GRACE = 2_000;
/** Milliseconds in which the last output of a program arrives. */
const LAST_OUTPUT = 500;
/** Characters of its messages that are kept. */
const LONGEST_MESSAGE = 500;

/** Programs that run, which end together with this process. */
const running = new Set<ChildProcess>();

function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** A program of FFmpeg that runs. */
export interface MediaProgram {
  child: ChildProcess;
  /** Resolves when the program has ended well, or was stopped; rejects with `OpenAIError` otherwise. */
  ended: Promise<void>;
  /** Stops the program: at first kindly, then by force. */
  stop: () => void;
}

/** Starts a program of FFmpeg, whose messages become those of errors. */
export function startProgram(
  name: 'ffmpeg' | 'ffplay',
  args: readonly string[],
  stdio: readonly ['pipe', 'ignore'] | readonly ['ignore', 'pipe'],
): MediaProgram {
  const child = spawnProgram(name, ['-hide_banner', '-loglevel', 'error', ...args], {
    stdio: [...stdio, 'pipe'],
    windowsHide: true,
  });
  const messages = lastMessages(child);
  let stopped = false;
  let killing: NodeJS.Timeout | undefined;
  const ended = exitOf(child).then(
    (code) => {
      clearTimeout(killing);
      if (code !== 0 && !stopped) throw failed(name, code, messages());
    },
    (error: unknown) => {
      throw notStarted(name, error);
    },
  );
  const stop = (): void => {
    if (stopped) return;
    stopped = true;
    child.kill('SIGTERM');
    killing = setTimeout(() => child.kill('SIGKILL'), GRACE);
  };
  return { child, ended, stop };
}

function spawnProgram(name: string, args: string[], options: SpawnOptions): ChildProcess {
  let child: ChildProcess;
  try {
    child = spawn(name, args, options);
  } catch (error) {
    throw notStarted(name, error);
  }
  if (running.size === 0) process.on('exit', killAll);
  running.add(child);
  const forget = (): void => {
    running.delete(child);
    if (running.size === 0) process.off('exit', killAll);
  };
  child.once('exit', forget).once('error', forget);
  return child;
}

/** The exit code, once all output has arrived. What a program has started may keep its output open. */
function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
    child.once('exit', (code) => {
      const waiting = setTimeout(() => {
        resolve(code);
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
      }, LAST_OUTPUT);
      child.once('close', () => clearTimeout(waiting));
    });
  });
}

function lastMessages({ stderr }: ChildProcess): () => string {
  let text = '';
  stderr?.setEncoding('utf8').on('data', (piece: string) => {
    text = (text + piece).slice(-LONGEST_MESSAGE);
  });
  return () => text.trim();
}

function failed(name: string, code: number | null, messages: string): OpenAIError {
  const reason = messages === '' ? '' : `: ${messages}`;
  return new OpenAIError(`\`${name}\` failed with exit code ${code ?? 'null'}${reason}`);
}

function notStarted(name: string, cause: unknown): OpenAIError {
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  const message = isMissing
    ? `\`${name}\` was not found on PATH: install FFmpeg (https://ffmpeg.org).`
    : `\`${name}\` could not be started; see the cause.`;
  return new OpenAIError(message, { cause });
}
