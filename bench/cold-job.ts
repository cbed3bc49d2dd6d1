import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ContenderName, Job, Meter, Sample, SubjectModules } from './measurement.ts';

const run = promisify(execFile);

/** A job that each round does in a fresh process, without anything but Node in it. */
export function coldJob(job: Omit<Job, 'open'> & { program: string }): Job {
  const { program, ...rest } = job;
  const path = fileURLToPath(new URL(`cold/${program}.mjs`, import.meta.url));
  return {
    ...rest,
    async open(contender, { modules, origin }): Promise<Meter> {
      const args = [path, moduleOf(contender, modules), origin];
      const sample = async (): Promise<Sample> =>
        toSample((await run(process.execPath, args)).stdout);
      // The first reads files from the disk, the rest from memory.
      await sample();
      return { sample, close: () => {} };
    },
  };
}

function moduleOf(contender: ContenderName, modules: SubjectModules): string {
  if (contender === 'petrel') return modules.petrel;
  if (contender === '@ai-sdk/openai') return modules.aiSDK;
  return contender === 'openai' ? import.meta.resolve('openai') : contender;
}

function toSample(output: string): Sample {
  const told: { elapsed: number; cpu: number } = JSON.parse(output);
  return [told.elapsed, told.cpu];
}
