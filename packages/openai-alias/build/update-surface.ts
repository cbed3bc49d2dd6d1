import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReference, readReferenceManifest } from './read-reference.ts';
import { PACKAGE, SURFACE_FILE } from './surface.ts';

// npm run alias:update: writes down what the installed reference client exports, after another version
// of it was pinned.
writeFileSync(SURFACE_FILE, `${JSON.stringify(await readReference(), null, 2)}\n`);
const file = join(PACKAGE, 'package.json');
const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
const { version, exports } = readReferenceManifest();
writeFileSync(file, `${JSON.stringify({ ...manifest, version, exports }, null, 2)}\n`);
