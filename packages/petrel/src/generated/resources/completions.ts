// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import { streamOf } from '../../core/request/readable.ts';
import { readStream } from '../../openai/read-stream.ts';
import type { Stream } from '../../openai/stream.ts';
import type {
  Completion,
  CompletionChoice,
  CompletionCreateParams,
  CompletionCreateParamsBase,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
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
  create(
    body: CompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Completion>;
  /**
   * Continues a text prompt with a legacy completion model. With `stream: true` the text
   * arrives in pieces as it is written. Chat models do not work here; use
   * `chat.completions.create` or `responses.create` for them.
   *
   * `POST /completions`,
   * [API reference](https://platform.openai.com/docs/api-reference/completions/createCompletion)
   */
  create(
    body: CompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<Completion>>;
  /**
   * Continues a text prompt with a legacy completion model. With `stream: true` the text
   * arrives in pieces as it is written. Chat models do not work here; use
   * `chat.completions.create` or `responses.create` for them.
   *
   * `POST /completions`,
   * [API reference](https://platform.openai.com/docs/api-reference/completions/createCompletion)
   */
  create(
    body: CompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<Completion> | Completion>;
  create(body: CompletionCreateParams, options?: RequestOptions): APIPromise<any> {
    return this._client.post(
      '/completions',
      operationOptions(options, { body }, { stream: streamOf(body), readStream }),
    );
  }
}

export declare namespace Completions {
  export {
    type Completion,
    type CompletionChoice,
    type CompletionCreateParams,
    type CompletionCreateParamsBase,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
    type CompletionUsage,
  };
}

export type * from '../models/completions.ts';
