import type { ReceivedRealtimeEvent } from 'petrel/realtime';

/** What the user or the model speaks at a time. */
export interface Turn {
  readonly id: string;
  readonly speaker: 'you' | 'model';
  /** Grows while they speak. */
  readonly text: string;
  /** Whether nothing is added any more. */
  readonly isOver: boolean;
}

/** Makes turns of the events of a session. */
export class Transcript {
  readonly #changed: (turn: Turn) => void;
  readonly #turns = new Map<string, Turn>();

  /** @param changed called with a turn when it begins, has more text, and is over */
  constructor(changed: (turn: Turn) => void) {
    this.#changed = changed;
  }

  /** To be called with every event. */
  push(event: ReceivedRealtimeEvent): void {
    switch (event.type) {
      case 'conversation.item.added':
        if (event.item.type === 'message' && event.item.id)
          this.#begin(event.item.id, event.item.role);
        break;
      case 'conversation.item.input_audio_transcription.delta':
      case 'response.output_audio_transcript.delta':
        this.#add(event.item_id, event.delta ?? '');
        break;
      case 'conversation.item.input_audio_transcription.completed':
      case 'response.output_audio_transcript.done':
        this.#change(event.item_id, event.transcript.trim(), true);
        break;
      case 'conversation.item.input_audio_transcription.failed':
        this.#change(event.item_id, '(not understood)', true);
        break;
    }
  }

  /** Ends a turn where it is. */
  end(id: string): void {
    this.#change(id, this.#turns.get(id)?.text ?? '', true);
  }

  #begin(id: string, role: string): void {
    const turn: Turn = { id, speaker: role === 'user' ? 'you' : 'model', text: '', isOver: false };
    this.#turns.set(id, turn);
    this.#changed(turn);
  }

  #add(id: string, text: string): void {
    this.#change(id, (this.#turns.get(id)?.text ?? '') + text, false);
  }

  #change(id: string, text: string, isOver: boolean): void {
    const known = this.#turns.get(id);
    if (known === undefined || known.isOver) return;
    const turn = { ...known, text, isOver };
    this.#turns.set(id, turn);
    this.#changed(turn);
  }
}
