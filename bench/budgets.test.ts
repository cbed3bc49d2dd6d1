import { describe, expect, test } from 'vitest';
import { BUDGETS, judge } from './budgets.ts';
import { JOBS } from './jobs.ts';
import type { ContenderName, Job, JobResult } from './measurement.ts';

const figures = (name: string, of: Partial<Record<ContenderName, number[]>>): JobResult => {
  const job: Job = {
    name,
    title: name,
    unit: 'ms',
    contenders: ['petrel', 'openai'],
    open: () => Promise.reject(new Error('This job is done.')),
  };
  const samples = new Map<ContenderName, { value: number }[]>();
  for (const contender of job.contenders) {
    samples.set(
      contender,
      (of[contender] ?? []).map((value) => ({ value })),
    );
  }
  return { job, samples };
};

describe('a budget', () => {
  const result = figures('import', { petrel: [19, 20, 90], openai: [100, 100, 100] });

  test('on a figure holds for its median, the bound included', () => {
    const verdicts = judge([result], [{ job: 'import', atMost: 20 }]);
    expect(verdicts).toMatchObject([{ figure: 20, isKept: true }]);
    expect(judge([result], [{ job: 'import', atMost: 19.9 }])).toMatchObject([{ isKept: false }]);
  });

  test('against another holds for the ratio', () => {
    const [kept, broken] = judge(
      [result],
      [
        { job: 'import', against: 'openai', atMost: 0.2 },
        { job: 'import', against: 'openai', atMost: 0.1 },
      ],
    );
    expect(kept).toMatchObject({ figure: 0.2, isKept: true });
    expect(broken).toMatchObject({ figure: 0.2, isKept: false });
  });

  test('for a job that was not done has no verdict', () => {
    expect(judge([result], [{ job: 'types', atMost: 1 }])).toEqual([]);
  });

  test('is on a job there is, and against one who takes part in it', () => {
    expect(BUDGETS.length).toBeGreaterThan(10);
    for (const { job: name, against = 'petrel' } of BUDGETS) {
      expect(JOBS.find((job) => job.name === name)?.contenders, name).toContain(against);
    }
  });
});
