import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Emulation } from '../emulation.ts';
import { generate, type Generation, type TextFormat } from '../generate/generate.ts';
import type { Turn } from '../generate/prompt.ts';
import type { ServerEvent } from '../http/event-stream.ts';
import { listOf, objectOf, textOf } from '../members.ts';
import type { RequestContext } from '../request-context.ts';
import { addEntry } from '../resources/collection.ts';
import { isSchema } from '../schema/schema.ts';
import type { Entry } from '../store.ts';
import { readTool } from './chat-request.ts';
import { EventFeed } from './event-feed.ts';

const SESSION = '/agents/sessions/{session_id}';

/** The runs of sessions, as long as their sessions are stored. */
const runs = new WeakMap<Entry, AgentSessionRun>();

/** What happens in a session: its turns, which call functions, and those who follow it. */
export class AgentSessionRun {
  readonly #emulation: Emulation;
  readonly #session: Entry;
  readonly #feeds = new Set<EventFeed>();
  readonly #turns: Turn[] = [];
  /** The call that the session waits for, by its id. */
  #call: JsonObject | null = null;
  #turn: Entry | null = null;

  private constructor(emulation: Emulation, session: Entry) {
    this.#emulation = emulation;
    this.#session = session;
  }

  static of(emulation: Emulation, session: Entry): AgentSessionRun {
    let run = runs.get(session);
    if (run === undefined) runs.set(session, (run = new AgentSessionRun(emulation, session)));
    return run;
  }

  /** What happens from now on, up to the next time that the session is idle. */
  follow(): EventFeed {
    const feed = new EventFeed();
    this.#feeds.add(feed);
    return feed;
  }

  start(): void {
    this.#emitSession('AgentSessionCreatedEvent', 'idle');
  }

  /** The session is idle, and those who follow it have seen all. */
  rest(): void {
    this.#emitSession('AgentSessionIdleEvent', 'idle');
    for (const feed of this.#feeds) feed.close();
    this.#feeds.clear();
  }

  /** Begins a turn with the input of the user. */
  input(context: RequestContext, text: string): void {
    const started_at = this.#emulation.now();
    const fields = { status: 'in_progress', error: null, subagent_id: null, started_at };
    this.#turn = addEntry(this.#in(context), `${SESSION}/turns`, { ...fields, completed_at: null });
    this.#session.fields.status = 'in_progress';
    this.#emitTurn('AgentSessionTurnCreatedEvent', this.#turn);
    this.#turns.push({ role: 'user', text, attachments: 0 });
    this.#go(context, this.#turn);
  }

  /** Goes on with the result of a function. */
  result(context: RequestContext, result: JsonObject): void {
    const [call, turn] = [this.#call, this.#turn];
    if (call === null || turn === null || call.call_id !== result.call_id) return;
    this.#call = null;
    this.#keep(context, turn, {
      ...call,
      status: result.success === true ? 'completed' : 'failed',
    });
    this.#emitSession('AgentSessionInProgressEvent', 'in_progress');
    const output = result.success === true ? result.output : result.error;
    const text = typeof output === 'string' ? output : JSON.stringify(output ?? null);
    this.#turns.push({ role: 'tool', text, attachments: 0 });
    this.#go(context, turn);
  }

