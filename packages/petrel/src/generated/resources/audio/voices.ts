// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import { writeForm } from '../../../core/request/write-form.ts';
import type { Voice, VoiceCreateParams, VoiceDeleted } from '../../models/audio/voices.ts';

/** Custom voices for speech. */
export class Voices extends APIResource {
  /**
   * Creates a custom voice from a sample recording and the speaker's recorded consent. Open to
   * eligible customers only.
   *
   * `POST /audio/voices`,
   * [API reference](https://platform.openai.com/docs/api-reference/audio/createVoice)
   */
  create(body: VoiceCreateParams, options?: RequestOptions): APIPromise<Voice> {
    return this._client.post(
      '/audio/voices',
      operationOptions(options, { body }, { multipart: true, writeForm }),
    );
  }

  /**
   * Deletes a custom voice.
   *
   * `DELETE /audio/voices/{voice_id}`
   */
  delete(voiceID: string, options?: RequestOptions): APIPromise<VoiceDeleted> {
    return this._client.delete(
      path('/audio/voices/{voice_id}', voiceID),
      operationOptions(options),
    );
  }
}

export declare namespace Voices {
  export {
    type Voice,
    type VoiceCreateParams,
    type VoiceDeleted,
  };
}

export type * from '../../models/audio/voices.ts';
