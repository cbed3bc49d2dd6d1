import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { expect, test, vi } from 'vitest';
import { MODES, call, messages, run, toolOf, type Runner } from '../../../../test/chat-runs.ts';
import { scriptedChat } from '../../../../test/scripted-model.ts';
import { APIUserAbortError, OpenAIError } from '../../../core/errors/index.ts';
import { OpenAI } from '../../../index.ts';
import { zodFunction } from '../../structured-output/zod/zod-helpers.ts';
import { ChatCompletionStreamingRunner } from './chat-completion-streaming-runner.ts';
import type { RunnerOptions } from './runner-options.ts';

test.for(MODES)(
  '%s sends the results of calls until the model calls nothing',
  async ([, stream]) => {
    const model = scriptedChat([call('add', '{"a":1,"b":2}'), { content: 'Three.' }]);
    const add = vi.fn(({ a, b }: Record<string, unknown>) => Number(a) + Number(b));
    const runner = run(model, [toolOf('add', add)], { stream });
    expect(await runner.finalContent()).toBe('Three.');
    expect(runner.endReason).toBe('completed');
    expect(model.requests).toHaveLength(2);
    expect(model.requests[1]?.messages.slice(1)).toEqual([
      {
        role: 'assistant',
        content: null,
        tool_calls: [
          {
            id: 'call_0_0',
            type: 'function',
            function: { name: 'add', arguments: '{"a":1,"b":2}' },
          },
        ],
      },
      { role: 'tool', tool_call_id: 'call_0_0', content: '3' },
    ]);
    expect(await runner.finalFunctionToolCallResult()).toBe('3');
    expect(await runner.finalFunctionToolCall()).toMatchObject({ name: 'add' });
  },
);

test.for(MODES)('c15: %s has every completion, and sums usage once', async ([, stream]) => {
  const model = scriptedChat([call('add'), call('add'), { content: 'Done.' }]);
  const runner = run(model, [toolOf('add', () => 1)], { stream });
  expect(await runner.totalUsage()).toEqual({
    prompt_tokens: 9,
    completion_tokens: 6,
    total_tokens: 15,
  });
  const all = runner.allChatCompletions();
  expect(all.map(({ choices }) => choices[0]?.finish_reason)).toEqual([
    'tool_calls',
    'tool_calls',
    'stop',
  ]);
});

test.for(MODES)(
  'c16: %s adds nothing to the request that the caller has not given',
  async ([, stream]) => {
    const model = scriptedChat([{ content: 'Hi.' }]);
    await run(model, [toolOf('add', () => 1)], { stream }).done();
    expect(Object.keys(model.requests[0] ?? {}).sort()).toEqual(
      ['messages', 'model', 'tools', ...(stream ? ['stream'] : [])].sort(),
    );
    expect(model.requests[0]?.tools).toEqual([
      {
        type: 'function',
        function: { name: 'add', description: 'add', parameters: { type: 'object' } },
      },
    ]);
  },
);

test.for(MODES)('c06: %s replays only what requests have', async ([, stream]) => {
  const model = scriptedChat([
    { ...call('add'), annotations: [], reasoning: 'hm', audio: null, function_call: null },
    { content: 'Hi.' },
  ]);
  const format = { type: 'json_object' };
  await run(model, [toolOf('add', () => 1)], { stream, body: { response_format: format } })
    .done()
    .catch(() => {});
  expect(Object.keys(model.requests[1]?.messages[1] ?? {}).sort()).toEqual([
    'content',
    'role',
    'tool_calls',
  ]);
});

test.for(MODES)(
  'c05: %s reports arguments that are not JSON to the model, of strict tools too',
  async ([, stream]) => {
    const model = scriptedChat([call('add', '{"a":1}{"a":2}'), { content: 'Sorry.' }]);
    const add = vi.fn();
    const strict = zodFunction({
      name: 'add',
      parameters: z.object({ a: z.number() }),
      function: add,
    });
    const runner = run(model, [strict], { stream });
    expect(await runner.finalContent()).toBe('Sorry.');
    expect(add).not.toHaveBeenCalled();
    expect(model.requests[1]?.messages.at(-1)?.content).toContain('JSON');
  },
);

test.for(MODES)('c01: %s answers a call of a tool that does not exist', async ([, stream]) => {
  const model = scriptedChat([call('constructor'), call('__proto__'), { content: 'Sorry.' }]);
  const runner = run(model, [toolOf('add', () => 1)], { stream });
  expect(await runner.finalContent()).toBe('Sorry.');
  expect(model.requests[2]?.messages.at(-1)?.content).toBe(
    'There is no tool `__proto__`. The tools are `add`.',
  );
});

