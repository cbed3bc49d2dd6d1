import { expect, test } from 'vitest';
import { runScript } from '../../test/sync/run-script.ts';

// Each starts a program, which compiles its sources.
const TIMEOUT = 60_000;

test(
  'f06: the first call may be the first thing in a program, which then ends by itself',
  async () => {
    const result = await runScript(`console.log(client.get('/a').id);`);
    expect(result).toEqual({ code: 0, signal: null, output: '/v1/a\n' });
  },
  TIMEOUT,
);

test(
  'f11: the worker has none of the flags of the process',
  async () => {
    const hook = `data:text/javascript,${encodeURIComponent('console.log("hook")')}`;
    const result = await runScript(
      `
      console.log(client.get('/a').id);
      `,
      ['--import', hook, '--inspect=0'],
    );
    expect(result).toMatchObject({ code: 0, output: expect.stringContaining('/v1/a') });
    expect(result.output.match(/hook/g)).toHaveLength(1);
    expect(result.output.match(/Debugger listening/g)).toHaveLength(1);
    expect(result.output).toContain('/v1/a');
  },
  TIMEOUT,
);

test(
  'Ctrl-C ends a program that waits',
  async () => {
    const result = await runScript(
      `
      client.get('/a');
      process.stdout.write('waiting');
      client.get('/hang');
      `,
      [],
      (output, child) => output.endsWith('waiting') && child.kill('SIGINT'),
    );
    expect(result).toEqual({ code: null, signal: 'SIGINT', output: 'waiting' });
  },
  TIMEOUT,
);

test(
  'Ctrl-C ends the call of a program that listens to it, and the listener runs afterwards',
  async () => {
    const result = await runScript(
      `
      process.once('SIGINT', () => {
        console.log('listener');
        process.exit(5);
      });
      client.get('/a');
      process.stdout.write('waiting');
      try {
        client.get('/hang');
      } catch (error) {
        console.log(error.name);
      }
      console.log(client.get('/b').id);
      `,
      [],
      (output, child) => output.endsWith('waiting') && child.kill('SIGINT'),
    );
    expect(result).toMatchObject({ code: 5, signal: null });
    expect(result.output).toBe('waitingAPIUserAbortError\n/v1/b\nlistener\n');
  },
  TIMEOUT,
);

test(
  'process.exit() and an error in a callback end the program at once',
  async () => {
    const exit = runScript(`
      client.withOptions({ apiKey: () => process.exit(3) }).get('/a');
    `);
    const error = runScript(`
      client.get('/a');
      throw new Error('on purpose');
    `);
    expect(await exit).toMatchObject({ code: 3 });
    expect(await error).toMatchObject({ code: 1 });
  },
  TIMEOUT,
);

test(
  'the worker is given no key, and when it is killed, the next call starts another',
  async () => {
    const result = await runScript(`
      const { createRequire, syncBuiltinESMExports } = await import('node:module');
      const threads = createRequire(import.meta.url)('node:worker_threads');
      const started = [];
      threads.Worker = class extends threads.Worker {
        constructor(...args) {
          super(...args);
          started.options ??= args[1];
          started.push(this);
        }
      };
      syncBuiltinESMExports();
      console.log(client.get('/a').id);
      const { env, execArgv, workerData } = started.options;
      console.log(env, execArgv, JSON.stringify(workerData).includes('sk-of'));
      await started[0].terminate();
      console.log(client.get('/b').id, started.length);
    `);
    expect(result.output).toBe('/v1/a\n{} [] false\n/v1/b 2\n');
    expect(result.code).toBe(0);
  },
  TIMEOUT,
);

test(
  'a hundred clients share one worker, and the process ends',
  async () => {
    const result = await runScript(`
      const threads = () => process.report.getReport().workers.length;
      const before = threads();
      const clients = Array.from({ length: 100 }, (_, at) =>
        client.withOptions({ defaultHeaders: { 'x-at': String(at) } }));
      for (const each of clients) each.get('/a');
      for (const each of clients.slice(0, 50)) each.close();
      console.log(threads() - before);
    `);
    expect(result).toEqual({ code: 0, signal: null, output: '1\n' });
  },
  TIMEOUT,
);
