import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from '../../generated/models/realtime/realtime.ts';

/** PCM of 16 bits at 24 kHz, the format of a session that names no other. */
const PCM_BYTES_PER_MS = 48;
/** G.711, μ-law and A-law: 8 bits at 8 kHz. */
const G711_BYTES_PER_MS = 8;

/**
 * Counts the audio of each spoken item. An interrupted answer can be cut to what was heard of it only
 * where that has been received: a clock that runs on while audio is awaited counts too much.
 */
export class ReceivedAudio {
  readonly #milliseconds = new Map<string, number>();
  #bytesPerMs = PCM_BYTES_PER_MS;

  /** Counts the audio in an event, and notes the format of the session. */
  receive(event: RealtimeServerEvent): void {
    if (event.type === 'response.output_audio.delta') this.#add(event.item_id, String(event.delta));
    else if (event.type === 'session.created' || event.type === 'session.updated') {
      this.#bytesPerMs = bytesPerMs(event.session);
    }
  }

  /** Milliseconds of audio received of an item. */
  milliseconds(itemID: string): number {
    return Math.floor(this.#milliseconds.get(itemID) ?? 0);
  }

  /** The event, cutting at most to the audio received of its item, if any was. */
  clamped(event: RealtimeClientEvent): RealtimeClientEvent {
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

/** The wire may hold less than the types say. */
function bytesPerMs(session: unknown): number {
  const { audio }: { audio?: { output?: { format?: { type?: string } } } } = Object(session);
  const type = audio?.output?.format?.type ?? 'audio/pcm';
  return type === 'audio/pcm' ? PCM_BYTES_PER_MS : G711_BYTES_PER_MS;
}
