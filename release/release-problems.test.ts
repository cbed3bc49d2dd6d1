import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { releaseProblems } from './release-problems.ts';
import { repositoryAddress, writeRepository } from './repository-address.ts';
import { type Manifest, readWorkspace } from './workspace.ts';

const ADDRESS = 'https://github.com/someone/petrel';
const CONTEXT = { address: ADDRESS, status: '' };
const CLIENT = 'packages/petrel/package.json';
const EMULATOR = 'packages/emulator/package.json';

/** A repository that is ready for a release, which each test copies and spoils. */
const ready = mkdtempSync(join(tmpdir(), 'petrel-release-'));

beforeAll(() => {
  writeFiles(ready, {
    LICENSE: 'MIT',
    '.changeset/README.md': '# Changesets\n',
    'package-lock.json': JSON.stringify({
      packages: {
        'packages/petrel': { version: '1.2.0' },
        'packages/emulator': { version: '1.2.0' },
      },
    }),
    'packages/private/package.json': '{ "name": "private", "version": "0.0.0", "private": true }',
    'packages/petrel/src/core/version.ts': "export const VERSION = '1.2.0';\n",
    ...packageFiles('petrel', {}),
    ...packageFiles('emulator', { petrel: '^1.2.0' }),
  });
});

afterAll(() => rmSync(ready, { recursive: true, force: true }));

describe('a release', () => {
  test('has no problems when everything is in its place', () => {
    expect(releaseProblems(ready, CONTEXT)).toEqual([]);
  });

  test('needs the address of the repository, given or in package.json', () => {
    expect(releaseProblems(ready, { ...CONTEXT, address: null })).toEqual([
      'The repository of emulator is not set. Set GITHUB_REPOSITORY to its owner and name (owner/name).',
      'The repository of petrel is not set. Set GITHUB_REPOSITORY to its owner and name (owner/name).',
    ]);
    const root = copy();
    writeRepository(readWorkspace(root), ADDRESS);
    expect(releaseProblems(root, { ...CONTEXT, address: null })).toEqual([]);
  });

  test('needs the folder of each package in its repository field', () => {
    const repository = { type: 'git', url: ADDRESS, directory: 'packages/other' };
    expect(problemsWith(CLIENT, { repository })).toEqual([
      'petrel has packages/other as repository.directory; its folder is packages/petrel.',
    ]);
  });

  test.each(['description', 'keywords', 'license'] as const)(
    'needs %s in package.json',
    (field) => {
      expect(problemsWith(CLIENT, { [field]: undefined })).toEqual([`${CLIENT} has no ${field}.`]);
    },
  );

  test('needs the supported versions of Node', () => {
    expect(problemsWith(CLIENT, { engines: {} })).toEqual([`${CLIENT} has no engines.node.`]);
  });

  test('publishes in public and with provenance', () => {
    expect(problemsWith(CLIENT, { publishConfig: {} })).toEqual([
      `publishConfig.access in ${CLIENT} is not "public".`,
      `publishConfig.provenance in ${CLIENT} is not true.`,
    ]);
  });

  test('needs packages that depend on each other as they are now', () => {
    expect(problemsWith(EMULATOR, { dependencies: { petrel: '^1.1.0' } })).toEqual([
      'emulator depends on petrel ^1.1.0, but this release has petrel 1.2.0.',
    ]);
    expect(problemsWith(EMULATOR, { dependencies: { petrel: '1.2.0', fflate: '0.8.3' } })).toEqual(
      [],
    );
  });

  test('leaves the package with the version of `openai` at that version', () => {
    const root = copy();
    writeFiles(root, packageFiles('openai-alias', { petrel: '>=0.1.0 <1.0.0' }));
    rmSync(join(root, 'packages/openai-alias/src'), { recursive: true });
    const file = join(root, 'packages/openai-alias/package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    writeFileSync(file, JSON.stringify({ ...manifest, name: '@petrel/openai', version: '7.0.0' }));
    expect(releaseProblems(root, CONTEXT)).toEqual([
      'package-lock.json has another version of packages/openai-alias than 7.0.0. Run npm install --package-lock-only.',
      'packages/openai-alias/CHANGELOG.md has no entry for 7.0.0. Its heading is "## 7.0.0".',
    ]);
  });

  test('needs one version of a package in every file', () => {
    expect(problemsWith(CLIENT, { version: '1.3.0' })).toEqual([
      'emulator depends on petrel ^1.2.0, but this release has petrel 1.3.0.',
      'petrel has version 1.3.0, but emulator has 1.2.0. Use one version.',
      'package-lock.json has another version of packages/petrel than 1.3.0. Run npm install --package-lock-only.',
      'VERSION in packages/petrel/src/core/version.ts is not 1.3.0.',
      'packages/petrel/CHANGELOG.md has no entry for 1.3.0. Its heading is "## 1.3.0".',
    ]);
  });
});

describe('the files of a release', () => {
  test('include the licence of the repository', () => {
    expect(problemsWithout('packages/petrel/LICENSE')).toEqual([
      'packages/petrel/LICENSE is missing.',
    ]);
    expect(problemsWithText('packages/petrel/LICENSE', 'MIT\n\nOther projects')).toEqual([]);
    expect(problemsWithText('packages/petrel/LICENSE', 'GPL')).toEqual([
      'packages/petrel/LICENSE does not begin with the text of LICENSE.',
    ]);
  });

  test('include a README whose links lead to files', () => {
    expect(problemsWithout('packages/petrel/README.md')).toEqual([
      'packages/petrel/README.md is missing.',
    ]);
    const links = '[a](https://example.com) [b](#c) [d](LICENSE#e) [f](../../docs/gone.md#g)';
    expect(problemsWithText('packages/petrel/README.md', links)).toEqual([
      'packages/petrel/README.md links to ../../docs/gone.md, which does not exist.',
    ]);
  });

  test('include an entry in the changelog', () => {
    expect(problemsWithout('packages/petrel/CHANGELOG.md')).toEqual([
      'packages/petrel/CHANGELOG.md has no entry for 1.2.0. Its heading is "## 1.2.0".',
    ]);
  });

  test('are built, after the last change of the sources', () => {
    expect(problemsWithout('packages/petrel/dist/index.d.ts')).toEqual([
      'packages/petrel is not built: dist/index.d.ts is missing. Run npm run build.',
    ]);
    const root = copy();
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(root, 'packages/petrel/src/index.ts'), later, later);
    expect(releaseProblems(root, CONTEXT)).toEqual([
      'The build of packages/petrel is older than its sources. Run npm run build.',
    ]);
  });
});

