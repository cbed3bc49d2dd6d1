import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { APIUserAbortError, OpenAIError } from '../../../core/errors/index.ts';
import type { LoopTool, ToolCall, ToolResult } from './tool-call.ts';
import type { ToolCheckpoint } from './tool-checkpoint.ts';
import { ToolError } from './tool-error.ts';
import { ToolLoop } from './tool-loop.ts';
import type { ToolLoopHost } from './tool-loop-host.ts';
import { readToolLoopOptions, type ToolLoopOptions } from './tool-loop-options.ts';

interface Run {
  loop: ToolLoop;
  controller: AbortController;
  results: ToolResult[];
  ended: string[];
}

/** A loop over functions by name, without any API. */
function loopOf(
  functions: Record<string, LoopTool['run']>,
  options: ToolLoopOptions = {},
  tools: Partial<LoopTool> = {},
): Run {
  const results: ToolResult[] = [];
  const ended: string[] = [];
  const host: ToolLoopHost = {
    api: 'test',
    context: 'the context',
    findTool({ name }) {
      const run = Object.hasOwn(functions, name) ? functions[name] : undefined;
      return run === undefined ? undefined : { parse: (text) => JSON.parse(text), run, ...tools };
    },
    toolNames: () => Object.keys(functions),
    addResults: (added) => void results.push(...added),
    conversation: () => ({ results: results.length }),
    onResult: ({ call }) => void ended.push(call.id),
  };
  const controller = new AbortController();
  const settings = readToolLoopOptions(options, 'test');
  return { loop: new ToolLoop(host, settings, controller.signal), controller, results, ended };
}

function callsOf(...names: string[]): ToolCall[] {
  return names.map((name, index) => ({ id: `call_${index}`, name, arguments: '{}' }));
}

/** One answer with calls, and what became of them. */
async function answered(run: Run, calls: ToolCall[]): Promise<unknown[]> {
  expect(await run.loop.mayRequest()).toBe(true);
  await run.loop.answer(calls);
  return run.results.map(({ output }) => output);
}

test('c02: calls of one answer run at once, and results keep their order', async () => {
  let running = 0;
  let most = 0;
  const run: Run = loopOf({
    wait: async (_, { call }) => {
      most = Math.max(most, ++running);
      // The first call ends last.
      if (call.id === 'call_0') await vi.waitFor(() => expect(run.ended).toHaveLength(2));
      else await sleep(1);
      running -= 1;
      return call.id;
    },
  });
  expect(await answered(run, callsOf('wait', 'wait', 'wait'))).toEqual([
    'call_0',
    'call_1',
    'call_2',
  ]);
  expect(most).toBe(3);
  expect(run.ended.at(-1)).toBe('call_0');
});

test.each([
  ['maxParallelCalls', { maxParallelCalls: 2 }, {}, 2],
  ['a sequential tool', {}, { sequential: true }, 1],
])('c02: %s limits how many calls run at once', async (_, options, tool, expected) => {
  let running = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await sleep(1);
    running -= 1;
  };
  const run = loopOf({ work }, options, tool);
  await answered(run, callsOf(...Array.from({ length: 9 }, () => 'work')));
  expect(most).toBe(expected);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
  'c01: a call of `%s` is answered like one of any tool that does not exist',
  async (name) => {
    const run = loopOf({ add: () => 1 });
    expect(await answered(run, callsOf(name))).toEqual([
      `There is no tool \`${name}\`. The tools are \`add\`.`,
    ]);
    expect(run.results[0]?.isError).toBe(true);
  },
);

test.each([
  ['{"query":"a"}{"query":"b"}', 'JSON'],
  ['', 'JSON'],
  ['{"query":', 'JSON'],
])('c05: the arguments %j are answered with an error', async (text, expected) => {
  const search = vi.fn();
  const run = loopOf({ search });
  const [output] = await answered(run, [{ id: '1', name: 'search', arguments: text }]);
  expect(output).toContain(expected);
  expect(search).not.toHaveBeenCalled();
  expect(run.loop.end).toBeNull();
});

test.each([
  ['an Error', new RangeError('too far'), 'too far'],
  ['an Error without a message', new RangeError(), 'RangeError'],
  ['a text', 'no such city', 'no such city'],
  ['an object', { reason: 'closed' }, '{"reason":"closed"}'],
  ['nothing', undefined, 'The tool failed.'],
  ['what JSON cannot hold', 10n, 'The tool failed.'],
  ['a ToolError', new ToolError('try again later'), 'try again later'],
])(
  'c17: %s that a tool throws is an error result, and the loop goes on',
  async (_, thrown, text) => {
    const run = loopOf({
      fail: () => {
        throw thrown;
      },
    });
    expect(await answered(run, callsOf('fail'))).toEqual([text]);
    expect(run.results[0]).toMatchObject({ isError: true, error: thrown });
    expect(await run.loop.mayRequest()).toBe(true);
  },
);

