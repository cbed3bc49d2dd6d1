import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

/** A file of the page. */
export interface PageFile {
  type: string;
  text: string;
}

const FOLDER = join(import.meta.dirname, 'page');

/** Reads and bundles the page; the result has the files by their paths. */
export async function pageFiles(): Promise<Map<string, PageFile>> {
  const html = await readFile(join(FOLDER, 'index.html'), 'utf8');
  const css = await readFile(join(FOLDER, 'style.css'), 'utf8');
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'main.ts'), join(FOLDER, 'microphone-processor.ts')],
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    plugins: [portablePlatform],
  });
  const scripts = outputFiles.map(({ path, text }): [string, PageFile] => [
    `/${basename(path)}`,
    { type: 'text/javascript; charset=utf-8', text },
  ]);
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', text: html }],
    ['/style.css', { type: 'text/css; charset=utf-8', text: css }],
    ...scripts,
  ]);
}

/**
 * Takes the code for browsers. Only the sources of this repository need it: bundlers find it by
 * themselves in the package from npm.
 */
const portablePlatform: Plugin = {
  name: 'portable-platform',
  setup({ onResolve }) {
    onResolve({ filter: /\/default-platform\.ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\.ts$/, '.portable.ts')),
    }));
  },
};
