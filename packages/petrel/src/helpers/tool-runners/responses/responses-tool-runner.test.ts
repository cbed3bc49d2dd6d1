import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { rejection } from '../../../../test/clients.ts';
import { APIUserAbortError } from '../../../core/errors/index.ts';
import { OpenAI } from '../../../index.ts';
import { zodResponsesFunction } from '../../structured-output/zod/zod-helpers.ts';
import { BrowserToolset } from '../../toolsets/browser-toolset.ts';
import { ComputerToolset } from '../../toolsets/computer-toolset.ts';
import {
  ResponsesToolRunner,
  ResponsesToolRunnerError,
  runnerFunction,
  type ResponsesRunnerCheckpoint,
  type ResponsesRunnerOptions,
  type ResponsesRunnerTurn,
  type RunnerFunction,
} from './responses-tool-runner.ts';

interface Sent {
  input: Record<string, unknown>[];
  [name: string]: unknown;
}

/** A model that answers each request with the next output of a script. */
function scripted(outputs: readonly object[][]): { client: OpenAI; requests: Sent[] } {
  const requests: Sent[] = [];
  const client = new OpenAI({
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: (_url, init) => {
      const body: Sent = JSON.parse(String(init?.body));
      const output = outputs[requests.push(body) - 1] ?? [];
      const response = {
        id: `resp_${requests.length}`,
        object: 'response',
        status: 'completed',
        output,
      };
      return Promise.resolve(body['stream'] === true ? events(response) : Response.json(response));
    },
  });
  return { client, requests };
}

function events(response: { output: readonly object[] }): Response {
  const items = response.output.map((item, output_index) => ({
    type: 'response.output_item.done',
    output_index,
    item,
  }));
  const all = [...items, { type: 'response.completed', response }];
  const lines = all.map(
    (event, index) => `data: ${JSON.stringify({ ...event, sequence_number: index })}\n\n`,
  );
  return new Response(lines.join(''), { headers: { 'content-type': 'text/event-stream' } });
}

function call(call_id: string, name: string = 'add', args: string = '{"a":1}'): object {
  return { type: 'function_call', call_id, name, arguments: args, status: 'completed' };
}

const content = [{ type: 'output_text', text: 'Done', annotations: [] }];
const done = { type: 'message', id: 'msg', role: 'assistant', status: 'completed', content };
const params = { model: 'm', input: 'Hi' };

function functionOf(
  execute: RunnerFunction['execute'] = () => 'ok',
  rest: Partial<RunnerFunction> = {},
): RunnerFunction {
  const tool = { type: 'function', name: 'add', parameters: {}, strict: null } as const;
  return { tool, execute, ...rest };
}

function runnerOf(...functions: RunnerFunction[]): ResponsesToolRunner {
  return new ResponsesToolRunner({ functions });
}

test('the function of a typed tool gets its arguments, which are all read before any function runs', async () => {
  const seen: number[] = [];
  const typed = zodResponsesFunction({
    name: 'add',
    parameters: z.object({ a: z.number() }),
    function: ({ a }) => {
      seen.push(a);
      return `got ${a}`;
    },
  });
  const first = scripted([[call('c1')], [done]]);
  await runnerOf(runnerFunction(typed)).run(first.client, params);
  expect(first.requests[1]?.input.at(-1)).toMatchObject({ call_id: 'c1', output: 'got 1' });

  const second = scripted([[call('c1'), call('c2', 'add', '{"a":"x"}')]]);
  const error = await rejection(runnerOf(runnerFunction(typed)).run(second.client, params));
  expect(error).toBeInstanceOf(ResponsesToolRunnerError);
  expect(error).toMatchObject({ attemptedCallIds: [], message: expect.stringContaining('`c2`') });
  expect(seen).toEqual([1]);
});

test('browser, computer and functions share one conversation', async () => {
  const state = { tabs: [{ id: 't', title: 'T', url: 'https://a.test/', active: true }] };
  const browser = new BrowserToolset({ state: () => state }, { members: ['list_tabs'] });
  const perform = (): void => undefined;
  const screenshot = { type: 'computer_screenshot', image_url: 'data:,' } as const;
  const actions = ['click', 'double_click', 'drag', 'keypress', 'move', 'scroll', 'type', 'wait'];
  const computer = new ComputerToolset({
    ...Object.fromEntries(actions.map((name) => [name, perform])),
    screenshot: () => screenshot,
  } as never);
  const { client, requests } = scripted([
    [
      call('c1', 'browser_list_tabs', '{}'),
      {
        type: 'computer_call',
        id: 'cu',
        call_id: 'c2',
        status: 'completed',
        pending_safety_checks: [],
        action: { type: 'wait' },
      },
      call('c3'),
    ],
    [done],
  ]);
  const runner = new ResponsesToolRunner({ browser, computer, functions: [functionOf()] });
  await runner.run(client, params);
  expect(requests[0]?.['tools']).toMatchObject([
    { name: 'browser_list_tabs' },
    { name: 'add' },
    { type: 'computer' },
  ]);
  expect(requests[1]?.input.slice(-3).map(({ type, call_id }) => [type, call_id])).toEqual([
    ['function_call_output', 'c1'],
    ['computer_call_output', 'c2'],
    ['function_call_output', 'c3'],
  ]);
});

