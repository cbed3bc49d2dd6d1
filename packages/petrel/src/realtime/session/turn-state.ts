import type { Unfinished } from '../socket/close-errors.ts';
import { turnSettings, type AnyClientEvent, type AnyServerEvent } from './dialect.ts';

/** Items of a response that the server has begun, and those of them that are complete. */
interface ResponseItems {
  begun: number;
  complete: number;
}

const REPEAT = 'The rest of it does not arrive. Request it again.';
const COMPLETE =
  'Its items are complete and restored: do not request it again. Only its last event, with its status and usage, does not arrive.';

/** Settings of a session that has not reported its own yet. */
const UNKNOWN = /* @__PURE__ */ turnSettings({});

/**
 * Whether a turn is under way: of the user, who speaks, or of the model, which answers. Another
 * connection may take over between turns.
 */
export class TurnState {
  #settings = UNKNOWN;
  /** Responses that have begun and not ended. */
  readonly #responses = new Map<string, ResponseItems>();
  /** Those that were requested and have not begun, by the id of the event, if it had one. */
  #requested: (string | undefined)[] = [];
  /** Whether there is audio that neither program nor server has committed. */
  #hasAudio = false;
  /** Commits of the program that the server has not confirmed. */
  #commits = 0;
  #isSpeaking = false;
  /** Items whose transcript is awaited. */
  readonly #untranscribed = new Set<string>();

  /** Whether nothing is under way. */
  get isIdle(): boolean {
    const isHeard = this.#settings.detectsTurns ? this.#isSpeaking : this.#hasAudio;
    const awaited = this.#responses.size + this.#requested.length + this.#untranscribed.size;
    return awaited + this.#commits === 0 && !isHeard;
  }

  /** What the end of a connection interrupts; null for nothing. */
  get unfinished(): Unfinished | null {
    for (const [id, { begun, complete }] of this.#responses) {
      if (complete > 0 && begun === complete) continue;
      return { what: `the response ${id} was under way`, remedy: REPEAT };
    }
    if (this.#requested.length > 0) return { what: 'a response was awaited', remedy: REPEAT };
    const [id] = this.#responses.keys();
    if (id === undefined) return null;
    return { what: `the end of the response ${id} was awaited`, remedy: COMPLETE };
  }

  /** Whether the end of a connection loses audio of a turn that was not complete. */
  get losesAudio(): boolean {
    const { detectsTurns } = this.#settings;
    return this.#isSpeaking || this.#commits > 0 || (this.#hasAudio && !detectsTurns);
  }

  /** Begins anew, for another connection. */
  reset(): void {
    this.#responses.clear();
    this.#requested = [];
    this.#hasAudio = false;
    this.#commits = 0;
    this.#isSpeaking = false;
    this.#untranscribed.clear();
  }

  /** Sees an event that was sent. */
  sent(event: AnyClientEvent): void {
    switch (event.type) {
      case 'response.create':
        this.#requested.push(event.event_id);
        break;
      case 'input_audio_buffer.append':
        this.#hasAudio = true;
        break;
      case 'input_audio_buffer.commit':
        this.#commits++;
        this.#hasAudio = false;
        break;
      case 'input_audio_buffer.clear':
        this.#hasAudio = false;
    }
  }

  /** Sees an event of the server. The wire may hold less than the types say. */
  received(event: AnyServerEvent): void {
    switch (event.type) {
      case 'session.created':
      case 'session.updated':
      case 'transcription_session.updated':
        this.#settings = turnSettings(event.session);
        break;
      case 'response.created':
        this.#requested.shift();
        this.#responses.set(event.response?.id ?? '', { begun: 0, complete: 0 });
        break;
      case 'response.output_item.added':
        this.#count(event.response_id, 'begun');
        break;
      case 'response.output_item.done':
        this.#count(event.response_id, 'complete');
        break;
      case 'response.done':
        this.#responses.delete(event.response?.id ?? '');
        break;
      case 'input_audio_buffer.speech_started':
        this.#isSpeaking = true;
        break;
      case 'input_audio_buffer.cleared':
        this.#isSpeaking = false;
        break;
      case 'input_audio_buffer.committed':
        this.#committed(event.item_id);
        break;
      case 'conversation.item.input_audio_transcription.completed':
      case 'conversation.item.input_audio_transcription.failed':
      case 'conversation.item.deleted':
        this.#untranscribed.delete(event.item_id);
        break;
      case 'error':
        this.#refused(event.error ?? {});
    }
  }

  #count(responseID: string, items: keyof ResponseItems): void {
    const counts = this.#responses.get(responseID);
    if (counts !== undefined) counts[items]++;
  }

  #committed(itemID: string): void {
    this.#isSpeaking = false;
    const { answersTurns, transcribes } = this.#settings;
    if (this.#commits > 0) this.#commits--;
    else if (answersTurns) this.#requested.push(undefined);
    if (transcribes) this.#untranscribed.add(itemID);
  }

  /** An error may concern a request; one that names another event does not. */
  #refused({ code, event_id }: { code?: string | null; event_id?: string | null }): void {
    if (code === 'input_audio_buffer_commit_empty') {
      this.#commits = Math.max(0, this.#commits - 1);
      return;
    }
    const index = this.#requested.indexOf(event_id ?? undefined);
    if (index >= 0) this.#requested.splice(index, 1);
  }
}
