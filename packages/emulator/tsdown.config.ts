import { defineConfig, type UserConfig } from 'tsdown';

/**
 * The package: one module, the server in a chunk that is loaded when it listens, and the
 * description of the API written into it.
 */
const config: UserConfig = defineConfig({
  entry: { index: 'src/index.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: { oxc: true },
  logLevel: 'warn',
  deps: { alwaysBundle: [/^@petrel\/spec/], neverBundle: [/^node:/] },
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  outputOptions: {
    chunkFileNames: '[name].js',
    comments: { jsdoc: false, annotation: true, legal: true },
  },
});

export default config;
