import { join } from 'node:path';
import { runProgram } from '../support/run-program.ts';

/** A package as it would be published. */
export interface Tarball {
  file: string;
  /** Bytes when installed. */
  size: number;
  /** Paths in the package. */
  files: string[];
}

interface PackReport {
  filename: string;
  unpackedSize: number;
  files: { path: string }[];
}

/** Packs the package in `source` into `folder`. */
export function pack(source: string, folder: string): Tarball {
  const output = runProgram('npm', ['pack', '--json', '--pack-destination', folder], source);
  const [report] = JSON.parse(output) as PackReport[];
  if (report === undefined) throw new Error(`npm pack printed nothing about ${source}`);
  return {
    file: join(folder, report.filename),
    size: report.unpackedSize,
    files: report.files.map(({ path }) => path),
  };
}

/** What a package may take, and must hold besides its builds. */
export interface PackageLimits {
  files: number;
  /** Bytes when installed. */
  size: number;
  needed: readonly string[];
}

/** @throws Error when a package holds something else than what it should, or too much of it */
export function checkContents({ size, files }: Tarball, limits: PackageLimits): string {
  const stray = files.filter(
    (path) => !/^(dist\/.+\.(c?js|d\.c?ts)|package\.json|llms\.txt|README\.md|LICENSE)$/.test(path),
  );
  if (stray.length > 0) throw new Error(`not for publication: ${stray.join(', ')}`);
  const builds = ['dist/index.js', 'dist/index.d.ts', 'dist/index.cjs', 'dist/index.d.cts'];
  for (const needed of ['package.json', 'LICENSE', ...builds, ...limits.needed]) {
    if (!files.includes(needed)) throw new Error(`${needed} is missing`);
  }
  const sum = `${files.length} files, ${(size / 1e6).toFixed(2)} MB`;
  if (files.length > limits.files || size > limits.size) {
    throw new Error(`${sum}; allowed are ${limits.files} files, ${limits.size / 1e6} MB`);
  }
  return sum;
}
