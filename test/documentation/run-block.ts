import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { format } from 'node:util';
import { createEmulator, type Emulator, type EmulatorOptions } from '@petrel/emulator';
import { OpenAI } from 'petrel';
import { onTestFinished, vi } from 'vitest';
import { startEmulatorThread } from '../support/emulator-thread.ts';

/** The base URL that documents show for a local server; its requests carry no key. */
const LOCAL_SERVER = 'http://localhost:11434/v1';

/** The secret that webhooks of these tests are signed with. */
export const WEBHOOK_SECRET: string = `whsec_${btoa('the secret of a test')}`;

/** What a block needs beside the emulator. */
export interface BlockSetup {
  /** Options of the emulator. */
  emulator?: EmulatorOptions | undefined;
  /** Prepares the emulator before the block runs. */
  prepare?: ((client: OpenAI, emulator: Emulator) => unknown) | undefined;
  /** Uses what the block exports. */
  use?: ((module: Record<string, unknown>) => Promise<void>) | undefined;
}

/** What a block did. */
export interface BlockRun {
  /** The requests, without the base URL: `POST /responses`. */
  sends: string[];
  prints: string;
}

/**
 * Runs a block of code against an emulator of its own, and records its requests and its output. For the
 * synchronous client, which blocks this thread, the emulator runs in another and records nothing.
 */
export async function runBlock(path: string, setup: BlockSetup = {}): Promise<BlockRun> {
  const emulator = createEmulator(setup.emulator);
  const isSynchronous = readFileSync(path, 'utf8').includes("'petrel/sync'");
  await (isSynchronous ? offerFromThread() : offer(emulator));
  const output = captureOutput();
  try {
    await setup.prepare?.(new OpenAI(), emulator);
    const prepared = emulator.requests.length;
    const module: Record<string, unknown> = await import(await withLocalServer(path, emulator));
    await setup.use?.(module);
    const { client } = module;
    if (client instanceof OpenAI) await client.close();
    return {
      sends: emulator.requests.slice(prepared).map(({ method, path: to }) => `${method} ${to}`),
      prints: output.join('').trimEnd(),
    };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}

/** Has the environment lead to the emulator. */
async function offer(emulator: Emulator): Promise<void> {
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  leadTo(server.url, emulator.apiKey);
}

async function offerFromThread(): Promise<void> {
  const { url, apiKey, close } = await startEmulatorThread();
  onTestFinished(close);
  leadTo(url, apiKey);
}

function leadTo(url: string, apiKey: string): void {
  vi.stubEnv('OPENAI_API_KEY', apiKey);
  vi.stubEnv('OPENAI_BASE_URL', url);
  vi.stubEnv('OPENAI_WEBHOOK_SECRET', WEBHOOK_SECRET);
  vi.stubEnv('AZURE_OPENAI_API_KEY', apiKey);
  vi.stubEnv('AZURE_OPENAI_ENDPOINT', new URL(url).origin);
}

function captureOutput(): string[] {
  const output: string[] = [];
  const print = (...values: unknown[]): void => void output.push(`${format(...values)}\n`);
  for (const method of ['log', 'error', 'warn', 'info', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation(print);
  }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => output.push(String(text)) > 0);
  return output;
}

/** The path of the module, or of a copy whose local server is one that this function starts. */
async function withLocalServer(path: string, emulator: Emulator): Promise<string> {
  const code = readFileSync(path, 'utf8');
  if (!code.includes(LOCAL_SERVER)) return path;
  const server = createServer((request, response) => {
    void answerWithoutKey(request, emulator).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  const copy = path.replace(/\.ts$/, '.local.ts');
  writeFileSync(copy, code.replaceAll(LOCAL_SERVER, await listen(server)));
  return copy;
}

async function answerWithoutKey(request: IncomingMessage, emulator: Emulator): Promise<Response> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.headers.authorization !== undefined) return new Response('a key', { status: 401 });
  const headers = {
    authorization: `Bearer ${emulator.apiKey}`,
    'content-type': request.headers['content-type'] ?? 'application/json',
  };
  const body = chunks.length === 0 ? null : new Blob(chunks);
  const init = { method: request.method ?? 'GET', headers, body };
  return emulator.fetch(`http://emulator.invalid${request.url}`, init);
}

/** Starts a server that ends with the test, and gives its base URL. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address() as AddressInfo;
  return `http://127.0.0.1:${address.port}/v1`;
}
