/** Who may take part. The last three are what can be had without a client. */
export const CONTENDERS = [
  'petrel',
  'petrel on fetch',
  'petrel on undici',
  'openai',
  '@ai-sdk/openai',
  'node:http',
  'fetch',
  'undici',
] as const;

export type ContenderName = (typeof CONTENDERS)[number];

/** One measurement: a figure for each unit of the job, in their order. */
export type Sample = readonly number[];

/** Something that can be measured again and again. */
export interface Meter {
  sample(): Promise<Sample>;
  close(): void;
}

/** What a job is measured with. */
export interface Surroundings {
  /** Where the server listens, such as `http://127.0.0.1:1234`. */
  origin: string;
  modules: SubjectModules;
  /** Which part of the usual amount of work is done; 1 for measuring. */
  scale: number;
  /** Folder to which measured processes write a CPU profile; none when undefined. */
  profiles: string | undefined;
}

/** `file:` URLs of the modules that are measured. */
export interface SubjectModules {
  petrel: string;
  petrelUndici: string;
  emulator: string;
  aiSDK: string;
}

/** One thing that is measured, and by whom it is done. */
export interface Job {
  name: string;
  /** What is done, as a heading. */
  title: string;
  /** What the figures count, such as `µs of CPU a call`. The first is what contenders race for. */
  units: readonly [string, ...string[]];
  /** Those of the units that are drawn. Default: the first. */
  drawn?: readonly string[];
  contenders: readonly ContenderName[];
  /** Whether it comes out the same every time, so that one round is enough. */
  once?: boolean;
  open(contender: ContenderName, surroundings: Surroundings): Promise<Meter>;
}

/** Jobs that are told together: a section of the page, and a chart. */
export interface JobFamily {
  /** In kebab-case. */
  name: string;
  /** A heading. */
  title: string;
  jobs: readonly Job[];
}

/** What came out of a job. */
export interface JobResult {
  job: Job;
  /** The samples of each contender, one a round. */
  samples: ReadonlyMap<ContenderName, readonly Sample[]>;
}

/**
 * The figures of a contender in one unit of the job, one a round; empty when it took no part.
 *
 * @throws {RangeError} when the job does not count in that unit.
 */
export function valuesOf(
  { job, samples }: JobResult,
  contender: ContenderName,
  unit: string = job.units[0],
): number[] {
  const place = job.units.indexOf(unit);
  if (place < 0) throw new RangeError(`${job.name} does not count ${unit}.`);
  return (samples.get(contender) ?? []).map((sample) => sample[place] ?? Number.NaN);
}
