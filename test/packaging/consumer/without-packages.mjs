import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { publicModules } from './shared/public-modules.mjs';

// Without the optional packages all modules load, but for those that are made of one: the error names it.
const require = createRequire(import.meta.url);
const neededBy = (path) =>
  path.endsWith('/zod') ? 'zod' : path.endsWith('/ws') ? 'ws' : undefined;
let loaded = 0;
for (const path of publicModules) {
  const specifier = `petrel/${path}`;
  const name = neededBy(path);
  if (name === undefined) {
    await import(specifier);
    require(specifier);
    loaded += 1;
    continue;
  }
  await assert.rejects(import(specifier), {
    code: 'ERR_MODULE_NOT_FOUND',
    message: new RegExp(`^Cannot find package '${name}' imported from .*petrel.dist`),
  });
  assert.throws(() => require(specifier), {
    code: 'MODULE_NOT_FOUND',
    message: new RegExp(`^Cannot find module '${name}[/']`),
  });
}
for (const path of ['helpers/zod', 'realtime/ws']) assert.ok(publicModules.includes(path), path);

console.log(`${loaded} modules`);
