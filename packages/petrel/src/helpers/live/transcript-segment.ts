/** Speech of one speaker, until the other one took the turn. */
export interface TranscriptSegment {
  /** Names the segment within its grouper. It is not an id of the API. */
  readonly id: string;
  /** The segment before; null for the first one. */
  readonly previousId: string | null;
  readonly speaker: 'user' | 'assistant';
  /** All of the text so far. */
  readonly text: string;
  /** Where its audio starts, in milliseconds of the session. */
  readonly startMs: number;
  /** Where its audio ends, in milliseconds of the session; not when it has been played. */
  readonly endMs: number;
}

/**
 * Why a segment is complete: the other one speaks, the assistant has been silent, the times begin anew, the
 * session has ended, or `close()` was called.
 */
export type TranscriptSegmentCloseReason =
  | 'speaker_change'
  | 'inactivity'
  | 'timestamp_reset'
  | 'session_closed'
  | 'manual';

/** A segment that is complete. */
export interface TranscriptSegmentClosedEvent {
  readonly segment: TranscriptSegment;
  readonly reason: TranscriptSegmentCloseReason;
}

/** Options of a `TranscriptGrouper`; milliseconds of the audio, not of the clock. */
export interface TranscriptGrouperOptions {
  /** How long the user must have been silent before the assistant takes the turn. Default: 500. */
  minTurnSeparationMs?: number;
  /** How long the assistant must be silent until its segment is complete. Default: 2,000. */
  assistantSilenceMs?: number;
  /** An acknowledgment of the assistant that is shorter may be left out; 0 keeps all. Default: 1,000. */
  backchannelMaxDurationMs?: number;
  /** How far from other speech of the assistant an acknowledgment must be to be left out. Default: 2,000. */
  backchannelIsolationMs?: number;
  /** Phrases that are acknowledgments, besides “okay”, “mm-hmm” and the like. */
  additionalAcknowledgments?: readonly string[];
}

/** A part of a transcript. */
export interface TranscriptFragment {
  speaker: 'user' | 'assistant';
  text: string;
  startMs: number;
  endMs: number;
}

/** A change of a segment. */
export type GroupingUpdate =
  | { type: 'updated'; segment: TranscriptSegment }
  | { type: 'closed'; segment: TranscriptSegment; reason: TranscriptSegmentCloseReason };
