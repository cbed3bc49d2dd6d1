import type { JsonObject } from '@petrel/spec/json';
import { ApiError, badRequest } from '../../http/api-error.ts';
import { listOf, objectOf, textOf } from '../../members.ts';
import type { EventSchemas } from '../event-schemas.ts';
import { requestsBeta } from '../requests-beta.ts';
import { refusalOf, sessionExpired } from '../refusal-events.ts';
import type { SocketContext, SocketSession } from '../socket-session.ts';
import { AudioInput } from './audio-input.ts';
import { Conversation } from './conversation.ts';
import { heardItem, shownItem } from './heard-item.ts';
import { isReachable, listTools, remoteServers } from './mcp-tools.ts';
import { betaProtocol, currentProtocol, isBetaUpdate, type Protocol } from './protocol.ts';
import { addedEvent, completeItem, ResponseRunner, responseSettings } from './response-runner.ts';
import { SessionConfig } from './session-config.ts';

/** A session of the Realtime API: a conversation, the sound of the user, and responses. */
export class RealtimeSession implements SocketSession {
  readonly #context: SocketContext;
  readonly #config: SessionConfig;
  readonly #conversation = new Conversation();
  readonly #conversationId: string;
  readonly #sessionId: string;
  readonly #isCall: boolean;
  readonly #input: AudioInput;
  readonly #responses: ResponseRunner;
  readonly #listed = new Set<string>();
  #protocol: Protocol;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(context: SocketContext) {
    const { emulation, request } = context;
    this.#context = context;
    this.#sessionId = emulation.makeId('sess_', 21);
    this.#conversationId = emulation.makeId('conv_', 21);
    this.#isCall = request.query.has('call_id');
    const beta = requestsBeta(request.headers);
    this.#protocol = (beta ? betaProtocol : currentProtocol)(emulation.api);
    this.#config = openConfig(context);
    const shared = {
      context,
      config: this.#config,
      conversation: this.#conversation,
      send: (event: JsonObject) => this.#send(event),
      play: (events: Iterator<JsonObject, void>, wake?: AbortSignal) => this.#play(events, wake),
    };
    this.#responses = new ResponseRunner({
      ...shared,
      conversationId: this.#conversationId,
      isCall: this.#isCall,
      ended: () => this.#watchIdleness(),
    });
    this.#input = new AudioInput({
      ...shared,
      interrupted: () => this.#interrupt(),
      spoken: () => this.#answerSpeech(),
    });
    context.signal.addEventListener('abort', () => clearTimeout(this.#idle), { once: true });
  }

  get serverEvents(): EventSchemas {
    return this.#protocol.server;
  }

  start(): void {
    this.#send({ type: 'session.created', session: this.#session() });
    if (this.#config.isTranscription) return;
    const conversation = { id: this.#conversationId, object: 'realtime.conversation' };
    this.#send({ type: 'conversation.created', conversation });
    this.#listRemoteTools();
  }

  receive(event: JsonObject): void {
    if (isBetaUpdate(event)) this.#protocol = betaProtocol(this.#context.emulation.api);
    this.#protocol.check(event);
    const current = this.#protocol.incoming(event);
    const handle = this.#handlers[String(current.type)];
    handle?.(current);
  }

  refuse(error: ApiError, event: JsonObject): void {
    this.#send(refusalOf(error, event));
  }

  expire(): void {
    this.refuse(sessionExpired(), {});
  }

  readonly #handlers: Readonly<Record<string, (event: JsonObject) => void>> = {
    'session.update': (event) => this.#update(event),
    'conversation.item.create': (event) => this.#createItem(event),
    'conversation.item.retrieve': (event) => {
      const item = this.#conversation.retrieve(itemId(event));
      this.#send({ type: 'conversation.item.retrieved', item });
    },
    'conversation.item.delete': (event) => {
      this.#conversation.delete(itemId(event));
      this.#send({ type: 'conversation.item.deleted', item_id: itemId(event) });
    },
    'conversation.item.truncate': (event) => {
      const { content_index = 0, audio_end_ms = 0 } = event;
      this.#conversation.truncate(itemId(event), Number(content_index), Number(audio_end_ms));
      const at = { item_id: itemId(event), content_index, audio_end_ms };
      this.#send({ type: 'conversation.item.truncated', ...at });
    },
    'input_audio_buffer.append': (event) => {
      clearTimeout(this.#idle);
      this.#input.append(textOf(event, 'audio') ?? '');
    },
    'input_audio_buffer.commit': () => this.#input.commit(),
    'input_audio_buffer.clear': () => this.#input.clear(),
    'output_audio_buffer.clear': () => this.#clearOutput(),
    'response.create': (event) => this.#respond(responseSettings(event)),
    'response.cancel': (event) =>
      this.#responses.cancel(textOf(event, 'response_id'), 'client_cancelled'),
  };

  #update(event: JsonObject): void {
    const { hasSpeech } = this.#conversation;
    this.#config.update(objectOf(event, 'session'), hasSpeech, this.#protocol.isBeta);
    this.#send({ type: 'session.updated', session: this.#session() });
    this.#listRemoteTools();
  }

  #createItem(event: JsonObject): void {
    const item = objectOf(event, 'item');
    if (item.type === 'function_call_output') this.#checkCall(item);
    const { emulation } = this.#context;
    const complete = completeItem(item, () => emulation.makeId('item_', 21));
    const held = heardItem(complete, emulation, this.#config.inputFormat);
    const added = this.#conversation.add(held, textOf(event, 'previous_item_id'));
    const announced = { ...addedEvent(added), item: shownItem(complete) };
    this.#send(announced);
    this.#send({ ...announced, type: 'conversation.item.done' });
  }

  /** @throws {ApiError} 400 for the result of a call that is not in the conversation. */
  #checkCall(item: JsonObject): void {
    const id = textOf(item, 'call_id') ?? '';
    const isKnown = this.#conversation.items.some(
      ({ type, call_id }) => type === 'function_call' && call_id === id,
    );
    if (isKnown) return;
    const message = `Tool call ID '${id}' not found in conversation.`;
    throw badRequest(message, 'item.call_id', 'invalid_tool_call_id');
  }

  #respond(request: JsonObject): void {
    if (this.#config.isTranscription) {
      const message = 'A transcription session has no responses.';
      throw badRequest(message, null, 'invalid_session_type');
    }
    clearTimeout(this.#idle);
    this.#responses.create(request);
  }

  #interrupt(): void {
    clearTimeout(this.#idle);
    if (this.#config.turnDetection?.interrupts !== true) return;
    if (this.#responses.isActive) this.#responses.cancel(undefined, 'turn_detected');
    const heard = this.#responses.silence();
    if (heard !== undefined)
      this.#send({ type: 'output_audio_buffer.cleared', response_id: heard });
  }

  #answerSpeech(): void {
    if (this.#config.turnDetection?.createsResponse !== true) return;
    if (!this.#responses.isActive) this.#respond({});
  }

  #clearOutput(): void {
    if (!this.#isCall) {
      const message =
        'The server plays no audio here: only sessions of a call have an output buffer.';
      throw badRequest(message, null, 'invalid_session_type');
    }
    if (this.#responses.isActive) this.#responses.cancel(undefined, 'client_cancelled');
    const response_id = this.#responses.silence() ?? '';
    this.#send({ type: 'output_audio_buffer.cleared', response_id });
  }

  /** The model speaks again when the user is silent for long, if the session requests it. */
  #watchIdleness(): void {
    const timeout = this.#config.turnDetection?.idleTimeout;
    if (timeout === undefined || this.#context.signal.aborted) return;
    clearTimeout(this.#idle);
    const from = this.#input.received;
    this.#idle = setTimeout(() => this.#continueAlone(from), timeout);
  }

  #continueAlone(from: number): void {
    if (this.#responses.isActive) return;
    this.#input.timeout(from);
    try {
      this.#respond({});
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.refuse(error, {});
    }
  }

  /** Fetches the tools of MCP servers that are new, as the API does when a session names them. */
  #listRemoteTools(): void {
    for (const [label, server] of remoteServers(listOf(this.#config.fields, 'tools'))) {
      if (this.#listed.has(label)) continue;
      this.#listed.add(label);
      const item_id = this.#context.emulation.makeId('mcpl_', 21);
      this.#send({ type: 'mcp_list_tools.in_progress', item_id });
      if (!isReachable(server)) {
        this.#listed.delete(label);
        this.#send({ type: 'mcp_list_tools.failed', item_id });
        continue;
      }
      const tools = listTools(server);
      const item = { id: item_id, type: 'mcp_list_tools', server_label: label, tools };
      const announced = addedEvent(this.#conversation.add({ item }));
      this.#send(announced);
      this.#send({ ...announced, type: 'conversation.item.done' });
      this.#send({ type: 'mcp_list_tools.completed', item_id });
    }
  }

  #session(): JsonObject {
    const { expiresAt } = this.#context;
    return { ...this.#config.fields, id: this.#sessionId, expires_at: expiresAt };
  }

  #play(events: Iterator<JsonObject, void>, wake?: AbortSignal): Promise<void> {
    return this.#context.play(this.#written(events), wake);
  }

  *#written(events: Iterator<JsonObject, void>): Generator<JsonObject, void> {
    for (let next = events.next(); next.done !== true; next = events.next()) {
      const event = this.#write(next.value);
      if (event !== undefined) yield event;
    }
  }

  #send(event: JsonObject): void {
    const written = this.#write(event);
    if (written !== undefined) this.#context.send(written);
  }

  #write(event: JsonObject): JsonObject | undefined {
    const { type, ...fields } = event;
    const event_id = this.#context.emulation.makeId('event_', 21);
    return this.#protocol.outgoing({ type: type ?? '', event_id, ...fields });
  }
}

function openConfig({ request: { query }, preset }: SocketContext): SessionConfig {
  const session = objectOf(preset, 'session');
  const wanted = query.has('intent') ? 'transcription' : 'realtime';
  const model = textOf(session, 'model') ?? query.get('model') ?? query.get('deployment');
  return new SessionConfig(textOf(session, 'type') ?? wanted, model ?? 'gpt-realtime', session);
}

function itemId(event: JsonObject): string {
  return textOf(event, 'item_id') ?? '';
}
