import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Where there is no Node, the package loads nothing of Node, late imports included: as ES modules by
// the conditions of `imports`, as CommonJS by the `browser` field.
const dist = dirname(fileURLToPath(import.meta.resolve('petrel')));
const root = join(dist, '..');
const { imports, browser, main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const replaced = new Map(
  Object.entries(browser).map((pair) => pair.map((path) => join(root, path))),
);

const modules = reachable(['index.js', 'webhooks.js', 'resources.js'], (file, specifier) =>
  imports[specifier] ? join(root, imports[specifier].default) : join(dirname(file), specifier),
);
const common = reachable([join('..', main), 'webhooks.cjs', 'resources.cjs'], (file, specifier) => {
  const path = join(dirname(file), specifier);
  return replaced.get(path) ?? path;
});
console.log(`${modules.length} and ${common.length} files`);

function reachable(entries, resolve) {
  const files = entries.map((entry) => join(dist, entry));
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const [, specifier] of text.matchAll(
      /\b(?:from|import|require)\s*\(?\s*["']([^"']+)["']/g,
    )) {
      assert.ok(/^[.#]/.test(specifier), `${file} imports ${specifier}`);
      const target = resolve(file, specifier);
      if (!files.includes(target)) files.push(target);
    }
  }
  assert.ok(files.some((file) => /default-platform\.portable\.c?js$/.test(file)));
  assert.ok(files.length > 5);
  return files;
}
