/** Who takes part. The last three are what can be had without a client. */
export const CONTENDERS = [
  'petrel',
  'petrel on fetch',
  'petrel on undici',
  'openai',
  'node:http',
  'fetch',
  'undici',
] as const;

export type ContenderName = (typeof CONTENDERS)[number];

/** One measurement. */
export interface Sample {
  /** The figure of the job, in the job's unit. */
  value: number;
  /** The figure beside it, in the job's other unit. */
  beside?: number;
}

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
}

/** One thing that is measured, and by whom it is done. */
export interface Job {
  name: string;
  /** What is done, as a heading. */
  title: string;
  /** What the figures count, such as `µs of CPU a call`. */
  unit: string;
  /** What the figure beside counts, if there is one. */
  besideUnit?: string;
  contenders: readonly ContenderName[];
  /** Whether it comes out the same every time, so that one round is enough. */
  once?: boolean;
  open(contender: ContenderName, surroundings: Surroundings): Promise<Meter>;
}

/** What came out of a job. */
export interface JobResult {
  job: Job;
  /** The samples of each contender, one a round. */
  samples: ReadonlyMap<ContenderName, readonly Sample[]>;
}

/** The figures of a contender, one a round; empty when it took no part. */
export function valuesOf(result: JobResult, contender: ContenderName): number[] {
  return (result.samples.get(contender) ?? []).map(({ value }) => value);
}
