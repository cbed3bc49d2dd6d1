import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceAliases } from './packages/petrel/build/entries.ts';
import { clearEnvironment } from './test/support/clear-environment.ts';

// Before any worker starts, so that workers and the processes they start inherit none of it.
clearEnvironment();

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      ...sourceAliases(),
      { find: /^@petrel\/emulator$/, replacement: at('packages/emulator/src/index.ts') },
      { find: /^@petrel\/bulk$/, replacement: at('packages/bulk/src/index.ts') },
    ],
  },
  test: {
    include: ['{packages,spec,generator,examples,test,bench,release}/**/*.test.ts'],
    // The tests below `runners` are for other runners, and for the packages as they are installed.
    exclude: ['**/node_modules/**', '**/dist/**', 'test/runtimes/runners/**'],
    testTimeout: 15_000,
    // Most tests wait for a socket or a timer: leaving a core idle, as vitest does, saves nothing.
    maxWorkers: '100%',
    // What happens in the end may take its time on a busy machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
