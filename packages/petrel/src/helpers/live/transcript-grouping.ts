import { Acknowledgments } from './acknowledgments.ts';
import { Turn } from './turn.ts';
import type {
  GroupingUpdate,
  TranscriptFragment,
  TranscriptGrouperOptions,
  TranscriptSegmentCloseReason,
} from './transcript-segment.ts';

export type { GroupingUpdate, TranscriptFragment } from './transcript-segment.ts';

/**
 * Decides by the times and the words of a transcript whose turn it is. The user takes the turn at once. Speech
 * of the assistant in a turn of the user is held back: it becomes a turn once the user is silent, and
 * nothing at all if it was no more than an acknowledgment.
 */
export class TranscriptGrouping {
  readonly #options: Required<TranscriptGrouperOptions>;
  readonly #idPrefix: string;
  readonly #acknowledgments: Acknowledgments;
  #count = 0;
  #lastId: string | null = null;
  #current: Turn | null = null;
  /** Speech of the assistant during a turn of the user. */
  #heldBack: Turn | null = null;
  #lastAssistantEnd: number | null = null;

  constructor(options: Required<TranscriptGrouperOptions>, idPrefix: string) {
    this.#options = options;
    this.#idPrefix = idPrefix;
    this.#acknowledgments = new Acknowledgments(options.additionalAcknowledgments);
  }

  /** Whose turn it is. */
  get speaker(): TranscriptFragment['speaker'] | undefined {
    return this.#current?.speaker;
  }

  /** Takes parts of the same time. */
  process(fragments: readonly TranscriptFragment[]): GroupingUpdate[] {
    const preferred = this.speaker ?? 'user';
    const rank = ({ speaker }: TranscriptFragment): number => Number(speaker !== preferred);
    const ordered = [...fragments].sort((one, other) => rank(one) - rank(other));
    const [first] = ordered;
    if (first === undefined) return [];
    const updates = this.#advanceBefore(first.startMs);
    if (ordered.every(({ speaker }) => speaker !== this.speaker)) {
      const isUserHeard = ordered.some(({ speaker }) => speaker === 'user');
      updates.push(...this.advance(first.startMs, isUserHeard));
    }
    for (const fragment of ordered) updates.push(...this.#take(fragment));
    return updates;
  }

  /** Decides what can be decided at a time. */
  advance(timeMs: number, hasIncomingUser = false): GroupingUpdate[] {
    const isDue = timeMs >= (this.deadline() ?? Infinity);
    if (!isDue || this.#current === null) return [];
    if (this.#heldBack !== null) {
      this.#dropAcknowledgment(timeMs);
      return this.#heldBack === null ? [] : this.#promote();
    }
    return hasIncomingUser ? [] : this.#finishCurrent('inactivity');
  }

  /** The time at which something is to be decided. */
  deadline(): number | undefined {
    const current = this.#current;
    if (current === null) return undefined;
    if (this.#heldBack !== null) {
      const separation = current.endMs + this.#options.minTurnSeparationMs;
      return this.#isUndecided() ? Math.max(separation, this.#isolation()) : separation;
    }
    if (current.speaker === 'user') return undefined;
    return current.endMs + this.#options.assistantSilenceMs;
  }

  /** Completes all segments. */
  close(timeMs: number, reason: TranscriptSegmentCloseReason): GroupingUpdate[] {
    this.#dropAcknowledgment(timeMs);
    const heldBack = this.#heldBack;
    this.#heldBack = null;
    const updates = this.#finishCurrent(reason);
    if (heldBack !== null && heldBack.text !== '') {
      updates.push(...this.#report(heldBack), ...this.#finish(heldBack, reason));
    }
    if (reason === 'timestamp_reset') this.#lastAssistantEnd = null;
    return updates;
  }

  /** Decides what was due before a time. */
  #advanceBefore(timeMs: number): GroupingUpdate[] {
    const updates: GroupingUpdate[] = [];
    for (;;) {
      const deadline = this.deadline();
      if (deadline === undefined || deadline >= timeMs) return updates;
      updates.push(...this.advance(deadline));
    }
  }

  #take(fragment: TranscriptFragment): GroupingUpdate[] {
    const current = this.#current;
    if (current === null) return this.#begin(fragment);
    if (fragment.speaker === current.speaker) {
      current.append(fragment, this.#heldBack !== null);
      return this.#report(current);
    }
    if (current.speaker === 'user') return this.#takeReply(fragment, current);
    const updates = this.#finishCurrent('speaker_change');
    updates.push(...this.#begin(fragment));
    return updates;
  }

  /** The assistant speaks in a turn of the user. */
  #takeReply(fragment: TranscriptFragment, current: Turn): GroupingUpdate[] {
    if (this.#userWentOn()) this.#heldBack = null;
    const startMs = this.#heldBack?.startMs ?? fragment.startMs;
    const isShort = fragment.endMs - startMs < this.#options.backchannelMaxDurationMs;
    const text = (this.#heldBack?.text ?? '') + fragment.text;
    if (fragment.startMs - current.endMs < this.#options.minTurnSeparationMs) {
      this.#holdBack(fragment, isShort && this.#acknowledgments.mayBecome(text));
      return [];
    }
    if (isShort && this.#acknowledgments.has(text)) {
      this.#holdBack(fragment, this.#heldBack !== null);
      return [];
    }
    this.#dropAcknowledgment(fragment.startMs);
    if (this.#heldBack === null) {
      const updates = this.#finishCurrent('speaker_change');
      updates.push(...this.#begin(fragment));
      return updates;
    }
    this.#heldBack.append(fragment);
    return this.#promote();
  }

  #begin(fragment: TranscriptFragment): GroupingUpdate[] {
    this.#current = this.#turn(fragment);
    return this.#report(this.#current);
  }

  #holdBack(fragment: TranscriptFragment, mayBeAcknowledgment: boolean): void {
    if (this.#heldBack === null) this.#heldBack = this.#turn(fragment);
    else this.#heldBack.append(fragment);
    this.#heldBack.mayBeAcknowledgment = mayBeAcknowledgment;
  }

  /** Gives the turn to the assistant. */
  #promote(): GroupingUpdate[] {
    const heldBack = this.#heldBack;
    if (heldBack === null) return [];
    const updates = this.#finishCurrent('speaker_change');
    this.#current = heldBack;
    this.#heldBack = null;
    updates.push(...this.#report(heldBack));
    return updates;
  }

  #turn(fragment: TranscriptFragment): Turn {
    return new Turn(`${this.#idPrefix}_${this.#count++}`, fragment);
  }

  #report(turn: Turn): GroupingUpdate[] {
    if (turn.text === '') return [];
    if (turn.previousId === undefined) {
      turn.previousId = this.#lastId;
      this.#lastId = turn.id;
    }
    return [{ type: 'updated', segment: turn.snapshot() }];
  }

  #finishCurrent(reason: TranscriptSegmentCloseReason): GroupingUpdate[] {
    const current = this.#current;
    this.#current = null;
    return current === null ? [] : this.#finish(current, reason);
  }

  #finish(turn: Turn, reason: TranscriptSegmentCloseReason): GroupingUpdate[] {
    if (turn.speaker === 'assistant') this.#lastAssistantEnd = turn.endMs;
    if (turn.previousId === undefined) return [];
    return [{ type: 'closed', segment: turn.snapshot(), reason }];
  }

