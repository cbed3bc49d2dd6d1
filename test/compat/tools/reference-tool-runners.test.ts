import * as theirDecisions from 'openai/helpers/decisions-tool-runner';
import * as theirResponses from 'openai/helpers/responses-tool-runner';
import Reference from 'openai';
import { OpenAI } from 'petrel';
import * as ownDecisions from 'petrel/helpers/decisions-tool-runner';
import * as ownResponses from 'petrel/helpers/responses-tool-runner';
import { expect, test } from 'vitest';

/** The modules of a library, typed as ours. */
interface Library {
  Client: typeof OpenAI;
  responses: typeof ownResponses;
  decisions: typeof ownDecisions;
}

const own: Library = { Client: OpenAI, responses: ownResponses, decisions: ownDecisions };
const reference = {
  Client: Reference,
  responses: theirResponses,
  decisions: theirDecisions,
} as object as Library;

type Body = Record<string, unknown>;

/** A client whose server answers with a script, and the bodies of its requests. */
function scripted(
  { Client }: Library,
  answers: readonly object[],
): { client: OpenAI; requests: Body[] } {
  const requests: Body[] = [];
  const fetch = (_url: unknown, init?: { body?: unknown }): Promise<Response> => {
    const body: Body = JSON.parse(String(init?.body));
    const answer = answers[requests.push(body) - 1] ?? {};
    return Promise.resolve(body['stream'] === true ? streamed(answer) : Response.json(answer));
  };
  const client = new Client({
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: fetch as typeof globalThis.fetch,
  });
  return { client, requests };
}

function streamed(response: { output?: readonly object[] }): Response {
  const events = [
    { type: 'response.created', response: { ...response, status: 'in_progress', output: [] } },
    ...(response.output ?? []).flatMap((item, output_index) => [
      { type: 'response.output_item.added', output_index, item },
      { type: 'response.output_item.done', output_index, item },
    ]),
    { type: 'response.completed', response },
  ];
  const lines = events.map(
    (event, sequence_number) => `data: ${JSON.stringify({ ...event, sequence_number })}\n\n`,
  );
  return new Response(lines.join(''), { headers: { 'content-type': 'text/event-stream' } });
}

const usage = { input_tokens: 2, output_tokens: 1, total_tokens: 3 };

function responseOf(output: readonly object[], rest: object = {}): object {
  const id = `resp_${output.length}`;
  return {
    id,
    object: 'response',
    created_at: 1,
    status: 'completed',
    model: 'm',
    output,
    usage,
    ...rest,
  };
}

function call(call_id: string, args: string = '{"a":1}', name: string = 'add'): object {
  return {
    type: 'function_call',
    id: `fc_${call_id}`,
    call_id,
    name,
    arguments: args,
    status: 'completed',
  };
}

const text = { type: 'output_text', text: 'Done', annotations: [], logprobs: [] };
const message = {
  type: 'message',
  id: 'msg',
  role: 'assistant',
  status: 'completed',
  content: [text],
};
const reasoning = { type: 'reasoning', id: 'rs', summary: [], encrypted_content: 'x' };
const mcp = { type: 'mcp', server_label: 's', server_url: 'https://s.test/' };
const request = {
  type: 'mcp_approval_request',
  id: 'mr',
  server_label: 's',
  name: 'n',
  arguments: '{}',
};

interface Scenario {
  answers: readonly object[];
  params?: object;
  options?: object;
  /** What the function does with its arguments. */
  add?: (args: { a?: number }) => unknown;
}

const failing = (): never => {
  throw new Error('secret');
};

