import { z } from 'zod';
import { expect, test, vi } from 'vitest';
import { APIUserAbortError, OpenAIError } from '../../../core/errors/index.ts';
import { OpenAI } from '../../../index.ts';
import { zodResponsesFunction } from '../../structured-output/zod/zod-helpers.ts';
import { ToolError } from '../loop/tool-error.ts';
import type { ResponseRunnerOptions, ResponseToolRunner } from './response-tool-runner.ts';
import { withItemHandler } from './response-tools.ts';

interface Sent {
  input: Record<string, unknown>[];
  [name: string]: unknown;
}

/** A model that answers each request with the next output of a script. */
function scripted(
  outputs: readonly object[][] | ((round: number) => object[]),
  rest: object = {},
): { client: OpenAI; requests: Sent[] } {
  const requests: Sent[] = [];
  const answer = (request: Sent): Response => {
    const round = requests.push(request) - 1;
    const output = (typeof outputs === 'function' ? outputs(round) : outputs[round]) ?? [];
    const usage = { input_tokens: 2, output_tokens: 1, total_tokens: 3 };
    const response = {
      id: `resp_${round}`,
      object: 'response',
      created_at: 1,
      status: 'completed',
      model: 'm',
      output,
      usage,
      ...rest,
    };
    return request.stream === true ? events(response) : Response.json(response);
  };
  const client = new OpenAI({
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: (_url, init) => Promise.resolve(answer(JSON.parse(String(init?.body)))),
  });
  return { client, requests };
}

/** A response as server-sent events. */
function events(response: { output: readonly object[] }): Response {
  const items = response.output.map((item, output_index) => ({
    type: 'response.output_item.done',
    output_index,
    item,
  }));
  const all = [
    { type: 'response.created', response: { ...response, status: 'in_progress', output: [] } },
    ...items,
    { type: 'response.completed', response },
  ];
  const lines = all.map(
    (event, sequence_number) => `data: ${JSON.stringify({ ...event, sequence_number })}\n\n`,
  );
  return new Response(lines.join(''), { headers: { 'content-type': 'text/event-stream' } });
}

const call = (name: string, text = '{}', id = 'call_1'): object => ({
  type: 'function_call',
  id: `fc_${id}`,
  call_id: id,
  name,
  arguments: text,
  status: 'completed',
});
const message = (text: string): object => ({
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [] }],
});

function tool(name: string, run: (...args: never[]) => unknown): object {
  const declared = { type: 'function', name, parameters: {}, strict: false };
  return { ...declared, function: run };
}

function runOf(
  { client }: { client: OpenAI },
  tools: readonly object[],
  body: object = {},
  options: ResponseRunnerOptions = {},
): ResponseToolRunner<unknown> {
  const params = { model: 'm', input: 'Hi', tools, ...body };
  return client.responses.runTools(params as never, options);
}

const MODES = [
  ['a run', {}],
  ['a streamed run', { stream: true }],
] as const;

test.for(MODES)('%s sends the results of calls until the model calls nothing', async ([, body]) => {
  const model = scripted([[call('add', '{"a":1}')], [message('Two.')]]);
  const add = vi.fn(({ a }: { a: number }) => a + 1);
  const runner = runOf(model, [tool('add', add)], body);
  expect((await runner.finalResponse()).output_text).toBe('Two.');
  expect(runner.endReason).toBe('completed');
  expect(await runner.totalUsage()).toMatchObject({ total_tokens: 6 });
  expect(model.requests[1]?.input).toMatchObject([
    { role: 'user', content: 'Hi' },
    { type: 'function_call', call_id: 'call_1' },
    { type: 'function_call_output', call_id: 'call_1', output: '2' },
  ]);
  expect(model.requests[0]?.tools).toEqual([
    { type: 'function', name: 'add', parameters: {}, strict: false },
  ]);
});