test.for(MODES)(
  'c03: %s that reaches its limit reports it, and its history can be sent',
  async ([, stream]) => {
    const model = scriptedChat(() => call('add'));
    const runner = run(model, [toolOf('add', () => 1)], { stream });
    await runner.done();
    expect(model.requests).toHaveLength(10);
    expect(runner.endReason).toBe('max_rounds');
    expect(runner.messages.at(-1)).toEqual({
      role: 'tool',
      tool_call_id: 'call_9_0',
      content: '1',
    });
  },
);

test.for(MODES)('c10: %s runs the calls of the last allowed answer', async ([, stream]) => {
  const add = vi.fn(() => 1);
  const runner = run(
    scriptedChat(() => call('add')),
    [toolOf('add', add)],
    {
      stream,
      options: { maxChatCompletions: 2 },
    },
  );
  await runner.done();
  expect(add).toHaveBeenCalledTimes(2);
});

test.for(MODES)('c07: %s ends when a tool stops it', async ([, stream]) => {
  const submit = (_: unknown, runner: unknown): string => {
    (runner as Runner).stop();
    return 'submitted';
  };
  const runner = run(
    scriptedChat(() => call('submit')),
    [toolOf('submit', submit)],
    { stream },
  );
  expect(await runner.finalFunctionToolCallResult()).toBe('submitted');
  expect(runner.endReason).toBe('stopped');
});

test.for(MODES)(
  'c08: %s sends messages that are added between two rounds, and asks again',
  async ([, stream]) => {
    const model = scriptedChat([call('time'), call('time'), { content: 'Late.' }]);
    let calls = 0;
    const runner = run(model, [toolOf('time', () => ++calls)], {
      stream,
      options: {
        afterCompletion: (_, { messages: history }) => {
          if (history.length === 3) history.push({ role: 'user', content: 'And now?' });
        },
      },
    });
    await runner.done();
    expect(model.requests[1]?.messages.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'tool',
      'user',
    ]);
    expect(calls).toBe(2);
  },
);

test.for(MODES)('%s sends the tools that are assigned while it runs', async ([, stream]) => {
  const model = scriptedChat([call('open'), call('read'), { content: 'Done.' }]);
  const runner: Runner = run(
    model,
    [
      toolOf('open', () => {
        runner.tools = [toolOf('read', () => 'text')];
        return 'opened';
      }),
    ],
    { stream },
  );
  expect(await runner.finalFunctionToolCallResult()).toBe('text');
  expect(model.requests[1]?.tools).toMatchObject([{ function: { name: 'read' } }]);
});

test.for(MODES)('c17: %s reports what a tool throws, and goes on', async ([, stream]) => {
  const model = scriptedChat([call('fetch'), { content: 'It failed.' }]);
  const fail = (): never => {
    throw new Error('429 Too Many Requests');
  };
  const runner = run(model, [toolOf('fetch', fail)], { stream });
  const failures: unknown[] = [];
  runner.on('toolResult', ({ isError, error }) => failures.push([isError, error]));
  expect(await runner.finalContent()).toBe('It failed.');
  expect(failures).toEqual([[true, expect.objectContaining({ message: '429 Too Many Requests' })]]);
  expect(model.requests[1]?.messages.at(-1)?.content).toBe('429 Too Many Requests');
});

test.for(MODES)(
  '%s rejects with what a tool throws when `toolErrors` is `throw`',
  async ([, stream]) => {
    const error = new RangeError('too far');
    const model = scriptedChat([call('go')]);
    const runner = run(model, [toolOf('go', () => Promise.reject(error))], {
      stream,
      options: { toolErrors: 'throw' },
    });
    await expect(runner.finalContent()).rejects.toMatchObject({ message: 'too far', cause: error });
    await expect(runner.done()).rejects.toThrow(OpenAIError);
  },
);

test.for(MODES)(
  'c04: %s that is aborted aborts its tools, and starts no other',
  async ([, stream]) => {
    const controller = new AbortController();
    const signals: AbortSignal[] = [];
    const work = (_: unknown, ...[, , context]: unknown[]): Promise<never> => {
      signals.push((context as { signal: AbortSignal }).signal);
      return new Promise(() => {});
    };
    const model = scriptedChat([{ tool_calls: [{ name: 'work' }, { name: 'work' }] }]);
    const runner = run(model, [toolOf('work', work)], {
      stream,
      options: { signal: controller.signal, maxParallelCalls: 1 },
    });
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    controller.abort();
    await expect(runner.done()).rejects.toThrow(APIUserAbortError);
    await sleep(2);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  },
);

test.for(MODES)('%s calls a function that `tool_choice` names once', async ([, stream]) => {
  const model = scriptedChat(() => call('pick'));
  const body = { tool_choice: { type: 'function', function: { name: 'pick' } } };
  const runner = run(model, [toolOf('pick', () => 'red')], { stream, body });
  expect(await runner.finalFunctionToolCallResult()).toBe('red');
  expect(model.requests).toHaveLength(1);
});

