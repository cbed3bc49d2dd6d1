import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { RequestContext } from '../request-context.ts';
import { generate, type Generation } from '../generate/generate.ts';
import type { Prompt } from '../generate/prompt.ts';
import type { ServerEvent } from '../http/event-stream.ts';
import { badRequest } from '../http/api-error.ts';
import { addEntry, entriesOf } from '../resources/collection.ts';
import { viewEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { promptTokens, readFormat, readToolChoice, readTools } from './chat-request.ts';
import { addMessage, threadTurns } from './threads.ts';
import { listOf, numberOf, objectOf, textOf } from '../members.ts';

const steps = '/threads/{thread_id}/runs/{run_id}/steps';

/** Advances runs of a thread through their states. Each change is an event. */
export class RunSimulator {
  readonly #context: RequestContext;

  constructor(context: RequestContext) {
    this.#context = context;
  }

  /** Advances a run by one state: in progress, then completed or waiting for tool outputs. */
  step(run: Entry): ServerEvent[] {
    const now = this.#context.emulation.now();
    switch (run.fields.status) {
      case 'queued':
        Object.assign(run.fields, { status: 'in_progress', started_at: now });
        return [this.runEvent('in_progress', run)];
      case 'in_progress':
        return this.#answer(run);
      case 'cancelling':
        Object.assign(run.fields, { status: 'cancelled', cancelled_at: now, expires_at: null });
        return [this.runEvent('cancelled', run)];
      default:
        return [];
    }
  }

  /** Submits tool outputs to a run that waits for them. */
  takeOutputs(run: Entry, outputs: JsonObject[]): ServerEvent[] {
    const wanted = pendingCalls(run);
    for (const [index, call] of wanted.entries()) {
      const id = textOf(call, 'id');
      const given = outputs.find((output) => output.tool_call_id === id);
      if (!given) {
        throw badRequest(`The output of tool call '${id}' is missing.`, `tool_outputs[${index}]`);
      }
      objectOf(call, 'function').output = given.output ?? '';
    }
    run.fields.required_action = null;
    run.fields.tool_texts = wanted.map(
      (call) => textOf(objectOf(call, 'function'), 'output') ?? '',
    );
    run.fields.status = 'queued';
    const step = entriesOf(this.#inside(run), steps).find(
      ({ fields }) => fields.status === 'in_progress',
    );
    const events: ServerEvent[] = [];
    if (step) {
      Object.assign(step.fields, {
        status: 'completed',
        completed_at: this.#context.emulation.now(),
      });
      step.fields.step_details = { type: 'tool_calls', tool_calls: wanted };
      events.push(this.event('thread.run.step.completed', step, 'RunStepObject'));
    }
    return [...events, this.runEvent('queued', run)];
  }

  /** The event for a new state of a run. */
  runEvent(name: string, run: Entry): ServerEvent {
    return this.event(`thread.run.${name}`, run, 'RunObject');
  }

  /** An event about an entry. */
  event(event: string, entry: Entry, schema: string): ServerEvent {
    const context = this.#context;
    return { event, data: viewEntry(context, entry, { $ref: `#/components/schemas/${schema}` }) };
  }

  #inside(run: Entry): RequestContext {
    const params = {
      ...this.#context.params,
      run_id: run.id,
      thread_id: String(run.fields.thread_id),
    };
    return { ...this.#context, params };
  }

  #answer(run: Entry): ServerEvent[] {
    const { fields } = run;
    const inside = this.#inside(run);
    const turns = threadTurns(inside);
    turns.unshift({ role: 'system', text: textOf(fields, 'instructions') ?? '', attachments: 0 });
    for (const text of listOf(fields, 'tool_texts')) {
      turns.push({ role: 'tool', text: String(text), attachments: 0 });
    }
    const prompt: Prompt = { turns };
    const tools = readTools(fields).filter(({ name }) => name !== '');
    // Once tools have answered, a run ends with a message even where a call was required.
    const answered = listOf(fields, 'tool_texts').length > 0;
    const generation = generate(inside.emulation, {
      prompt,
      tools,
      choice: answered
        ? { mode: 'none' }
        : readToolChoice(hosted(fields.tool_choice), tools, 'tool_choice'),
      format: readFormat(fields),
      maxTokens: numberOf(fields, 'max_completion_tokens'),
    });
    const input = promptTokens(prompt);
    const output = generation.outputTokens;
    const usage = { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
    return generation.calls.length > 0
      ? this.#callTools(inside, run, generation)
      : this.#say(inside, run, generation, usage);
  }

  #callTools(inside: RequestContext, run: Entry, { calls }: Generation): ServerEvent[] {
    const made: JsonObject[] = calls.map(({ name, input }) => ({
      id: inside.emulation.makeId('call_'),
      type: 'function',
      function: { name, arguments: input },
    }));
    const pending = made.map((call) => ({
      ...call,
      function: { ...objectOf(call, 'function'), output: null },
    }));
    const step = this.#addStep(inside, run, 'tool_calls', { tool_calls: pending });
    run.fields.status = 'requires_action';
    run.fields.required_action = {
      type: 'submit_tool_outputs',
      submit_tool_outputs: { tool_calls: made },
    };
    return [
      this.event('thread.run.step.created', step, 'RunStepObject'),
      this.event('thread.run.step.in_progress', step, 'RunStepObject'),
      this.runEvent('requires_action', run),
    ];
  }

  #say(
    inside: RequestContext,
    run: Entry,
    generation: Generation,
    usage: JsonObject,
  ): ServerEvent[] {
    const now = inside.emulation.now();
    const id = inside.emulation.makeId('msg_');
    const fields = {
      role: 'assistant',
      assistant_id: run.fields.assistant_id ?? null,
      run_id: run.id,
    };
    const message = addMessage(
      inside,
      { ...fields, content: [], status: 'in_progress', completed_at: null },
      id,
    );
    const step = this.#addStep(inside, run, 'message_creation', {
      message_creation: { message_id: id },
    });
    const events = [
      this.event('thread.run.step.created', step, 'RunStepObject'),
      this.event('thread.run.step.in_progress', step, 'RunStepObject'),
      this.event('thread.message.created', message, 'MessageObject'),
      this.event('thread.message.in_progress', message, 'MessageObject'),
      ...generation.tokens.map((token) => deltaEvent(id, token)),
    ];
    const cut = generation.finish === 'length';
    const status = cut ? 'incomplete' : 'completed';
    message.fields.content = [{ type: 'text', text: { value: generation.text, annotations: [] } }];
    Object.assign(message.fields, { status, [`${status}_at`]: now });
    if (cut) message.fields.incomplete_details = { reason: 'max_tokens' };
    Object.assign(step.fields, { status: 'completed', completed_at: now, usage });
    Object.assign(run.fields, { status, completed_at: cut ? null : now, expires_at: null, usage });
    if (cut) run.fields.incomplete_details = { reason: 'max_completion_tokens' };
    return [
      ...events,
      this.event(`thread.message.${status}`, message, 'MessageObject'),
      this.event('thread.run.step.completed', step, 'RunStepObject'),
      this.runEvent(status, run),
    ];
  }

  #addStep(inside: RequestContext, run: Entry, type: string, details: JsonObject): Entry {
    return addEntry(inside, steps, {
      type,
      status: 'in_progress',
      metadata: {},
      assistant_id: run.fields.assistant_id ?? null,
      step_details: { type, ...details },
    });
  }
}

function pendingCalls(run: Entry): JsonObject[] {
  const action = objectOf(objectOf(run.fields, 'required_action'), 'submit_tool_outputs');
  return listOf(action, 'tool_calls').filter(isObject);
}

function deltaEvent(id: string, value: string): ServerEvent {
  const content = [{ index: 0, type: 'text', text: { value, annotations: [] } }];
  return {
    event: 'thread.message.delta',
    data: { id, object: 'thread.message.delta', delta: { content } },
  };
}

/** A choice of a hosted tool leaves the answer to the model. */
function hosted(choice: Json | undefined): Json | undefined {
  return isObject(choice) && choice.type !== 'function' ? 'auto' : choice;
}
