import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import type { App } from './app.ts';
import { runProcess } from '../support/run-process.ts';
import { TOOLBOX } from './toolbox.ts';

const TIME = 60_000;

/** The bundlers that the package is tried with. */
export const BUNDLERS = ['esbuild', 'rolldown', 'vite', 'webpack'] as const;
export type Bundler = (typeof BUNDLERS)[number];

/** How a program becomes one file. */
export interface BundleOptions {
  /** The program's name: `programs/page.mjs`. */
  entry: string;
  platform: 'browser' | 'node' | 'workerd';
  minify?: boolean;
}

/**
 * Bundles a program of the app, and gives the path of the bundle.
 *
 * @throws Error when the bundler warns, or the bundle imports a module of Node where there is none
 */
export async function bundle(app: App, bundler: Bundler, options: BundleOptions): Promise<string> {
  const { entry, platform, minify = false } = options;
  const name = [bundler, platform, entry.replace(/^.*\//, '').replace(/\.cjs$/, '.mjs')].join('-');
  const file = app.path('bundles', minify ? `min-${name}` : name);
  const request = JSON.stringify({ entry: app.path(entry), file, platform, minify });
  const args = [join(TOOLBOX, 'bundle.mjs'), bundler, request];
  const { stdout } = await runProcess(process.execPath, args, { cwd: TOOLBOX, time: TIME });
  if (stdout.trim() !== '[]') throw new Error(`${bundler} warns: ${stdout}`);
  if (platform !== 'node') refuseNode(readFileSync(file, 'utf8'));
  return file;
}

function refuseNode(code: string): void {
  const specifiers = /\b(?:from|import|require)\b\s*\(?\s*["'`]([^"'`]+)["'`]/g;
  for (const [, specifier = ''] of code.matchAll(specifiers)) {
    if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
      throw new Error(`the bundle imports ${specifier}`);
    }
  }
}
