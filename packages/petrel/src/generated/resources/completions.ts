// Written by `npm run generate` from spec/. Do not edit.
import type { APIPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request-options.ts';
import { APIResource } from '../../core/resource.ts';
import type {
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionUsage,
} from '../models/completions.ts';

/** Legacy text completion, the predecessor of chat. */
export class Completions extends APIResource {
  /**
   * Continues a text prompt with a legacy completion model. With `stream: true` the text
   * arrives in pieces as it is written. Chat models do not work here; use
   * `chat.completions.create` or `responses.create` for them.
   *
   * `POST /completions`,
   * [API reference](https://platform.openai.com/docs/api-reference/completions/createCompletion)
   */
  create(body: CompletionCreateParams, options?: RequestOptions): APIPromise<Completion> {
    return this._client.post('/completions', { body, ...options });
  }
}

export declare namespace Completions {
  export {
    type Completion as Completion,
    type CompletionChoice as CompletionChoice,
    type CompletionCreateParams as CompletionCreateParams,
    type CompletionUsage as CompletionUsage,
  };
}

export type * from '../models/completions.ts';
