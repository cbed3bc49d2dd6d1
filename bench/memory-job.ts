import { measure, startServer } from '../test/memory/measure.ts';
import type { Scenario } from '../test/memory/scenario.ts';
import type { Job, Sample } from './measurement.ts';

type MemoryJob = Omit<Job, 'open' | 'once' | 'units' | 'contenders'> & {
  scenario: Omit<Scenario, 'transport'>;
};

/** A job that tells how much the heap of a fresh process grows over much work. */
export function memoryJob({ scenario, ...rest }: MemoryJob): Job {
  return {
    ...rest,
    units: ['MB of heap grown', 'seconds'],
    contenders: ['petrel'],
    once: true,
    async open(_contender, { modules, scale }) {
      const { origin, stop } = await startServer();
      const subject = { client: modules.petrel, undici: modules.petrelUndici };
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
