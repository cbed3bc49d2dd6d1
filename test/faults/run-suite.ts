import type { Fault, FaultGroup, TransportName } from './fault.ts';
import { LoopLag } from './loop-lag.ts';
import { faultGroups } from './rows/index.ts';
import { runFault, type FaultResult } from './run-fault.ts';
import { TRANSPORT_NAMES } from './transports.ts';

/** A fault with what it came to over each transport. */
export interface FaultReport {
  group: FaultGroup;
  fault: Fault;
  results: Readonly<Record<TransportName, FaultResult>>;
}

/** Acts out every fault over every transport; a few at a time, as most of it is waiting. */
export async function runFaults(
  groups: readonly FaultGroup[],
  lag: LoopLag,
): Promise<FaultReport[]> {
  const jobs = groups.flatMap((group) => group.faults.map((fault) => ({ group, fault })));
  const reports: FaultReport[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      if (job === undefined) return;
      if (process.env['VERBOSE']) console.log(job.fault.name);
      const [node, fetch, undici] = [
        await runFault(job.fault, 'node', lag),
        await runFault(job.fault, 'fetch', lag),
        await runFault(job.fault, 'undici', lag),
      ];
      reports[at] = { ...job, results: { node, fetch, undici } };
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return reports;
}

export async function runSuite(words: readonly string[]): Promise<number> {
  const lag = new LoopLag();
  const groups = faultGroups.map((group) => ({
    ...group,
    faults: group.faults.filter(({ name }) => words.every((word) => name.includes(word))),
  }));
  let failed = 0;
  let passed = 0;
  const reports = await runFaults(groups, lag);
  for (const { fault, results } of reports) {
    for (const name of TRANSPORT_NAMES) {
      const { complaints, elapsed } = results[name];
      if (complaints.length === 0) passed++;
      else {
        failed++;
        console.log(`${name} ${fault.name} (${Math.round(elapsed)}): ${complaints.join('; ')}`);
      }
    }
  }
  lag.stop();
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