test('a turn takes results and messages of the user until its calls run', async () => {
  const execute = vi.fn(() => 'own');
  const { client, requests } = scripted([[call('c1'), call('c2')], [done]]);
  const runner = runnerOf(functionOf(execute, { allowOutputOverride: true }));
  const turns: ResponsesRunnerTurn[] = [];
  for await (const turn of runner.iterate(client, params)) {
    turns.push(turn);
    if (turn.final) continue;
    expect(() =>
      turn.supplyOutputs([{ type: 'function_call_output', call_id: 'x', output: '' }]),
    ).toThrow(/outputs\/0/);
    turn.supplyOutputs([{ type: 'function_call_output', call_id: 'c2', output: 'given' }]);
    turn.appendUserText('Hurry.');
  }
  expect(execute).toHaveBeenCalledOnce();
  expect(requests[1]?.input.slice(-3)).toMatchObject([
    { call_id: 'c1', output: 'own' },
    { call_id: 'c2', output: 'given' },
    { role: 'user', content: 'Hurry.' },
  ]);
  expect(() => turns[0]?.appendUserText('Late.')).toThrow(/over/);
});

test('eager calls run while the response comes: independent ones beside each other, others in order', async () => {
  let running = 0;
  let most = 0;
  const execute = async (): Promise<string> => {
    most = Math.max(most, ++running);
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return 'ok';
  };
  const calls = [call('c1'), call('c2'), call('c3')];
  const options: ResponsesRunnerOptions = { stream: true, eager: true, maxConcurrentCalls: 3 };
  const side = scripted([calls, [done]]);
  await runnerOf(functionOf(execute, { independent: true })).run(side.client, params, options);
  expect(most).toBe(3);
  expect(side.requests[1]?.input.slice(-3).map((item) => item['call_id'])).toEqual([
    'c1',
    'c2',
    'c3',
  ]);
  most = 0;
  const order = scripted([calls, [done]]);
  await runnerOf(functionOf(execute)).run(order.client, params, options);
  expect(most).toBe(1);
  const deferred = scripted([calls, [done]]);
  const executed: boolean[] = [];
  const runner = runnerOf(functionOf(execute));
  const later = { ...options, beforeEarlyCall: () => 'defer' as const };
  for await (const turn of runner.iterate(deferred.client, params, later))
    executed.push(turn.toolsExecuted);
  expect(executed).toEqual([false, false]);
});

test('an abort ends the run at once, aborts the signal of the function, and names the calls', async () => {
  const controller = new AbortController();
  let signal: AbortSignal | undefined;
  const hanging = functionOf((_, options) => {
    ({ signal } = options ?? { signal: undefined });
    setImmediate(() => controller.abort());
    return new Promise(() => undefined);
  });
  const { client, requests } = scripted([[call('c1'), call('c2')]]);
  const runner = runnerOf(hanging);
  const error = await rejection(runner.run(client, params, { signal: controller.signal }));
  expect(error).toMatchObject({ attemptedCallIds: ['c1'], completedCallIds: [] });
  expect(error).toMatchObject({ cause: expect.any(APIUserAbortError) });
  expect(signal?.aborted).toBe(true);
  expect(requests).toHaveLength(1);
  // The runner is free again.
  const next = scripted([[done]]);
  expect(await runner.run(next.client, params)).toMatchObject({ id: 'resp_1' });
});

