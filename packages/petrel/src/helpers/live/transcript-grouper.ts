import { holdProcess, startTimer, type Timer } from '../../core/abort/timer.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { EventEmitter, type EmittedEventResult } from '../../core/event-emitter.ts';
import type { ServerEvent } from '../../generated/models/live/live.ts';
import { TranscriptGrouping } from './transcript-grouping.ts';
import type {
  GroupingUpdate,
  TranscriptFragment,
  TranscriptGrouperOptions,
  TranscriptSegment,
  TranscriptSegmentClosedEvent,
  TranscriptSegmentCloseReason,
} from './transcript-segment.ts';

export type {
  TranscriptGrouperOptions,
  TranscriptSegment,
  TranscriptSegmentClosedEvent,
  TranscriptSegmentCloseReason,
} from './transcript-segment.ts';

/** Events of a {@link TranscriptGrouper}. */
export type TranscriptGrouperEvents = {
  /** A segment has begun, or grown: all of it. */
  'segment.updated': (segment: TranscriptSegment) => void;
  /** A segment is complete; once for each. */
  'segment.closed': (event: TranscriptSegmentClosedEvent) => void;
};

/** How long both speakers may take to be heard of the same time, in milliseconds. */
const SETTLE_MS = 50;
/** The longest delay of a timer. */
const LONGEST = 2_147_483_647;
/** How many ids of events are remembered to recognize those that come twice. */
const REMEMBERED = 10_000;

interface Received extends TranscriptFragment {
  readonly id: string;
  /** Milliseconds of the monotonic clock. */
  readonly receivedAt: number;
}

let count = 0;

/**
 * Makes a conversation to be shown from the transcripts of a live session: segments of one speaker each,
 * without the acknowledgments of the assistant. It decides by times and words, so that late events can
 * change how it groups.
 *
 * ```ts
 * const grouper = new TranscriptGrouper();
 * grouper.on('segment.updated', ({ id, speaker, text }) => show(id, speaker, text));
 * connection.onEvent((event) => grouper.push(event));
 * ```
 */
export class TranscriptGrouper extends EventEmitter<TranscriptGrouperEvents> {
  readonly #grouping: TranscriptGrouping;
  readonly #seen = new Set<string>();
  /** What was received of one time, until it is clear whether both speak. */
  #pending: readonly Received[] = [];
  #timer: Timer;
  /** A time of the session, and when it was received. */
  #anchor: { sourceMs: number; receivedAt: number } | null = null;
  #lastStartMs = 0;
  #isClosed = false;
  readonly #updates: GroupingUpdate[] = [];
  #isReporting = false;

  /** @throws OpenAIError for a time that is not from 0 to 2,147,483,647 */
  constructor(options: TranscriptGrouperOptions = {}) {
    super();
    this.#grouping = new TranscriptGrouping(withDefaults(options), `segment_${count++}`);
  }

  /**
   * Takes an event of the session. Only transcripts and its end count, and each only once.
   *
   * @throws OpenAIError for a transcript without id, text or times, and after `close()`
   */
  push(event: ServerEvent): void {
    if (this.#isClosed) throw new OpenAIError('The grouper is closed; use another one.');
    if (event.type === 'session.closed') {
      this.#finish('session_closed');
      return;
    }
    const fragment = fragmentOf(event);
    if (fragment === null || this.#isKnown(fragment.id) || fragment.text === '') return;
    const updates = this.#take(fragment);
    this.#schedule();
    this.#report(updates);
  }

  /** Completes all segments. The connection is left as it is. */
  close(): void {
    this.#finish('manual');
  }

  /** The next event of a name. */
  emitted<Event extends keyof TranscriptGrouperEvents>(
    event: Event,
  ): Promise<EmittedEventResult<Parameters<TranscriptGrouperEvents[Event]>>> {
    return new Promise<unknown>((resolve) => {
      this.once(event, resolve);
      // The arguments of an event are those of its listeners.
    }) as Promise<EmittedEventResult<Parameters<TranscriptGrouperEvents[Event]>>>;
  }

  protected override listenerFailed(_event: PropertyKey, error: unknown): void {
    queueMicrotask(() => {
      throw error;
    });
  }

  #isKnown(id: string): boolean {
    if (this.#seen.has(id)) return true;
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > REMEMBERED && oldest !== undefined) this.#seen.delete(oldest);
    return false;
  }

  #take(fragment: Received): GroupingUpdate[] {
    const [pending] = this.#pending;
    if (pending?.startMs === fragment.startMs && pending.endMs === fragment.endMs) {
      this.#pending = [...this.#pending, fragment];
      return pending.speaker === fragment.speaker ? [] : this.#flush();
    }
    const updates = this.#flush();
    if (this.#grouping.speaker === fragment.speaker) updates.push(...this.#commit([fragment]));
    else this.#pending = [fragment];
    return updates;
  }

  #flush(): GroupingUpdate[] {
    const pending = this.#pending;
    this.#pending = [];
    return this.#commit(pending);
  }