test('a ToolError passes parts of content on', async () => {
  const content = [{ type: 'input_image', image_url: 'data:,', detail: 'auto' } as const];
  const run = loopOf({ fail: () => Promise.reject(new ToolError(content)) });
  expect(await answered(run, callsOf('fail'))).toEqual([content]);
});

test('`toolErrors` ends the run with the error, once all calls have ended', async () => {
  const error = new RangeError('too far');
  const other = vi.fn(() => sleep(5, 'done'));
  const run = loopOf({ fail: () => Promise.reject(error), other }, { toolErrors: 'throw' });
  await expect(answered(run, callsOf('fail', 'other'))).rejects.toBe(error);
  expect(run.ended).toEqual(['call_1']);
});

test('`toolErrors` can be a function that writes what the model receives', async () => {
  const fail = (): never => {
    throw new Error('secret');
  };
  const run = loopOf({ fail }, { toolErrors: (_, { name }) => `${name} is not available` });
  expect(await answered(run, callsOf('fail'))).toEqual(['fail is not available']);
});

test.each([
  ['a bigint', { seed: 10n }, '`seed` cannot be written as JSON: it is a bigint.'],
  [
    'a Map',
    new Map([[1, 2]]),
    'The result of `give` cannot be written as JSON: it is a Map; pass `Object.fromEntries(map)`.',
  ],
  ['NaN', [Number.NaN], '`[0]` cannot be written as JSON: it is NaN.'],
  ['a function', () => 1, 'The result of `give` cannot be written as JSON: it is function.'],
])('%s that a tool returns is an error result that names the place', async (_, value, text) => {
  const run = loopOf({ give: () => value });
  expect(await answered(run, callsOf('give'))).toEqual([text]);
});

test.each([
  ['text', 'sunny', 'sunny'],
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
  ['an object', { a: [1] }, '{"a":[1]}'],
])('a tool returns %s', async (_, value, output) => {
  expect(await answered(loopOf({ give: () => value }), callsOf('give'))).toEqual([output]);
});

test('a tool that hangs is answered with an error after `toolTimeout`, and its signal aborts', async () => {
  let signal: AbortSignal | undefined;
  const hang = (_: unknown, context: { signal: AbortSignal }): Promise<never> => {
    ({ signal } = context);
    return new Promise(() => {});
  };
  const run = loopOf({ hang }, { toolTimeout: 10 });
  expect(await answered(run, callsOf('hang'))).toEqual([
    'The call `call_0` of `hang` did not finish within 10 ms (`toolTimeout`).',
  ]);
  expect(signal?.aborted).toBe(true);
});

test('c04: an abort reaches the tools that run, and the others never start', async () => {
  let started = 0;
  let signal: AbortSignal | undefined;
  const run = loopOf(
    {
      work: (_, context) => {
        started += 1;
        ({ signal } = context);
        return new Promise(() => {});
      },
    },
    { maxParallelCalls: 1 },
  );
  const answer = answered(run, callsOf('work', 'work', 'work'));
  await vi.waitFor(() => expect(started).toBe(1));
  run.controller.abort();
  await expect(answer).rejects.toThrow(APIUserAbortError);
  expect(started).toBe(1);
  expect(signal?.aborted).toBe(true);
  expect(run.results).toEqual([]);
});

test('c07: a tool ends the run once the calls of the answer are done', async () => {
  const run = loopOf({
    submit: (_, context) => {
      context.stop();
      return 'submitted';
    },
  });
  expect(await answered(run, callsOf('submit'))).toEqual(['submitted']);
  expect(await run.loop.mayRequest()).toBe(false);
  expect(run.loop.end).toBe('stopped');
});

test('c03, c10: the last allowed answer runs its calls, and the end names the limit', async () => {
  const run = loopOf({ add: () => 3 }, { maxRounds: 1 });
  expect(await answered(run, callsOf('add'))).toEqual(['3']);
  expect(await run.loop.mayRequest()).toBe(false);
  expect(run.loop.end).toBe('max_rounds');
});

