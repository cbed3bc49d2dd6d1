import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleDeclarations } from './bundle-declarations.ts';
import { PACKAGE, publicModules } from './entries.ts';
import { forOlderCompilers } from './older-compilers.ts';

/** What `index.cjs` gives to `require()`. */
const REQUIRED = "export * from './index.js';\nexport { default } from './index.js';\n";

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
      const file = join(PACKAGE, 'dist', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, forOlderCompilers(text));
    }
    writeFileSync(join(PACKAGE, 'dist/index.d.cts'), REQUIRED);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

buildDeclarations();