test.for(MODES)('c05, c01, c17: %s reports what goes wrong with a call', async ([, body]) => {
  const fail = (): never => {
    throw new ToolError([{ type: 'input_text', text: 'no' }]);
  };
  const strict = zodResponsesFunction({
    name: 'add',
    parameters: z.object({ a: z.number() }),
    function: fail,
  });
  const model = scripted([
    [call('add', '{"a":'), call('toString', '{}', 'call_2'), call('add', '{"a":1}', 'call_3')],
    [message('Sorry.')],
  ]);
  const runner = runOf(model, [strict], body);
  expect((await runner.finalResponse()).output_text).toBe('Sorry.');
  expect(model.requests[1]?.input.slice(-3).map(({ output }) => output)).toEqual([
    expect.stringContaining('JSON'),
    'There is no tool `toString`. The tools are `add`.',
    [{ type: 'input_text', text: 'no' }],
  ]);
});

test.each([
  [{ previous_response_id: 'resp_x' }, ['resp_x', 'resp_0']],
  [{ conversation: 'conv_1' }, [undefined, undefined]],
])('the server has the history with %j: requests bring what is new', async (body, ids) => {
  const model = scripted([[call('add')], [message('Done.')]]);
  await runOf(model, [tool('add', () => 1)], body).done();
  expect(model.requests.map(({ previous_response_id }) => previous_response_id)).toEqual(ids);
  expect(model.requests[1]?.input).toEqual([
    { type: 'function_call_output', call_id: 'call_1', output: '1' },
  ]);
});

test('reasoning is sent back with `store: false`', async () => {
  const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'x' };
  const model = scripted([[reasoning, call('add')], [message('Done.')]]);
  await runOf(model, [tool('add', () => 1)], { store: false }).done();
  expect(model.requests[1]?.input).toContainEqual(reasoning);
});

test('background responses are polled until they end', async () => {
  const states = ['queued', 'completed', 'completed'];
  const requests: string[] = [];
  const client = new OpenAI({
    apiKey: 'test-key',
    fetch: (_url, init) => {
      requests.push(String(init?.method));
      const status = states.shift();
      const output = states.length > 0 ? [call('add')] : [message('Done.')];
      const body = {
        id: 'resp_1',
        object: 'response',
        status,
        output: status === 'queued' ? [] : output,
      };
      return Promise.resolve(Response.json(body, { headers: { 'openai-poll-after-ms': '1' } }));
    },
  });
  const runner = runOf({ client }, [tool('add', () => 1)], { background: true });
  expect((await runner.finalResponse()).output_text).toBe('Done.');
  expect(requests).toEqual(['POST', 'GET', 'POST']);
});

test('the tools of a response run when the next one is requested', async () => {
  const model = scripted([[call('add')], [message('Done.')]]);
  const add = vi.fn(() => 1);
  const seen: number[] = [];
  for await (const response of runOf(model, [tool('add', add)])) {
    expect(response.id).toBe(`resp_${seen.length}`);
    seen.push(add.mock.calls.length);
  }
  expect(seen).toEqual([0, 1]);
});

test('calls of other kinds are run by their handlers, or left open', async () => {
  const shot = {
    type: 'computer_call_output',
    call_id: 'call_9',
    output: { type: 'computer_screenshot' },
  };
  const computer = { type: 'computer_call', id: 'cu_1', call_id: 'call_9', actions: [] };
  const model = scripted([[computer], [{ ...computer, type: 'local_shell_call' }]]);
  const run = vi.fn(() => shot);
  const handled = withItemHandler({ type: 'computer' }, { itemType: 'computer_call', run });
  const runner = runOf(model, [handled, { type: 'local_shell' }]);
  await runner.done();
  expect(run).toHaveBeenCalledWith(computer, expect.anything());
  expect(model.requests[0]?.tools).toEqual([{ type: 'computer' }, { type: 'local_shell' }]);
  expect(model.requests[1]?.input.at(-1)).toEqual(shot);
  expect(runner.endReason).toBe('deferred');
  expect(runner.deferredCalls).toMatchObject([{ id: 'call_9', name: 'local_shell_call' }]);

  const result = { type: 'local_shell_call_output', id: 'call_9', output: 'ok' };
  const next = scripted([[message('Done.')]]);
  const resumeFrom = JSON.parse(JSON.stringify(runner.checkpoint()));
  await runOf(next, [handled], {}, { resumeFrom, toolResults: { call_9: result } }).done();
  expect(next.requests[0]?.input.at(-1)).toEqual(result);
});

