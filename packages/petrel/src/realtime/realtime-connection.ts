import type { OpenAIError } from '../core/errors/index.ts';
import { errorOfEvent } from './openai-realtime-error.ts';
import type { ReceivedRealtimeEvent, SentRealtimeEvent } from './realtime-events.ts';
import { realtimeSenders, type RealtimeSenders } from './realtime-senders.ts';
import type { AnyClientEvent, AnyServerEvent } from './session/dialect.ts';
import { ReceivedAudio } from './session/received-audio.ts';
import type { SessionReplay } from './session/session-replay.ts';
import { TurnState } from './session/turn-state.ts';
import { wellFormedEvent } from './session/well-formed-event.ts';
import type { Unfinished } from './socket/close-errors.ts';
import { SocketConnection, type SocketOpener } from './socket/socket-connection.ts';
import { SocketError } from './socket/socket-error.ts';
import type { SocketSettings } from './socket/socket-options.ts';

/**
 * A session of the Realtime API. It is iterable, and has a method for each event that can be sent.
 *
 * An `error` event of the server is an event like the others: it is yielded, and the session goes on.
 *
 * ```ts
 * await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
 * connection.session.update({ session: { type: 'realtime', output_modalities: ['text'] } });
 * connection.conversation.item.create({
 *   item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Say hello!' }] },
 * });
 * connection.response.create();
 * for await (const event of connection) {
 *   if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
 *   if (event.type === 'response.done') break;
 * }
 * ```
 */
export class RealtimeConnection<
  ClientEvent extends AnyClientEvent = SentRealtimeEvent,
  ServerEvent extends AnyServerEvent = ReceivedRealtimeEvent,
>
  extends SocketConnection<ClientEvent, ServerEvent>
  implements RealtimeSenders<ClientEvent>
{
  readonly session: RealtimeSenders<ClientEvent>['session'];
  readonly transcriptionSession: RealtimeSenders<ClientEvent>['transcriptionSession'];
  readonly response: RealtimeSenders<ClientEvent>['response'];
  readonly conversation: RealtimeSenders<ClientEvent>['conversation'];
  readonly inputAudioBuffer: RealtimeSenders<ClientEvent>['inputAudioBuffer'];
  readonly outputAudioBuffer: RealtimeSenders<ClientEvent>['outputAudioBuffer'];
  readonly #audio = new ReceivedAudio();
  readonly #turn = new TurnState();
  readonly #replay: SessionReplay | null;
  readonly #restored = new WeakSet<object>();
  readonly #redact: SocketSettings['redact'];
  /** Whether the queued event before was the output of a call that was lost. */
  #followsOrphan = false;

  /** @param replay what another connection needs to continue the session; null for none */
  constructor(
    open: SocketOpener,
    settings: SocketSettings,
    signal: AbortSignal | null,
    replay: SessionReplay | null,
  ) {
    super(open, settings, signal);
    this.#redact = settings.redact;
    this.#replay = replay;
    const senders = realtimeSenders<ClientEvent>((event) => this.send(event));
    this.session = senders.session;
    this.transcriptionSession = senders.transcriptionSession;
    this.response = senders.response;
    this.conversation = senders.conversation;
    this.inputAudioBuffer = senders.inputAudioBuffer;
    this.outputAudioBuffer = senders.outputAudioBuffer;
  }

  protected override prepared(event: ClientEvent): ClientEvent {
    this.#replay?.check(wellFormedEvent(event));
    return this.#audio.clamped(event);
  }

  /** Milliseconds of audio that have been received of a spoken item. */
  audioReceived(itemID: string): number {
    return this.#audio.milliseconds(itemID);
  }

  /**
   * Whether an event reports what is known from the connection before: with `reconnect`, the server reports
   * the session and each item again when it is given them to restore the conversation.
   */
  isRestored(event: ServerEvent): boolean {
    return this.#restored.has(event);
  }

  protected override sent(event: ClientEvent): void {
    const formed = wellFormedEvent(event);
    this.#turn.sent(formed);
    this.#replay?.sent(formed);
  }

  protected override received(event: ServerEvent): void {
    const formed = wellFormedEvent(event);
    this.#audio.receive(formed);
    this.#turn.received(formed);
    if (this.#replay?.isRepetition(formed) === true) this.#restored.add(event);
    this.#replay?.received(formed);
  }

  protected override get isIdle(): boolean {
    return this.#turn.isIdle;
  }

  protected override restore(): readonly object[] {
    this.#followsOrphan = false;
    const { losesAudio, unfinished } = this.#turn;
    this.#turn.reset();
    if (this.#replay === null) return [];
    const { events, missing, lacksTranscript } = this.#replay.restore(unfinished !== null);
    if (losesAudio) missing.push('the audio that was not committed');
    if (missing.length > 0) this.report(notRestored(missing, lacksTranscript));
    return events;
  }

  /** The output of a call that was lost, and a response that was requested right after it. */
  protected override isObsolete(event: ClientEvent): boolean {
    const formed = wellFormedEvent(event);
    const error = this.#replay?.orphaned(formed) ?? null;
    if (error !== null) this.report(error);
    const isForOrphan = this.#followsOrphan && formed.type === 'response.create';
    this.#followsOrphan = error !== null;
    return error !== null || isForOrphan;
  }

  protected override unfinished(): Unfinished | null {
    return this.#turn.unfinished;
  }

  protected override errorOf(event: ServerEvent): OpenAIError {
    return errorOfEvent(event, this.#redact);
  }
}

const TRANSCRIPTS = 'Spoken items are restored as their transcripts, where there are any.';

function notRestored(items: readonly string[], lacksTranscript: boolean): SocketError {
  const lost = items.join(', ');
  return new SocketError(
    'socket_not_restored',
    `The connection was replaced, and of the conversation this could not be restored: ${lost}.${lacksTranscript ? ` ${TRANSCRIPTS}` : ''}`,
  );
}
