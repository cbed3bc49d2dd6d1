import fc from 'fast-check';

/** An item of a response, or an event of its stream. */
export interface Data {
  [name: string]: unknown;
}

/** A response, and the events that lead to it. */
export interface GeneratedResponse {
  response: Data;
  events: Data[];
}

/** What a stream has of an item at its beginning, and what follows. */
interface Growth {
  item: Data;
  empty: Data;
  events: Data[];
}

const text = fc.string({ maxLength: 12, unit: 'binary' });

/** A text, and the pieces it arrives in. */
const pieces = fc.array(text, { maxLength: 5 }).map((parts) => ({ whole: parts.join(''), parts }));

const part = fc.oneof(
  fc
    .record({
      pieces,
      logprobs: fc.boolean(),
      annotations: fc.array(fc.record({ type: fc.constant('url_citation'), url: text }), {
        maxLength: 2,
      }),
    })
    .map(({ pieces: { whole, parts }, logprobs, annotations }) => ({
      value: {
        type: 'output_text',
        text: whole,
        annotations,
        logprobs: logprobs ? parts.map((token) => ({ token })) : [],
      },
      empty: { type: 'output_text', text: '', annotations: [], logprobs: [] },
      events: [
        ...parts.map((delta) => ({
          type: 'response.output_text.delta',
          delta,
          logprobs: logprobs ? [{ token: delta }] : [],
        })),
        ...annotations.map((annotation, annotation_index) => ({
          type: 'response.output_text.annotation.added',
          annotation,
          annotation_index,
        })),
      ],
    })),
  pieces.map(({ whole, parts }) => ({
    value: { type: 'refusal', refusal: whole },
    empty: { type: 'refusal', refusal: '' },
    events: parts.map((delta) => ({ type: 'response.refusal.delta', delta })),
  })),
);

const message = fc.array(part, { maxLength: 3 }).map((parts): Growth => ({
  item: { type: 'message', role: 'assistant', content: parts.map(({ value }) => value) },
  empty: { type: 'message', role: 'assistant', content: [] },
  events: parts.flatMap(({ empty, events }, content_index) => [
    { type: 'response.content_part.added', content_index, part: empty },
    ...events.map((event) => ({ ...event, content_index })),
  ]),
}));

const reasoning = fc
  .tuple(fc.array(pieces, { maxLength: 3 }), fc.array(pieces, { maxLength: 2 }))
  .map(([summaries, contents]): Growth => ({
    item: {
      type: 'reasoning',
      summary: summaries.map(({ whole }) => ({ type: 'summary_text', text: whole })),
      content: contents.map(({ whole }) => ({ type: 'reasoning_text', text: whole })),
    },
    empty: { type: 'reasoning', summary: [], content: [] },
    events: [
      ...summaries.flatMap(({ parts }, summary_index) => [
        {
          type: 'response.reasoning_summary_part.added',
          summary_index,
          part: { type: 'summary_text', text: '' },
        },
        ...parts.map((delta) => ({
          type: 'response.reasoning_summary_text.delta',
          summary_index,
          delta,
        })),
      ]),
      ...contents.flatMap(({ parts }, content_index) => [
        {
          type: 'response.content_part.added',
          content_index,
          part: { type: 'reasoning_text', text: '' },
        },
        ...parts.map((delta) => ({ type: 'response.reasoning_text.delta', content_index, delta })),
      ]),
    ],
  }));

/** An item with one text that grows. */
function textItem(
  type: string,
  member: string,
  event: string,
  rest: Data = {},
): fc.Arbitrary<Growth> {
  return pieces.map(({ whole, parts }) => ({
    item: { type, ...rest, [member]: whole },
    empty: { type, ...rest, [member]: '' },
    events: parts.map((delta) => ({ type: `response.${event}.delta`, delta })),
  }));
}

/** An item whose status changes. */
function statusItem(type: string, statuses: string[], rest: Data = {}): fc.Arbitrary<Growth> {
  return fc.subarray(statuses, { minLength: 1 }).map((passed) => ({
    item: { type, ...rest, status: passed.at(-1) },
    empty: { type, ...rest, status: 'in_progress' },
    events: passed.map((status) => ({ type: `response.${type}.${status}` })),
  }));
}

const shellCall = fc.array(pieces, { maxLength: 3 }).map((commands): Growth => ({
  item: {
    type: 'shell_call',
    call_id: 'c',
    status: 'completed',
    action: { commands: commands.map(({ whole }) => whole) },
  },
  empty: { type: 'shell_call', call_id: 'c', status: 'completed', action: { commands: [] } },
  events: commands.flatMap(({ parts }, command_index) => [
    { type: 'response.shell_call_command.added', command_index, command: '' },
    ...parts.map((delta) => ({ type: 'response.shell_call_command.delta', command_index, delta })),
  ]),
}));

