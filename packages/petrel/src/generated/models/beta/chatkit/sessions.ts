// Written by `npm run generate` from spec/. Do not edit.
import type * as BetaChatkitThreadsAPI from './threads.ts';

export interface SessionCreateParams {
  /** At least 1 characters. */
  user: string;

  workflow: BetaChatkitThreadsAPI.ChatSessionWorkflowParam;

  chatkit_configuration?: BetaChatkitThreadsAPI.ChatSessionChatKitConfigurationParam;

  expires_after?: BetaChatkitThreadsAPI.ChatSessionExpiresAfterParam;

  rate_limits?: BetaChatkitThreadsAPI.ChatSessionRateLimitsParam;
}