test('hosted tools pass through, and their calls need no answer', async () => {
  const search = { type: 'web_search_call', id: 'ws_1', status: 'completed' };
  const model = scripted([[search, message('Found.')]]);
  const runner = runOf(model, [{ type: 'web_search' }, { type: 'mcp', server_label: 's' }]);
  expect((await runner.finalResponse()).output_text).toBe('Found.');
  expect(model.requests[0]?.tools).toEqual([
    { type: 'web_search' },
    { type: 'mcp', server_label: 's' },
  ]);
});

test.each([
  [true, { approve: true }],
  ['Not today.', { approve: false, reason: 'Not today.' }],
])('`approveCall` answers requests of MCP servers: %s', async (approval, expected) => {
  const asks = {
    type: 'mcp_approval_request',
    id: 'mcpr_1',
    name: 'pay',
    server_label: 's',
    arguments: '{}',
  };
  const model = scripted([[asks], [message('Done.')]]);
  await runOf(model, [], {}, { approveCall: () => approval }).done();
  expect(model.requests[1]?.input.at(-1)).toEqual({
    type: 'mcp_approval_response',
    approval_request_id: 'mcpr_1',
    ...expected,
  });
});

test('requests of MCP servers are left open without `approveCall`', async () => {
  const asks = {
    type: 'mcp_approval_request',
    id: 'mcpr_1',
    name: 'pay',
    server_label: 's',
    arguments: '{}',
  };
  const runner = runOf(scripted([[asks]]), []);
  await runner.done();
  expect(runner.deferredCalls).toMatchObject([{ id: 'mcpr_1', name: 'pay' }]);
});

test('custom tools receive text, and functions in namespaces are found', async () => {
  const custom = { type: 'custom_tool_call', call_id: 'call_1', name: 'sql', input: 'SELECT 1' };
  const model = scripted([
    [custom, { ...call('add', '{}', 'call_2'), namespace: 'math' }],
    [message('Done.')],
  ]);
  const sql = vi.fn(() => 'one');
  const math = { type: 'namespace', name: 'math', description: '', tools: [tool('add', () => 2)] };
  await runOf(model, [{ type: 'custom', name: 'sql', function: sql }, math]).done();
  expect(sql).toHaveBeenCalledWith('SELECT 1', expect.anything());
  expect(model.requests[1]?.input.slice(-2)).toEqual([
    { type: 'custom_tool_call_output', call_id: 'call_1', output: 'one' },
    { type: 'function_call_output', call_id: 'call_2', output: '2' },
  ]);
});

test.for(MODES)('%s gives calls without an id one that no other call has', async ([, body]) => {
  const { call_id: _, ...nameless } = { call_id: '', ...call('add') };
  const model = scripted([[nameless, { ...nameless, call_id: '' }], [nameless], [message('Ok.')]]);
  await runOf(model, [tool('add', () => 1)], body).done();
  const items = model.requests[2]?.input ?? [];
  const ids = (type: string): unknown[] =>
    items.filter((item) => item.type === type).map(({ call_id }) => call_id);
  expect(new Set(ids('function_call')).size).toBe(3);
  expect(ids('function_call')).toEqual(ids('function_call_output'));
  expect(ids('function_call')).not.toContain('');
});

test('a response that was cut off runs no calls, and is the last', async () => {
  const add = vi.fn();
  const model = scripted([[call('add', '{"a":')]], { status: 'incomplete' });
  const runner = runOf(model, [tool('add', add)]);
  expect((await runner.finalResponse()).status).toBe('incomplete');
  expect(runner.endReason).toBe('incomplete');
  expect(add).not.toHaveBeenCalled();
});

test.for(MODES)('c04: %s that is aborted aborts its tools', async ([, body]) => {
  let signal: AbortSignal | undefined;
  const hang = (_: unknown, context: { signal: AbortSignal }): Promise<never> => {
    ({ signal } = context);
    return new Promise(() => {});
  };
  const runner = runOf(scripted([[call('hang')]]), [tool('hang', hang)], body);
  await vi.waitFor(() => expect(signal).toBeDefined());
  runner.abort();
  await expect(runner.finalResponse()).rejects.toThrow(APIUserAbortError);
  expect(signal?.aborted).toBe(true);
});

