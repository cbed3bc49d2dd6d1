import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unusedPort } from '../../support/loopback-server.ts';
import {
  openRecordingEmulator,
  openSecureSocketEmulator,
  type RequestInfo,
} from './recording-emulator.ts';
import type { Scenario } from './scenarios.ts';
import { ROOT } from '../../support/repository-root.ts';

const TIME_LIMIT = 60_000;

/** A program, and how it is started. */
export interface Program {
  command: string;
  args: readonly string[];
  environment?: Record<string, string>;
}

/** What a program did. */
export interface Run {
  requests: RequestInfo[];
  /** What it printed: a list for each line. */
  printed: unknown[];
  /** The answers that its callers received; undefined for programs that do not listen. */
  answered: unknown;
  /** Null when it was stopped, as programs that listen are. */
  exitCode: number | null;
  /** All of its output, which differs. */
  log: string;
}

/** Runs a program in a scenario, against an emulator of its own. */
export async function runExample(program: Program, scenario: Scenario): Promise<Run> {
  const open = scenario.sockets === true ? openSecureSocketEmulator : openRecordingEmulator;
  const recording = await open();
  const { emulator, url, ca = '', close } = recording;
  const folder = mkdtempSync(join(tmpdir(), 'petrel-python-'));
  const printed = join(folder, 'printed');
  const authority = join(folder, 'ca.pem');
  writeFileSync(authority, ca);
  const trust = ca === '' ? {} : { SSL_CERT_FILE: authority, NODE_EXTRA_CA_CERTS: authority };
  try {
    await scenario.prepare?.(emulator);
    const port = await unusedPort();
    const child = start(program, {
      OPENAI_API_KEY: emulator.apiKey,
      OPENAI_BASE_URL: url,
      PRINTED: printed,
      PORT: String(port),
      ...trust,
      ...scenario.environment,
    });
    const answered = await visit(child.process, port, scenario);
    const exitCode = await child.exit;
    const lines = existsSync(printed) ? readFileSync(printed, 'utf8').trimEnd().split('\n') : [];
    const values: unknown[] = lines.map((line) => JSON.parse(line));
    return { requests: recording.requests, printed: values, answered, exitCode, log: child.log() };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Child {
  process: ChildProcess;
  exit: Promise<number | null>;
  log: () => string;
}

function start(program: Program, environment: Record<string, string>): Child {
  const { PATH = '', SYSTEMROOT = '' } = process.env;
  const child = spawn(program.command, program.args, {
    cwd: ROOT,
    env: { PATH, SYSTEMROOT, ...program.environment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIME_LIMIT,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const exit = once(child, 'close').then(() => child.exitCode);
  return { process: child, exit, log: () => log };
}

async function visit(child: ChildProcess, port: number, scenario: Scenario): Promise<unknown> {
  if (scenario.visit === undefined) return undefined;
  try {
    await untilListening(child, port);
    return await scenario.visit(port);
  } finally {
    child.kill();
  }
}

async function untilListening(child: ChildProcess, port: number): Promise<void> {
  const end = performance.now() + TIME_LIMIT;
  while (child.exitCode === null && performance.now() < end) {
    if (await accepts(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the program does not listen at port ${port}`);
}

/** Whether something listens on a port of the loopback interface. */
export async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
