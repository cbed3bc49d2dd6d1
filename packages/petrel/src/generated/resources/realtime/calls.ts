// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import { readable } from '../../../core/request/readable.ts';
import { writeForm } from '../../../core/request/write-form.ts';
import type { BinaryResponse } from '../../../core/response/binary-response.ts';
import { readBinary } from '../../../core/response/read-binary.ts';
import type {
  CallAcceptParams,
  CallCreateParams,
  CallReferParams,
  CallRejectParams,
} from '../../models/realtime/calls.ts';

/** Conversations over WebRTC and SIP telephony. */
export class Calls extends APIResource {
  /**
   * Answers an incoming SIP call and sets up the session that handles it.
   *
   * `POST /realtime/calls/{call_id}/accept`,
   * [API reference](https://platform.openai.com/docs/api-reference/realtime-calls/accept-realtime-call)
   */
  accept(callID: string, body: CallAcceptParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      path('/realtime/calls/{call_id}/accept', callID),
      operationOptions(options, { body, answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }

  /**
   * Ends a call, whether it came over SIP or WebRTC.
   *
   * `POST /realtime/calls/{call_id}/hangup`,
   * [API reference](https://platform.openai.com/docs/api-reference/realtime-calls/hangup-realtime-call)
   */
  hangup(callID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      path('/realtime/calls/{call_id}/hangup', callID),
      operationOptions(options, { answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }

  /**
   * Hands a SIP call over to another destination with the REFER method (RFC 3515).
   *
   * `POST /realtime/calls/{call_id}/refer`,
   * [API reference](https://platform.openai.com/docs/api-reference/realtime-calls/refer-realtime-call)
   */
  refer(callID: string, body: CallReferParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      path('/realtime/calls/{call_id}/refer', callID),
      operationOptions(options, { body, answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }

  /**
   * Declines an incoming SIP call with a SIP status code.
   *
   * `POST /realtime/calls/{call_id}/reject`,
   * [API reference](https://platform.openai.com/docs/api-reference/realtime-calls/reject-realtime-call)
   */
  reject(
    callID: string,
    body: CallRejectParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.post(
      path('/realtime/calls/{call_id}/reject', callID),
      operationOptions(options, { body, answers: 'nothing' }, { headers: { Accept: '*/*' } }),
    );
  }

  /**
   * Opens a WebRTC session: takes the caller's SDP offer and returns the SDP answer as text.
   * The `Location` header of the response names the call.
   *
   * `POST /realtime/calls`,
   * [API reference](https://platform.openai.com/docs/api-reference/realtime/create-realtime-call)
   */
  create(body: CallCreateParams, options?: RequestOptions): APIPromise<BinaryResponse> {
    const { sdp, ...others } = readable(body ?? {});
    if (Object.keys(others).length === 0) {
      return this._client.post(
        '/realtime/calls',
        operationOptions(
          options,
          { body: sdp },
          {
            headers: { Accept: 'application/sdp' },
            binary: true,
            readBinary,
            contentType: 'application/sdp',
          },
        ),
      );
    }
    return this._client.post(
      '/realtime/calls',
      operationOptions(
        options,
        { body },
        {
          headers: { Accept: 'application/sdp' },
          multipart: { types: { sdp: 'application/sdp', session: 'application/json' } },
          writeForm,
          binary: true,
          readBinary,
        },
      ),
    );
  }
}

export declare namespace Calls {
  export {
    type CallAcceptParams,
    type CallCreateParams,
    type CallReferParams,
    type CallRejectParams,
  };
}

export type * from '../../models/realtime/calls.ts';
