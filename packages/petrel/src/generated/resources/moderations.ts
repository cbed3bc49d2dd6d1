// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import type {
  Moderation,
  ModerationCreateParams,
  ModerationCreateResponse,
  ModerationImageURLInput,
  ModerationModel,
  ModerationMultiModalInput,
  ModerationTextInput,
} from '../models/moderations.ts';

/** Classifies content that may be harmful. */
export class Moderations extends APIResource {
  /**
   * Rates texts and images for harmful content and returns a verdict and a score for each
   * category.
   *
   * `POST /moderations`,
   * [API reference](https://platform.openai.com/docs/api-reference/moderations/createModeration)
   */
  create(
    body: ModerationCreateParams,
    options?: RequestOptions,
  ): APIPromise<ModerationCreateResponse> {
    return this._client.post('/moderations', operationOptions(options, { body }));
  }
}

export declare namespace Moderations {
  export {
    type Moderation,
    type ModerationCreateParams,
    type ModerationCreateResponse,
    type ModerationImageURLInput,
    type ModerationModel,
    type ModerationMultiModalInput,
    type ModerationTextInput,
  };
}

export type * from '../models/moderations.ts';