  #commit(fragments: readonly Received[]): GroupingUpdate[] {
    const [first] = fragments;
    if (first === undefined) return [];
    const updates: GroupingUpdate[] = [];
    if (first.startMs < this.#lastStartMs) {
      updates.push(...this.#grouping.close(this.#now(), 'timestamp_reset'));
      this.#anchor = null;
    }
    this.#lastStartMs = first.startMs;
    // All are of one time, and the last was received last.
    const { endMs, receivedAt } = fragments.at(-1) ?? first;
    this.#anchor = { sourceMs: Math.max(this.#anchor?.sourceMs ?? 0, endMs), receivedAt };
    updates.push(...this.#grouping.process(fragments));
    return updates;
  }

  /** The time of the session, as far as the clock can say. */
  #now(): number {
    if (this.#anchor === null) return 0;
    const { sourceMs, receivedAt } = this.#anchor;
    return sourceMs + Math.max(0, performance.now() - receivedAt);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const [pending] = this.#pending;
    const deadline = this.#grouping.deadline();
    const delay =
      pending === undefined
        ? (deadline ?? Infinity) - this.#now()
        : pending.receivedAt + SETTLE_MS - performance.now();
    this.#timer = startTimer(Math.max(0, Math.ceil(delay)), () => {
      const updates = this.#flush();
      updates.push(...this.#grouping.advance(this.#now()));
      this.#schedule();
      this.#report(updates);
    });
    holdProcess(this.#timer, false);
  }

  #finish(reason: TranscriptSegmentCloseReason): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    const updates = this.#flush();
    updates.push(...this.#grouping.close(this.#now(), reason));
    this.#seen.clear();
    this.#report(updates);
  }

  /** In order, even when a listener pushes events. */
  #report(updates: readonly GroupingUpdate[]): void {
    this.#updates.push(...updates);
    if (this.#isReporting) return;
    this.#isReporting = true;
    for (let update = this.#updates.shift(); update; update = this.#updates.shift()) {
      if (update.type === 'updated') this.emit('segment.updated', update.segment);
      else this.emit('segment.closed', { segment: update.segment, reason: update.reason });
    }
    this.#isReporting = false;
  }
}

function withDefaults(options: TranscriptGrouperOptions): Required<TranscriptGrouperOptions> {
  const times = {
    minTurnSeparationMs: options.minTurnSeparationMs ?? 500,
    assistantSilenceMs: options.assistantSilenceMs ?? 2_000,
    backchannelMaxDurationMs: options.backchannelMaxDurationMs ?? 1_000,
    backchannelIsolationMs: options.backchannelIsolationMs ?? 2_000,
  };
  for (const [name, value] of Object.entries(times)) {
    if (Number.isFinite(value) && value >= 0 && value <= LONGEST) continue;
    throw new OpenAIError(`\`${name}\` must be a number from 0 to ${LONGEST} (milliseconds).`);
  }
  return { ...times, additionalAcknowledgments: options.additionalAcknowledgments ?? [] };
}

/** What an event adds to the transcript; null for one that adds nothing. */
function fragmentOf(event: ServerEvent): Received | null {
  const isUser = event.type === 'session.input_transcript.delta';
  if (!isUser && event.type !== 'session.output_transcript.delta') return null;
  // The wire may hold less than the types say.
  const { event_id: id, delta: text, start_ms: startMs, end_ms: endMs } = event;
  const isTimed = isTime(startMs) && isTime(endMs) && startMs <= endMs;
  if (typeof id !== 'string' || id === '' || typeof text !== 'string' || !isTimed) {
    throw new OpenAIError(
      `An event \`${event.type}\` needs \`event_id\`, \`delta\`, \`start_ms\` and \`end_ms\`, in milliseconds.`,
    );
  }
  const speaker = isUser ? 'user' : 'assistant';
  return { id, speaker, text, startMs, endMs, receivedAt: performance.now() };
}

function isTime(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
