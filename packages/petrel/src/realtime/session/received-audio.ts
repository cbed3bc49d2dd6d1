import { turnSettings, type AnyClientEvent, type AnyServerEvent } from './dialect.ts';

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
  receive(event: AnyServerEvent): void {
    switch (event.type) {
      case 'response.output_audio.delta':
      case 'response.audio.delta':
        this.#add(event.item_id, event.delta ?? '');
        break;
      case 'session.created':
      case 'session.updated':
        this.#bytesPerMs = bytesPerMs(turnSettings(event.session).outputFormat);
    }
  }

  /** Milliseconds of audio received of an item. */
  milliseconds(itemID: string): number {
    return Math.floor(this.#milliseconds.get(itemID) ?? 0);
  }

  /** The event, cutting at most to the audio received of its item, if any was. */
  clamped<Event extends AnyClientEvent>(event: Event): Event {
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

/** PCM has one name now, and another one in beta. */
function bytesPerMs(format: string = 'audio/pcm'): number {
  return /pcm(?:16)?$/.test(format) ? PCM_BYTES_PER_MS : G711_BYTES_PER_MS;
}
