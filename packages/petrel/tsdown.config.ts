import { defineConfig, type UserConfig } from 'tsdown';
import { keepClassNames } from './build/class-names.ts';
import { publicModules } from './build/entries.ts';
import { staticSubresources } from './build/static-subresources.ts';

const PLATFORMS = {
  'internal/default-platform': 'src/platform/default-platform.ts',
  'internal/default-platform.portable': 'src/platform/default-platform.portable.ts',
};

/**
 * The JavaScript of the package. The public modules are small and share a few large chunks: the
 * time to load a program is that of its files, and bundlers take chunks apart again.
 * `build/build-declarations.ts` writes the declarations.
 */
const config: UserConfig = defineConfig({
  entry: { ...publicModules(), ...PLATFORMS },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: false,
  // For `require()`: see the file.
  copy: ['src/index.cjs'],
  logLevel: 'warn',
  deps: { neverBundle: [/^node:/, 'undici'] },
  outExtensions: () => ({ js: '.js' }),
  plugins: [
    {
      name: 'static-subresources',
      transform: { filter: { id: /\/generated\// }, handler: staticSubresources },
    },
    { name: 'class-names', renderChunk: keepClassNames },
    {
      name: 'platform-by-condition',
      resolveId: { filter: { id: /\/default-platform\.ts$/ }, handler: platformByCondition },
    },
  ],
  inputOptions: { preserveEntrySignatures: 'strict' },
  outputOptions: {
    chunkFileNames: 'internal/[name].js',
    comments: { jsdoc: false, annotation: true, legal: true },
    codeSplitting: {
      groups: [
        { name: 'core', test: /\/src\/core\//, priority: 2 },
        { name: 'resource-classes', test: /\/generated\/resources\/(?!.*index\.ts$)/, priority: 1 },
      ],
    },
  },
});

export default config;

/** `imports` of package.json tells Node's module from the one for everywhere else. */
function platformByCondition(
  _id: string,
  importer: string | undefined,
): { id: string; external: true } | null {
  return importer === undefined ? null : { id: '#default-platform', external: true };
}
