import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { internalModules, publicModules } from './shared/public-modules.mjs';

// Every module in the public folders can be imported and required by name; nothing else can.
const require = createRequire(import.meta.url);
assert.ok(publicModules.length > 100);
assert.ok(internalModules.length > 0);
for (const path of publicModules) await sameNames(`petrel/${path}`);
for (const path of internalModules) {
  await assert.rejects(import(`petrel/${path}`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
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

console.log(`${publicModules.length} modules`);
