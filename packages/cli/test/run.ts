import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator, type Emulator } from '@petrel/emulator';
import { onTestFinished, vi } from 'vitest';
import { ROOT } from '../../../test/support/repository-root.ts';
import { runCommand } from '../src/run-command.ts';

const MAIN = join(ROOT, 'packages/cli/src/main.ts');

/** A server, and a folder with a file of requests. */
export interface Bench {
  emulator: Emulator;
  folder: string;
  input: string;
  output: string;
  /** Runs the command in this process. */
  run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  /** Runs `petrel bulk run` as a process of its own, in a terminal. */
  runInTerminal(): TerminalRun;
}

/** A process in a terminal of 80 columns. */
export interface TerminalRun {
  process: ChildProcessWithoutNullStreams;
  /** What it has printed so far. */
  text(): string;
  ended: Promise<number>;
}

export async function openBench(rows: number): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-cli-'));
  const emulator = createEmulator({ recordedRequests: 10_000 });
  const server = await emulator.listen();
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await server.close();
    await rm(folder, { recursive: true });
  });
  const input = join(folder, 'requests.jsonl');
  const output = join(folder, 'results.jsonl');
  const text = Array.from({ length: rows }, (_, number) => `${JSON.stringify(request(number))}\n`);
  await writeFile(input, text.join(''));
  const environment = { OPENAI_API_KEY: emulator.apiKey, OPENAI_BASE_URL: server.url };
  return {
    emulator,
    folder,
    input,
    output,
    run: async (...args) => {
      for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
      const [stdout, stderr] = [captured(process.stdout), captured(process.stderr)];
      try {
        const code = await runCommand(args);
        return { code, stdout: stdout.text(), stderr: stderr.text() };
      } finally {
        stdout.end();
        stderr.end();
      }
    },
    runInTerminal: () =>
      inTerminal(['bulk', 'run', input, '-o', output, '--concurrency', '4'], environment),
  };
}

function request(number: number): object {
  const messages = [{ role: 'user', content: `Say ${number}` }];
  return {
    custom_id: `question-${number}`,
    url: '/v1/chat/completions',
    body: { model: 'gpt-4o', messages },
  };
}

function captured(stream: NodeJS.WriteStream): { text(): string; end(): void } {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  return { text: () => text, end: () => spy.mockRestore() };
}

/** `script` of util-linux runs a command in a pseudo-terminal. */
function inTerminal(args: readonly string[], environment: Record<string, string>): TerminalRun {
  const program = [process.execPath, '--import', 'tsx', MAIN, ...args].join(' ');
  const command = `stty cols 80; tty; exec ${program}`;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: ROOT,
    env: { ...process.env, TERM: 'xterm', ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'close').then(() => child.exitCode ?? -1);
  return { process: child, text: () => text, ended };
}
