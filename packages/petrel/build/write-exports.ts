import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportsMap, PACKAGE, typesVersions } from './entries.ts';

// npm run write:exports: writes `exports` and `typesVersions` of package.json, after a new import
// path or resource.
const file = join(PACKAGE, 'package.json');
const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
const paths = { exports: exportsMap(), typesVersions: typesVersions() };
writeFileSync(file, `${JSON.stringify({ ...manifest, ...paths }, null, 2)}\n`);