test('calls beyond `maxCalls` are answered with an error, and the run ends', async () => {
  const add = vi.fn(() => 3);
  const run = loopOf({ add }, { maxCalls: 2 });
  const [, , last] = await answered(run, callsOf('add', 'add', 'add'));
  expect(last).toContain('limit of 2 calls');
  expect(add).toHaveBeenCalledTimes(2);
  expect(run.loop.end).toBe('max_calls');
});

test('`maxDuration` answers the calls that run, and ends the run', async () => {
  const hang = (): Promise<never> => new Promise(() => {});
  const run = loopOf({ hang }, { maxDuration: 20, maxParallelCalls: 1 });
  const outputs = await answered(run, callsOf('hang', 'hang'));
  expect(outputs).toEqual(Array(2).fill('The run took longer than 20 ms (`maxDuration`).'));
  expect(await run.loop.mayRequest()).toBe(false);
  expect(run.loop.end).toBe('max_duration');
});

const never = (): Promise<never> => new Promise(() => {});

test.each<[string, ToolLoopOptions, string]>([
  [
    'approveCall',
    { approveCall: never },
    'The call was not run: the time of the run was over before it was approved.',
  ],
  ['toolErrors', { toolErrors: never }, 'No.'],
])('`maxDuration` bounds `%s`, and ends the run', async (_, options, output) => {
  const fail = (): never => {
    throw new Error('No.');
  };
  const run = loopOf({ fail }, { ...options, maxDuration: 20 });
  expect(await answered(run, callsOf('fail'))).toEqual([output]);
  expect(await run.loop.mayRequest()).toBe(false);
  expect(run.loop.end).toBe('max_duration');
});

test.each([
  [false, 'The call was declined.'],
  ['Ask the owner first.', 'Ask the owner first.'],
])('a call that is declined with %j is not run', async (approval, output) => {
  const pay = vi.fn();
  const run = loopOf({ pay }, { approveCall: () => approval });
  expect(await answered(run, callsOf('pay'))).toEqual([output]);
  expect(pay).not.toHaveBeenCalled();
});

test('approval receives the arguments that the tool will receive', async () => {
  const approveCall = vi.fn(() => true);
  await answered(loopOf({ add: () => 1 }, { approveCall }), callsOf('add'));
  expect(approveCall).toHaveBeenCalledWith(
    expect.objectContaining({ name: 'add' }),
    expect.objectContaining({ args: {}, round: 1, context: 'the context' }),
  );
});

test('an approval that fails, or answers nothing, ends the run before the tool starts', async () => {
  const pay = vi.fn();
  const failing = loopOf({ pay }, { approveCall: () => Promise.reject(new OpenAIError('no one')) });
  await expect(answered(failing, callsOf('pay'))).rejects.toThrow('no one');
  const nothing = { approveCall: () => undefined } as unknown as ToolLoopOptions;
  await expect(answered(loopOf({ pay }, nothing), callsOf('pay'))).rejects.toThrow('approveCall');
  expect(pay).not.toHaveBeenCalled();
});

test('a deferred call leaves the run open, and its result continues it', async () => {
  const first = loopOf({ ask: (_, context) => context.defer(), add: () => 3 });
  await answered(first, callsOf('ask', 'add'));
  expect(first.loop.end).toBe('deferred');
  expect(first.loop.deferredCalls).toEqual([expect.objectContaining({ id: 'call_0' })]);
  const resumeFrom = throughJSON(first.loop.checkpoint());
  const add = vi.fn();
  const functions = { ask: vi.fn(), add };

  const early = loopOf(functions, { resumeFrom });
  expect(await early.loop.mayRequest()).toBe(false);
  expect(early.loop.end).toBe('deferred');

  const second = loopOf(functions, { resumeFrom, toolResults: { call_0: { yes: true } } });
  expect(await second.loop.mayRequest()).toBe(true);
  expect(second.results.map(({ output }) => output)).toEqual(['{"yes":true}', '3']);
  expect(add).not.toHaveBeenCalled();
});

test('a call whose approval is deferred waits for it in the checkpoint', async () => {
  const pay = vi.fn(() => 'paid');
  const first = loopOf({ pay }, { approveCall: (_, context) => context.defer() });
  await answered(first, callsOf('pay'));
  expect(first.loop.end).toBe('deferred');
  const resumeFrom = throughJSON(first.loop.checkpoint());
  const second = loopOf({ pay }, { resumeFrom, approveCall: () => true });
  expect(await second.loop.mayRequest()).toBe(true);
  expect(second.results.map(({ output }) => output)).toEqual(['paid']);
  expect(pay).toHaveBeenCalledOnce();
});

