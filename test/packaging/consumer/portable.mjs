import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Where there is no Node, the package loads nothing of Node, late imports included.
const dist = dirname(fileURLToPath(import.meta.resolve('petrel')));
const { imports } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
const files = [join(dist, 'index.js'), join(dist, 'webhooks.js'), join(dist, 'resources.js')];
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  for (const [, specifier] of text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
    const path = imports[specifier] ? join(dist, '..', imports[specifier].default) : null;
    assert.ok(path !== null || specifier.startsWith('.'), `${file} imports ${specifier}`);
    const target = path ?? join(dirname(file), specifier);
    if (!files.includes(target)) files.push(target);
  }
}
assert.ok(files.some((file) => file.endsWith('default-platform.portable.js')));
assert.ok(files.length > 5);
console.log(`${files.length} files`);
