import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
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
  const { build } = await import('tsdown');
  const program = {
    name: 'program',
    resolveId: (id: string) => (id === 'virtual:program' ? id : null),
    load: (id: string) => (id === 'virtual:program' ? source : null),
  };
  const bundles = await build({
    config: false,
    // With the paths of this repository, sources would be bundled, and not what is shipped.
    tsconfig: false,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    entry: { main: 'virtual:program' },
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    dts: false,
    clean: false,
    logLevel: 'silent',
    deps: { alwaysBundle: [/.*/] },
    plugins: [program],
    inputOptions: {
      tsconfig: false,
      resolve: {
        conditionNames: ['browser', 'import', 'default'],
        modules: ['node_modules', join(REFERENCE_CLIENTS, 'node_modules')],
      },
    },
  });
  const chunks = bundles.flatMap((made) => made.chunks);
  const codes = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''));
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  return [
    sum(codes.map((code) => gzipSync(code).byteLength)),
    sum(codes.map((code) => Buffer.byteLength(code))),
  ];
}
