import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockfileProblems, lockfiles } from './lockfiles.ts';
import { ROOT } from '../support/repository-root.ts';

describe('the lockfiles of this repository', () => {
  test('are found', () => {
    expect(lockfiles()).toContain('package-lock.json');
    expect(lockfiles()).toContain('test/runtimes/toolbox/package-lock.json');
  });

  test.each(lockfiles())(
    '%s: every package has a checksum and no address of a registry',
    (lockfile) => {
      const { packages, problems } = lockfileProblems(readFileSync(join(ROOT, lockfile), 'utf8'));
      expect(packages).toBeGreaterThan(0);
      expect(problems).toEqual([]);
    },
  );
});

describe('lockfileProblems', () => {
  test('names packages without a checksum, and those with an address', () => {
    const lockfile = JSON.stringify({
      packages: {
        '': { name: 'workspace' },
        'packages/one': { version: '1.0.0' },
        'node_modules/one': { resolved: 'packages/one', link: true },
        'node_modules/plain': { version: '1.0.0', integrity: 'sha512-AAAA' },
        'node_modules/weak': { version: '1.0.0', integrity: 'sha1-AAAA' },
        'node_modules/bare': { version: '1.0.0', optional: true },
        'node_modules/bare/node_modules/inner': { version: '1.0.0', inBundle: true },
        'node_modules/located': {
          version: '1.0.0',
          integrity: 'sha512-AAAA',
          resolved: 'https://registry.example/located.tgz',
        },
      },
    });
    expect(lockfileProblems(lockfile)).toEqual({
      packages: 4,
      problems: [
        'node_modules/weak has no SHA-512 integrity',
        'node_modules/bare has no SHA-512 integrity',
        'node_modules/located has a resolved address',
      ],
    });
  });

  test('rejects what is no lockfile', () => {
    expect(() => lockfileProblems('{}')).toThrow('no packages');
  });
});
