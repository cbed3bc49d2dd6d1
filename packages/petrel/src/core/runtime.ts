import { VERSION } from './version.ts';

/** What runs this code. */
export interface Runtime {
  name: 'node' | 'bun' | 'deno' | 'workerd' | 'edge' | 'browser' | 'unknown';
  version: string;
  os: string;
  arch: string;
}

interface ProcessLike {
  platform?: string;
  arch?: string;
  versions?: Record<string, string | undefined>;
}

interface Globals {
  process?: ProcessLike;
  Bun?: { version?: string };
  Deno?: { version?: { deno?: string }; build?: { os?: string; arch?: string } };
  EdgeRuntime?: unknown;
  navigator?: { userAgent?: string };
  window?: unknown;
  document?: unknown;
  WorkerGlobalScope?: unknown;
}

/** Detects the runtime from the global object. */
export function detectRuntime(globals: Globals = globalThis): Runtime {
  const { process, Bun, Deno } = globals;
  const os = process?.platform ?? Deno?.build?.os ?? 'unknown';
  const arch = process?.arch ?? Deno?.build?.arch ?? 'unknown';
  const runtime = (name: Runtime['name'], version = 'unknown'): Runtime => ({
    name,
    version,
    os,
    arch,
  });
  if (Deno !== undefined) return runtime('deno', Deno.version?.deno);
  if (Bun !== undefined) return runtime('bun', Bun.version);
  if (globals.EdgeRuntime !== undefined) return runtime('edge');
  if (globals.navigator?.userAgent === 'Cloudflare-Workers') return runtime('workerd');
  if (isBrowser(globals)) return runtime('browser');
  if (process?.versions?.['node'] !== undefined) return runtime('node', process.versions['node']);
  return runtime('unknown');
}

/** A page, or a worker of one. */
function isBrowser(globals: Globals): boolean {
  if (globals.window !== undefined && globals.document !== undefined) return true;
  return globals.WorkerGlobalScope !== undefined && globals.process?.versions === undefined;
}

/** The `User-Agent` of the client: `petrel/<version> (<runtime>/<version>; <os>; <arch>)`. */
export function userAgent(runtime: Runtime): string {
  return `petrel/${VERSION} (${runtime.name}/${runtime.version}; ${runtime.os}; ${runtime.arch})`;
}
