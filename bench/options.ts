import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHMARKS } from './benchmarks/benchmark-groups.ts';
import type { Benchmark } from './measurement.ts';

/** The options of the command line. */
export interface BenchOptions {
  benchmarks: readonly Benchmark[];
  rounds: number;
  /** The part of the usual amount of work that is done in a round. */
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
 * @throws {RangeError} for an unknown benchmark, an invalid number, or `--write` with only a part.
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
    throw new RangeError('--write runs all benchmarks in full: remove --only and --scale.');
  }
  const profiles = folder(values.profile);
  return { benchmarks: chosen(values.only), rounds, scale, budget, write, profiles };
}

function chosen(names: readonly string[] | undefined): readonly Benchmark[] {
  const known = BENCHMARKS.map(({ name }) => name);
  for (const name of names ?? []) {
    if (!known.includes(name)) {
      throw new RangeError(`Unknown benchmark "${name}". Known: ${known.join(', ')}.`);
    }
  }
  return BENCHMARKS.filter(({ name }) => names === undefined || names.includes(name));
}

function folder(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  mkdirSync(path, { recursive: true });
  return resolve(path);
}
