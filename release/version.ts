import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, runChangesets, ROOT } from './run-changesets.ts';
import { VERSION_FILE } from './version-problems.ts';
import { readWorkspace } from './workspace.ts';

// Turns the pending changesets into versions and changelog entries, everywhere a version is stated.
runChangesets(['version']);
const client = readWorkspace(ROOT).packages.find(({ manifest }) => manifest.name === 'petrel');
if (client === undefined) throw new Error('There is no package petrel.');
writeFileSync(
  join(ROOT, VERSION_FILE),
  `/** The version of this package. */\nexport const VERSION = '${client.manifest.version}';\n`,
);
run('npm', ['install', '--package-lock-only', '--ignore-scripts'], ROOT);
run('npm', ['run', 'api:update'], ROOT);
