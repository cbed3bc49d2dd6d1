import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportsMap, PACKAGE } from './entries.ts';

// npm run write:exports: writes `exports` of package.json, after a new import path or resource.
const file = join(PACKAGE, 'package.json');
const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
writeFileSync(file, `${JSON.stringify({ ...manifest, exports: exportsMap() }, null, 2)}\n`);
