/** A microphone that is recording. */
export interface Microphone {
  close(): void;
}

/** Plays sound, each piece after the one before. */
export interface Loudspeaker {
  play(sound: Uint8Array<ArrayBuffer>): void;
  /** No more sound comes: calls `played` when what there is has been played, unless it is stopped. */
  end(played: () => void): void;
  /** Stops at once, and returns how many milliseconds were heard; never more than there were. */
  stop(): number;
  /** Whether everything has been played. */
  readonly isSilent: boolean;
}

/** What is needed for a conversation. */
export interface Devices {
  /** Records until the microphone is closed. */
  record(heard: (sound: Uint8Array) => void): Microphone;
  readonly loudspeaker: Loudspeaker;
}
