import { isObject, type JsonObject } from '@petrel/spec/json';
import { badRequest, type ApiError } from '../../http/api-error.ts';
import { listOf, objectOf, own, textOf } from '../../members.ts';
import { eventSchemas, type EventSchemas } from '../event-schemas.ts';
import { responseOf } from '../responses/socket-response.ts';
import type { SocketContext, SocketSession } from '../socket-session.ts';
import { LiveDecisions } from './live-decisions.ts';
import { LiveSound } from './live-sound.ts';

/** How a connection takes part in a live session. */
export type LiveRole = 'session' | 'fork' | 'sideband';

const UNIONS: Readonly<Record<LiveRole, readonly [string, string]>> = {
  session: ['ClientEvent', 'ServerEvent'],
  fork: ['ForkClientEvent', 'ForkServerEvent'],
  sideband: ['ConnectClientEvent', 'ConnectServerEvent'],
};

/** A live session: the user and the model speak at the same time. */
export class LiveSession implements SocketSession {
  readonly serverEvents: EventSchemas;
  readonly #context: SocketContext;
  readonly #client: EventSchemas;
  readonly #role: LiveRole;
  readonly #id: string;
  readonly #sound: LiveSound;
  readonly #decisions: LiveDecisions;
  readonly #items: JsonObject[] = [];
  #config: JsonObject | undefined;