test.each([
  ['report', 0],
  ['repeat', 1],
] as const)('a call that another process had begun: %s', async (interruptedCalls, times) => {
  const saved: ToolCheckpoint[] = [];
  const options = { onCheckpoint: (state: ToolCheckpoint) => void saved.push(throughJSON(state)) };
  const first = loopOf({ pay: () => new Promise(() => {}), add: () => 3 }, options);
  void answered(first, callsOf('pay', 'add'));
  await vi.waitFor(() => expect(saved.at(-1)?.pending[1]?.state).toBe('done'));
  const resumeFrom = saved.at(-1);
  expect(resumeFrom?.pending.map(({ state }) => state)).toEqual(['started', 'done']);
  const pay = vi.fn(() => 'paid');
  const add = vi.fn();
  const second = loopOf({ pay, add }, { resumeFrom, interruptedCalls });
  await second.loop.mayRequest();
  expect(pay).toHaveBeenCalledTimes(times);
  expect(add).not.toHaveBeenCalled();
  expect(second.results[0]?.output).toContain(times === 1 ? 'paid' : 'was interrupted');
  expect(second.results[1]?.output).toBe('3');
});

test('calls that end together share a save, and each starts only once it is saved', async () => {
  let saved = 0;
  const onCheckpoint = async (): Promise<void> => {
    await sleep(1);
    saved += 1;
  };
  const run = loopOf({ add: () => saved }, { onCheckpoint });
  const outputs = await answered(run, callsOf(...Array.from({ length: 100 }, () => 'add')));
  expect(new Set(outputs)).toEqual(new Set(['2']));
  expect(saved).toBeLessThan(8);
});

test('a checkpoint that cannot be stored ends the run', async () => {
  const add = vi.fn();
  const run = loopOf({ add }, { onCheckpoint: () => Promise.reject(new OpenAIError('disk full')) });
  await expect(answered(run, callsOf('add'))).rejects.toThrow('disk full');
  expect(add).not.toHaveBeenCalled();
});

test.each([
  ['null', 1, 'The checkpoint must be an object; it is a number.'],
  [
    'an older version',
    { version: 0 },
    '`/version` of the checkpoint is 0; this version of petrel reads 1.',
  ],
  [
    'another API',
    { version: 1, api: 'responses' },
    '`/api` of the checkpoint is `responses`; this run needs `test`.',
  ],
  ['a count', { rounds: '2' }, '`/rounds` of the checkpoint must be a number from 0; it is `2`.'],
  ['an end', { end: 'never' }, '`/end` of the checkpoint must be'],
  ['pending', { pending: {} }, '`/pending` of the checkpoint must be an array; it is an object.'],
  [
    'a call',
    { pending: [{ state: 'waiting' }] },
    '`/pending/0/call` of the checkpoint must be an object; it is undefined.',
  ],
  [
    'an id',
    { pending: [{ call: { id: 1 } }] },
    '`/pending/0/call/id` of the checkpoint must be a string; it is a number.',
  ],
  [
    'a conversation',
    { conversation: [] },
    '`/conversation` of the checkpoint must be an object; it is an array.',
  ],
  [
    'a result',
    {
      pending: [{ call: { id: '1', name: 'f', arguments: '' }, state: 'done', output: { a: 1 } }],
    },
    '`/pending/0/output` of the checkpoint must be the result of the call; it is an object.',
  ],
])('a checkpoint that was edited is refused, naming the place: %s', (_, edit, message) => {
  const whole = loopOf({}).loop.checkpoint();
  const edited: unknown = typeof edit === 'number' ? edit : { ...whole, ...edit };
  const options = { resumeFrom: edited } as unknown as ToolLoopOptions;
  expect(() => readToolLoopOptions(options, 'test')).toThrow(message);
});

test.each([
  [{ maxRounds: -1 }, '`maxRounds` must be a number from 0; it is -1.'],
  [{ maxParallelCalls: 0 }, '`maxParallelCalls` must be a number from 1; it is 0.'],
  [{ toolTimeout: Number.NaN }, '`toolTimeout` must be a number from 1; it is NaN.'],
  [{ approveCall: true }, '`approveCall` must be a function; it is a boolean.'],
  [{ toolErrors: 'ignore' }, '`toolErrors` must be `report`, `throw` or a function'],
])('options that cannot be used are refused: %j', (options, message) => {
  expect(() => readToolLoopOptions(options, 'test')).toThrow(message);
});

function throughJSON<Value>(value: Value): Value {
  // What comes out is what went in: that is what these tests show.
  return JSON.parse(JSON.stringify(value)) as Value;
}
