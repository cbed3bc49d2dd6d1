import { warmBenchmark } from '../warm-benchmark.ts';
import type { BenchmarkGroup } from '../measurement.ts';

const CALL = { units: ['µs of CPU a call', 'µs elapsed'] as const };

/** Calls to the emulator, and to nobody: what is left of a call without a network. */
export const emulator: BenchmarkGroup = {
  name: 'emulator',
  title: 'The emulator',
  benchmarks: [
    warmBenchmark({
      ...CALL,
      name: 'canned-reply',
      title:
        'A chat completion that a function answers, always alike: the cost of the client itself',
      clients: ['petrel', 'openai'],
      task: { name: 'call', answeredBy: 'canned reply', amount: 2_000 },
    }),
    warmBenchmark({
      ...CALL,
      name: 'limited-call',
      title:
        'The same call with `limit()` of `petrel/limits`, which learns limits that allow it at once',
      clients: ['petrel'],
      task: { name: 'limited call', answeredBy: 'canned reply', amount: 2_000 },
    }),
    warmBenchmark({
      ...CALL,
      name: 'emulator-in-memory',
      title: 'A chat completion that the emulator answers, in memory',
      clients: ['petrel', 'openai'],
      task: { name: 'call', answeredBy: 'emulator in memory', amount: 1_000 },
    }),
    warmBenchmark({
      ...CALL,
      name: 'emulator-loopback',
      title: 'A chat completion that the emulator answers over loopback, 64 at a time',
      clients: ['petrel', 'openai', 'node:http', 'undici'],
      task: { name: 'call', answeredBy: 'emulator', amount: 2_000, concurrency: 64 },
    }),
  ],
};
