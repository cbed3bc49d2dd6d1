import type { OpenAIError } from '../../core/errors/index.ts';
import type { AttemptLimits } from '../socket/reconnect-attempts.ts';
import type { ReconnectingEvent } from '../socket/socket-events.ts';

/** How a lost connection is replaced. */
export interface Recovery extends AttemptLimits {
  /** Whether to go on; called before each attempt. */
  readonly onReconnecting?: ((event: ReconnectingEvent) => boolean) | undefined;
  /** What listeners of an attempt receive beside its number. */
  readonly details?: (() => Partial<ReconnectingEvent>) | undefined;
}

/** Options of {@link EventSocket}. */
export interface EventSocketSettings {
  readonly maxQueueBytes: number;
  readonly recovery: Recovery | null;
  /** Whether what waited for a replaced connection is sent only by `flushPending`. */
  readonly flushesByHand: boolean;
}

/**
 * Receives errors besides the listeners: failures of the connection, and `error` events of the server with
 * the event. Returns whether somebody learns of the error this way.
 */
export type ErrorReceiver = (error: OpenAIError, event: object | null) => boolean;
