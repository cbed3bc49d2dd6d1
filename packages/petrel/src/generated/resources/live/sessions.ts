// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import type { BinaryResponse } from '../../../core/response/binary-response.ts';
import { readBinary } from '../../../core/response/read-binary.ts';
import type {
  SessionAcceptParams,
  SessionForkParams,
  SessionForkResponse,
  SessionReferParams,
  SessionRejectParams,
} from '../../models/live/sessions.ts';

/** Live sessions under way, and recordings of those that are over. */
export class Sessions extends APIResource {
  /**
   * Takes an incoming call and sets up the session that answers it.
   *
   * `POST /live/sessions/{session_id}/accept`
   */
  accept(sessionID: string, body: SessionAcceptParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      path('/live/sessions/{session_id}/accept', sessionID),
      operationOptions(options, { body, answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }

  /**
   * Downloads the recording of a session that is over.
   *
   * `GET /live/sessions/{session_id}/content`
   */
  downloadRecording(sessionID: string, options?: RequestOptions): APIPromise<BinaryResponse> {
    return this._client.get(
      path('/live/sessions/{session_id}/content', sessionID),
      operationOptions(
        options,
        {},
        { headers: { Accept: 'application/binary' }, binary: true, readBinary },
      ),
    );
  }

  /**
   * Goes on from a stored session over a new connection.
   *
   * `POST /live/sessions/{session_id}/fork`
   */
  fork(
    sessionID: string,
    body: SessionForkParams,
    options?: RequestOptions,
  ): APIPromise<SessionForkResponse> {
    return this._client.post(
      path('/live/sessions/{session_id}/fork', sessionID),
      operationOptions(options, { body }),
    );
  }

  /**
   * Ends a telephone call.
   *
   * `POST /live/sessions/{session_id}/hangup`
   */
  hangup(sessionID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      path('/live/sessions/{session_id}/hangup', sessionID),
      operationOptions(options, { answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }

  /**
   * Hands a telephone call over to another destination.
   *
   * `POST /live/sessions/{session_id}/refer`
   */
  refer(sessionID: string, body: SessionReferParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      path('/live/sessions/{session_id}/refer', sessionID),
      operationOptions(options, { body, answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }

  /**
   * Refuses an incoming call with a SIP status code.
   *
   * `POST /live/sessions/{session_id}/reject`
   */
  reject(sessionID: string, body: SessionRejectParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      path('/live/sessions/{session_id}/reject', sessionID),
      operationOptions(options, { body, answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }
}

export declare namespace Sessions {
  export {
    type SessionAcceptParams,
    type SessionForkParams,
    type SessionForkResponse,
    type SessionReferParams,
    type SessionRejectParams,
  };
}

export type * from '../../models/live/sessions.ts';
