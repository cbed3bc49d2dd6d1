import { describe, expect, test } from 'vitest';
import { BUDGETS, judge } from './budgets.ts';
import { JOBS } from './jobs/families.ts';
import type { ContenderName, Job, JobResult } from './measurement.ts';

const figures = (
  name: string,
  of: Partial<Record<ContenderName, readonly (readonly number[])[]>>,
): JobResult => {
  const job: Job = {
    name,
    title: name,
    units: ['ms', 'MB'],
    contenders: ['petrel', 'openai'],
    open: () => Promise.reject(new Error('This job is done.')),
  };
  return { job, samples: new Map(job.contenders.map((one) => [one, of[one] ?? []])) };
};

describe('a budget', () => {
  const result = figures('import', {
    petrel: [
      [19, 5],
      [20, 6],
      [90, 7],
    ],
    openai: [
      [100, 12],
      [100, 12],
      [100, 12],
    ],
  });

  test('on a figure holds for its median, the bound included', () => {
    const verdicts = judge([result], [{ job: 'import', atMost: 20 }]);
    expect(verdicts).toMatchObject([{ figure: 20, outcome: 'kept' }]);
    expect(judge([result], [{ job: 'import', atMost: 19.9 }])).toMatchObject([
      { outcome: 'broken' },
    ]);
  });

  test('against another holds for the ratio', () => {
    const [kept, broken] = judge(
      [result],
      [
        { job: 'import', against: 'openai', atMost: 0.2 },
        { job: 'import', against: 'openai', atMost: 0.1 },
      ],
    );
    expect(kept).toMatchObject({ figure: 0.2, outcome: 'kept' });
    expect(broken).toMatchObject({ figure: 0.2, outcome: 'broken' });
  });

  test('on another unit of the job holds for that', () => {
    const budgets = [
      { job: 'import', unit: 'MB', atMost: 6 },
      { job: 'import', unit: 'MB', against: 'openai', atMost: 0.4 },
    ] as const;
    expect(judge([result], budgets)).toMatchObject([
      { figure: 6, unit: 'MB', outcome: 'kept' },
      { figure: 0.5, outcome: 'broken' },
    ]);
  });

  test('that is out of reach has another bound, which is held', () => {
    const budget = { job: 'import', atMost: 15 };
    expect(judge([result], [{ ...budget, heldAt: 20 }])).toMatchObject([{ outcome: 'held' }]);
    expect(judge([result], [{ ...budget, heldAt: 19 }])).toMatchObject([{ outcome: 'broken' }]);
  });

  test('above another job holds for what comes on top of it', () => {
    const base = figures('start', { petrel: [[12, 0]] });
    const budget = { job: 'import', above: 'start', atMost: 7 };
    expect(judge([result, base], [budget])).toMatchObject([{ figure: 8, outcome: 'broken' }]);
    expect(judge([result], [budget])).toEqual([]);
  });

  test('beyond a third compares what comes on top of that', () => {
    const values = { petrel: [[19, 5]], openai: [[100, 12]], fetch: [[10, 0]] };
    const job = figures('types', values);
    const three = {
      ...job,
      job: { ...job.job, contenders: ['petrel', 'openai', 'fetch'] as const },
    };
    const samples = new Map(three.job.contenders.map((one) => [one, values[one]]));
    const budget = { job: 'types', against: 'openai', beyond: 'fetch', atMost: 0.1 } as const;
    expect(judge([{ ...three, samples }], [budget])).toMatchObject([{ figure: 0.1 }]);
  });

  test('for a job that was not done has no verdict', () => {
    expect(judge([result], [{ job: 'types', atMost: 1 }])).toEqual([]);
  });

  test('is on a job there is, in a unit of it, and against one who takes part in it', () => {
    const jobNamed = (name: string): Job | undefined => JOBS.find((job) => job.name === name);
    expect(BUDGETS.length).toBeGreaterThan(10);
    for (const { job: name, unit, against = 'petrel', above, beyond, atMost, heldAt } of BUDGETS) {
      expect(heldAt ?? Infinity, name).toBeGreaterThan(atMost);
      const job = jobNamed(name);
      expect(job?.contenders, name).toContain(against);
      if (beyond !== undefined) expect(job?.contenders, name).toContain(beyond);
      expect(job?.units, name).toContain(unit ?? job?.units[0]);
      if (above !== undefined) expect(jobNamed(above)?.units, above).toEqual(job?.units);
    }
  });
});
