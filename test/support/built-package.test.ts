import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isOutdated } from './built-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'petrel-built-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, seconds: number): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), '');
  utimesSync(join(folder, path), seconds, seconds);
}

test('a package is outdated when it was never built, or a source is newer than its output', () => {
  write('src/index.ts', 1_000);
  write('src/sync/session.ts', 1_000);
  expect(isOutdated(folder)).toBe(true);
  write('dist/index.js', 2_000);
  expect(isOutdated(folder)).toBe(false);
  write('src/sync/session.ts', 3_000);
  expect(isOutdated(folder)).toBe(true);
});
