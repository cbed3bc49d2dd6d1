import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  classTable,
  codesInSource,
  errorClasses,
  fieldTable,
  sampledClasses,
} from '../../../test/error-table.ts';
import * as errors from '../../error.ts';

const GUIDE = readFileSync(new URL('../../../../../docs/errors.md', import.meta.url), 'utf8');

test('the guide has every class, as the sources and their instances have it', () => {
  expect(GUIDE).toContain(classTable());
});

test('the guide has every field of the sources', () => {
  expect(GUIDE).toContain(fieldTable());
});

test('the guide explains every code of the client, and no other', () => {
  const explained = [...GUIDE.matchAll(/^\| `([a-z_]+)` \| [^`]/gm)].map(([, code]) => code);
  expect(explained.sort()).toEqual(codesInSource());
});

test('the tables leave out no class that is exported', () => {
  const exported = Object.entries(errors).flatMap(([name, value]) =>
    typeof value === 'function' && value.petrelName === name ? [name] : [],
  );
  const known = errorClasses().map(({ name }) => name);
  expect(known.sort()).toEqual(exported.sort());
  expect(['APIError', ...sampledClasses()].sort()).toEqual(exported.sort());
});
