import { expect, test } from 'vitest';
import { plainProperties } from './plain-properties.ts';

test('a getter with its setter is declared as a property', () => {
  const text = [
    'export declare class Chat {',
    '    /** Completions. */',
    '    get completions(): Completions;',
    '    set completions(completions: Completions);',
    '    get key(): string | null;',
    '    set key(key: string | null);',
    '}',
  ];
  expect(plainProperties(text.join('\n')).split('\n')).toEqual([
    'export declare class Chat {',
    '    /** Completions. */',
    '    completions: Completions;',
    '    key: string | null;',
    '}',
  ]);
});

test('a getter alone, or one of another type than its setter, stays', () => {
  const text = [
    'export declare class Chat {',
    '    get name(): string;',
    '    get limit(): number;',
    '    set limit(limit: number | null);',
    '    protected get options(): Options;',
    '    protected set options(options: Options);',
    '}',
  ].join('\n');
  expect(plainProperties(text)).toBe(text);
});
