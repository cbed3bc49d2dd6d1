import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { ContenderName, Job, Sample } from './measurement.ts';

/** A job that bundles a program for browsers: bytes, minified, and beside them what gzip makes. */
export function bundleJob(
  job: Omit<Job, 'open' | 'once' | 'contenders'> & {
    programs: Partial<Record<ContenderName, string>>;
  },
): Job {
  const { programs, ...rest } = job;
  const named = Object.entries(programs).map(([name]) => name);
  return {
    ...rest,
    contenders: (['petrel', 'openai'] as const).filter((name) => named.includes(name)),
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
      resolve: { conditionNames: ['browser', 'import', 'default'] },
    },
  });
  const chunks = bundles.flatMap((made) => made.chunks);
  const codes = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''));
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    value: sum(codes.map((code) => Buffer.byteLength(code))),
    beside: sum(codes.map((code) => gzipSync(code).byteLength)),
  };
}
