import { writeFileSync } from 'node:fs';
import type { App } from './app.ts';
import { runProcess } from '../support/run-process.ts';
import { tool, toolsNamed } from './toolbox.ts';

const TIME = 3 * 60_000;

/** The packages of the compilers, the oldest first. */
export const COMPILERS: readonly string[] = toolsNamed('typescript-');

/** Where a program's types come from. */
export interface Surface {
  name: string;
  lib: string[];
  types: string[];
  programs: string[];
}

const ANYWHERE = 'consumer/anywhere.ts';
const ON_NODE = 'consumer/on-node.ts';

/** What a program may have around it: Node's types, those of the web, or both. */
export const SURFACES: readonly Surface[] = [
  { name: '`@types/node`', lib: ['ES2022'], types: ['node'], programs: [ANYWHERE, ON_NODE] },
  { name: 'DOM', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], programs: [ANYWHERE] },
  {
    name: 'both',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: ['node'],
    programs: [ANYWHERE, ON_NODE],
  },
];

/** How modules are found. */
export const RESOLUTIONS = ['nodenext', 'bundler'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/**
 * Checks the programs of the app strictly, with the declarations they import.
 *
 * @throws Error with the output of the compiler
 */
export async function checkTypes(
  app: App,
  compiler: string,
  resolution: Resolution,
  { name, lib, types, programs }: Surface,
): Promise<void> {
  const config = app.path(`${[compiler, resolution, name].join('-').replace(/\W/g, '-')}.json`);
  const compilerOptions = {
    target: 'es2022',
    lib,
    types,
    module: resolution === 'bundler' ? 'esnext' : 'nodenext',
    moduleResolution: resolution,
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: programs }));
  const args = [tool(compiler, 'bin/tsc'), '-p', config];
  await runProcess(process.execPath, args, { cwd: app.folder, time: TIME });
}
