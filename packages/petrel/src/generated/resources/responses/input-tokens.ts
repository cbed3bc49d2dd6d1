// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import type {
  InputTokenCountParams,
  InputTokenCountResponse,
} from '../../models/responses/input-tokens.ts';

/** Counts tokens before a request is made. */
export class InputTokens extends APIResource {
  /**
   * Counts the input tokens that a request would use, without running a model.
   *
   * `POST /responses/input_tokens`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/Getinputtokencounts)
   */
  count(
    body: InputTokenCountParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<InputTokenCountResponse> {
    return this._client.post('/responses/input_tokens', operationOptions(options, { body }));
  }
}

export declare namespace InputTokens {
  export {
    type InputTokenCountParams,
    type InputTokenCountResponse,
  };
}

export type * from '../../models/responses/input-tokens.ts';
