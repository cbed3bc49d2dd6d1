import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** How a program has ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/**
 * Runs TypeScript as a program of its own, and ends it with the test. In the program, `baseURL` is a server
 * that answers with the path, and never answers `/hang`.
 *
 * @param onOutput is given what was printed so far
 */
export async function runScript(
  code: string,
  flags: readonly string[] = [],
  onOutput: (output: string, child: ChildProcess) => void = () => {},
): Promise<Exit> {
  // Within the package, so that `petrel` is found.
  const folder = mkdtempSync(join(import.meta.dirname, 'script-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'script.ts');
  writeFileSync(file, `${SERVER}\n${code}`);
  const child = spawn(process.execPath, ['--import', 'tsx', ...flags, file], {
    env: { ...process.env, OPENAI_API_KEY: 'sk-of-the-environment' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onOutput(output, child);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (exitCode, signal) => resolve({ code: exitCode, signal, output }));
  });
}

const SERVER = `
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { OpenAISync } from 'petrel/sync';

const server = new Worker(
  \`
    const server = require('node:http').createServer((request, response) => {
      if (request.url.endsWith('/hang')) return;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: request.url }));
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