test.for(MODES)(
  '%s refers to calls without an id, and never runs those that were cut off',
  async ([, stream]) => {
    const model = scriptedChat([{ tool_calls: [{ name: 'add', id: '' }] }, { content: 'Ok.' }]);
    await run(model, [toolOf('add', () => 1)], { stream }).done();
    const [, calling, result] = model.requests[1]?.messages ?? [];
    expect(result?.tool_call_id).toMatch(/^call_.{36}$/u);
    expect(calling).toMatchObject({ tool_calls: [{ id: result?.tool_call_id }] });

    const add = vi.fn();
    const cut = scriptedChat([{ ...call('add', '{"a":1'), finish_reason: 'length' }]);
    await expect(run(cut, [toolOf('add', add)], { stream }).done()).rejects.toThrow('length');
    expect(add).not.toHaveBeenCalled();
  },
);

test.for(MODES)(
  '%s continues from a checkpoint in another process, and runs no call twice',
  async ([, stream]) => {
    const saved: string[] = [];
    const options: RunnerOptions = {
      onCheckpoint: (state) => void saved.push(JSON.stringify(state)),
    };
    const script = [call('pay'), call('ship'), { content: 'Done.' }];
    const pay = vi.fn(() => 'paid');
    const ship = vi.fn(() => 'shipped');
    const tools = [toolOf('pay', pay), toolOf('ship', ship)];
    await run(scriptedChat(script), tools, { stream, options }).done();
    for (const state of saved) {
      pay.mockClear();
      ship.mockClear();
      const resumeFrom = JSON.parse(state);
      const doneBefore = (name: string): boolean => state.includes(name);
      const rest = scriptedChat(script.slice(resumeFrom.rounds));
      const runner = run(rest, tools, {
        stream,
        options: { resumeFrom, interruptedCalls: 'repeat' },
      });
      expect(await runner.finalContent()).toBe('Done.');
      expect(pay).toHaveBeenCalledTimes(doneBefore('paid') ? 0 : 1);
      expect(ship).toHaveBeenCalledTimes(doneBefore('shipped') ? 0 : 1);
      expect((await runner.totalUsage()).total_tokens).toBe(15);
    }
    expect(saved.length).toBeGreaterThan(5);
  },
);

test.each([
  [{ n: 2 }, {}, '`n` must be 1'],
  [{ tools: 'add' }, {}, '`tools` must be an array of tools; it is a string.'],
  [{ tools: [null] }, {}, '`/tools/0` must be a tool; it is null.'],
  [{ tools: [{ type: 'function' }] }, {}, '/tools/0 has no `function`'],
  [{ tools: [{ type: 'function', function: null }] }, {}, '/tools/0 has no `function`'],
  [{ tools: [{ type: 'function', function: { name: 'add' } }] }, {}, '/tools/0 has no `function`'],
  [
    { tools: [zodFunction({ name: 'add', parameters: z.object({}) })] },
    {},
    '/tools/0 has no `function`',
  ],
  [
    { tools: [toolOf('a', () => 1), toolOf('a', () => 1)] },
    {},
    'Two tools have the name `a`; see /tools/1.',
  ],
  [{}, { afterCompletion: 1 }, '`afterCompletion` must be a function'],
  [{}, { resumeFrom: { version: 1, api: 'responses' } }, '`/api` of the checkpoint is `responses`'],
])('what cannot be run is refused before anything is sent: %#', (body, options, message) => {
  const model = scriptedChat([]);
  const start = (): unknown => run(model, [], { body, options: options as RunnerOptions });
  expect(start).toThrow(OpenAIError);
  expect(start).toThrow(message);
  expect(model.requests).toEqual([]);
});

test('a streamed run passes through a web stream', async () => {
  const model = scriptedChat([call('add'), { content: 'Three.' }]);
  const runner = run(model, [toolOf('add', () => 3)], { stream: true });
  const copy = ChatCompletionStreamingRunner.fromReadableStream(runner.toReadableStream());
  expect(await copy.finalContent()).toBe('Three.');
  expect(await copy.finalFunctionToolCallResult()).toBe('3');
  expect(copy.messages).toEqual(runner.messages.slice(1));
  expect(copy.allChatCompletions()).toHaveLength(2);
});

test('requests of a run have different idempotency keys', async () => {
  const keys: (string | null)[] = [];
  const model = scriptedChat([call('add'), { content: 'Done.' }]);
  const fetch: typeof globalThis.fetch = (url, init) => {
    keys.push(new Headers(init?.headers).get('idempotency-key'));
    return model.fetch(url, { body: init?.body });
  };
  const client = new OpenAI({ apiKey: 'test-key', fetch });
  const tools = [toolOf('add', () => 1)];
  const body = { model: 'm', messages, tools } as never;
  await client.chat.completions.runTools(body, { idempotencyKey: 'key' }).done();
  expect(keys).toEqual(['key', 'key-2']);
});
