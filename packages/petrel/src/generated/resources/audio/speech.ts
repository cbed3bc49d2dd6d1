// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import type { BinaryResponse } from '../../../core/response/binary-response.ts';
import { readBinary } from '../../../core/response/read-binary.ts';
import type { SpeechCreateParams, SpeechModel } from '../../models/audio/speech.ts';

/** Reads text aloud. */
export class Speech extends APIResource {
  /**
   * Reads a text aloud and returns the encoded audio, which can be consumed while it is still
   * being generated.
   *
   * `POST /audio/speech`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createSpeech)
   */
  create(body: SpeechCreateParams, options?: RequestOptions): APIPromise<BinaryResponse> {
    return this._client.post(
      '/audio/speech',
      operationOptions(
        options,
        { body },
        { headers: { Accept: 'application/octet-stream' }, binary: true, readBinary },
      ),
    );
  }
}

export declare namespace Speech {
  export {
    type SpeechCreateParams,
    type SpeechModel,
  };
}

export type * from '../../models/audio/speech.ts';