  constructor(context: SocketContext, role: LiveRole) {
    const { emulation, params } = context;
    const [client, server] = UNIONS[role];
    this.#context = context;
    this.#role = role;
    this.#client = eventSchemas(emulation.api, client);
    this.serverEvents = eventSchemas(emulation.api, server);
    this.#id = role === 'sideband' ? (params.session_id ?? '') : emulation.makeId('live_', 21);
    const send = (event: JsonObject, cause?: JsonObject): void => this.#send(event, cause);
    const play = (events: Iterator<JsonObject, void>): Promise<void> => this.#play(events);
    this.#decisions = new LiveDecisions(emulation, send);
    this.#sound = new LiveSound({
      emulation,
      send,
      play,
      heard: (words) => this.#answer(words),
    });
  }

  start(): void {
    if (this.#role !== 'sideband') return;
    this.#config = { model: 'gpt-live-1' };
    this.#send({ type: 'session.started', session: this.#session() });
  }

  receive(event: JsonObject): void {
    this.#client.check(event);
    const type = String(event.type);
    if (this.#config === undefined && type !== 'session.start') {
      const message = "The session has not started. Send 'session.start' first.";
      throw badRequest(message, 'type', 'session_not_started');
    }
    if (this.#decisions.receive(event) || this.#sound.receive(event)) return;
    this.#handlers[type]?.(event);
  }

  refuse({ type, code, message, param }: ApiError, event: JsonObject): void {
    const error: JsonObject = { type, code: code ?? 'invalid_request', message };
    if (param !== null) error.param = param;
    const id = textOf(event, 'event_id');
    if (id !== undefined) error.client_event_id = id;
    this.#send({ type: 'error', error }, event);
  }

  expire(): void {
    this.#close('expired');
  }

  readonly #handlers: Readonly<Record<string, (event: JsonObject) => void>> = {
    'session.start': (event) => this.#start(event),
    'session.update': (event) => {
      this.#config = { ...this.#config, ...objectOf(event, 'session') };
      this.#decisions.configure(this.#config);
      this.#send({ type: 'session.updated', session: this.#session() }, event);
    },
    'session.instructions.append': (event) => this.#append(event),
    'session.thinking.append': (event) => this.#append(event),
    'session.commentary.append': (event) => {
      this.#append(event);
      void this.#sound.say(textOf(event, 'content') ?? '');
    },
    'response.item.create': (event) => {
      this.#items.push(objectOf(event, 'item'));
      this.#send(
        { type: 'info', code: 'response_item_created', message: 'The item was added.' },
        event,
      );
    },
    'response.create': (event) => this.#respond(event, null),
    'transport.dtmf.send': (event) => {
      const digits = textOf(event, 'event') ?? '';
      this.#send({ type: 'transport.dtmf.sent', event: digits }, event);
    },
    'session.close': (event) => {
      this.#close('close_requested', event);
      this.#context.close(1000, 'The session was closed.');
    },
  };

  #start(event: JsonObject): void {
    if (this.#config !== undefined) {
      throw badRequest('The session has already started.', 'type', 'session_already_started');
    }
    this.#config = { model: 'gpt-live-1', ...objectOf(event, 'session') };
    this.#sound.configure(objectOf(this.#config, 'audio').format);
    this.#decisions.configure(this.#config);
    this.#send({ type: 'session.started', session: this.#session() }, event);
  }

  #append(event: JsonObject): void {
    const type = `${String(event.type)}ed`;
    const at = this.#sound.elapsed;
    this.#send({ type, start_ms: at, end_ms: at }, event);
  }

  /** Answers what was heard: alone, with a response, or through the client. */
  async #answer(words: string): Promise<void> {
    this.#decisions.trigger('session.input_transcript.delta', words);
    const delegation = own(this.#config ?? {}, 'delegation');
    const target = isObject(delegation) ? textOf(delegation, 'type') : undefined;
    if (target === undefined) return await this.#sound.reply(words);
    const id = this.#context.emulation.makeId('dlg_', 21);
    const created = { id, type: 'delegation', target };
    const offset_ms = this.#sound.elapsed;
    const type = 'session.delegation.created';
    if (target !== 'responses') {
      this.#send({ type, delegation: created, offset_ms });
      if (target === 'decisions') this.#decisions.decide(id);
      return;
    }
    this.#items.push({ type: 'message', role: 'user', content: words });
    this.#respond({}, id, (response_id) =>
      this.#send({ type, delegation: { ...created, response_id }, offset_ms }),
    );
  }

  /** Runs a response of the Responses API, and passes its events on. */
  #respond(event: JsonObject, delegation_id: string | null, created?: (id: string) => void): void {
    const settings = objectOf(objectOf(this.#config ?? {}, 'delegation'), 'responses');
    const { model = 'gpt-5.1', instructions = null, tools = [] } = settings;
    const body = { model, instructions, tools, input: this.#items, store: false };
    const { id, events, output } = responseOf(this.#context, body, new Map());
    this.#items.push(...output);
    created?.(id);
    const cause = textOf(event, 'event_id');
    const origin = cause === undefined ? {} : { client_event_id: cause };
    const wrapped = function* (): Generator<JsonObject, void> {
      for (const { data } of events) {
        yield { type: 'response.event', delegation_id, event: data, ...origin };
      }
    };
    const parts = output.flatMap((item) => listOf(item, 'content').filter(isObject));
    const words = parts.map((part) => textOf(part, 'text') ?? '').join(' ');
    void this.#play(wrapped()).then(() => this.#sound.say(words));
  }

  #close(reason: string, cause: JsonObject = {}): void {
    const usage = { seconds: this.#sound.elapsed / 1000 };
    this.#send({ type: 'session.usage.updated', usage, context_window: { usage_ratio: 0 } }, cause);
    if (this.#config === undefined) return;
    this.#send({ type: 'session.closed', reason, session: this.#session(), usage }, cause);
  }

  #session(): JsonObject {
    const { expiresAt: expires_at } = this.#context;
    return { ...this.#config, id: this.#id, status: 'active', expires_at };
  }

  #send(event: JsonObject, cause: JsonObject = {}): void {
    const id = textOf(cause, 'event_id');
    this.#context.send(this.#event(id === undefined ? event : { ...event, client_event_id: id }));
  }

  async #play(events: Iterator<JsonObject, void>): Promise<void> {
    const write = (event: JsonObject): JsonObject => this.#event(event);
    const written = function* (): Generator<JsonObject, void> {
      for (let next = events.next(); next.done !== true; next = events.next()) {
        yield write(next.value);
      }
    };
    await this.#context.play(written());
  }

  #event({ type, ...fields }: JsonObject): JsonObject {
    const name = type ?? '';
    // Sound is the one event without an id.
    if (name === 'session.output_audio.delta') return { type: name, ...fields };
    return { type: name, event_id: this.#context.emulation.makeId('event_', 21), ...fields };
  }
}
