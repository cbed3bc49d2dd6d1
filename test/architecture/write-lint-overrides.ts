import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintOverrides } from './lint-overrides.ts';
import { ROOT, sourceFiles } from './source-files.ts';

/** Brings the import rule of `.oxlintrc.json` up to date with the table of rooms. */
function writeLintOverrides(): void {
  const file = join(ROOT, '.oxlintrc.json');
  const config = JSON.parse(readFileSync(file, 'utf8')) as {
    overrides: { rules: Record<string, unknown> }[];
  };
  const others = config.overrides.filter(({ rules }) => !('no-restricted-imports' in rules));
  config.overrides = [...others, ...lintOverrides(sourceFiles())];
  writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
}

writeLintOverrides();
