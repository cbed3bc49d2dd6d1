import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { Answer } from '../http/answer.ts';
import { badRequest, notFound } from '../http/api-error.ts';
import type { ServerEvent } from '../http/event-stream.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import { endInstead, failure } from '../resources/job-outcome.ts';
import type { Entry } from '../store.ts';
import { RunSimulator } from './run-simulator.ts';
import { addMessage, makeThread } from './threads.ts';
import { listOf, textOf } from '../members.ts';

const run = '/threads/{thread_id}/runs/{run_id}';

export const runs: Behaviours = {
  createRun: (context) => start(context, context.body),
  createThreadAndRun: (context) => {
    const { thread, ...body } = context.body;
    const made = makeThread(context, isObject(thread) ? thread : {});
    const simulator = new RunSimulator(context);
    const params = { ...context.params, thread_id: made.id };
    return start({ ...context, params }, body, [
      simulator.event('thread.created', made, 'ThreadObject'),
    ]);
  },
  getRun: (context) => {
    const entry = entryAt(context);
    const now = context.emulation.now();
    const failed = { status: 'failed', failed_at: now, expires_at: null, last_error: failure };
    const instead =
      entry.fields.status === 'in_progress' ? endInstead(context, () => failed) : undefined;
    if (instead === undefined) new RunSimulator(context).step(entry);
    else Object.assign(entry.fields, instead);
    return answerEntry(context, entry);
  },
  cancelRun: (context) => {
    const entry = entryAt(context, run);
    const { status } = entry.fields;
    if (!['queued', 'in_progress', 'requires_action'].includes(String(status))) {
      throw badRequest(`A run that is ${String(status)} cannot be cancelled.`, null);
    }
    Object.assign(entry.fields, { status: 'cancelling', required_action: null });
    return answerEntry(context, entry);
  },
  submitToolOuputsToRun: (context) => {
    const entry = entryAt(context, run);
    const simulator = new RunSimulator(context);
    if (entry.fields.status !== 'requires_action') {
      throw badRequest(`A run that is ${String(entry.fields.status)} takes no tool outputs.`, null);
    }
    const events = simulator.takeOutputs(
      entry,
      listOf(context.body, 'tool_outputs').filter(isObject),
    );
    if (context.body.stream === true) return finish(simulator, entry, events);
    return answerEntry(context, entry);
  },
};

function start(context: RequestContext, body: JsonObject, before: ServerEvent[] = []) {
  const { emulation } = context;
  const id = textOf(body, 'assistant_id') ?? '';
  const assistant = emulation.store.get('/assistants', id)?.fields;
  if (!assistant) throw notFound('assistant', id, 'assistant_id');
  for (const message of listOf(body, 'additional_messages').filter(isObject)) {
    addMessage(context, message);
  }
  const entry = addEntry(context, '/threads/{thread_id}/runs', runFields(context, body, assistant));
  const simulator = new RunSimulator(context);
  if (body.stream !== true) return answerEntry(context, entry);
  const made = ['created', 'queued'].map((name) => simulator.runEvent(name, entry));
  return finish(simulator, entry, [...before, ...made]);
}

/** Advances a run as far as it goes without tool outputs, and streams its events. */
function finish(simulator: RunSimulator, entry: Entry, events: ServerEvent[]): Answer {
  const all = [...events, ...simulator.step(entry), ...simulator.step(entry)];
  all.push({ event: 'done', data: '[DONE]' });
  return Answer.events(all);
}

/** The fields of a run; what its request leaves out comes from the assistant. */
function runFields(
  { emulation }: RequestContext,
  body: JsonObject,
  assistant: JsonObject,
): JsonObject {
  const extra = textOf(body, 'additional_instructions');
  const instructions = textOf(body, 'instructions') ?? textOf(assistant, 'instructions') ?? '';
  const { additional_messages: _, stream: __, ...rest } = body;
  return {
    metadata: {},
    temperature: assistant.temperature ?? 1,
    top_p: assistant.top_p ?? 1,
    response_format: assistant.response_format ?? 'auto',
    tool_choice: 'auto',
    truncation_strategy: { type: 'auto', last_messages: null },
    parallel_tool_calls: true,
    ...rest,
    status: 'queued',
    model: body.model ?? assistant.model ?? '',
    tools: body.tools ?? assistant.tools ?? [],
    instructions: extra === undefined ? instructions : `${instructions}\n${extra}`,
    expires_at: emulation.now() + 600,
  };
}
