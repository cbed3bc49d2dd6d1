import { expect, test } from 'vitest';
import { optionsOf, variablesInSource } from './declared-options.ts';
import { optionTables, readPage, updatedPage, variables } from './options-page.ts';

test('docs/options.md is up to date; `npm run docs:update` writes it', () => {
  expect(readPage()).toBe(updatedPage(readPage()));
});

test('every option has a description', () => {
  const options = ['ClientOptions', 'RequestOptions', 'TimeoutPhases'].flatMap(optionsOf);
  expect(options.length).toBeGreaterThan(35);
  expect(options.filter(({ description }) => description === '')).toEqual([]);
});

test('every limit of time has a unit and a default', () => {
  const limits = ['deadline', 'maxRetryDelay', 'timeout'].map((name) =>
    optionsOf('ClientOptions').find((option) => option.name === name),
  );
  for (const limit of limits)
    expect(limit).toMatchObject({ unit: 'ms', default: expect.stringMatching(/./) });
});

test('every environment variable of the sources is in the table', () => {
  expect(variables.map(({ name }) => name).sort()).toEqual(variablesInSource());
});

test('a stale table is found', () => {
  const [first = ''] = optionTables().values();
  expect(updatedPage(readPage().replace(first, '| old |'))).toBe(readPage());
  expect(() => updatedPage('')).toThrow('no place for the table client');
});
