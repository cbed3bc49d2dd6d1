import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ClientName, Benchmark, Meter, Sample, SubjectModules } from './measurement.ts';

const run = promisify(execFile);

/** A benchmark that runs in a fresh process each round, with nothing but Node in it. */
export function startupBenchmark(
  benchmark: Omit<Benchmark, 'open'> & { program: string },
): Benchmark {
  const { program, ...rest } = benchmark;
  const path = fileURLToPath(new URL(`startup/${program}.mjs`, import.meta.url));
  return {
    ...rest,
    async open(client, { modules, origin }): Promise<Meter> {
      const args = [path, moduleOf(client, modules), origin];
      const sample = async (): Promise<Sample> =>
        toSample((await run(process.execPath, args)).stdout);
      // The first reads files from the disk, the rest from memory.
      await sample();
      return { sample, close: () => {} };
    },
  };
}

function moduleOf(client: ClientName, modules: SubjectModules): string {
  if (client === 'petrel') return modules.petrel;
  if (client === '@ai-sdk/openai') return modules.aiSDK;
  return client === 'openai' ? import.meta.resolve('openai') : client;
}

function toSample(output: string): Sample {
  const usage: { elapsed: number; cpu: number } = JSON.parse(output);
  return [usage.elapsed, usage.cpu];
}