const scenarios: Record<string, Scenario> = {
  'no calls': { answers: [responseOf([message])] },
  'rounds of calls': {
    answers: [
      responseOf([reasoning, call('c1'), call('c2', '{"a":2}')]),
      responseOf([call('c3')]),
      responseOf([message]),
    ],
  },
  'parts as a result': {
    answers: [responseOf([call('c1')]), responseOf([message])],
    add: () => [{ type: 'input_image', image_url: 'data:image/png;base64,AA', detail: 'auto' }],
  },
  'a result that is no text': { answers: [responseOf([call('c1')])], add: () => 1 },
  'a function that throws': { answers: [responseOf([call('c1'), call('c2')])], add: failing },
  'arguments that are no object': { answers: [responseOf([call('c1'), call('c2', '[]')])] },
  'arguments that are no JSON': { answers: [responseOf([call('c1'), call('c2', '{')])] },
  'an unknown function': { answers: [responseOf([call('c1'), call('c2', '{}', 'x')])] },
  'a call that came before': {
    answers: [responseOf([call('c1')]), responseOf([{ ...call('c1'), id: 'other' }])],
  },
  'the limit of requests': { answers: [responseOf([call('c1')])], options: { maxSteps: 1 } },
  'an incomplete response': { answers: [responseOf([call('c1')], { status: 'incomplete' })] },
  'an incomplete call': { answers: [responseOf([{ ...call('c1'), status: 'in_progress' }])] },
  'neither calls nor an answer': { answers: [responseOf([reasoning])] },
  'an item of no known type': { answers: [responseOf([{ type: 'shell_call', id: 's' }, message])] },
  'a computer that is not there': {
    answers: [
      responseOf([
        {
          type: 'computer_call',
          id: 'cu',
          call_id: 'c',
          status: 'completed',
          action: { type: 'wait' },
        },
      ]),
    ],
  },
  approval: {
    answers: [responseOf([request, call('c1')]), responseOf([message])],
    params: { tools: [mcp] },
    options: { approveMcp: () => true },
  },
  'no approval': { answers: [responseOf([request])], params: { tools: [mcp] } },
  'a call of MCP that was not approved': {
    answers: [
      responseOf([
        { ...request, type: 'mcp_call', id: 'mc', approval_request_id: 'other', output: 'x' },
        message,
      ]),
    ],
    params: { tools: [mcp] },
  },
  'tool_choice that excludes': {
    answers: [responseOf([call('c1')])],
    params: { tools: [mcp], tool_choice: { type: 'mcp', server_label: 's' } },
  },
  'a stream': {
    answers: [responseOf([call('c1')]), responseOf([message])],
    options: { stream: true },
  },
  'an eager stream': {
    answers: [responseOf([call('c1'), call('c2')]), responseOf([message])],
    options: { stream: true, eager: true },
  },
  'an eager stream that repeats a call': {
    answers: [responseOf([call('c1'), { ...call('c1'), id: 'other' }])],
    // The reference fails before it passes on the event.
    options: { stream: true, eager: true, onEvent: undefined },
  },
  'eager without a stream': { answers: [], options: { eager: true } },
  'params that need the server': { answers: [], params: { previous_response_id: 'r' } },
  'a tool that nothing runs': { answers: [], params: { tools: [{ type: 'local_shell' }] } },
  'a choice that never ends': { answers: [], params: { tool_choice: 'required' } },
  'an input that is too large': {
    answers: [responseOf([call('c1')]), responseOf([message])],
    options: { contextBudget: { maxInputBytes: 100, maxInputImages: 0 } },
  },
};

async function outcomeOf(library: Library, scenario: Scenario): Promise<object> {
  const { client, requests } = scripted(library, scenario.answers);
  const ran: unknown[] = [];
  const runner = new library.responses.ResponsesToolRunner({
    functions: [
      {
        tool: { type: 'function', name: 'add', parameters: { type: 'object' }, strict: null },
        execute: (args) => {
          ran.push(args);
          return (scenario.add?.(args) ?? `sum ${String(args['a'])}`) as string;
        },
      },
    ],
  });
  const turns: object[] = [];
  const params = { model: 'm', input: 'Hi', ...scenario.params };
  const events: string[] = [];
  const onEvent = ({ type }: { type: string }): void => void events.push(type);
  let failure: object | null = null;
  try {
    for await (const turn of runner.iterate(client, params, { onEvent, ...scenario.options })) {
      const { step, final, toolsExecuted, attemptedCallIds, completedCallIds, response } = turn;
      const { id } = response;
      turns.push({ step, final, toolsExecuted, attemptedCallIds, completedCallIds, id });
    }
  } catch (error) {
    const isOfRun = error instanceof library.responses.ResponsesToolRunnerError;
    const { attemptedCallIds, completedCallIds } = error as ownResponses.ResponsesToolRunnerError;
    failure = { isOfRun, attemptedCallIds, completedCallIds };
    expect(String(error)).not.toContain('secret');
  }
  return { requests, ran, turns, events, failure };
}

