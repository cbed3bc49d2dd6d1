import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import type { App } from './app.ts';
import { openLoopback } from './loopback.ts';
import { parseReport, type SuiteReport } from './suite-report.ts';
import { tool, versionOf } from './toolbox.ts';

const TIME = 60_000;

/** Runs a bundle of `programs/worker.mjs` in workerd, as Cloudflare does. */
export async function runInWorkerd(app: App, bundle: string): Promise<SuiteReport> {
  writeFileSync(app.path('bundles/workerd.capnp'), configuration(basename(bundle)));
  const args = ['serve', app.path('bundles/workerd.capnp'), '--control-fd=3'];
  const server = spawn(tool('.bin/workerd'), args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaints = '';
  server.stderr?.on('data', (chunk) => (complaints += String(chunk)));
  const loopback = await openLoopback();
  try {
    const port = await portOf(server.stdio[3] as Readable);
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: JSON.stringify(loopback.fixture),
      signal: AbortSignal.timeout(TIME),
    });
    return parseReport(await response.text());
  } catch (cause) {
    throw new Error(`workerd gave no report: ${complaints}`, { cause });
  } finally {
    await loopback.close();
    server.kill('SIGKILL');
  }
}

/** The date is that of the version: the newest behaviour it has. */
function configuration(bundle: string): string {
  const [, date = ''] = versionOf('workerd').split('.');
  const day = date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "${bundle}")],
  compatibilityDate = "${day}",
);
`;
}

/** The port that workerd reports on its control channel once it listens. */
async function portOf(channel: Readable): Promise<number> {
  const [line] = await once(channel, 'data', { signal: AbortSignal.timeout(10_000) });
  const message: unknown = JSON.parse(String(line));
  if (typeof message === 'object' && message !== null && 'port' in message) {
    return Number(message.port);
  }
  throw new Error(`workerd reported ${String(line)}`);
}
