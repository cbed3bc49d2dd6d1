import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { Answer } from '../http/answer.ts';
import { badRequest, notFound } from '../http/api-error.ts';
import type { ServerEvent } from '../http/event-stream.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { RunPlayer } from './run-player.ts';
import { addMessage, makeThread } from './threads.ts';
import { listOf, textOf } from '../members.ts';

const run = '/threads/{thread_id}/runs/{run_id}';

export const runs: Behaviours = {
  createRun: (exchange) => start(exchange, exchange.body),
  createThreadAndRun: (exchange) => {
    const { thread, ...body } = exchange.body;
    const made = makeThread(exchange, isObject(thread) ? thread : {});
    const player = new RunPlayer(exchange);
    const params = { ...exchange.params, thread_id: made.id };
    return start({ ...exchange, params }, body, [
      player.event('thread.created', made, 'ThreadObject'),
    ]);
  },
  getRun: (exchange) => {
    const entry = entryAt(exchange);
    new RunPlayer(exchange).step(entry);
    return answerEntry(exchange, entry);
  },
  cancelRun: (exchange) => {
    const entry = entryAt(exchange, run);
    const { status } = entry.facts;
    if (!['queued', 'in_progress', 'requires_action'].includes(String(status))) {
      throw badRequest(`A run that is ${String(status)} cannot be cancelled.`, null);
    }
    Object.assign(entry.facts, { status: 'cancelling', required_action: null });
    return answerEntry(exchange, entry);
  },
  submitToolOuputsToRun: (exchange) => {
    const entry = entryAt(exchange, run);
    const player = new RunPlayer(exchange);
    if (entry.facts.status !== 'requires_action') {
      throw badRequest(`A run that is ${String(entry.facts.status)} takes no tool outputs.`, null);
    }
    const events = player.takeOutputs(
      entry,
      listOf(exchange.body, 'tool_outputs').filter(isObject),
    );
    if (exchange.body.stream === true) return finish(player, entry, events);
    return answerEntry(exchange, entry);
  },
};

function start(exchange: Exchange, body: JsonObject, before: ServerEvent[] = []) {
  const { emulation } = exchange;
  const id = textOf(body, 'assistant_id') ?? '';
  const assistant = emulation.store.get('/assistants', id)?.facts;
  if (!assistant) throw notFound('assistant', id, 'assistant_id');
  for (const message of listOf(body, 'additional_messages').filter(isObject)) {
    addMessage(exchange, message);
  }
  const entry = addEntry(
    exchange,
    '/threads/{thread_id}/runs',
    runFacts(exchange, body, assistant),
  );
  const player = new RunPlayer(exchange);
  if (body.stream !== true) return answerEntry(exchange, entry);
  const made = ['created', 'queued'].map((name) => player.runEvent(name, entry));
  return finish(player, entry, [...before, ...made]);
}

/** Plays a run as far as it goes by itself, and sends what happened. */
function finish(player: RunPlayer, entry: Entry, events: ServerEvent[]): Answer {
  const all = [...events, ...player.step(entry), ...player.step(entry)];
  all.push({ event: 'done', data: '[DONE]' });
  return Answer.events(all);
}

/** A run takes from its assistant what its request leaves out. */
function runFacts({ emulation }: Exchange, body: JsonObject, assistant: JsonObject): JsonObject {
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
