// Written by `npm run generate` from spec/. Do not edit.
import type { APIPromise } from '../../core/api-promise.ts';
import type { RequestOptions } from '../../core/request/request-options.ts';
import { APIResource } from '../../core/resource.ts';
import type {
  CreateEmbeddingResponse,
  Embedding,
  EmbeddingCreateParams,
  EmbeddingModel,
} from '../models/embeddings.ts';

/** Turns text into vectors whose distance reflects how related the texts are. */
export class Embeddings extends APIResource {
  /**
   * Computes one embedding vector for each input text. Fails with 400 when an input is empty or
   * longer than the model accepts.
   *
   * `POST /embeddings`,
   * [API reference](https://platform.openai.com/docs/api-reference/embeddings/createEmbedding)
   */
  create(
    body: EmbeddingCreateParams,
    options?: RequestOptions,
  ): APIPromise<CreateEmbeddingResponse> {
    return this._client.post('/embeddings', { body, ...options });
  }
}

export declare namespace Embeddings {
  export {
    type CreateEmbeddingResponse as CreateEmbeddingResponse,
    type Embedding as Embedding,
    type EmbeddingCreateParams as EmbeddingCreateParams,
    type EmbeddingModel as EmbeddingModel,
  };
}

export type * from '../models/embeddings.ts';