const shellOutput = fc.array(fc.tuple(pieces, pieces), { maxLength: 3 }).map((outputs): Growth => ({
  item: {
    type: 'shell_call_output',
    call_id: 'c',
    status: 'completed',
    output: outputs.map(([out, err]) => ({ stdout: out.whole, stderr: err.whole })),
  },
  empty: { type: 'shell_call_output', call_id: 'c', status: 'completed', output: [] },
  events: outputs.flatMap(([out, err], command_index) =>
    [
      { delta: { stdout: '', stderr: '' } },
      ...out.parts.map((stdout) => ({ delta: { stdout } })),
      ...err.parts.map((stderr) => ({ delta: { stderr } })),
    ].map((event) => ({
      type: 'response.shell_call_output_content.delta',
      command_index,
      ...event,
    })),
  ),
}));

/** Items that arrive whole. */
const wholeItem = fc
  .constantFrom(
    'compaction',
    'apply_patch_call',
    'apply_patch_call_output',
    'computer_call',
    'mcp_approval_request',
    'mcp_list_tools',
    'local_shell_call',
    'program',
    'tool_search_call',
    'telepathy_call',
  )
  .map((type): Growth => {
    const item = {
      type,
      call_id: 'c',
      name: 'n',
      status: 'completed',
      encrypted_content: 'x',
      operation: { type: 'create_file' },
    };
    return { item, empty: item, events: [] };
  });

const growth = fc.oneof(
  { arbitrary: message, weight: 4 },
  { arbitrary: reasoning, weight: 2 },
  textItem('function_call', 'arguments', 'function_call_arguments', { name: 'f', call_id: 'c' }),
  textItem('mcp_call', 'arguments', 'mcp_call_arguments', { name: 'f', server_label: 's' }),
  textItem('custom_tool_call', 'input', 'custom_tool_call_input', { name: 'f', call_id: 'c' }),
  textItem('code_interpreter_call', 'code', 'code_interpreter_call_code', { container_id: 'c' }),
  statusItem('web_search_call', ['in_progress', 'searching', 'completed']),
  statusItem('file_search_call', ['in_progress', 'searching', 'completed'], { queries: [] }),
  statusItem('image_generation_call', ['in_progress', 'generating', 'completed'], { result: null }),
  statusItem('code_interpreter_call', ['in_progress', 'interpreting', 'completed'], { code: '' }),
  shellCall,
  shellOutput,
  wholeItem,
);

/** Lists in turns, each in its own order. `order` decides whose turn it is. */
function interleave(lists: readonly Data[][], order: readonly number[]): Data[] {
  const rest = lists.map((list) => [...list]);
  const result: Data[] = [];
  for (let turn = 0; rest.some((list) => list.length > 0); turn++) {
    const open = rest.filter((list) => list.length > 0);
    const next = open[(order[turn % order.length] ?? 0) % open.length]?.shift();
    if (next !== undefined) result.push(next);
  }
  return result;
}

function withIDs(item: Data, index: number): Data {
  const id = `item_${index}`;
  return 'call_id' in item ? { id, ...item, call_id: `call_${index}` } : { id, ...item };
}

/**
 * Responses with items of every kind, and events that lead to them: pieces of any size, items in turns.
 * With `done`, each item ends with an event that has the whole of it.
 */
export const generatedResponses: fc.Arbitrary<GeneratedResponse> = fc
  .record({
    growths: fc.array(growth, { maxLength: 4 }),
    order: fc.array(fc.nat(7), { minLength: 1, maxLength: 9 }),
    done: fc.boolean(),
    status: fc.constantFrom('completed', 'incomplete', 'failed'),
  })
  .map(({ growths, order, done, status }) => {
    const output = growths.map(({ item }, index) => withIDs(item, index));
    const common = { id: 'resp_1', object: 'response', created_at: 1, model: 'm' };
    const lists = growths.map(({ empty, events }, output_index): Data[] => {
      const id = `item_${output_index}`;
      return [
        { type: 'response.output_item.added', output_index, item: withIDs(empty, output_index) },
        ...events.map((event) => ({ ...event, item_id: id, output_index })),
        ...(done
          ? [{ type: 'response.output_item.done', output_index, item: output[output_index] }]
          : []),
      ];
    });
    const response = { ...common, status, output };
    const created = {
      type: 'response.created',
      response: { ...common, status: 'in_progress', output: [] },
    };
    const events = [created, ...interleave(lists, order), { type: `response.${status}`, response }];
    return {
      response,
      events: events.map((event, sequence_number) => ({ ...event, sequence_number })),
    };
  });

/** The bytes of a stream of events, cut into chunks of the given sizes. */
export function cutEvents(
  events: readonly Data[],
  sizes: readonly number[],
): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(
    events
      .map((event) => `event: ${String(event.type)}\ndata: ${JSON.stringify(event)}\n\n`)
      .join(''),
  );
  let start = 0;
  let turn = 0;
  return new ReadableStream({
    pull(controller) {
      if (start >= bytes.length) {
        controller.close();
        return;
      }
      const size = sizes[turn++ % sizes.length] ?? 1;
      controller.enqueue(bytes.slice(start, start + size));
      start += size;
    },
  });
}
