import { ComputerToolset as ReferenceToolset } from 'openai';
import { expect, test, vi } from 'vitest';
import { petrel, reference, type Library } from '../../../../../test/compat/clients.ts';
import { rejection } from '../../../test/clients.ts';
import { ComputerToolset, type ComputerDriver, type RunnerDiagnostic } from './computer-toolset.ts';

const shot = { type: 'computer_screenshot', image_url: 'data:image/png;base64,AA' } as const;

function driverOf(replaced: object = {}): { driver: ComputerDriver; calls: unknown[] } {
  const calls: unknown[] = [];
  const perform = (action: unknown) => void calls.push(action);
  const driver: ComputerDriver = {
    click: perform,
    double_click: perform,
    drag: perform,
    keypress: perform,
    move: perform,
    scroll: perform,
    type: perform,
    wait: perform,
    screenshot: () => {
      calls.push('screenshot');
      return shot;
    },
    ...replaced,
  };
  return { driver, calls };
}

const click = { type: 'click', x: 1, y: 2, button: 'left' };

function callOf(fields: object = {}): never {
  const call = { type: 'computer_call', id: 'cu', call_id: 'c1', status: 'completed' };
  const actions = [click, { type: 'screenshot' }, { type: 'type', text: 'a' }];
  return { ...call, pending_safety_checks: [], actions, ...fields } as never;
}

const checks = { pending_safety_checks: [{ id: 's', code: 'x', message: 'm' }] };

/** What a toolset of either library did: its result, or that it refused, and what the driver was given. */
async function outcomeOf(
  Toolset: typeof ComputerToolset,
  call: never,
  options: object,
  replaced: object,
) {
  const { driver, calls } = driverOf(replaced);
  const toolset = new Toolset(driver);
  try {
    return { result: await toolset.execute(call, options), calls };
  } catch {
    return { result: 'refused', calls };
  }
}

const cases: Record<string, [call: never, options?: object, replaced?: object]> = {
  actions: [callOf()],
  'one action': [callOf({ actions: undefined, action: { type: 'wait' } })],
  'all actions': [
    callOf({
      actions: [
        {
          type: 'drag',
          path: [
            { x: 1, y: 1 },
            { x: 2, y: 2 },
          ],
        },
        { type: 'scroll', x: 1, y: 1, scroll_x: 0, scroll_y: 5 },
        { type: 'keypress', keys: ['a'] },
        { type: 'move', x: 1, y: 2 },
        { type: 'double_click', x: 1, y: 1, keys: null },
      ],
    }),
  ],
  'action and actions': [callOf({ action: click })],
  'neither action nor actions': [callOf({ actions: undefined })],
  'no actions': [callOf({ actions: [] })],
  'a screenshot alone': [callOf({ actions: [{ type: 'screenshot' }] })],
  'an action that is none': [callOf({ actions: [click, { type: 'fly' }] })],
  'a position that is none': [callOf({ actions: [{ ...click, x: 'a' }] })],
  'a call that is not completed': [callOf({ status: 'in_progress' })],
  'safety checks': [callOf(checks)],
  'safety checks that are approved': [callOf(checks), { approveSafetyChecks: () => true }],
  'an approval that is not true': [callOf(checks), { approveSafetyChecks: () => 1 }],
  'an action that is declined': [
    callOf(),
    { beforeAction: ({ type }: { type: string }) => type !== 'type' },
  ],
  'an abort': [callOf(), { signal: AbortSignal.abort() }],
  'a driver that throws': [callOf(), {}, { type: () => Promise.reject(new Error('broken')) }],
  'a screenshot that is none': [callOf(), {}, { screenshot: () => 'data:image/png;base64,AA' }],
  'a screenshot by its id': [
    callOf(),
    {},
    { screenshot: () => ({ type: 'computer_screenshot', file_id: 'f', more: 1 }) },
  ],
};

test.each(Object.entries(cases))(
  '%s: as with the reference client',
  async (_, [call, options = {}, replaced = {}]) => {
    const theirs = ReferenceToolset as object as typeof ComputerToolset;
    const wanted = await outcomeOf(theirs, call, options, replaced);
    expect(await outcomeOf(ComputerToolset, call, options, replaced)).toEqual(wanted);
  },
);

const message = {
  type: 'message',
  id: 'm',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'Done.', annotations: [] }],
};

function responseOf(output: unknown[], fields: object = {}): object {
  return { id: 'resp_1', object: 'response', status: 'completed', output, ...fields };
}