  cancel(): void {
    if (this.#turn === null) return;
    this.#call = null;
    this.#finish(this.#turn, 'cancelled', 'AgentSessionTurnCancelledEvent');
  }

  #go(context: RequestContext, turn: Entry): void {
    const { tokens, text, calls } = this.#generate();
    const [call] = calls;
    if (call === undefined) {
      this.#say(context, turn, tokens, text);
      this.#finish(turn, 'completed', 'AgentSessionTurnCompletedEvent');
      return;
    }
    const id = this.#emulation.makeId('fc_');
    const call_id = this.#emulation.makeId('call_');
    const args: Json = JSON.parse(call.input);
    const known = { name: call.name, call_id, turn_id: turn.id, arguments: args };
    this.#call = { id, type: 'function_call', ...known, status: 'in_progress' };
    this.#emit('AgentSessionTurnItemAddedEvent', {
      turn_id: turn.id,
      output_index: 0,
      item: this.#call,
    });
    const required_actions = [{ type: 'function_call', ...known }];
    this.#emitSession('AgentSessionRequiresActionEvent', 'requires_action', required_actions);
  }

  #generate(): Generation {
    const agent = objectOf(this.#session.fields, 'agent');
    const tools = listOf(agent, 'tools')
      .filter(isObject)
      .filter(({ type }) => type === 'function')
      .map((tool) => readTool(tool, 'function'));
    const format = formatOf(agent);
    return generate(this.#emulation, { prompt: { turns: [...this.#turns] }, tools, format });
  }

  #say(context: RequestContext, turn: Entry, tokens: readonly string[], text: string): void {
    const id = this.#emulation.makeId('msg_');
    this.#turns.push({ role: 'assistant', text, attachments: 0 });
    const part = { turn_id: turn.id, item_id: id, output_index: 0, content_index: 0 };
    for (const delta of tokens) {
      this.#emit('AgentSessionTurnOutputTextDeltaEvent', { ...part, delta });
    }
    this.#emit('AgentSessionTurnOutputTextDoneEvent', { ...part, text });
    const content = [{ type: 'output_text', text }];
    const message = { type: 'message', role: 'assistant', phase: 'final_answer', content };
    this.#keep(context, turn, { ...message, id, status: 'completed' });
  }

  /** Stores an item of the turn, and reports that it is done. */
  #keep(context: RequestContext, turn: Entry, { id, ...known }: JsonObject): void {
    const fields = { ...known, turn_id: turn.id };
    const own = this.#in(context, turn.id);
    const name = String(id);
    addEntry(own, `${SESSION}/items`, fields, name);
    addEntry(own, `${SESSION}/turns/{turn_id}/items`, fields, name);
    const item =
      known.type === 'message'
        ? this.#emulation.sampleNamed('AgentSessionAssistantMessage', name, { ...fields, id: name })
        : { ...fields, id: name };
    this.#emit('AgentSessionTurnItemDoneEvent', { turn_id: turn.id, output_index: 0, item });
  }

  #finish(turn: Entry, status: string, event: string): void {
    this.#turn = null;
    Object.assign(turn.fields, { status, completed_at: this.#emulation.now() });
    this.#emitTurn(event, turn);
    this.rest();
  }

  #emitTurn(name: string, { id, fields, created }: Entry): void {
    const turn = this.#emulation.sampleNamed('Turn', id, fields, created);
    this.#emit(name, { turn_id: id, turn });
  }

  #emitSession(name: string, status: string, required_actions: Json[] = []): void {
    const { id, fields, created } = this.#session;
    Object.assign(fields, { status, required_actions });
    const session = this.#emulation.sampleNamed('AgentSession', id, fields, created);
    this.#emit(name, { session });
  }

  #emit(name: string, fields: JsonObject): void {
    const event_id = this.#emulation.makeId('event_');
    const known = { session_id: this.#session.id, ...fields, event_id };
    const event: ServerEvent = { data: this.#emulation.sampleNamed(name, event_id, known) };
    for (const feed of this.#feeds) feed.add(event);
  }

  #in(context: RequestContext, turn_id?: string): RequestContext {
    const params = { ...context.params, session_id: this.#session.id };
    return { ...context, params: turn_id === undefined ? params : { ...params, turn_id } };
  }
}

/** The form of the text that an agent is to write. */
function formatOf(agent: JsonObject): TextFormat | undefined {
  const format = objectOf(objectOf(agent, 'text'), 'format');
  const { schema } = format;
  if (textOf(format, 'type') !== 'json_schema' || !isSchema(schema)) return undefined;
  return { kind: 'schema', schema };
}
