import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../support/run-program.ts';
import { ROOT } from '../../support/repository-root.ts';

const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');
const OLDEST = [3, 9] as const;

/** A Python with the packages of `requirements.txt`. */
export interface PythonEnvironment {
  /** The path of the interpreter. */
  command: string;
  /** `Python 3.11, openai 2.48.0` */
  description: string;
}

/**
 * Makes a virtual environment below `node_modules/.cache`, or takes the one from last time.
 *
 * @throws Error when there is no Python, or none that is recent enough, or a package is unavailable
 */
export function openEnvironment(): PythonEnvironment {
  const python = findPython();
  const requirements = readFileSync(REQUIREMENTS, 'utf8');
  const key = createHash('sha256').update(`${python.version} ${requirements}`).digest('hex');
  const folder = join(ROOT, 'node_modules/.cache', `petrel-python-${key.slice(0, 12)}`);
  const command = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const ready = join(folder, 'ready');
  if (!existsSync(ready)) {
    console.log(`installing ${packagesIn(requirements)} for Python ${python.version}`);
    rmSync(folder, { recursive: true, force: true });
    runProgram(python.command, ['-m', 'venv', folder], ROOT);
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
    runProgram(command, [...install, '-r', REQUIREMENTS], ROOT);
    writeFileSync(ready, '');
  }
  return { command, description: `Python ${python.version}, ${packagesIn(requirements)}` };
}

function packagesIn(requirements: string): string {
  const packages = requirements.matchAll(/^([\w-]+)(?:\[[\w,]+\])?==(\S+)$/gm);
  return [...packages].map(([, name, version]) => `${name} ${version}`).join(', ');
}

function findPython(): { command: string; version: string } {
  const seen: string[] = [];
  for (const command of ['python3', 'python']) {
    const version = versionOf(command);
    if (version === undefined) continue;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major === OLDEST[0] && minor >= OLDEST[1]) return { command, version };
    seen.push(version);
  }
  const found = seen.length === 0 ? 'found none' : `found ${seen.join(' and ')}`;
  throw new Error(`This needs Python ${OLDEST.join('.')} or later as python3 or python: ${found}.`);
}

function versionOf(command: string): string | undefined {
  const program = 'import sys; print("%d.%d" % sys.version_info[:2])';
  const { status, stdout } = spawnSync(command, ['-c', program], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
