// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import type {
  CostQuantityUnit,
  UsageAudioSpeechesParams,
  UsageAudioSpeechesResponse,
  UsageAudioTranscriptionsParams,
  UsageAudioTranscriptionsResponse,
  UsageCodeInterpreterSessionsParams,
  UsageCodeInterpreterSessionsResponse,
  UsageCompletionsParams,
  UsageCompletionsResponse,
  UsageCostsParams,
  UsageCostsResponse,
  UsageDecisionsParams,
  UsageDecisionsResponse,
  UsageEmbeddingsParams,
  UsageEmbeddingsResponse,
  UsageFileSearchCallsParams,
  UsageFileSearchCallsResponse,
  UsageImagesParams,
  UsageImagesResponse,
  UsageModerationsParams,
  UsageModerationsResponse,
  UsageVectorStoresParams,
  UsageVectorStoresResponse,
  UsageWebSearchCallsParams,
  UsageWebSearchCallsResponse,
} from '../../../models/admin/organization/usage.ts';

/** How much of each service the organization has used, and its cost. */
export class Usage extends APIResource {
  /**
   * Reports the use of text to speech, in buckets of time.
   *
   * `GET /organization/usage/audio_speeches`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-audio-speeches/usage-audio-speeches)
   */
  audioSpeeches(
    query: UsageAudioSpeechesParams,
    options?: RequestOptions,
  ): APIPromise<UsageAudioSpeechesResponse> {
    return this._client.get(
      '/organization/usage/audio_speeches',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports the use of speech to text, in buckets of time.
   *
   * `GET /organization/usage/audio_transcriptions`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-audio-transcriptions/usage-audio-transcriptions)
   */
  audioTranscriptions(
    query: UsageAudioTranscriptionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageAudioTranscriptionsResponse> {
    return this._client.get(
      '/organization/usage/audio_transcriptions',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports the number of code interpreter sessions, in buckets of time.
   *
   * `GET /organization/usage/code_interpreter_sessions`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-code-interpreter-sessions/usage-code-interpreter-sessions)
   */
  codeInterpreterSessions(
    query: UsageCodeInterpreterSessionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageCodeInterpreterSessionsResponse> {
    return this._client.get(
      '/organization/usage/code_interpreter_sessions',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports the requests and tokens of text generation, in buckets of time.
   *
   * `GET /organization/usage/completions`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-completions/usage-completions)
   */
  completions(
    query: UsageCompletionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageCompletionsResponse> {
    return this._client.get(
      '/organization/usage/completions',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports what the organization spent, in daily buckets, optionally split by project, line
   * item or API key.
   *
   * `GET /organization/costs`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-costs/usage-costs)
   */
  costs(query: UsageCostsParams, options?: RequestOptions): APIPromise<UsageCostsResponse> {
    return this._client.get(
      '/organization/costs',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports the use of embeddings, in buckets of time.
   *
   * `GET /organization/usage/embeddings`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-embeddings/usage-embeddings)
   */
  embeddings(
    query: UsageEmbeddingsParams,
    options?: RequestOptions,
  ): APIPromise<UsageEmbeddingsResponse> {
    return this._client.get(
      '/organization/usage/embeddings',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports the number of file search calls, in buckets of time.
   *
   * `GET /organization/usage/file_search_calls`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-file-search-calls/usage-file-search-calls)
   */
  fileSearchCalls(
    query: UsageFileSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<UsageFileSearchCallsResponse> {
    return this._client.get(
      '/organization/usage/file_search_calls',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports the number of images generated or edited, in buckets of time.
   *
   * `GET /organization/usage/images`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-images/usage-images)
   */
  images(query: UsageImagesParams, options?: RequestOptions): APIPromise<UsageImagesResponse> {
    return this._client.get(
      '/organization/usage/images',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports the use of moderation, in buckets of time.
   *
   * `GET /organization/usage/moderations`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-moderations/usage-moderations)
   */
  moderations(
    query: UsageModerationsParams,
    options?: RequestOptions,
  ): APIPromise<UsageModerationsResponse> {
    return this._client.get(
      '/organization/usage/moderations',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports the bytes stored in vector stores, in buckets of time.
   *
   * `GET /organization/usage/vector_stores`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-vector-stores/usage-vector-stores)
   */
  vectorStores(
    query: UsageVectorStoresParams,
    options?: RequestOptions,
  ): APIPromise<UsageVectorStoresResponse> {
    return this._client.get(
      '/organization/usage/vector_stores',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Reports the number of web search calls, in buckets of time.
   *
   * `GET /organization/usage/web_search_calls`,
   * [API reference](https://platform.openai.com/docs/api-reference/usage-web-search-calls/usage-web-search-calls)
   */
  webSearchCalls(
    query: UsageWebSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<UsageWebSearchCallsResponse> {
    return this._client.get(
      '/organization/usage/web_search_calls',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Returns how many tokens decisions have used, in steps of time.
   *
   * `GET /organization/usage/decisions`
   */
  decisions(
    query: UsageDecisionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageDecisionsResponse> {
    return this._client.get(
      '/organization/usage/decisions',
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }
}

export declare namespace Usage {
  export {
    type CostQuantityUnit,
    type UsageAudioSpeechesParams,
    type UsageAudioSpeechesResponse,
    type UsageAudioTranscriptionsParams,
    type UsageAudioTranscriptionsResponse,
    type UsageCodeInterpreterSessionsParams,
    type UsageCodeInterpreterSessionsResponse,
    type UsageCompletionsParams,
    type UsageCompletionsResponse,
    type UsageCostsParams,
    type UsageCostsResponse,
    type UsageDecisionsParams,
    type UsageDecisionsResponse,
    type UsageEmbeddingsParams,
    type UsageEmbeddingsResponse,
    type UsageFileSearchCallsParams,
    type UsageFileSearchCallsResponse,
    type UsageImagesParams,
    type UsageImagesResponse,
    type UsageModerationsParams,
    type UsageModerationsResponse,
    type UsageVectorStoresParams,
    type UsageVectorStoresResponse,
    type UsageWebSearchCallsParams,
    type UsageWebSearchCallsResponse,
  };
}

export type * from '../../../models/admin/organization/usage.ts';
