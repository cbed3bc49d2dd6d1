import { expect, test } from 'vitest';
import { isMessage, patternOf, textsInSource } from './error-messages.ts';
import { sectionsOf } from './markdown.ts';

const texts = textsInSource();
const messages = texts.filter(isMessage);

/** The messages in the tables of the page. */
const explained = sectionsOf('docs/troubleshooting.md').flatMap(({ prose }) =>
  [...prose.matchAll(/^\| (`{1,2}) ?(.+?) ?\1 \| .+ \|$/gm)].map(([, , message = '']) => message),
);

test('there are messages, in the sources and on the page', () => {
  expect(messages.length).toBeGreaterThan(150);
  expect(explained.length).toBeGreaterThan(150);
});

test('docs/troubleshooting.md explains every message', () => {
  const missing = messages.filter(
    (message) => !explained.some((line) => patternOf(message).test(line)),
  );
  expect(missing).toEqual([]);
});

test('docs/troubleshooting.md has no message that the sources do not have', () => {
  const stale = explained.filter((line) => !texts.some((text) => patternOf(text).test(line)));
  expect(stale).toEqual([]);
});

test('a message that is missing is found', () => {
  expect(isMessage('The … is longer than ….')).toBe(true);
  expect(isMessage('of an unknown authority')).toBe(false);
  expect(patternOf('Pass `a` (or …).').test('Pass `a` (or `b`).')).toBe(true);
  expect(patternOf('Pass `a` (or …).').test('Pass `c` (or `b`).')).toBe(false);
});
