import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../packaging/pack.ts';
import { runProgram } from '../packaging/run-program.ts';
import { tool } from './toolbox.ts';

const PETREL = join(import.meta.dirname, '../../packages/petrel');

/** A project elsewhere, with the package in it as it would be published, and the suite. */
export class App {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'petrel-runtimes-'));

  /** @throws Error when the package cannot be built, packed or installed */
  constructor() {
    runProgram('npm', ['run', 'build'], PETREL);
    const { file } = pack(PETREL, this.folder);
    for (const name of ['suite', 'programs', 'consumer']) {
      cpSync(join(import.meta.dirname, name), join(this.folder, name), { recursive: true });
    }
    writeFileSync(this.path('package.json'), '{ "private": true, "type": "module" }\n');
    runProgram('npm', ['install', '--offline', '--no-audit', '--no-fund', file], this.folder);
    this.link('undici');
    mkdirSync(this.path('node_modules/@types'));
    for (const name of ['@types/node', 'undici-types']) this.link(name);
    mkdirSync(this.path('bundles'));
  }

  path(...path: string[]): string {
    return join(this.folder, ...path);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private link(name: string): void {
    symlinkSync(tool(name), this.path('node_modules', name));
  }
}
