import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { bundleDeclarations } from './bundle-declarations.ts';
import { PACKAGE, publicModules } from './entries.ts';
import { forOlderCompilers } from './older-compilers.ts';

/** What `require('petrel/client')` gives. */
const CLIENT = "export * from './index.cjs';\nexport { default } from './index.cjs';\n";

/** Writes the declarations of the package to `dist/`: the compiler's own, gathered in few files. */
function buildDeclarations(): void {
  const folder = mkdtempSync(join(tmpdir(), 'petrel-declarations-'));
  try {
    const compiler = join(PACKAGE, '../../node_modules/typescript/bin/tsc');
    const args = ['-p', join(PACKAGE, 'tsconfig.build.json'), '--outDir', folder];
    execFileSync(process.execPath, [compiler, ...args], { stdio: 'inherit' });
    const read = (source: string): string =>
      readFileSync(join(folder, source.replace(/\.ts$/, '.d.ts')), 'utf8');
    for (const [path, text] of bundleDeclarations({ read, modules: publicModules() })) {
      write(path, forOlderCompilers(text));
    }
    write('client.d.cts', CLIENT);
    for (const path of Object.keys(publicModules()))
      write(`${path}.d.ts`, declarationOfModule(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, text: string): void {
  const file = join(PACKAGE, 'dist', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The declaration of an ES module: what the CommonJS module of that name declares. */
function declarationOfModule(path: string): string {
  const specifier = `'./${basename(path)}.cjs'`;
  // To an ES module, `default` of a CommonJS module is all that it exports.
  const main = path === 'index' ? `export { OpenAI as default } from ${specifier};\n` : '';
  return `export * from ${specifier};\n${main}`;
}

buildDeclarations();
