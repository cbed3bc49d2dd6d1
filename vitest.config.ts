import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourceAliases } from './packages/petrel/build/entries.ts';
import { clearEnvironment } from './test/support/clear-environment.ts';

// Before any worker starts, so that workers and the processes they start inherit none of it.
clearEnvironment();

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tests that import the client share a process and its modules: importing anew would double their time. */
const SHARED = ['packages/**/*.test.ts', 'test/{acceptance,compat,secrets}/**/*.test.ts'];

const OTHERS = [
  '{spec,generator,examples,bench,release}/**/*.test.ts',
  'test/!(acceptance|compat|secrets)/**/*.test.ts',
];

/** Those of them that measure the memory or the CPU of their process, count what it has open, or import modules anew. */
const OWN_PROCESS = [
  'packages/emulator/src/limits.test.ts',
  'packages/emulator/test/sockets/load.test.ts',
  'packages/petrel/src/core/{is-instance-of,errors/errors}.test.ts',
  'packages/petrel/src/helpers/{batches/batch-results,json/partial-json}.test.ts',
  'packages/petrel/src/helpers/structured-output/fallback/json-in-text.test.ts',
  'packages/petrel/src/platform/node/{connections,node-files,node-fetch-transport}.test.ts',
  'packages/petrel/src/realtime/{hostile-frames,compatible/openai-realtime-ws}.test.ts',
  'packages/petrel/src/sync/*.test.ts',
  'packages/petrel/test/client/{abandoned,first-call,memory}.test.ts',
  'test/acceptance/uploads.test.ts',
  'test/compat/guides/*.test.ts',
];

// The tests below `runners` are for other runners, and for the packages as they are installed.
const NOT_HERE = ['**/node_modules/**', '**/dist/**', 'test/runtimes/runners/**'];

export default defineConfig({
  resolve: {
    alias: [
      ...sourceAliases(),
      { find: /^@petrel\/emulator$/, replacement: at('packages/emulator/src/index.ts') },
      { find: /^@petrel\/bulk\/bullmq$/, replacement: at('packages/bulk/src/bullmq.ts') },
      { find: /^@petrel\/bulk$/, replacement: at('packages/bulk/src/index.ts') },
      { find: /^@petrel\/cli$/, replacement: at('packages/cli/src/index.ts') },
    ],
  },
  test: {
    testTimeout: 15_000,
    // Most tests wait for a socket or a timer, and leave a core to another worker meanwhile.
    maxWorkers: availableParallelism() + 1,
    // What happens in the end may take its time on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    // They run in the order of their names: the longest tests are in processes of their own.
    projects: [
      {
        extends: true,
        test: {
          name: 'own process',
          include: [...OTHERS, ...OWN_PROCESS],
          exclude: NOT_HERE,
        },
      },
      {
        extends: true,
        test: {
          name: 'shared process',
          include: SHARED,
          exclude: [...NOT_HERE, ...OWN_PROCESS],
          isolate: false,
        },
      },
    ],
  },
});
