import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pack } from '../packaging/pack.ts';
import { runProgram } from '../support/run-program.ts';
import { tool } from './toolbox.ts';
import { ROOT } from '../support/repository-root.ts';

/** What the programs import of the toolbox. */
const LINKED = ['undici', '@types/node', '@types/jest', 'undici-types', 'vitest'];

/** A project elsewhere, with the packages in it as they would be published, and the suite. */
export class App {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'petrel-runtimes-'));

  /** @throws Error when a package cannot be built, packed or installed */
  constructor() {
    runProgram('npm', ['run', 'build'], ROOT);
    const files = ['petrel', 'emulator'].map(
      (name) => pack(join(ROOT, 'packages', name), this.folder).file,
    );
    for (const name of ['suite', 'programs', 'consumer', 'modules', 'runners']) {
      cpSync(join(import.meta.dirname, name), join(this.folder, name), { recursive: true });
    }
    writeFileSync(this.path('package.json'), '{ "private": true, "type": "module" }\n');
    runProgram('npm', ['install', '--offline', '--no-audit', '--no-fund', ...files], this.folder);
    for (const name of LINKED) this.link(tool(name), name);
    // What Node 20 needs for sockets.
    for (const name of ['ws', '@types/ws']) this.link(join(ROOT, 'node_modules', name), name);
    // The reference client, which runners of tests treat alike.
    this.link(join(ROOT, 'node_modules/openai'), 'openai');
    mkdirSync(this.path('bundles'));
  }

  path(...path: string[]): string {
    return join(this.folder, ...path);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Makes a folder a package of the project. */
  link(target: string, name: string): void {
    const link = this.path('node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(target, link);
  }
}
