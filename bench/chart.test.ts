import { describe, expect, test } from 'vitest';
import { chart } from './chart.ts';
import type { BenchmarkResult } from './measurement.ts';

const result: BenchmarkResult = {
  benchmark: {
    name: 'import',
    title: 'Loading <A> & B',
    units: ['ms', 'MB', 'files'],
    drawn: ['ms', 'MB'],
    clients: ['petrel', 'openai'],
    open: () => Promise.reject(new Error('This benchmark is done.')),
  },
  samples: new Map([
    ['petrel', [[50, 3, 1]]],
    ['openai', [[200, 3, 1]]],
  ]),
};

describe('a chart', () => {
  const drawn = chart('The start', [result]);

  test('has bars as long as the medians, those of each unit to a scale of their own', () => {
    const widths = [...drawn.matchAll(/<rect class="bar[^>]* width="([^"]+)"/g)];
    expect(widths.map(([, width]) => Number(width))).toEqual([125, 500, 500, 500]);
  });

  test('sets petrel apart', () => {
    expect(drawn.match(/class="bar petrel"/g)).toHaveLength(2);
  });

  test('has a description for screen readers', () => {
    expect(drawn).toMatch(/role="img" aria-labelledby="title description"/);
    expect(drawn).toContain('<title id="title">The start</title>');
    expect(drawn).toContain('Loading &lt;A> &amp; B, in ms: petrel 50; openai 200.');
    expect(drawn).toContain('Loading &lt;A> &amp; B, in MB: petrel 3; openai 3.');
  });

  test('leaves out what is not to be drawn', () => {
    expect(drawn).not.toContain('files');
  });

  test('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = '', rest = ''] of drawn.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (!rest.endsWith('/')) open.push(name);
    }
    expect(open).toEqual([]);
  });
});
