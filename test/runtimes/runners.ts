import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { App } from './app.ts';
import { runProcess } from '../support/run-process.ts';
import { tool, versionOf } from './toolbox.ts';

const TIME = 2 * 60_000;

/** What is tried in each runner, as the columns of the table: its heading and its file. */
export const TRIALS = {
  calls: 'real calls',
  sync: 'calls of `OpenAISync`',
  factory: 'a mock made by a factory',
  automock: 'a mock made by the runner',
  reference: 'that mock against the one of `openai`',
} as const;
export type Trial = keyof typeof TRIALS;

/** A runner of tests, and how it is set up. */
export interface Runner {
  name: string;
  version: () => string;
  trials: readonly Trial[];
  /** Runs the file of one trial. */
  run: (app: App, trial: Trial) => Promise<unknown>;
}

/** What the types of the tests are checked with by ts-jest: the settings of many older projects. */
const TS_CONFIG = {
  module: 'commonjs',
  moduleResolution: 'node10',
  target: 'es2022',
  esModuleInterop: true,
  strict: true,
  skipLibCheck: false,
};

/** What turns TypeScript into CommonJS for Jest. */
const COMPILERS: Readonly<Record<string, () => [file: string, options: object]>> = {
  'ts-jest': () => [tool('ts-jest/dist/index.js'), { tsconfig: TS_CONFIG }],
  '@swc/jest': () => [
    tool('@swc/jest/index.js'),
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

/** All runners, those of one version together. */
export const RUNNERS: readonly Runner[] = [
  ...jestRunners('jest', 'jest-environment-jsdom'),
  ...jestRunners('jest-29', 'jest-environment-jsdom-29'),
  {
    name: 'Vitest',
    version: () => versionOf('vitest'),
    trials: ['calls', 'sync', 'factory', 'automock'],
    run: (app, trial) => {
      const args = ['run', '--root', app.path('runners/vitest'), `${trial}.test.ts`];
      return run(app, process.execPath, [tool('vitest/vitest.mjs'), ...args]);
    },
  },
  ...['20', '22', '24', '26'].map(nodeRunner),
  {
    name: 'Mocha',
    version: () => versionOf('mocha'),
    trials: ['calls', 'sync'],
    run: (app, trial) =>
      run(app, process.execPath, [tool('mocha/bin/mocha.js'), `runners/node/${trial}.test.cjs`]),
  },
];

function jestRunners(jest: string, jsdom: string): Runner[] {
  const runner = (name: string, trials: Trial[], folder: string, config: object): Runner => ({
    name,
    version: () => versionOf(jest),
    trials,
    run: (app, trial) => runJest(app, jest, `${folder}/${trial}`, { rootDir: folder, ...config }),
  });
  const compiled = Object.entries(COMPILERS).map(([name, transformer]) =>
    runner(`Jest, ${name}`, ['calls', 'sync', 'factory', 'automock'], 'jest-ts', {
      get transform() {
        return { '^.+\\.ts$': transformer() };
      },
    }),
  );
  const trials = Object.keys(TRIALS) as Trial[];
  return [
    runner('Jest as it comes', trials, 'jest', {}),
    ...compiled,
    // The web of jsdom has neither `fetch` nor streams: there tests mock the client.
    runner('Jest, jsdom', ['factory', 'automock'], 'jest', {
      get testEnvironment() {
        return tool(jsdom, 'build/index.js');
      },
    }),
  ];
}

async function runJest(app: App, jest: string, test: string, given: object): Promise<void> {
  const { rootDir, ...config } = given as { rootDir: string };
  const file = app.path(`runners/${[jest, test].join('-').replace(/\W/g, '-')}.json`);
  mkdirSync(dirname(file), { recursive: true });
  const whole = { rootDir: app.path('runners', rootDir), ...config };
  writeFileSync(file, JSON.stringify(whole));
  const args = [
    '--config',
    file,
    '--cacheDirectory',
    app.path('jest-cache'),
    '--testRegex',
    `${test}\\.test\\.[jt]s$`,
  ];
  await run(app, process.execPath, [tool(jest, 'bin/jest.js'), ...args]);
}

function nodeRunner(major: string): Runner {
  const name = `node-${major}`;
  return {
    name: `Node ${major}`,
    version: () => versionOf(name),
    trials: ['calls', 'sync', 'factory'],
    run: (app, trial) => {
      const file = `runners/node/${trial}.test.${trial === 'factory' ? 'mjs' : 'cjs'}`;
      const args = ['--experimental-test-module-mocks', '--test', file];
      return run(app, tool(name, 'bin/node'), args);
    },
  };
}

function run(app: App, command: string, args: readonly string[]): Promise<unknown> {
  return runProcess(command, args, { cwd: app.folder, time: TIME });
}
