// Written by `npm run generate` from spec/. Do not edit.
import type * as BetaChatkitThreadsAPI from './threads.ts';

/** The session to open. */
export interface SessionCreateParams {
  /**
   * Id of your end user, who sees only their own threads.
   *
   * At least 1 characters.
   */
  user: string;

  /** The workflow that should answer. */
  workflow: BetaChatkitThreadsAPI.ChatSessionWorkflowParam;

  /** How the interface behaves. */
  chatkit_configuration?: BetaChatkitThreadsAPI.ChatSessionChatKitConfigurationParam;

  /** How long the session can be used; 10 minutes when left out. */
  expires_after?: BetaChatkitThreadsAPI.ChatSessionExpiresAfterParam;

  /** Limits of the session; 10 requests a minute when left out. */
  rate_limits?: BetaChatkitThreadsAPI.ChatSessionRateLimitsParam;
}
