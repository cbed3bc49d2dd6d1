import fc from 'fast-check';
import type { Data } from './generated-responses.ts';

/** An event of a run, with the name that it is sent under. */
export interface RunEvent {
  event: string;
  data: Data;
}

/** A run, and the events that lead to it. */
export interface GeneratedRun {
  run: Data;
  messages: Data[];
  steps: Data[];
  events: RunEvent[];
}

/** What an event stream has of an object: the whole of it, and the deltas that lead there. */
interface Growth {
  whole: Data;
  deltas: Data[];
}

const text = fc.string({ maxLength: 12, unit: 'binary' });
const pieces = fc.array(text, { minLength: 1, maxLength: 5 });

/** A part of a message, at the index that it gets. */
const textPart = fc
  .record({ parts: pieces, notes: fc.array(text, { maxLength: 2 }) })
  .map(({ parts, notes }) => (index: number): Growth => {
    const annotations = notes.map((note) => ({ type: 'file_path', text: note }));
    return {
      whole: { type: 'text', text: { value: parts.join(''), annotations } },
      deltas: [
        { index, type: 'text', text: { value: '', annotations: [] } },
        ...parts.map((value) => ({ index, type: 'text', text: { value } })),
        ...annotations.map((note, at) => ({
          index,
          type: 'text',
          text: { annotations: [{ index: at, ...note }] },
        })),
      ],
    };
  });
const imagePart = text.map((file_id) => (index: number): Growth => {
  const whole = { type: 'image_file', image_file: { file_id } };
  return { whole, deltas: [{ index, ...whole }] };
});

const message = fc
  .array(fc.oneof({ arbitrary: textPart, weight: 3 }, imagePart), { maxLength: 3 })
  .map((parts): Growth => {
    const grown = parts.map((part, index) => part(index));
    return {
      whole: { content: grown.map(({ whole }) => whole) },
      deltas: grown.flatMap(({ deltas }) => deltas.map((part) => ({ content: [part] }))),
    };
  });

const functionCall = pieces.map((parts) => (index: number): Growth => {
  const common = { id: `call_${index}`, type: 'function' };
  const made = { name: 'f', arguments: '', output: null };
  return {
    whole: { ...common, function: { ...made, arguments: parts.join('') } },
    deltas: [
      { index, ...common, function: made },
      ...parts.map((part) => ({ index, type: 'function', function: { arguments: part } })),
    ],
  };
});
const interpreterCall = fc.tuple(pieces, text).map(([parts, logs]) => (index: number): Growth => {
  const common = { id: `call_${index}`, type: 'code_interpreter' };
  const delta = (code_interpreter: Data): Data => ({
    index,
    type: 'code_interpreter',
    code_interpreter,
  });
  return {
    whole: {
      ...common,
      code_interpreter: { input: parts.join(''), outputs: [{ type: 'logs', logs }] },
    },
    deltas: [
      { ...common, ...delta({ input: '', outputs: [] }) },
      ...parts.map((input) => delta({ input })),
      delta({ outputs: [{ index: 0, type: 'logs', logs }] }),
    ],
  };
});

const toolStep = fc
  .array(fc.oneof(functionCall, interpreterCall), { minLength: 1, maxLength: 3 })
  .map((calls): Growth => {
    const grown = calls.map((call, index) => call(index));
    const details = (tool_calls: Data[]): Data => ({
      step_details: { type: 'tool_calls', tool_calls },
    });
    return {
      whole: details(grown.map(({ whole }) => whole)),
      deltas: grown.flatMap(({ deltas }) => deltas.map((call) => details([call]))),
    };
  });

/** The events of an object: created, in progress, deltas, and how it ended. */
function eventsOf(kind: string, empty: Data, last: Data, deltas: readonly Data[]): RunEvent[] {
  const object = kind.replace('run.step', 'run.step.delta').replace('message', 'message.delta');
  return [
    { event: `${kind}.created`, data: empty },
    { event: `${kind}.in_progress`, data: empty },
    ...deltas.map((delta) => ({ event: `${kind}.delta`, data: { id: empty.id, object, delta } })),
    { event: `${kind}.${String(last.status)}`, data: last },
  ];
}

const status = fc.constantFrom('completed', 'failed', 'incomplete', 'expired', 'requires_action');

/** Runs with messages and calls of tools, and events that lead to them: pieces of any size. */
export const generatedRuns: fc.Arbitrary<GeneratedRun> = fc
  .record({
    growths: fc.array(
      fc.oneof(
        message.map((growth) => ({ kind: 'thread.message', ...growth })),
        toolStep.map((growth) => ({ kind: 'thread.run.step', ...growth })),
      ),
      { maxLength: 4 },
    ),
    status,
  })
  .map(({ growths, status: end }) => {
    const grown = growths.map(({ kind, whole, deltas }, index) => {
      const common = { id: `${kind}_${index}`, object: kind };
      const empty = {
        ...common,
        status: 'in_progress',
        ...(kind === 'thread.message'
          ? { content: [] }
          : { step_details: { type: 'tool_calls', tool_calls: [] } }),
      };
      const last = { ...common, status: 'completed', ...whole };
      return { last, kind, events: eventsOf(kind, empty, last, deltas) };
    });
    const run = { id: 'run_1', object: 'thread.run', status: end };
    const state = (name: string): RunEvent => ({
      event: `thread.run.${name}`,
      data: { ...run, status: name },
    });
    const inner = grown.flatMap(({ events }) => events);
    const ofKind = (wanted: string): Data[] =>
      grown.flatMap(({ kind, last }) => (kind === wanted ? [last] : []));
    return {
      run,
      messages: ofKind('thread.message'),
      steps: ofKind('thread.run.step'),
      events: [state('created'), state('queued'), state('in_progress'), ...inner, state(end)],
    };
  });

/** A response of server-sent events with their names. */
export function namedEvents(events: readonly RunEvent[]): Response {
  const lines = events.map(
    ({ event, data }) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
  );
  const headers = { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' };
  return new Response(`${lines.join('')}event: done\ndata: [DONE]\n\n`, { headers });
}
