import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
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
  'beta.agents.sessions.create': (exchange) => {
    const { body } = exchange;
    const { stream, input, ...facts } = body;
    const entry = addEntry(exchange, SESSIONS, { ...facts, status: 'idle', error: null });
    const spoken = readInput(input);
    const player = new TurnPlayer(exchange, entry);
    const turn = spoken === undefined ? [] : player.play(spoken);
    if (stream !== true) return answerEntry(exchange, entry);
    return Answer.events([player.started(), ...turn, player.idle()]);
  },
  'beta.agents.sessions.events.create': (exchange) => {
    const entry = entryAt(exchange, SESSION);
    const player = new TurnPlayer(exchange, entry);
    for (const event of listOf(exchange.body, 'events').filter(isObject)) {
      const message = readInput([event]);
      if (event.type === 'agent.session.input.message' && message) player.play(message);
    }
    return Answer.empty();
  },
  'beta.agents.sessions.events.stream': (exchange) => {
    const entry = entryAt(exchange, SESSION);
    const player = new TurnPlayer(exchange, entry);
    return Answer.events([player.started(), ...player.play(''), player.idle()]);
  },
  'beta.agents.sessions.artifacts.content': (exchange) => {
    const entry = entryAt(exchange, `${SESSION}/artifacts/{artifact_id}`);
    const text = `Artifact ${entry.id}\n`;
    return Answer.bytes(new TextEncoder().encode(text), 'application/octet-stream');
  },
};

/** The text of what a session is told: a text, or messages with parts of text. */
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

/** Plays turns of a session: keeps them and what is said in them, and tells their events. */
class TurnPlayer {
  readonly #exchange: Exchange;
  readonly #session: Entry;

  constructor(exchange: Exchange, session: Entry) {
    const params = { ...exchange.params, session_id: session.id };
    this.#exchange = { ...exchange, params };
    this.#session = session;
  }

  started(): ServerEvent {
    return this.#event('AgentSessionCreatedEvent', { session: this.#shown() });
  }

  idle(): ServerEvent {
    return this.#event('AgentSessionIdleEvent', { session: this.#shown() });
  }

  /** Answers a message; the events of the turn, in order. */
  play(message: string): ServerEvent[] {
    const { emulation } = this.#exchange;
    const now = emulation.now();
    const turn = addEntry(this.#exchange, `${SESSION}/turns`, {
      status: 'completed',
      error: null,
      subagent_id: null,
      started_at: now,
      completed_at: now,
    });
    const said: Turn = { role: 'user', text: message, attachments: 0 };
    const { tokens, text } = generate(emulation, { prompt: { turns: [said] } });
    const item = this.#keepMessage(turn, text);
    const at: JsonObject = { session_id: this.#session.id, turn_id: turn.id };
    const part: JsonObject = { ...at, item_id: item.id ?? '', output_index: 0, content_index: 0 };
    const shown = emulation.sampleNamed('Turn', turn.id, turn.facts, turn.created);
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
    const { emulation, params } = this.#exchange;
    const id = emulation.makeId('msg_');
    const facts: JsonObject = {
      type: 'message',
      role: 'assistant',
      status: 'completed',
      phase: 'final_answer',
      turn_id: turn.id,
      content: [{ type: 'output_text', text }],
    };
    const exchange = { ...this.#exchange, params: { ...params, turn_id: turn.id } };
    addEntry(exchange, `${SESSION}/items`, facts, id);
    addEntry(exchange, `${SESSION}/turns/{turn_id}/items`, facts, id);
    const message = emulation.sampleNamed('AgentSessionAssistantMessage', id, { ...facts, id });
    return isObject(message) ? message : {};
  }

  #shown(): Json {
    const { id, facts, created } = this.#session;
    return this.#exchange.emulation.sampleNamed('AgentSession', id, facts, created);
  }

  #event(name: string, facts: JsonObject): ServerEvent {
    const { emulation } = this.#exchange;
    const event_id = emulation.makeId('event_');
    return { data: emulation.sampleNamed(name, event_id, { ...facts, event_id }) };
  }
}
