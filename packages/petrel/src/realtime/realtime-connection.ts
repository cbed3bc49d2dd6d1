import type { OpenAIError } from '../core/errors/index.ts';
import { errorOfEvent } from './openai-realtime-error.ts';
import type { ReceivedRealtimeEvent, SentRealtimeEvent } from './realtime-events.ts';
import { realtimeSenders, type RealtimeSenders } from './realtime-senders.ts';
import { SocketError } from './socket/socket-error.ts';
import { SessionReplay } from './session/session-replay.ts';
import { ReceivedAudio } from './session/received-audio.ts';
import { SocketConnection, type SocketOpener } from './socket/socket-connection.ts';
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
export class RealtimeConnection
  extends SocketConnection<SentRealtimeEvent, ReceivedRealtimeEvent>
  implements RealtimeSenders
{
  readonly session: RealtimeSenders['session'];
  readonly response: RealtimeSenders['response'];
  readonly conversation: RealtimeSenders['conversation'];
  readonly inputAudioBuffer: RealtimeSenders['inputAudioBuffer'];
  readonly outputAudioBuffer: RealtimeSenders['outputAudioBuffer'];
  readonly #audio = new ReceivedAudio();
  /** What another connection needs to continue the session; null where there is to be none. */
  readonly #replay: SessionReplay | null;
  /** Responses that have begun and not ended. */
  readonly #responses = new Set<string>();

  constructor(open: SocketOpener, settings: SocketSettings, signal: AbortSignal | null) {
    super(open, settings, signal);
    this.#replay = settings.reconnect === null ? null : new SessionReplay();
    const senders = realtimeSenders((event) => this.send(event));
    this.session = senders.session;
    this.response = senders.response;
    this.conversation = senders.conversation;
    this.inputAudioBuffer = senders.inputAudioBuffer;
    this.outputAudioBuffer = senders.outputAudioBuffer;
  }

  override send(event: SentRealtimeEvent): Promise<void> {
    this.#replay?.sending(event);
    return super.send(this.#audio.clamped(event));
  }

  /** Milliseconds of audio that have been received of a spoken item. */
  audioReceived(itemID: string): number {
    return this.#audio.milliseconds(itemID);
  }

  protected override received(event: ReceivedRealtimeEvent): void {
    this.#audio.receive(event);
    this.#replay?.received(event);
    if (event.type === 'response.created') this.#responses.add(idOf(event.response));
    else if (event.type === 'response.done') this.#responses.delete(idOf(event.response));
  }

  protected override restore(send: (event: SentRealtimeEvent) => void): void {
    const { events = [], missing = [] } = this.#replay?.restore() ?? {};
    for (const event of events) send(event);
    if (missing.length > 0) this.report(notRestored(missing));
  }

  protected override unfinished(): string | null {
    const [id] = this.#responses;
    this.#responses.clear();
    return id === undefined ? null : `the response ${id} was under way`;
  }

  protected override errorOf(event: ReceivedRealtimeEvent): OpenAIError {
    return errorOfEvent(event);
  }
}

/** The wire may hold less than the types say. */
function idOf(response: { id?: string } | undefined): string {
  return response?.id ?? '';
}

function notRestored(ids: readonly string[]): SocketError {
  return new SocketError(
    'socket_not_restored',
    `The connection was replaced, and of the conversation these items could not be restored: ${ids.join(', ')}. Audio is restored as its transcript, where there is one.`,
  );
}
