/** The clients that are measured. The last three are code without a client library. */
export const CLIENTS = [
  'petrel',
  'petrel on fetch',
  'petrel on undici',
  'openai',
  '@ai-sdk/openai',
  'node:http',
  'fetch',
  'undici',
] as const;

export type ClientName = (typeof CLIENTS)[number];

/** One measurement: a figure for each unit of the benchmark, in their order. */
export type Sample = readonly number[];

/** Something that can be measured again and again. */
export interface Meter {
  sample(): Promise<Sample>;
  close(): void;
}

/** The server, modules and settings of a run. */
export interface BenchmarkContext {
  /** Where the server listens, such as `http://127.0.0.1:1234`. */
  origin: string;
  modules: SubjectModules;
  /** The part of the usual amount of work that is done; 1 for measuring. */
  scale: number;
  /** Folder to which measured processes write a CPU profile; none when undefined. */
  profiles: string | undefined;
}

/** `file:` URLs of the modules that are measured. */
export interface SubjectModules {
  petrel: string;
  petrelSync: string;
  petrelLimits: string;
  petrelUndici: string;
  emulator: string;
  aiSDK: string;
}

/** One thing that is measured, and the clients that do it. */
export interface Benchmark {
  name: string;
  /** What is done, as a heading. */
  title: string;
  /** What the figures count, such as `µs of CPU a call`. The first is the one that is compared. */
  units: readonly [string, ...string[]];
  /** Those of the units that are drawn. Default: the first. */
  drawn?: readonly string[];
  clients: readonly ClientName[];
  /** Whether it comes out the same every time, so that one round is enough. */
  once?: boolean;
  open(client: ClientName, context: BenchmarkContext): Promise<Meter>;
}

/** Benchmarks that are reported together: a section of the page, and a chart. */
export interface BenchmarkGroup {
  /** In kebab-case. */
  name: string;
  /** A heading. */
  title: string;
  benchmarks: readonly Benchmark[];
}

/** The result of a benchmark. */
export interface BenchmarkResult {
  benchmark: Benchmark;
  /** The samples of each client, one a round. */
  samples: ReadonlyMap<ClientName, readonly Sample[]>;
}

/**
 * The figures of a client in one unit of the benchmark, one a round; empty when it was not measured.
 *
 * @throws {RangeError} when the benchmark does not count in that unit.
 */
export function valuesOf(
  { benchmark, samples }: BenchmarkResult,
  client: ClientName,
  unit: string = benchmark.units[0],
): number[] {
  const place = benchmark.units.indexOf(unit);
  if (place < 0) throw new RangeError(`${benchmark.name} does not count ${unit}.`);
  return (samples.get(client) ?? []).map((sample) => sample[place] ?? Number.NaN);
}
