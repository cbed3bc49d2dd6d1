import { measure, startServer } from '../test/memory/measure.ts';
import type { Scenario } from '../test/memory/scenario.ts';
import type { Benchmark, Sample } from './measurement.ts';

type MemoryBenchmark = Omit<Benchmark, 'open' | 'once' | 'units' | 'clients'> & {
  scenario: Omit<Scenario, 'transport'>;
};

/** A benchmark of how much the heap of a fresh process grows over much work. */
export function memoryBenchmark({ scenario, ...rest }: MemoryBenchmark): Benchmark {
  return {
    ...rest,
    units: ['MB of heap grown', 'seconds'],
    clients: ['petrel'],
    once: true,
    async open(_client, { modules, scale }) {
      const { origin, stop } = await startServer();
      const { petrel: client, petrelSync: sync, petrelUndici: undici } = modules;
      const subject = { client, sync, undici };
      const amount = Math.round(scenario.amount * scale);
      const sample = async (): Promise<Sample> => {
        const { grown, seconds } = await measure(
          { ...scenario, amount, transport: 'node' },
          origin,
          subject,
        );
        return [grown / 1e6, seconds];
      };
      return { sample, close: stop };
    },
  };
}
