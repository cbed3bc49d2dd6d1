import { readFileSync, statSync } from 'node:fs';
import { installationOf, type Installation } from './installation.ts';
import type { Benchmark } from './measurement.ts';

const CLIENTS = ['petrel', 'openai', '@ai-sdk/openai'] as const;

type SizeBenchmark = Omit<Benchmark, 'open' | 'once' | 'clients' | 'units'> & {
  unit: string;
  of: (installation: Installation) => number;
};

/** A benchmark that is done by looking at what is there once a package is installed. */
export function sizeBenchmark({ of, unit, ...rest }: SizeBenchmark): Benchmark {
  return {
    ...rest,
    units: [unit],
    clients: CLIENTS,
    once: true,
    open: async (client) => ({
      sample: async () => [of(installationOf(client))],
      close: () => {},
    }),
  };
}

/** Bytes of the files. */
export function bytesOf({ files }: Installation): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/** Lines of the declarations among the files, those for `import` and for `require` together. */
export function declarationLines({ files }: Installation): number {
  const declarations = files.filter((file) => /\.d\.[cm]?ts$/.test(file));
  return declarations.reduce((sum, file) => sum + linesOf(readFileSync(file, 'utf8')), 0);
}

/** Packages that the package asks for by itself. */
export function dependencyCount({ manifest }: Installation): number {
  return Object.keys(manifest.dependencies ?? {}).length;
}

function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
