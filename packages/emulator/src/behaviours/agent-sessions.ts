import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { generate } from '../generate/generate.ts';
import type { Turn } from '../generate/prompt.ts';
import { Answer } from '../http/answer.ts';
import type { ServerEvent } from '../http/event-stream.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { listOf, textOf } from '../members.ts';

const SESSIONS = '/agents/sessions';
const SESSION = `${SESSIONS}/{session_id}`;

export const agentSessions: Behaviours = {
  'beta.agents.sessions.create': (context) => {
    const { body } = context;
    const { stream, input, ...fields } = body;
    const entry = addEntry(context, SESSIONS, { ...fields, status: 'idle', error: null });
    const spoken = readInput(input);
    const simulator = new TurnSimulator(context, entry);
    const turn = spoken === undefined ? [] : simulator.respond(spoken);
    if (stream !== true) return answerEntry(context, entry);
    return Answer.events([simulator.started(), ...turn, simulator.idle()]);
  },
  'beta.agents.sessions.events.create': (context) => {
    const entry = entryAt(context, SESSION);
    const simulator = new TurnSimulator(context, entry);
    for (const event of listOf(context.body, 'events').filter(isObject)) {
      const message = readInput([event]);
      if (event.type === 'agent.session.input.message' && message) simulator.respond(message);
    }
    return Answer.empty();
  },
  'beta.agents.sessions.events.stream': (context) => {
    const entry = entryAt(context, SESSION);
    const simulator = new TurnSimulator(context, entry);
    return Answer.events([simulator.started(), ...simulator.respond(''), simulator.idle()]);
  },
  'beta.agents.sessions.artifacts.content': (context) => {
    const entry = entryAt(context, `${SESSION}/artifacts/{artifact_id}`);
    const text = `Artifact ${entry.id}\n`;
    return Answer.bytes(new TextEncoder().encode(text), 'application/octet-stream');
  },
};

/** The text of a session's input: a text, or messages with text parts. */
function readInput(input: Json | undefined): string | undefined {
  if (typeof input === 'string') return input;
  if (!Array.isArray(input)) return undefined;
  return input
    .filter(isObject)
    .flatMap((message) =>
      typeof message.content === 'string' ? [message.content] : listOf(message, 'content'),
    )
    .map((part) => (isObject(part) ? (textOf(part, 'text') ?? '') : String(part)))
    .join('\n');
}

/** Runs the turns of a session: stores them and their messages, and returns their events. */
class TurnSimulator {
  readonly #context: RequestContext;
  readonly #session: Entry;

  constructor(context: RequestContext, session: Entry) {
    const params = { ...context.params, session_id: session.id };
    this.#context = { ...context, params };
    this.#session = session;
  }

  started(): ServerEvent {
    return this.#event('AgentSessionCreatedEvent', { session: this.#shown() });
  }

  idle(): ServerEvent {
    return this.#event('AgentSessionIdleEvent', { session: this.#shown() });
  }

  /** Answers a message; the events of the turn, in order. */
  respond(message: string): ServerEvent[] {
    const { emulation } = this.#context;
    const now = emulation.now();
    const turn = addEntry(this.#context, `${SESSION}/turns`, {
      status: 'completed',
      error: null,
      subagent_id: null,
      started_at: now,
      completed_at: now,
    });
    const input: Turn = { role: 'user', text: message, attachments: 0 };
    const { tokens, text } = generate(emulation, { prompt: { turns: [input] } });
    const item = this.#keepMessage(turn, text);
    const at: JsonObject = { session_id: this.#session.id, turn_id: turn.id };
    const part: JsonObject = { ...at, item_id: item.id ?? '', output_index: 0, content_index: 0 };
    const shown = emulation.sampleNamed('Turn', turn.id, turn.fields, turn.created);
    return [
      this.#event('AgentSessionTurnCreatedEvent', { ...at, turn: shown }),
      ...tokens.map((delta) =>
        this.#event('AgentSessionTurnOutputTextDeltaEvent', { ...part, delta }),
      ),
      this.#event('AgentSessionTurnOutputTextDoneEvent', { ...part, text }),
      this.#event('AgentSessionTurnItemDoneEvent', { ...at, output_index: 0, item }),
      this.#event('AgentSessionTurnCompletedEvent', { ...at, turn: shown }),
    ];
  }

  #keepMessage(turn: Entry, text: string): JsonObject {
    const { emulation, params } = this.#context;
    const id = emulation.makeId('msg_');
    const fields: JsonObject = {
      type: 'message',
      role: 'assistant',
      status: 'completed',
      phase: 'final_answer',
      turn_id: turn.id,
      content: [{ type: 'output_text', text }],
    };
    const context = { ...this.#context, params: { ...params, turn_id: turn.id } };
    addEntry(context, `${SESSION}/items`, fields, id);
    addEntry(context, `${SESSION}/turns/{turn_id}/items`, fields, id);
    const message = emulation.sampleNamed('AgentSessionAssistantMessage', id, { ...fields, id });
    return isObject(message) ? message : {};
  }

  #shown(): Json {
    const { id, fields, created } = this.#session;
    return this.#context.emulation.sampleNamed('AgentSession', id, fields, created);
  }

  #event(name: string, fields: JsonObject): ServerEvent {
    const { emulation } = this.#context;
    const event_id = emulation.makeId('event_');
    return { data: emulation.sampleNamed(name, event_id, { ...fields, event_id }) };
  }
}
