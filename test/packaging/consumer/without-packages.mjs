import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { publicModules } from './shared/public-modules.mjs';

// Without the optional packages all modules load, but for those that are made of one: the error names it.
const require = createRequire(import.meta.url);
const needed = {
  'helpers/zod': 'zod',
  'realtime/ws': 'ws',
  'beta/realtime/ws': 'ws',
  'resources/responses/ws': 'ws',
};
for (const path of publicModules) {
  const specifier = `petrel/${path}`;
  const name = needed[path];
  if (name === undefined) {
    await import(specifier);
    require(specifier);
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
for (const path of Object.keys(needed)) assert.ok(publicModules.includes(path), path);

console.log(`${publicModules.length - Object.keys(needed).length} modules`);
