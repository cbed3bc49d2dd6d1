// Written by `npm run generate` from spec/. Do not edit.
import type * as BetaAgentsAPI from '../agents.ts';

/** Input of a session. */
export interface EventCreateParams {
  /** The input of the session: messages, results of functions, answers to requests. */
  events: BetaAgentsAPI.AgentSessionInputParam[];

  /** Sent as a header. Input that is sent again with the same key is taken once. */
  'Idempotency-Key'?: string;
}

/** Settings of the stream. */
export interface EventStreamParams {
  /**
   * Whether events are padded, so that their size does not reveal the length of their texts.
   * Default true.
   */
  include_obfuscation?: boolean;
}