test('a ledger stores the state around each call, and another runner continues from a boundary', async () => {
  const saved: ResponsesRunnerCheckpoint[] = [];
  const save = (checkpoint: ResponsesRunnerCheckpoint): void => void saved.push(checkpoint);
  const tool = {
    type: 'mcp',
    server_label: 's',
    server_url: 'https://u:p@s.test/?key=k',
    authorization: 'token',
  } as const;
  const withTools = { ...params, tools: [tool] };
  const options = { ledger: { runId: 'r', save } };
  await runnerOf(functionOf()).run(scripted([[call('c1')], [done]]).client, withTools, options);
  expect(saved.map(({ revision }) => revision)).toEqual(saved.map((_, index) => index + 1));
  expect(saved.at(-1)).toMatchObject({ phase: 'final', final_response: { id: 'resp_2' } });
  expect(JSON.stringify(saved)).not.toMatch(/token|s\.test/);
  const boundary = [...saved].reverse().find(({ phase }) => phase === 'boundary');
  expect(boundary).toMatchObject({ attempted_call_ids: ['c1'], returned_call_ids: ['c1'] });

  const { client, requests } = scripted([[done]]);
  const resumeFrom = JSON.parse(JSON.stringify(boundary)) as ResponsesRunnerCheckpoint;
  const ledger = { runId: 'r', save, resumeFrom };
  await runnerOf(functionOf()).run(client, { ...withTools, input: 'Go on.' }, { ledger });
  expect(requests[0]?.input.map((item) => item['call_id'] ?? item['content'])).toEqual([
    'Hi',
    'c1',
    'c1',
    'Go on.',
  ]);
});

const boundary: ResponsesRunnerCheckpoint = {
  version: 1,
  run_id: 'r',
  revision: 1,
  phase: 'boundary',
  max_steps: 20,
  consumed_requests: 1,
  tools: [{ type: 'function', name: 'add', parameters: {}, strict: null }],
  output_override_names: [],
  history: [],
  attempted_call_ids: [],
  returned_call_ids: [],
  pending_items: [],
  returned_outputs: [],
  final_response: null,
};

test.each<[string, object]>([
  ['/version', { version: 2 }],
  ['/run_id', { run_id: 'other' }],
  ['/phase', { phase: 'pending' }],
  ['/tools', { tools: [] }],
  ['/revision', { revision: -1 }],
  ['/history', { history: {} }],
  ['/history/0', { history: [call('c1')] }],
  ['/attempted_call_ids/0', { attempted_call_ids: [1] }],
])('a checkpoint that was edited is refused with its place: %s', async (place, fields) => {
  const { client, requests } = scripted([]);
  const resumeFrom = { ...boundary, ...fields };
  const ledger = { runId: 'r', save: () => undefined, resumeFrom };
  const error = await rejection(runnerOf(functionOf()).run(client, params, { ledger }));
  expect(error).toMatchObject({
    code: 'configuration',
    message: expect.stringContaining(`\`${place}\``),
  });
  expect(requests).toEqual([]);
});

test('a ledger that cannot save, or never does, ends the run before the next effect', async () => {
  const execute = vi.fn(() => 'ok');
  const failing = { runId: 'r', save: () => Promise.reject(new Error('disk')) };
  const run = runnerOf(functionOf(execute)).run(scripted([]).client, params, { ledger: failing });
  expect(await rejection(run)).toMatchObject({ message: expect.stringContaining('ledger.save()') });
  const ledger = { runId: 'r', save: () => new Promise<void>(() => undefined) };
  const signal = AbortSignal.timeout(5);
  const hanging = runnerOf(functionOf(execute)).run(scripted([]).client, params, {
    ledger,
    signal,
  });
  expect(await rejection(hanging)).toBeInstanceOf(ResponsesToolRunnerError);
  expect(execute).not.toHaveBeenCalled();
});

test('an input beyond the budget leaves out the calls that were chosen, whole', async () => {
  const large = functionOf(() => 'x'.repeat(500));
  const { client, requests } = scripted([[call('c1')], [call('c2')], [done]]);
  const contextBudget = {
    maxInputBytes: 1000,
    maxInputImages: 0,
    compact: ({ eligibleCallIds }: { eligibleCallIds: string[] }) => ({
      dropCallIds: eligibleCallIds.slice(0, 1),
      summary: 'Many x.',
    }),
  };
  await runnerOf(large).run(client, params, { contextBudget });
  const last = requests[2]?.input ?? [];
  expect(last.map((item) => item['call_id'] ?? item['content'])).toEqual([
    expect.stringContaining('Many x.'),
    'Hi',
    expect.stringContaining('c1 (add)'),
    'c2',
    'c2',
  ]);
});

test('a failed request is the cause, and a runner runs one thing at a time until it is closed', async () => {
  const client = new OpenAI({
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: () => Promise.resolve(Response.json({ error: { message: 'Slow.' } }, { status: 429 })),
  });
  const runner = runnerOf(functionOf());
  const first = runner.run(client, params);
  expect(await rejection(runner.run(client, params))).toMatchObject({
    message: expect.stringMatching(/busy/),
  });
  expect(runner.close()).toEqual({ status: 'draining' });
  const error = await rejection(first);
  expect(error).toMatchObject({
    cause: { status: 429 },
    message: expect.stringContaining('Request 1'),
  });
  expect(await rejection(runner.run(client, params))).toMatchObject({
    message: expect.stringMatching(/closed/),
  });
});
