import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsdown';
import { afterAll, onTestFinished } from 'vitest';
import { PACKAGE } from '../../build/entries.ts';

/** How a program has ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** How a program is run. */
export interface RunOptions {
  /** What it reads from its standard input first; `onOutput` writes the rest, and ends it. */
  input?: string;
  /** Is given what was printed so far. */
  onOutput?: (output: string, child: ChildProcessWithoutNullStreams) => void;
}

let folder: Promise<string> | undefined;

/** A folder with the synchronous client and its worker, which start faster than their sources. */
function builtClient(): Promise<string> {
  folder ??= buildClient();
  return folder;
}

async function buildClient(): Promise<string> {
  // Within the package, whose files are ES modules.
  const outDir = mkdtempSync(join(import.meta.dirname, 'built-'));
  await build({
    config: false,
    cwd: PACKAGE,
    entry: { sync: 'src/sync.ts', 'sync-worker': 'src/sync-worker.ts' },
    outDir,
    platform: 'node',
    fixedExtension: false,
    dts: false,
    logLevel: 'silent',
  });
  return outDir;
}

afterAll(async () => {
  if (folder !== undefined) rmSync(await folder, { recursive: true });
});

/**
 * The text of a program with a synchronous `client`. Its server answers with the path of the request, to
 * `/hang` never, to `/busy` with 503, and to `/count` with the number of requests to `/busy`; `/slow` is a
 * stream of one event, `waiting`, with no end.
 */
export async function programOf(code: string): Promise<string> {
  const client = pathToFileURL(join(await builtClient(), 'sync.js')).href;
  return `const { OpenAISync } = await import(${JSON.stringify(client)});\n${SERVER}\n${code}`;
}

/** Runs such a program from a file, and ends it with the test. */
export async function runScript(
  code: string,
  flags: readonly string[] = [],
  onOutput: RunOptions['onOutput'] = () => {},
): Promise<Exit> {
  const program = await programOf(code);
  return runNode([...flags, writeFile('script.mjs', program)], { onOutput });
}

/** Writes a file that is removed after the test, and returns its path. */
export function writeFile(name: string, text: string): string {
  const own = mkdtempSync(join(import.meta.dirname, 'script-'));
  onTestFinished(() => rmSync(own, { recursive: true }));
  const file = join(own, name);
  writeFileSync(file, text);
  return file;
}

/** Runs Node with arguments, and ends it with the test. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<Exit> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, OPENAI_API_KEY: 'sk-of-the-environment' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  if (options.input === undefined) child.stdin.end();
  else child.stdin.write(options.input);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      options.onOutput?.(output, child);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (exitCode, signal) => resolve({ code: exitCode, signal, output }));
  });
}

const SERVER = `
const { once } = await import('node:events');
const { Worker } = await import('node:worker_threads');
const server = new Worker(
  \`
    let busy = 0;
    const server = require('node:http').createServer((request, response) => {
      const path = request.url;
      if (path.endsWith('/hang')) return;
      if (path.endsWith('/busy')) {
        busy += 1;
        response.writeHead(503, { 'retry-after-ms': '100' }).end();
      } else if (path.endsWith('/slow')) {
        response.on('close', () => { busy = 'closed'; });
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('data: {"type":"waiting"}\\\\n\\\\n');
      } else {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ id: path.endsWith('/count') ? busy : path }));
      }
    });
    server.listen(0, '127.0.0.1', () => {
      require('node:worker_threads').parentPort.postMessage(server.address().port);
    });
  \`,
  { eval: true, execArgv: [] },
);
const [port] = await once(server, 'message');
server.unref();
const client = new OpenAISync({ baseURL: \`http://127.0.0.1:\${port}/v1\`, maxRetries: 0 });
`;