test('a run continues from any of its checkpoints, and runs no call twice', async () => {
  const saved: string[] = [];
  const script = [[call('pay')], [call('ship', '{}', 'call_2')], [message('Done.')]];
  const pay = vi.fn(() => 'paid');
  const ship = vi.fn(() => 'shipped');
  const tools = [tool('pay', pay), tool('ship', ship)];
  const onCheckpoint = (state: object): void => void saved.push(JSON.stringify(state));
  await runOf(scripted(script), tools, {}, { onCheckpoint }).done();
  for (const state of saved.slice(0, -1)) {
    pay.mockClear();
    ship.mockClear();
    const resumeFrom = JSON.parse(state);
    const rest = scripted(script.slice(resumeFrom.rounds));
    const options: ResponseRunnerOptions = { resumeFrom, interruptedCalls: 'repeat' };
    const response = await runOf(rest, tools, {}, options).finalResponse();
    expect(response.output_text).toBe('Done.');
    expect(pay).toHaveBeenCalledTimes(state.includes('paid') ? 0 : 1);
    expect(ship).toHaveBeenCalledTimes(state.includes('shipped') ? 0 : 1);
  }
});

test.each([
  [{ tools: [{ type: 'function', name: 'add' }] }, '/tools/0 has no `function`'],
  [{ tools: [null] }, '`/tools/0` must be a tool; it is null.'],
  [
    { tools: [tool('a', () => 1), tool('a', () => 1)] },
    'Two tools have the name `a`; see /tools/1.',
  ],
])('what cannot be run is refused before anything is sent: %#', (body, text) => {
  const model = scripted([]);
  expect(() => runOf(model, [], body)).toThrow(OpenAIError);
  expect(() => runOf(model, [], body)).toThrow(text);
  expect(model.requests).toEqual([]);
});

test('a run that is resumed after its end gives its last response, and sends nothing', async () => {
  const saved: string[] = [];
  const declared = { type: 'function', name: 'add', parameters: {}, strict: null } as const;
  const tools = [{ ...declared, function: () => 'ok' }];
  const output = [
    { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Hi' }] },
  ];
  const first = scripted([output]);
  const params = { model: 'm', input: 'Hi', tools };
  const onCheckpoint = (state: unknown): void => void saved.push(JSON.stringify(state));
  await first.client.responses.runTools(params, { onCheckpoint }).finalResponse();
  const resumeFrom = JSON.parse(saved.at(-1) ?? '');
  const second = scripted([]);
  const runner = second.client.responses.runTools(params, { resumeFrom });
  expect(await runner.finalResponse()).toMatchObject({ id: 'resp_0', output_text: 'Hi' });
  expect(runner.endReason).toBe('completed');
  expect(second.requests).toEqual([]);
});

test('a checkpoint that is never stored does not outlast maxDuration', async () => {
  const declared = { type: 'function', name: 'add', parameters: {}, strict: null } as const;
  const added = { type: 'function_call', call_id: 'c', name: 'add', arguments: '{}' };
  const { client } = scripted([[added]]);
  const runner = client.responses.runTools(
    { model: 'm', input: 'Hi', tools: [{ ...declared, function: () => 'ok' }] },
    { maxDuration: 20, onCheckpoint: () => new Promise<void>(() => undefined) },
  );
  expect(await runner.finalResponse()).toMatchObject({ id: 'resp_0' });
  expect(runner.endReason).toBe('max_duration');
});

test('what a tool throws reaches the model, even when its message cannot be read', async () => {
  const unreadable = Object.defineProperty(new Error('x'), 'message', {
    get(): never {
      throw new Error('getter');
    },
  });
  const added = { type: 'function_call', call_id: 'c', name: 'add', arguments: '{}' };
  const { client, requests } = scripted([[added], []]);
  const fail = (): never => {
    throw unreadable;
  };
  const declared = { type: 'function', name: 'add', parameters: {}, strict: null } as const;
  const tools = [{ ...declared, function: fail }];
  await client.responses.runTools({ model: 'm', input: 'Hi', tools }).finalResponse();
  expect(requests[1]?.input.at(-1)).toMatchObject({ call_id: 'c', output: 'Error' });
});