describe('what is pending before a release', () => {
  test('is no uncommitted change', () => {
    const status = ' M package.json\n?? new.ts\n';
    expect(releaseProblems(ready, { ...CONTEXT, status })).toEqual([
      'There are 2 files with uncommitted changes, such as package.json.',
    ]);
    expect(releaseProblems(ready, { ...CONTEXT, status: null })).toEqual([
      'git cannot report uncommitted changes. Is this a git repository?',
    ]);
  });

  test('is no changeset', () => {
    expect(problemsWithText('.changeset/a.md', '')).toEqual([
      'There is 1 changeset pending, such as .changeset/a.md. Run npm run release:version.',
    ]);
  });
});

describe('the address of the repository', () => {
  test('comes from the variables of GitHub Actions', () => {
    const variables = { GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'a/b.c' };
    expect(repositoryAddress(variables)).toBe('https://git.example/a/b.c');
    expect(repositoryAddress({ GITHUB_REPOSITORY: 'someone/petrel' })).toBe(ADDRESS);
  });

  test.each([{}, { GITHUB_REPOSITORY: '' }, { GITHUB_REPOSITORY: 'https://a/b' }])(
    'is unknown with %o',
    (variables) => expect(repositoryAddress(variables)).toBeNull(),
  );

  test('is written into every published package', () => {
    const root = copy();
    writeRepository(readWorkspace(root), ADDRESS);
    const manifests = readWorkspace(root).packages.map(({ manifest }) => manifest);
    expect(manifests.map(({ repository }) => repository)).toEqual([
      { type: 'git', url: `git+${ADDRESS}.git`, directory: 'packages/emulator' },
      { type: 'git', url: `git+${ADDRESS}.git`, directory: 'packages/petrel' },
    ]);
    expect(manifests[0]?.bugs).toEqual({ url: `${ADDRESS}/issues` });
    expect(readFileSync(join(root, 'packages/private/package.json'), 'utf8')).not.toContain(
      ADDRESS,
    );
  });
});

function packageFiles(name: string, dependencies: Record<string, string>): Record<string, string> {
  const manifest: Manifest = {
    name,
    version: '1.2.0',
    description: 'A package.',
    keywords: ['api'],
    license: 'MIT',
    engines: { node: '>=20' },
    publishConfig: { access: 'public', provenance: true },
    dependencies,
    main: './dist/index.cjs',
    types: './dist/index.d.ts',
    exports: { '.': { default: './dist/index.js' }, './*': './dist/*.js' },
  };
  const folder = `packages/${name}`;
  return {
    [`${folder}/package.json`]: JSON.stringify(manifest),
    [`${folder}/LICENSE`]: 'MIT',
    [`${folder}/README.md`]: `# ${name}\n`,
    [`${folder}/CHANGELOG.md`]: `# ${name}\n\n## 1.2.0\n\n- A change.\n`,
    [`${folder}/src/index.ts`]: '',
    [`${folder}/dist/index.js`]: '',
    [`${folder}/dist/index.cjs`]: '',
    [`${folder}/dist/index.d.ts`]: '',
  };
}

function problemsWith(file: string, fields: Partial<Record<keyof Manifest, unknown>>): string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(ready, file), 'utf8'));
  return problemsWithText(file, JSON.stringify(Object.assign({}, manifest, fields)));
}

function problemsWithText(file: string, text: string): string[] {
  const root = copy();
  writeFiles(root, { [file]: text });
  return releaseProblems(root, CONTEXT);
}

function problemsWithout(file: string): string[] {
  const root = copy();
  rmSync(join(root, file));
  return releaseProblems(root, CONTEXT);
}

function copy(): string {
  const root = mkdtempSync(join(tmpdir(), 'petrel-release-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(ready, root, { recursive: true, preserveTimestamps: true });
  return root;
}

function writeFiles(root: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