async function runOf(
  library: Library,
  Toolset: typeof ComputerToolset,
  answers: object[],
  params: object,
  options: object,
) {
  const sent: unknown[] = [];
  const client = new library.OpenAI({
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: async (_input, init) => {
      sent.push(JSON.parse(String(init?.body)));
      return Response.json(answers[Math.min(sent.length, answers.length) - 1]);
    },
  });
  const body = { model: 'm', input: 'Go.', ...params };
  try {
    const { output_text } = await new Toolset(driverOf().driver).run(
      client,
      body as never,
      options,
    );
    return { output_text, sent };
  } catch {
    return { output_text: null, sent };
  }
}

const reasoning = { type: 'reasoning', id: 'rs', summary: [], encrypted_content: 'e' };
const done = responseOf([message]);

const runs: Record<string, [answers: object[], params?: object, options?: object]> = {
  'a run': [[responseOf([reasoning, callOf()]), done]],
  'a run without storage': [
    [responseOf([reasoning, callOf()]), done],
    { store: false, input: [{ role: 'user', content: 'Go.' }], tools: [{ type: 'computer' }] },
  ],
  'two calls': [[responseOf([callOf(), callOf({ call_id: 'c2', id: 'cu2' })]), done]],
  'another tool': [[done], { tools: [{ type: 'web_search' }] }],
  'a stream': [[done], { stream: true }],
  'a conversation': [[done], { conversation: 'conv_1' }],
  'a response before it': [[done], { previous_response_id: 'resp_0' }],
  'background work': [[done], { background: true }],
  'too many steps': [
    [responseOf([callOf()]), responseOf([callOf({ call_id: 'c2' })]), done],
    {},
    { maxSteps: 2 },
  ],
  'no steps': [[done], {}, { maxSteps: 0 }],
  'an incomplete response': [[responseOf([message], { status: 'incomplete' })]],
  'the same call again': [[responseOf([callOf()])]],
};

test.each(Object.entries(runs))(
  '%s: as with the reference client',
  async (_, [answers, params = {}, options = {}]) => {
    const theirs = ReferenceToolset as object as typeof ComputerToolset;
    const wanted = await runOf(reference, theirs, answers, params, options);
    expect(await runOf(petrel, ComputerToolset, answers, params, options)).toEqual(wanted);
  },
);

test('c17: what the driver throws is the cause of an error that names the action', async () => {
  const cause = new TypeError('broken');
  const { driver } = driverOf({ type: () => Promise.reject(cause) });
  const events: RunnerDiagnostic[] = [];
  const options = { onDiagnostic: (event: RunnerDiagnostic) => void events.push(event) };
  const error = await rejection(new ComputerToolset(driver).execute(callOf(), options));
  expect(error).toMatchObject({
    name: 'OpenAIError',
    message: expect.stringContaining('`type`'),
    cause,
  });
  expect(events.map(({ member, reason }) => [member, reason])).toEqual([
    ['click', 'completed'],
    ['type', 'driver_failed'],
  ]);
});

test('c04: an abort ends a call whose driver does not return, and nothing more is performed', async () => {
  const controller = new AbortController();
  const { driver, calls } = driverOf({
    click: () => {
      setImmediate(() => controller.abort());
      return new Promise(() => {});
    },
  });
  const call = new ComputerToolset(driver).execute(callOf(), { signal: controller.signal });
  expect(await rejection(call)).toHaveProperty('name', 'APIUserAbortError');
  expect(calls).toEqual([]);
});

test('one call at a time, and none after it is closed', async () => {
  let end = () => {};
  const { driver } = driverOf({ click: () => new Promise<void>((resolve) => (end = resolve)) });
  const toolset = new ComputerToolset(driver);
  const first = toolset.execute(callOf());
  expect(await rejection(toolset.execute(callOf()))).toHaveProperty(
    'message',
    expect.stringContaining('busy'),
  );
  expect(toolset.close()).toEqual({ status: 'draining' });
  end();
  await first;
  expect(toolset.close()).toEqual({ status: 'closed' });
  expect(await rejection(toolset.execute(callOf()))).toHaveProperty(
    'message',
    expect.stringContaining('closed'),
  );
});

test.each([undefined, null, {}, 7])('a driver of %j is refused', (driver) => {
  expect(() => new ComputerToolset(driver as never)).toThrow(/driver/);
});

test.each([null, 7, {}])('an input of %j is refused, and nothing is sent', async (input) => {
  const create = vi.fn();
  const run = new ComputerToolset(driverOf().driver).run(
    { responses: { create } },
    { model: 'm', input: input as never },
  );
  await expect(run).rejects.toMatchObject({
    code: 'configuration',
    message: expect.stringContaining('`input` must be a text or an array of items'),
  });
  expect(create).not.toHaveBeenCalled();
});
