// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import { path } from '../../../../core/request/path.ts';
import type { SessionCreateParams } from '../../../models/beta/chatkit/sessions.ts';
import type * as BetaChatkitThreadsAPI from '../../../models/beta/chatkit/threads.ts';

/** Sessions that a ChatKit interface runs in. */
export class Sessions extends APIResource {
  /**
   * Opens a ChatKit session for one user and returns the client secret that the interface
   * needs.
   *
   * `POST /chatkit/sessions`, [API
   * reference](https://platform.openai.com/docs/api-reference/chatkit/sessions/create object.)
   */
  create(
    body: SessionCreateParams,
    options?: RequestOptions,
  ): APIPromise<BetaChatkitThreadsAPI.ChatSession> {
    return this._client.post(
      '/chatkit/sessions',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'chatkit_beta=v1' } }),
    );
  }

  /**
   * Ends a ChatKit session, so that its client secret stops working.
   *
   * `POST /chatkit/sessions/{session_id}/cancel`, [API
   * reference](https://platform.openai.com/docs/api-reference/chatkit/cancel-session new
   * requests from using the issued client secret.)
   */
  cancel(
    sessionID: string,
    options?: RequestOptions,
  ): APIPromise<BetaChatkitThreadsAPI.ChatSession> {
    return this._client.post(
      path('/chatkit/sessions/{session_id}/cancel', sessionID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'chatkit_beta=v1' } }),
    );
  }
}

export declare namespace Sessions {
  export {
    type SessionCreateParams,
  };
}

export type * from '../../../models/beta/chatkit/sessions.ts';
