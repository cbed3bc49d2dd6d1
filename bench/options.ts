import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { JOBS } from './jobs/families.ts';
import type { Job } from './measurement.ts';

/** What the command line says. */
export interface BenchOptions {
  jobs: readonly Job[];
  rounds: number;
  /** Which part of the usual amount of work is done in a round. */
  scale: number;
  /** Whether a broken budget is a failure. */
  budget: boolean;
  /** Whether `docs/performance.md` is written. */
  write: boolean;
  /** Folder for CPU profiles. */
  profiles: string | undefined;
}

/**
 * Reads the command line.
 *
 * @throws {RangeError} when a job is not known, a number is none, or a part is to be written.
 */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '9' },
      scale: { type: 'string', default: '1' },
      budget: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new RangeError('--rounds takes a whole number from 1 on.');
  }
  const scale = Number(values.scale);
  if (!(scale > 0)) throw new RangeError('--scale takes a number above 0.');
  const { budget, write } = values;
  if (write && (values.only !== undefined || scale !== 1)) {
    throw new RangeError('--write writes the whole of all jobs; leave --only and --scale out.');
  }
  const profiles = folder(values.profile);
  return { jobs: chosen(values.only), rounds, scale, budget, write, profiles };
}

function chosen(names: readonly string[] | undefined): readonly Job[] {
  const known = JOBS.map(({ name }) => name);
  for (const name of names ?? []) {
    if (!known.includes(name)) {
      throw new RangeError(`There is no job ${name}. There are: ${known.join(', ')}.`);
    }
  }
  return JOBS.filter(({ name }) => names === undefined || names.includes(name));
}

function folder(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  mkdirSync(path, { recursive: true });
  return resolve(path);
}
