import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Job } from './measurement.ts';
import { PEERS } from './peers.ts';

/** What is there once a package is installed. */
export interface Installation {
  /** The package's own package.json. */
  manifest: string;
  /** The files of the package and of all it depends on. */
  files: readonly string[];
}

const CONTENDERS = ['petrel', 'openai', '@ai-sdk/openai'] as const;
const PUBLISHED = ['dist', 'package.json', 'README.md', 'LICENSE'];

type SizeJob = Omit<Job, 'open' | 'once' | 'contenders' | 'units'> & {
  unit: string;
  of: (installation: Installation) => number;
};

/** A job that is done by looking at what is there once a package is installed. */
export function sizeJob({ of, unit, ...rest }: SizeJob): Job {
  return {
    ...rest,
    units: [unit],
    contenders: CONTENDERS,
    once: true,
    open: async (contender) => ({
      sample: async () => [of(installationOf(contender))],
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
  const { dependencies = {} }: { dependencies?: object } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  return Object.keys(dependencies).length;
}

function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function installationOf(contender: string): Installation {
  const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (contender === 'petrel') {
    const folder = at('packages/petrel');
    const files = PUBLISHED.flatMap((path) => filesBelow(join(folder, path)));
    return { manifest: join(folder, 'package.json'), files };
  }
  if (contender === 'openai') {
    const folder = at('node_modules/openai');
    return { manifest: join(folder, 'package.json'), files: filesBelow(folder) };
  }
  const folder = join(PEERS, 'node_modules');
  return {
    manifest: join(folder, contender, 'package.json'),
    files: filesBelow(folder).filter((file) => !file.startsWith(join(folder, '.'))),
  };
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
