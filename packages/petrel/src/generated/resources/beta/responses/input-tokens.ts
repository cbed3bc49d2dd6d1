// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import { readable } from '../../../../core/request/readable.ts';
import type {
  InputTokenCountParams,
  InputTokenCountResponse,
} from '../../../models/beta/responses/input-tokens.ts';

/** Counts tokens before a request is made. */
export class InputTokens extends APIResource {
  /**
   * Counts the input tokens that a beta request would use, without running a model.
   *
   * `POST /responses/input_tokens?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/beta_Getinputtokencounts)
   */
  count(
    params: InputTokenCountParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<InputTokenCountResponse> {
    const { betas, ...body } = readable(params ?? {});
    return this._client.post(
      '/responses/input_tokens?beta=true',
      operationOptions(options, { body }, { headers: { 'openai-beta': betas?.toString() } }),
    );
  }
}

export declare namespace InputTokens {
  export {
    type InputTokenCountParams,
    type InputTokenCountResponse,
  };
}

export type * from '../../../models/beta/responses/input-tokens.ts';
