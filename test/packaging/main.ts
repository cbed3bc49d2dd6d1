import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeSection } from '../support/compatibility-page.ts';
import { checkAPI } from './api-snapshot.ts';
import { checkContents, pack, type PackageLimits, type Tarball } from './pack.ts';
import { PackageReport } from './package-report.ts';
import { runProgram } from '../support/run-program.ts';
import { checkTypes, RESOLUTIONS } from './type-check.ts';
import { ROOT } from '../support/repository-root.ts';

const TOOLS = join(ROOT, 'node_modules/.bin');
/** Optional packages of the client, and types of one that has none. */
const OPTIONAL = ['undici', 'ws', '@types/ws', 'zod'];
const report = new PackageReport();
const scratch = mkdtempSync(join(tmpdir(), 'petrel-package-'));

try {
  await checkPackages();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = report.finish();
if (process.exitCode === 0) {
  const introduction =
    '`npm run test:package` packs the package and uses it as it would be installed.';
  writeSection('package', `${introduction}\n\n${report.toMarkdown()}`);
}

async function checkPackages(): Promise<void> {
  await report.check('the packages build', () => void runProgram('npm', ['run', 'build'], ROOT));
  await report.check('the names and types are those that were reviewed', checkAPI);
  const client = await packed('petrel', { files: 1_060, size: 5_400_000, needed: ['llms.txt'] });
  const emulator = await packed('emulator', { files: 20, size: 4_500_000, needed: [] });
  const alias = pack(join(ROOT, 'packages/openai-alias'), scratch);
  const bulk = await packed('bulk', { files: 20, size: 300_000, needed: [] });
  const cli = await packed('cli', { files: 15, size: 100_000, needed: ['dist/main.js'] });
  if (client === null || emulator === null || bulk === null || cli === null) return;
  const tarballs = [client, emulator, bulk, cli];
  // The alias has the shape of `openai`, which publint warns of: a default export beside named ones.
  await report.check('publint finds nothing', () => {
    for (const { file } of tarballs) runProgram(join(TOOLS, 'publint'), ['--strict', file], ROOT);
  });
  await report.check('the types are right for what they describe', () => {
    for (const { file } of tarballs) {
      runProgram(join(TOOLS, 'attw'), [file], ROOT);
    }
  });
  const app = join(scratch, 'app');
  await report.check('the packages install', () => install(app, [...tarballs, alias]));
  const [without, others] = programs();
  for (const program of without) await runInstalled(program, app);
  for (const name of OPTIONAL) {
    const link = join(app, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
  for (const program of others) await runInstalled(program, app);
  for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
    await report.check(`a program type-checks strictly, ${name}`, () =>
      checkTypes(app, resolution, ROOT),
    );
  }
}

async function packed(name: string, limits: PackageLimits): Promise<Tarball | null> {
  let tarball: Tarball | null = null;
  await report.check(`${name}: what would be published`, () => {
    const made = pack(join(ROOT, 'packages', name), scratch);
    const sum = checkContents(made, limits);
    tarball = made;
    return sum;
  });
  return tarball;
}

function install(app: string, tarballs: Tarball[]): void {
  cpSync(join(import.meta.dirname, 'consumer'), app, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }\n');
  const files = tarballs.map(({ file }) => file);
  // What the emulator needs has just been installed here, so it is at hand without a network.
  runProgram('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...files], app);
}

/**
 * Programs that use the installed packages: those for which the optional packages must not be installed,
 * and the others.
 */
function programs(): [without: string[], others: string[]] {
  const names = readdirSync(join(import.meta.dirname, 'consumer'))
    .filter((name) => /\.[mc]js$/.test(name))
    .sort();
  if (names.length === 0) throw new Error('there are no programs to run');
  const isWithout = (name: string): boolean => name.startsWith('without-');
  return [names.filter(isWithout), names.filter((name) => !isWithout(name))];
}

/** Runs a program, which fails by its exit code. */
async function runInstalled(program: string, app: string): Promise<void> {
  // The newer Nodes could load ES modules by `require`; older ones and other tools cannot.
  const args = ['--no-experimental-require-module', program];
  await report.check(program, () =>
    runProgram(process.execPath, args, app).trim().replaceAll('\n', ', '),
  );
}
