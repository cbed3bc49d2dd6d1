import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CONTENDERS, type ContenderName, type Job, type Sample } from './measurement.ts';
import { PEERS } from './peers.ts';

type BundleJob = Omit<Job, 'open' | 'once' | 'contenders' | 'units'> & {
  /** The program of each contender. */
  programs: Partial<Record<ContenderName, string>>;
};

/** A job that bundles a program for browsers from what is shipped, minifies it and compresses it. */
export function bundleJob({ programs, ...rest }: BundleJob): Job {
  return {
    ...rest,
    units: ['bytes with gzip', 'bytes without'],
    contenders: CONTENDERS.filter((name) => name in programs),
    once: true,
    open: async (contender) => ({
      sample: () => bundle(programs[contender] ?? ''),
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
        modules: ['node_modules', join(PEERS, 'node_modules')],
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
