import type {
  ClientName,
  Benchmark,
  BenchmarkResult,
  Meter,
  Sample,
  BenchmarkContext,
} from './measurement.ts';

/** Runs a benchmark: each round measures all of its clients, one after the other. */
export async function runBenchmark(
  benchmark: Benchmark,
  rounds: number,
  context: BenchmarkContext,
): Promise<BenchmarkResult> {
  const meters = new Map<ClientName, Meter>();
  try {
    for (const client of benchmark.clients) {
      meters.set(client, await benchmark.open(client, context));
    }
    const samples = new Map<ClientName, Sample[]>();
    for (let round = 0; round < (benchmark.once === true ? 1 : rounds); round++) {
      // Each round begins with another client, so that none always follows the same one.
      for (const [client, meter] of turned([...meters], round)) {
        samples.set(client, [...(samples.get(client) ?? []), await meter.sample()]);
      }
    }
    return { benchmark, samples };
  } finally {
    for (const meter of meters.values()) meter.close();
  }
}

function turned<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
