import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/repository-root.ts';

/**
 * A temporary folder in which the code of documents becomes modules that can be checked and run,
 * with the dependencies of this repository.
 */
export class SnippetFolder {
  readonly path: string = mkdtempSync(join(tmpdir(), 'snippets-'));

  constructor() {
    symlinkSync(join(ROOT, 'node_modules'), join(this.path, 'node_modules'));
  }

  /** Writes a module and gives its path. */
  add(name: string, code: string): string {
    const path = join(this.path, `${name}.ts`);
    writeFileSync(path, moduleOf(code));
    return path;
  }

  /** Has names declared for all modules. */
  declare(declarations: string): void {
    writeFileSync(join(this.path, 'declarations.d.ts'), declarations);
  }

  /** The errors of the compiler in all modules, with the strict options of this repository. */
  complaints(): string {
    const config = {
      extends: join(ROOT, 'tsconfig.base.json'),
      compilerOptions: { types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] },
      // With the packages that need not be installed.
      include: ['*.ts', join(ROOT, 'packages/petrel/src/**/*.d.ts')],
    };
    writeFileSync(join(this.path, 'tsconfig.json'), JSON.stringify(config));
    // Without this the modules would be CommonJS, which knows no `await` outside of functions.
    writeFileSync(join(this.path, 'package.json'), '{ "type": "module" }');
    try {
      const compiler = join(ROOT, 'node_modules/.bin/tsc');
      return execFileSync(compiler, ['-p', this.path], { cwd: this.path, encoding: 'utf8' });
    } catch (error) {
      return String(Reflect.get(Object(error), 'stdout'));
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

/**
 * A module of a block of code. A document introduces the class, the client and the emulator once: blocks
 * that use `OpenAI`, `client` or `createEmulator` without having them get them, the client with the
 * options of the environment.
 */
function moduleOf(code: string): string {
  const makesClient = /\b(?:const|using) client\b/.test(code);
  const takesClient = /\bclient\b/.test(code) && !makesClient;
  const takesClass = (takesClient || /\bOpenAI\b/.test(code)) && !/\bimport OpenAI\b/.test(code);
  const takesEmulator =
    /\bcreateEmulator\b/.test(code) && !/\bimport \{[^}]*\bcreateEmulator\b/.test(code);
  const before = [
    ...(takesEmulator ? ["import { createEmulator } from '@petrel/emulator';"] : []),
    ...(takesClass ? ["import OpenAI from 'petrel';"] : []),
    ...(takesClient ? ['const client = new OpenAI();'] : []),
  ];
  const exported = takesClient || /^(?:const|(?:await )?using) client\b/m.test(code);
  return [...before, code, `export { ${exported ? 'client' : ''} };`].join('\n');
}
