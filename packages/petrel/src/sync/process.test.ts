import type { ChildProcess } from 'node:child_process';
import { expect, test } from 'vitest';
import { programOf, runNode, runScript, writeFile } from '../../test/sync/run-script.ts';

// Each starts a program, and the first one builds the client.
const TIMEOUT = 60_000;

/** Presses Ctrl-C once the program waits, after some attempts. */
function interruptLater(output: string, child: ChildProcess): void {
  if (output === 'waiting') setTimeout(() => child.kill('SIGINT'), 350);
}

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
  'f11: what `--require` loads is not loaded by the worker',
  async () => {
    const hook = writeFile('hook.cjs', `console.log('hook');`);
    const result = await runScript(`console.log(client.get('/a').id);`, ['--require', hook]);
    expect(result).toMatchObject({ code: 0 });
    expect(result.output.match(/hook/g)).toHaveLength(1);
    expect(result.output).toContain('/v1/a');
  },
  TIMEOUT,
);

test(
  'f06: code of the command line may call',
  async () => {
    const program = await programOf(`console.log(client.get('/a').id);`);
    const module = runNode(['--input-type=module', '-e', program]);
    const script = runNode(['-e', `void (async () => {${program}})();`]);
    for (const result of [await module, await script]) {
      expect(result).toEqual({ code: 0, signal: null, output: '/v1/a\n' });
    }
  },
  TIMEOUT,
);

test(
  'f06: lines of the REPL may call, and Ctrl-C ends one of them',
  async () => {
    const program = await programOf(`globalThis.client = client; console.log('ready');`);
    const file = writeFile('script.mjs', program);
    const steps = [
      {
        after: /ready/,
        write: `client.get('/a').id\nconsole.log('wait' + 'ing'); client.get('/hang')\n`,
      },
      { after: /waiting/, interrupt: true },
      { after: /aborted by SIGINT/, write: `client.get('/b').id\n.exit\n` },
    ];
    const result = await runNode(['-i'], {
      input: `void import(${JSON.stringify(file)})\n`,
      onOutput: (output, child) => {
        const [step] = steps;
        if (step === undefined || !step.after.test(output)) return;
        steps.shift();
        if (step.interrupt === true) setTimeout(() => child.kill('SIGINT'), 350);
        else child.stdin.write(step.write ?? '');
      },
    });
    expect(result).toMatchObject({ code: 0, signal: null });
    expect(result.output).toMatch(/'\/v1\/a'[^]*APIUserAbortError[^]*'\/v1\/b'/);
  },
  TIMEOUT,
);

test(
  'under `--permission`, an error names the flag that allows the worker',
  async () => {
    const url = /import\("(.+)"\)/.exec(await programOf(''))?.[1];
    const file = writeFile(
      'script.mjs',
      `
      import { OpenAISync } from '${url}';
      try {
        new OpenAISync({ baseURL: 'http://127.0.0.1:9' }).models.list();
      } catch (error) {
        console.log(error.name, error.code, error.message);
      }
      `,
    );
    const [major = 0] = process.versions.node.split('.').map(Number);
    const permission = major < 23 ? '--experimental-permission' : '--permission';
    const { code, output } = await runNode([permission, '--allow-fs-read=*', file]);
    expect(code).toBe(0);
    expect(output).toContain('OpenAIError configuration');
    expect(output).toContain('--allow-worker');
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
      interruptLater,
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
      interruptLater,
    );
    expect(result).toMatchObject({ code: 5, signal: null });
    expect(result.output).toBe('waitingAPIUserAbortError\n/v1/b\nlistener\n');
  },
  TIMEOUT,
);

test.each([
  [
    'for good: it is not sent again',
    `
      process.on('SIGINT', () => {});
      client.get('/a');
      const caller = client;
    `,
  ],
  [
    'whose own callback began to listen to it, and the next call works',
    `
      client.get('/a');
      const caller = client.withOptions({
        apiKey: () => {
          if (process.listenerCount('SIGINT') === 0) process.on('SIGINT', () => {});
          return 'k';
        },
      });
    `,
  ],
])(
  'Ctrl-C ends a call %s',
  async (_, prepared) => {
    const result = await runScript(
      `
      ${prepared}
      process.stdout.write('waiting');
      try {
        caller.get('/busy', { maxRetries: 100 });
      } catch (error) {
        console.log(error.name);
      }
      const count = () => client.get('/count').id;
      const sent = count();
      await new Promise((resolve) => setTimeout(resolve, 500));
      console.log(sent > 0, count() - sent <= 0);
      `,
      [],
      interruptLater,
    );
    expect(result).toMatchObject({ code: 0, signal: null });
    expect(result.output).toBe('waitingAPIUserAbortError\ntrue true\n');
  },
  TIMEOUT,
);

test(
  'Ctrl-C ends a stream that is waited for, and its connection',
  async () => {
    const result = await runScript(
      `
      process.on('SIGINT', () => {});
      try {
        for (const event of client.get('/slow', { stream: true })) process.stdout.write(event.type);
      } catch (error) {
        console.log(error.name);
      }
      while (client.get('/count').id !== 'closed');
      console.log('closed');
      `,
      [],
      interruptLater,
    );
    expect(result).toEqual({
      code: 0,
      signal: null,
      output: 'waitingAPIUserAbortError\nclosed\n',
    });
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
  'a program ends, whether it has waited for the events that it listens to or not',
  async () => {
    const listen = `
      const stream = client.chat.completions.stream({ model: 'm', messages: [] });
      stream.on('content', () => {});
      stream.on('error', () => console.log('error'));
    `;
    const exit = runScript(`${listen} process.exit(4);`);
    const end = runScript(listen);
    expect(await exit).toEqual({ code: 4, signal: null, output: '' });
    expect(await end).toMatchObject({ code: 0, signal: null });
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

test(
  'the process runs on while the listeners of a helper wait, and ends after them',
  async () => {
    const result = await runScript(
      `
      const question = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] };
      const stream = client.chat.completions.stream(question);
      stream.on('error', (error) => console.log('error', error.constructor.name));
      stream.on('end', () => console.log('end'));
      const tools = client.chat.completions.runTools({ ...question, tools: [] });
      process.on('exit', () => console.log('ended', tools.ended));
    `,
    );
    expect(result).toMatchObject({ code: 0 });
    expect(result.output).toMatch(/error .*\nend\n(?:.*\n)*ended true/);
  },
  TIMEOUT,
);
