import { createEmulator, type Emulator } from '@petrel/emulator';
import { join } from 'node:path';
import { runProcess } from '../support/run-process.ts';
import { TOOLBOX } from './variants.ts';

const TIME = 120_000;
const COMPILE_TIME = 600_000;
/** Node as some of the packages need it. */
const NODE = join(TOOLBOX, 'node_modules/node-24/bin/node');
/** What must be loaded before everything else. */
const PRELOADED: Readonly<Record<string, string>> = { datadog: 'dd-trace/register.js' };

/** What a flow gave, and what it sent. */
export interface Outcome {
  result: unknown;
  requests: unknown[];
}

/** Runs a flow in a process of its own, against an emulator of its own. */
export async function runFlow(flow: string): Promise<Outcome> {
  const emulator = createEmulator({ now: () => 1_750_000_000_000 });
  const server = await emulator.listen();
  try {
    const preloaded = PRELOADED[flow];
    const args = [
      ...(preloaded === undefined ? [] : ['--import', preloaded]),
      join(TOOLBOX, 'run-flow.mjs'),
      flow,
      server.url,
      emulator.apiKey,
    ];
    const { stdout } = await runProcess(NODE, args, { cwd: TOOLBOX, time: TIME });
    const text = stdout
      .slice(stdout.lastIndexOf('\n'))
      .replaceAll(server.url, 'BASE_URL')
      // The name of an error is that of its class with petrel only.
      .replaceAll('BadRequestError: 400', 'Error: 400');
    const result: unknown = JSON.parse(text);
    requireSpans(flow, result);
    return { result, requests: sent(emulator) };
  } finally {
    await server.close();
  }
}

/** A tool that traces nothing, with either package, would compare equal. */
function requireSpans(flow: string, result: unknown): void {
  if (typeof result !== 'object' || result === null || !('spans' in result)) return;
  if (Array.isArray(result.spans) && result.spans.length > 0) return;
  throw new Error(`${flow} recorded no spans, so that there is nothing to compare.`);
}

/** Compiles programs that use the packages, and the declarations of all that they import. */
export async function checkTypes(): Promise<void> {
  const compiler = join(TOOLBOX, 'node_modules/typescript/bin/tsc');
  await runProcess(NODE, [compiler, '-p', 'types'], { cwd: TOOLBOX, time: COMPILE_TIME });
}

/** The requests, without the headers that every client has of its own. */
function sent({ requests }: Emulator): unknown[] {
  return requests.map(({ method, path, query, body, status }) => ({
    method,
    path,
    query,
    body: withoutDialect(body),
    status,
  }));
}

/** JSON schemas of tools without `$schema`, which petrel leaves out. */
function withoutDialect(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return JSON.parse(
    JSON.stringify(body, (name, value: unknown) => (name === '$schema' ? undefined : value)),
  );
}
