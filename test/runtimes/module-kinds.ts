import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app.ts';
import { runProcess } from '../support/run-process.ts';
import { tool, versionOf } from './toolbox.ts';

const TIME = 3 * 60_000;

/** What a project is and how its compiler finds modules. */
export interface ModuleKind {
  name: string;
  /** `type` of the project's package.json. */
  type: 'commonjs' | 'module';
  programs: readonly string[];
  options: Readonly<Record<string, unknown>>;
  /** The versions of TypeScript that know it: from the first on, and before the second. */
  versions?: readonly [from: number, before: number];
}

const PROGRAMS = ['import.ts', 'import-type.ts', 'import-require.cts'];
const NODE_10 = { module: 'commonjs', moduleResolution: 'node10' };

export const MODULE_KINDS: readonly ModuleKind[] = [
  {
    name: 'CommonJS, node10',
    type: 'commonjs',
    programs: PROGRAMS,
    options: { ...NODE_10, esModuleInterop: false },
    versions: [5, 7],
  },
  {
    name: 'CommonJS, node10, esModuleInterop',
    type: 'commonjs',
    programs: PROGRAMS,
    options: { ...NODE_10, esModuleInterop: true },
    versions: [5, 7],
  },
  { name: 'CommonJS, node16', type: 'commonjs', programs: PROGRAMS, options: { module: 'node16' } },
  {
    name: 'CommonJS, node18',
    type: 'commonjs',
    programs: PROGRAMS,
    options: { module: 'node18' },
    versions: [5.8, 99],
  },
  {
    name: 'CommonJS, nodenext',
    type: 'commonjs',
    programs: PROGRAMS,
    options: { module: 'nodenext' },
  },
  { name: 'ESM, node16', type: 'module', programs: PROGRAMS, options: { module: 'node16' } },
  { name: 'ESM, nodenext', type: 'module', programs: PROGRAMS, options: { module: 'nodenext' } },
  {
    name: 'ESM, bundler',
    type: 'module',
    programs: ['import.ts', 'import-type.ts'],
    options: { module: 'esnext', moduleResolution: 'bundler' },
  },
];

/** Whether a compiler knows this kind of modules. */
export function knows(
  compiler: string,
  { versions: [from, before] = [0, 99] }: ModuleKind,
): boolean {
  const version = Number.parseFloat(versionOf(compiler));
  return version >= from && version < before;
}

/**
 * Compiles the programs of `modules/` in a project of this kind, strictly and with the declarations
 * they import, and runs what the compiler made of them.
 *
 * @throws Error with the output of the compiler or the program
 */
export async function compileAndRun(app: App, compiler: string, kind: ModuleKind): Promise<void> {
  const { name, type, programs, options } = kind;
  const project = app.path(`modules-${[compiler, name].join('-').replace(/\W+/g, '-')}`);
  cpSync(app.path('modules'), project, { recursive: true });
  mkdirSync(join(project, 'out'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type }));
  const compilerOptions = {
    target: 'es2022',
    lib: ['ES2022'],
    types: ['node'],
    strict: true,
    skipLibCheck: false,
    rootDir: '.',
    outDir: 'out',
    ...options,
    ...(versionOf(compiler).startsWith('6.') ? { ignoreDeprecations: '6.0' } : {}),
  };
  const config = { compilerOptions, files: programs };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const run = (...args: string[]): Promise<unknown> =>
    runProcess(process.execPath, args, { cwd: project, time: TIME });
  await run(tool(compiler, 'bin/tsc'), '-p', project);
  // Older Nodes and other tools cannot load ES modules by `require`.
  for (const program of programs) {
    const made = program.replace(/ts$/, 'js');
    await run('--no-experimental-require-module', join('out', made));
  }
}