  /** Whether what is held back may still be no more than an acknowledgment. */
  #maybeAcknowledgment(): boolean {
    const heldBack = this.#heldBack;
    if (heldBack === null || !heldBack.mayBeAcknowledgment) return false;
    return heldBack.endMs - heldBack.startMs < this.#options.backchannelMaxDurationMs;
  }

  /** Whether the user has gone on speaking after an acknowledgment. */
  #userWentOn(): boolean {
    if (!this.#maybeAcknowledgment()) return false;
    return (this.#current?.endMs ?? 0) > (this.#heldBack?.endMs ?? 0);
  }

  /** Whether more has to come before it is clear what was held back. */
  #isUndecided(): boolean {
    return this.#maybeAcknowledgment() && !this.#userWentOn() && !this.#followsAssistant();
  }

  /** Whether what is held back continues the last turn of the assistant. */
  #followsAssistant(): boolean {
    const heldBack = this.#heldBack;
    if (heldBack === null || this.#current === null || this.#lastAssistantEnd === null)
      return false;
    const distance = heldBack.startMs - this.#lastAssistantEnd;
    if (distance >= this.#options.backchannelIsolationMs) return false;
    return heldBack.startMs <= this.#current.startMs;
  }

  /** The time from which what is held back stands alone. */
  #isolation(): number {
    return (this.#heldBack?.endMs ?? 0) + this.#options.backchannelIsolationMs;
  }

  /** Drops what is held back if it was an acknowledgment. */
  #dropAcknowledgment(timeMs: number): void {
    const standsAlone = this.#isUndecided() && timeMs >= this.#isolation();
    if (standsAlone || this.#userWentOn()) this.#heldBack = null;
  }
}
