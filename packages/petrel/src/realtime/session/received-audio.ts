import type { ReceivedRealtimeEvent, SentRealtimeEvent } from '../realtime-events.ts';

/** PCM of 16 bits at 24 kHz, the format of a session that names no other. */
const PCM_BYTES_PER_MS = 48;
/** G.711, μ-law and A-law: 8 bits at 8 kHz. */
const G711_BYTES_PER_MS = 8;
/** PCM, as it is called today and in the beta. */
const PCM_FORMATS: ReadonlySet<string> = new Set(['audio/pcm', 'pcm16']);

interface SpokenSession {
  audio?: { output?: { format?: { type?: string } } };
  output_audio_format?: string;
}

/**
 * Counts the audio of each spoken item. An interrupted answer can be cut to what was heard of it only
 * where that has been received: a clock that runs on while audio is awaited counts too much.
 */
export class ReceivedAudio {
  readonly #milliseconds = new Map<string, number>();
  #bytesPerMs = PCM_BYTES_PER_MS;

  /** Counts the audio in an event, and notes the format of the session. */
  receive(event: ReceivedRealtimeEvent): void {
    const { type } = event;
    if (type === 'response.output_audio.delta' || type === 'response.audio.delta') {
      this.#add(event.item_id, String(event.delta));
    } else if (type === 'session.created' || type === 'session.updated') {
      this.#bytesPerMs = bytesPerMs(event.session);
    }
  }

  /** Milliseconds of audio received of an item. */
  milliseconds(itemID: string): number {
    return Math.floor(this.#milliseconds.get(itemID) ?? 0);
  }

  /** The event, cutting at most to the audio received of its item, if any was. */
  clamped(event: SentRealtimeEvent): SentRealtimeEvent {
    if (event.type !== 'conversation.item.truncate') return event;
    if (!this.#milliseconds.has(event.item_id)) return event;
    const received = this.milliseconds(event.item_id);
    return event.audio_end_ms <= received ? event : { ...event, audio_end_ms: received };
  }

  #add(itemID: string, base64: string): void {
    const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='));
    const bytes = (base64.length * 3) / 4 - padding;
    const known = this.#milliseconds.get(itemID) ?? 0;
    this.#milliseconds.set(itemID, known + bytes / this.#bytesPerMs);
  }
}

/** The wire may hold less than the types say, and the beta had other names. */
function bytesPerMs(session: unknown): number {
  const { audio, output_audio_format }: SpokenSession = Object(session);
  const type = audio?.output?.format?.type ?? output_audio_format ?? 'audio/pcm';
  return PCM_FORMATS.has(type) ? PCM_BYTES_PER_MS : G711_BYTES_PER_MS;
}
