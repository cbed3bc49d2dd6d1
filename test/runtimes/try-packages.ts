import type { App } from './app.ts';
import { runProcess } from '../support/run-process.ts';
import { parseReport } from './suite-report.ts';
import type { Tally } from '../support/tally.ts';
import { tool } from './toolbox.ts';

const TIME = 60_000;

/** Packages of one kind, and the program that makes calls with each of them. */
interface Group {
  program: string;
  /** Packages that the program imports. */
  packages: readonly string[];
  /** The variants that the program knows; each is run in a process of its own. */
  variants: readonly string[];
}

const GROUPS = {
  /** Packages that bring a `fetch`, or replace that of Node and its `http`. */
  fetches: {
    program: 'foreign-fetch.mjs',
    packages: ['node-fetch-2', 'node-fetch-3', 'cross-fetch', 'nock', 'msw'],
    variants: [
      'node-fetch-2',
      'node-fetch-3',
      'cross-fetch',
      'undici',
      'nock',
      'nock, fetch',
      'msw',
      'msw, fetch',
      'MockAgent',
    ],
  },
  /** Packages that wrap a client of `openai`, or patch its classes, to trace its calls. */
  wrappers: {
    program: 'wrapped-client.mjs',
    packages: [
      'langsmith',
      'langfuse',
      '@langfuse/openai',
      '@langfuse/tracing',
      '@sentry/node',
      '@traceloop/instrumentation-openai',
      '@opentelemetry/api',
      '@opentelemetry/sdk-trace-base',
    ],
    variants: ['langsmith', 'langfuse', '@langfuse/openai', '@sentry/node', 'traceloop'],
  },
} satisfies Record<string, Group>;

/** Makes the same calls with every package of a group. */
export async function tryPackages(
  app: App,
  tally: Tally,
  name: keyof typeof GROUPS,
): Promise<void> {
  const { program, packages, variants }: Group = GROUPS[name];
  for (const installed of packages) app.link(tool(installed), installed);
  for (const variant of variants) {
    console.log(`${name}: ${variant}`);
    await tally.check(`${name}: ${variant}`, async () => {
      const args = [app.path('programs', program), variant];
      const { stdout } = await runProcess(process.execPath, args, { cwd: app.folder, time: TIME });
      for (const { name: check, error } of parseReport(stdout).results) {
        tally.count(`${name}: ${variant}: ${check}`, error);
      }
    });
  }
}