for (const [name, scenario] of Object.entries(scenarios)) {
  test(`ResponsesToolRunner: ${name}`, async () => {
    expect(await outcomeOf(own, scenario)).toEqual(await outcomeOf(reference, scenario));
  });
}

const details = {
  input_tokens_details: { cache_write_tokens: 0, cached_tokens: 0 },
  output_tokens_details: { reasoning_tokens: 0 },
};

function chosen(choice: string, rest: object = {}): object {
  const answer = {
    type: 'choice',
    name: 'next_action',
    choice,
    confidence: 1,
    probabilities: [],
    ...rest,
  };
  return { model: 'm', answers: [answer], usage: { ...usage, ...details } };
}

interface Decided {
  answers: readonly object[];
  candidates?: readonly object[];
  verify?: () => unknown;
  observe?: () => unknown;
  params?: object;
  options?: object;
}

const done = { id: 'done', description: 'The end.', done: true };
const decided: Record<string, Decided> = {
  'steps to the end': { answers: [chosen('go'), chosen('go'), chosen('done')] },
  'a verified end': { answers: [chosen('go'), chosen('done')], verify: () => true },
  'an end that is not verified at first': {
    answers: [chosen('done'), chosen('done'), chosen('done')],
    options: { maxSteps: 3 },
    verify: () => false,
  },
  'a verification that is none': { answers: [chosen('done')], verify: () => 'yes' },
  'the end alone': { answers: [], candidates: [done] },
  'the end alone, not verified': { answers: [], candidates: [done], verify: () => false },
  refusal: { answers: [chosen('', { type: 'refusal' })] },
  'a choice that is none': { answers: [chosen('other')] },
  'the answer to another question': { answers: [chosen('go', { name: 'other' })] },
  'no answers': { answers: [{ model: 'm', answers: [], usage }] },
  'the limit of requests': { answers: [chosen('go'), chosen('go')], options: { maxSteps: 2 } },
  'an operation that throws': {
    answers: [chosen('fail')],
    candidates: [{ id: 'fail', description: 'Fails.', execute: failing }, done],
  },
  'no candidates': { answers: [], candidates: [] },
  'two ends': { answers: [], candidates: [done, { ...done, id: 'other' }] },
  'the same id twice': { answers: [], candidates: [done, done] },
  'a candidate without a function': {
    answers: [],
    candidates: [{ id: 'a', description: 'A' }, done],
  },
  'an observation that is none': { answers: [], observe: () => 1 },
  'parts as an observation': {
    answers: [chosen('done')],
    observe: () => [{ type: 'input_text', text: 'a' }],
  },
  'a part that is none': { answers: [], observe: () => [{ type: 'input_file', file_id: 'f' }] },
  'params without a model': { answers: [], params: { model: 1 } },
  'params of another kind': { answers: [], params: { temperature: 1 } },
  'a limit that is none': { answers: [], options: { maxSteps: 0 } },
};

async function decisionOf(library: Library, scenario: Decided): Promise<object> {
  const { client, requests } = scripted(library, scenario.answers);
  const ran: string[] = [];
  const go = { id: 'go', description: 'One step.', execute: () => void ran.push('go') };
  const { candidates = [go, done], verify, observe = () => 'here' } = scenario;
  const runner = new library.decisions.DecisionsToolRunner({
    observe,
    candidates: () => candidates,
    ...(verify === undefined ? {} : { verify }),
  } as never);
  const params = { model: 'm', input: 'Go.', ...scenario.params };
  let outcome: object;
  try {
    outcome = await runner.run(client, params, scenario.options);
  } catch (error) {
    expect(error).toBeInstanceOf(library.decisions.DecisionsToolRunnerError);
    expect(String(error)).not.toContain('secret');
    const { reason, attemptedCandidateIds, completedCandidateIds } =
      error as ownDecisions.DecisionsToolRunnerError;
    outcome = { reason, attemptedCandidateIds, completedCandidateIds };
  }
  return { outcome, ran, requests: requests.map(withoutInstructions) };
}

/** The words of the question are each client's own. */
function withoutInstructions({ questions, ...rest }: Body): Body {
  const [question] = questions as readonly Body[];
  return { ...rest, question: { ...question, instructions: '' } };
}

for (const [name, scenario] of Object.entries(decided)) {
  test(`DecisionsToolRunner: ${name}`, async () => {
    expect(await decisionOf(own, scenario)).toEqual(await decisionOf(reference, scenario));
  });
}
