// Written by `npm run generate` from spec/. Do not edit.
import type * as BetaAgentsAPI from '../agents.ts';

/** What a session is told. */
export interface EventCreateParams {
  /** What the session is told: messages, results of functions, answers to requests. */
  events: BetaAgentsAPI.AgentSessionInputParam[];

  /** Sent as a header. Input that is sent again with the same key is taken once. */
  'Idempotency-Key'?: string;
}

/** Settings of the stream. */
export interface EventStreamParams {
  /**
   * Whether events are padded, so that their size does not tell the length of their texts.
   * Default true.
   */
  include_obfuscation?: boolean;
}
