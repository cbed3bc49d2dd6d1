import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleForBrowsers } from '../test/support/bundle-for-browsers.ts';
import { CLIENTS, type ClientName, type Benchmark, type Sample } from './measurement.ts';
import { REFERENCE_CLIENTS } from './reference-clients.ts';

type BundleBenchmark = Omit<Benchmark, 'open' | 'once' | 'clients' | 'units'> & {
  /** The program of each client. */
  programs: Partial<Record<ClientName, string>>;
};

/** A benchmark that bundles a program for browsers from what is shipped, minifies it and compresses it. */
export function bundleBenchmark({ programs, ...rest }: BundleBenchmark): Benchmark {
  return {
    ...rest,
    units: ['bytes with gzip', 'bytes without'],
    clients: CLIENTS.filter((name) => name in programs),
    once: true,
    open: async (client) => ({
      sample: () => bundle(programs[client] ?? ''),
      close: () => {},
    }),
  };
}

async function bundle(source: string): Promise<Sample> {
  const codes = await bundleForBrowsers(source, {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    modules: [join(REFERENCE_CLIENTS, 'node_modules')],
  });
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  return [
    sum(codes.map((code) => gzipSync(code).byteLength)),
    sum(codes.map((code) => Buffer.byteLength(code))),
  ];
}
