import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^petrel$/, replacement: at('packages/petrel/src/index.ts') },
      { find: /^petrel\/(.+)$/, replacement: at('packages/petrel/src/$1.ts') },
      { find: /^@petrel\/emulator$/, replacement: at('packages/emulator/src/index.ts') },
    ],
  },
  test: {
    include: ['{packages,spec,generator,examples,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 15_000,
  },
});
