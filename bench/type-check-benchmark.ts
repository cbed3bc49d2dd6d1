import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ClientName, Benchmark, Meter, Sample } from './measurement.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const COMPILER = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))));

type TypeCheckBenchmark = Omit<Benchmark, 'open' | 'units'> & {
  /** The program of a client. */
  program: (client: ClientName) => string | Promise<string>;
};

/** A benchmark that type-checks a file in a project of its own, with the compiler's start. */
export function typeCheckBenchmark({ program, ...rest }: TypeCheckBenchmark): Benchmark {
  return {
    ...rest,
    units: ['ms', 'types', 'MB of memory'],
    drawn: ['ms', 'types'],
    open: async (client) => openProject(client, await program(client)),
  };
}

async function openProject(client: ClientName, program: string): Promise<Meter> {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-types-'));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await writeProject(folder, client, program);
    const sample = (): Promise<Sample> => check(folder);
    await sample();
    return { sample, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function check(folder: string): Promise<Sample> {
  const args = [join(COMPILER, 'bin/tsc'), '-p', folder, '--extendedDiagnostics'];
  const started = performance.now();
  const { stdout } = await run(process.execPath, args);
  const elapsed = performance.now() - started;
  return [elapsed, figureNamed('Types', stdout), figureNamed('Memory used', stdout) / 1_000];
}

/** A number of the compiler's diagnostics. */
function figureNamed(name: string, output: string): number {
  const number = Number(new RegExp(`^${name}:\\s+(\\d+)K?$`, 'm').exec(output)?.[1]);
  if (!Number.isFinite(number)) throw new Error(`The compiler did not print "${name}".`);
  return number;
}

async function writeProject(folder: string, name: ClientName, program: string): Promise<void> {
  const built = name === 'petrel' ? 'packages/petrel' : 'node_modules/openai';
  await mkdir(join(folder, 'node_modules'));
  if (name !== 'fetch') await symlink(join(ROOT, built), join(folder, 'node_modules', name));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(join(folder, 'program.ts'), program);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(CONFIGURATION));
}

const CONFIGURATION = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  },
  files: ['program.ts'],
};
