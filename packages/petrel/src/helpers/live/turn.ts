import type { TranscriptFragment, TranscriptSegment } from './transcript-segment.ts';

/** A segment that grows. */
export class Turn {
  readonly id: string;
  readonly speaker: TranscriptFragment['speaker'];
  readonly startMs: number;
  text: string;
  endMs: number;
  /** Whether all of it may be no more than an acknowledgment. */
  mayBeAcknowledgment = true;
  /** The segment before; undefined until this one has been reported. */
  previousId: string | null | undefined;

  constructor(id: string, { speaker, text, startMs, endMs }: TranscriptFragment) {
    this.id = id;
    this.speaker = speaker;
    this.text = text;
    this.startMs = startMs;
    this.endMs = endMs;
  }

  /** Adds what comes next; `apart` from the text before, if the other one spoke in between. */
  append({ text, endMs }: TranscriptFragment, apart = false): void {
    const needsSpace = apart && /[\p{L}\p{N}]$/u.test(this.text) && /^[\p{L}\p{N}]/u.test(text);
    this.text += needsSpace ? ` ${text}` : text;
    this.endMs = Math.max(this.endMs, endMs);
  }

  /** The segment as it is now. */
  snapshot(): TranscriptSegment {
    const { id, previousId = null, speaker, text, startMs, endMs } = this;
    return Object.freeze({ id, previousId, speaker, text, startMs, endMs });
  }
}
