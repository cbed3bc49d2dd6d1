// Written by `npm run generate` from spec/. Do not edit.
import type * as BetaAgentsAPI from '../agents.ts';

export interface EventCreateParams {
  events: BetaAgentsAPI.AgentSessionInputParam[];

  'Idempotency-Key'?: string;
}

export interface EventStreamParams {
  include_obfuscation?: boolean;
}
