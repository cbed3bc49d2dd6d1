import type { TransportName } from '../support/transports.ts';
import type { Fault, FaultGroup } from './fault.ts';
import type { LoopLag } from './loop-lag.ts';
import { runFault, type FaultResult } from './run-fault.ts';

/** A fault and its results. */
export interface FaultReport {
  group: FaultGroup;
  fault: Fault;
  results: Readonly<Record<TransportName, FaultResult>>;
}

/** The number of faults tested at a time; most of the time is waiting. */
const AT_A_TIME = 6;

/** Tests every fault over every transport, in the order of the table. */
export async function runFaults(
  groups: readonly FaultGroup[],
  lag: LoopLag,
): Promise<FaultReport[]> {
  const jobs = groups.flatMap((group) => group.faults.map((fault) => ({ group, fault })));
  const reports = new Map<Fault, FaultReport>();
  const run = async ({ group, fault }: (typeof jobs)[number]): Promise<void> => {
    const node = await runFault(fault, 'node', lag);
    const fetch = await runFault(fault, 'fetch', lag);
    const undici = await runFault(fault, 'undici', lag);
    reports.set(fault, { group, fault, results: { node, fetch, undici } });
  };
  const together = jobs.filter(({ fault }) => fault.alone !== true).values();
  const work = async (): Promise<void> => {
    for (const job of together) await run(job);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  for (const job of jobs) if (!reports.has(job.fault)) await run(job);
  return jobs.flatMap(({ fault }) => reports.get(fault) ?? []);
}
