import { registerHooks } from 'node:module';
import { run } from './run.mjs';

// As where the package `ws` is not installed: Node has a WebSocket of its own.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'ws') return next(specifier, context);
    const error = new Error("Cannot find package 'ws'");
    throw Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
  },
});

await run(await import('petrel'));
