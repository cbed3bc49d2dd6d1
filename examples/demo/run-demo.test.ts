import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@petrel/emulator';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ListedExample } from './example.ts';
import { examples } from './all-examples.ts';
import { runDemo, type DemoContext } from './run-demo.ts';
import { openLive } from './session.ts';

/** Runs the demo and returns its output. */
async function demo(
  of: readonly ListedExample[],
  argv: string[],
  context: Partial<DemoContext> = {},
): Promise<{ code: number; output: string; complaints: string }> {
  let output = '';
  let complaints = '';
  const code = await runDemo(of, argv, {
    environment: {},
    write: (text) => void (output += text),
    complain: (text) => void (complaints += text),
    terminal: false,
    ...context,
  });
  return { code, output, complaints };
}

const chat = examples.filter(({ name }) => name === 'chat');
const passed: ListedExample = {
  name: 'passed',
  title: 'Fine',
  run: async (_client, print) => print('all is well'),
};
const failing: ListedExample = {
  name: 'failing',
  title: 'Failing',
  run: () => Promise.reject(new Error('out of order')),
};
const silent: ListedExample = { name: 'silent', title: 'Silent', run: () => Promise.resolve() };
const hanging: ListedExample = {
  name: 'hanging',
  title: 'Hanging',
  run: async (_client, print) => {
    print('still here');
    await new Promise(() => {});
  },
};

describe('the demo reports what happened', () => {
  test('every example file is part of the demo', async () => {
    const files = await readdir(fileURLToPath(new URL('..', import.meta.url)));
    const names = files.filter((file) => /^(?!demo\.).*(?<!\.test)\.ts$/.test(file));
    expect(examples.map(({ name }) => `${name}.ts`).sort()).toEqual(names.sort());
  });

  test('all passed: code 0, a summary, and no colour outside a terminal', async () => {
    const { code, output } = await demo([...chat, passed], []);
    expect(code).toBe(0);
    expect(output).toContain('POST /chat/completions → 200');
    expect(output).toMatch(/\| Arr, matey!/);
    expect(output.trimEnd().split('\n').at(-1)).toBe('2 examples, 2 passed, 0 failed');
    expect(output).not.toContain('\u001b');
    expect((await demo([passed], [], { terminal: true })).output).toContain('\u001b[32mpassed');
  });

  test('an example that throws, prints nothing or hangs: code 1, and the others still run', async () => {
    const { code, output } = await demo([failing, hanging, silent, passed], [], { timeLimit: 100 });
    expect(code).toBe(1);
    expect(output).toContain('failed: Error: out of order');
    expect(output).toContain('| still here\n    failed: Error: It was not done after 100 ms.');
    expect(output).toContain('failed: Error: It printed nothing.');
    expect(output).toContain('| all is well');
    expect(output).toContain('4 examples, 1 passed, 3 failed');
  });

  test('only the given examples', async () => {
    const { code, output } = await demo([failing, passed], ['--only', 'passed']);
    expect(code).toBe(0);
    expect(output).toContain('1 example, 1 passed, 0 failed');
  });

  test.each([
    { argv: ['--fast'], complaint: '--fast' },
    { argv: ['--only', 'nothing'], complaint: 'There is no example "nothing". There are: passed.' },
    { argv: ['--only'], complaint: '--only' },
    { argv: ['passed'], complaint: 'passed' },
  ])('$argv is rejected with the usage: code 2', async ({ argv, complaint }) => {
    const { code, output, complaints } = await demo([passed], argv);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(complaints).toContain(complaint);
    expect(complaints).toContain('Usage: npm run demo');
  });

  test('--help shows the usage: code 0', async () => {
    const { code, output } = await demo([failing], ['--help']);
    expect(code).toBe(0);
    expect(output).toContain('Usage: npm run demo');
  });

  test('live without a key: code 2, and a word about the key', async () => {
    const { code, complaints } = await demo([passed], ['--live']);
    expect(code).toBe(2);
    expect(complaints).toContain('OPENAI_API_KEY');
  });
});

/** Runs a script with tsx, as a reader does. */
function runScript(
  script: string,
  argv: string[],
  environment: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', script, ...argv],
      { cwd: root, env: { PATH, ...environment }, timeout: 14_000 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

describe('as a process', () => {
  test('an example runs alone', async () => {
    const { code, stdout, stderr } = await runScript('examples/retries.ts', []);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('A server that is down: 3 attempts, InternalServerError\n');
  });

  test('the demo runs live where the environment leads, leaving out what needs faults', async () => {
    const emulator = createEmulator({ apiKeys: ['sk-live-test-0123456789'] });
    const server = await emulator.listen();
    onTestFinished(() => server.close());
    const only = ['chat', 'errors', 'retries'].flatMap((name) => ['--only', name]);
    const { code, stdout, stderr } = await runScript('examples/demo.ts', ['--live', ...only], {
      OPENAI_API_KEY: emulator.apiKey,
      OPENAI_BASE_URL: server.url,
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('Against the live API');
    expect(stdout).toContain('POST /chat/completions → 200');
    expect(stdout).toContain('POST /fine_tuning/jobs → 400');
    expect(stdout).toContain('not run live: the live API does not fail or dawdle on request.');
    expect(stdout).toMatch(/\n3 examples, 2 passed, 0 failed, 1 not run live\n$/);
    expect(stdout).not.toContain(emulator.apiKey);
    expect(code).toBe(0);
  });

  test('a live API that is not there fails the example: code 1', async () => {
    const closed = createServer();
    const port = await new Promise<number>((resolve) => {
      closed.listen(0, '127.0.0.1', () => {
        const address = closed.address();
        const found = typeof address === 'object' && address !== null ? address.port : 0;
        closed.close(() => resolve(found));
      });
    });
    const { code, stdout } = await runScript('examples/demo.ts', ['--live', '--only', 'logging'], {
      OPENAI_API_KEY: 'sk-live-test-0123456789',
      OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    });
    expect(stdout).toContain('GET /models/gpt-4o → no answer');
    expect(stdout).toContain('failed: APIConnectionError');
    expect(stdout).toContain('1 example, 0 passed, 1 failed');
    expect(code).toBe(1);
  });
});

test('the live session needs a key', async () => {
  for (const name of ['OPENAI_API_KEY', 'OPENAI_ADMIN_KEY']) vi.stubEnv(name, undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(openLive()).rejects.toThrow(/API key is missing/);
});
