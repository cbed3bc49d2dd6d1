import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// Every module in the public folders can be imported and required by name; nothing else can.
const require = createRequire(import.meta.url);
const dist = dirname(fileURLToPath(import.meta.resolve('petrel')));
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replace(/\.js$/, ''));
const isPublic = (file) => !file.startsWith('internal/');
assert.ok(files.filter(isPublic).length > 100);
assert.ok(files.some((file) => !isPublic(file)));
for (const file of files) {
  if (isPublic(file)) await sameNames(`petrel/${file}`);
  else await assert.rejects(import(`petrel/${file}`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
}
for (const form of ['index.mjs', 'error.js', 'core/uploads.mjs', 'resources/index.mjs']) {
  await sameNames(`petrel/${form}`);
}
for (const form of ['chat/index.mjs', 'chat/completions.mjs', 'chat/completions/index.js']) {
  await sameNames(`petrel/resources/${form}`);
}
for (const form of ['chat/chat', 'chat/chat.js', 'fine-tuning/jobs/jobs.mjs']) {
  const folder = form.slice(0, form.lastIndexOf('/'));
  const [own, index] = await Promise.all([
    import(`petrel/resources/${form}`),
    import(`petrel/resources/${folder}`),
  ]);
  assert.equal(own, index);
}
await assert.rejects(import('petrel/dist/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });

async function sameNames(specifier) {
  const required = require(specifier);
  for (const [name, value] of Object.entries(await import(specifier))) {
    assert.equal(typeof required[name], typeof value, `${name} of ${specifier}`);
    assert.ok(
      typeof value !== 'function' || required[name] !== value,
      `${specifier} is loaded twice`,
    );
  }
}

console.log(`${files.filter(isPublic).length} modules`);
