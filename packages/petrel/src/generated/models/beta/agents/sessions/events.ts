// Written by `npm run generate` from spec/. Do not edit.
import type * as BetaAgentsAPI from '../agents.ts';

/** What a session is told. */
export interface EventCreateParams {
  /** What the session is told, in order. */
  events: BetaAgentsAPI.AgentSessionInputParam[];

  /** Sent as a header. A request repeated with the same key is carried out once. */
  'Idempotency-Key'?: string;
}

/** Settings of the stream. */
export interface EventStreamParams {
  /** Whether events are padded to hide how long their texts are. */
  include_obfuscation?: boolean;
}
