import { describe, expect, test } from 'vitest';
import { BUDGETS, checkBudgets } from './budgets.ts';
import { BENCHMARKS } from './benchmarks/benchmark-groups.ts';
import type { ClientName, Benchmark, BenchmarkResult } from './measurement.ts';

const figures = (
  name: string,
  of: Partial<Record<ClientName, readonly (readonly number[])[]>>,
): BenchmarkResult => {
  const benchmark: Benchmark = {
    name,
    title: name,
    units: ['ms', 'MB'],
    clients: ['petrel', 'openai'],
    open: () => Promise.reject(new Error('This benchmark is done.')),
  };
  return { benchmark, samples: new Map(benchmark.clients.map((one) => [one, of[one] ?? []])) };
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
    const verdicts = checkBudgets([result], [{ benchmark: 'import', atMost: 20 }]);
    expect(verdicts).toMatchObject([{ figure: 20, outcome: 'kept' }]);
    expect(checkBudgets([result], [{ benchmark: 'import', atMost: 19.9 }])).toMatchObject([
      { outcome: 'broken' },
    ]);
  });

  test('against another holds for the ratio', () => {
    const [kept, broken] = checkBudgets(
      [result],
      [
        { benchmark: 'import', against: 'openai', atMost: 0.2 },
        { benchmark: 'import', against: 'openai', atMost: 0.1 },
      ],
    );
    expect(kept).toMatchObject({ figure: 0.2, outcome: 'kept' });
    expect(broken).toMatchObject({ figure: 0.2, outcome: 'broken' });
  });

  test('on another unit of the benchmark holds for that', () => {
    const budgets = [
      { benchmark: 'import', unit: 'MB', atMost: 6 },
      { benchmark: 'import', unit: 'MB', against: 'openai', atMost: 0.4 },
    ] as const;
    expect(checkBudgets([result], budgets)).toMatchObject([
      { figure: 6, unit: 'MB', outcome: 'kept' },
      { figure: 0.5, outcome: 'broken' },
    ]);
  });

  test('that is out of reach has another bound, which is held', () => {
    const budget = { benchmark: 'import', atMost: 15 };
    expect(checkBudgets([result], [{ ...budget, heldAt: 20 }])).toMatchObject([
      { outcome: 'held' },
    ]);
    expect(checkBudgets([result], [{ ...budget, heldAt: 19 }])).toMatchObject([
      { outcome: 'broken' },
    ]);
  });

  test('above another benchmark holds for what comes on top of it', () => {
    const base = figures('start', { petrel: [[12, 0]] });
    const budget = { benchmark: 'import', above: 'start', atMost: 7 };
    expect(checkBudgets([result, base], [budget])).toMatchObject([
      { figure: 8, outcome: 'broken' },
    ]);
    expect(checkBudgets([result], [budget])).toEqual([]);
  });

  test('beyond a third compares what comes on top of that', () => {
    const values = { petrel: [[19, 5]], openai: [[100, 12]], fetch: [[10, 0]] };
    const benchmark = figures('types', values);
    const three = {
      ...benchmark,
      benchmark: { ...benchmark.benchmark, clients: ['petrel', 'openai', 'fetch'] as const },
    };
    const samples = new Map(three.benchmark.clients.map((one) => [one, values[one]]));
    const budget = { benchmark: 'types', against: 'openai', beyond: 'fetch', atMost: 0.1 } as const;
    expect(checkBudgets([{ ...three, samples }], [budget])).toMatchObject([{ figure: 0.1 }]);
  });

  test('for a benchmark that was not done has no verdict', () => {
    expect(checkBudgets([result], [{ benchmark: 'types', atMost: 1 }])).toEqual([]);
  });

  test('is on a benchmark there is, in a unit of it, and against one who takes part in it', () => {
    const jobNamed = (name: string): Benchmark | undefined =>
      BENCHMARKS.find((benchmark) => benchmark.name === name);
    expect(BUDGETS.length).toBeGreaterThan(10);
    for (const {
      benchmark: name,
      unit,
      against = 'petrel',
      above,
      beyond,
      atMost,
      heldAt,
    } of BUDGETS) {
      expect(heldAt ?? Infinity, name).toBeGreaterThan(atMost);
      const benchmark = jobNamed(name);
      expect(benchmark?.clients, name).toContain(against);
      if (beyond !== undefined) expect(benchmark?.clients, name).toContain(beyond);
      expect(benchmark?.units, name).toContain(unit ?? benchmark?.units[0]);
      if (above !== undefined) expect(jobNamed(above)?.units, above).toEqual(benchmark?.units);
    }
  });
});
