// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import { preferring } from '../../core/request/preferred-members.ts';
import { readable } from '../../core/request/readable.ts';
import { decodeEmbeddings } from '../../openai/embedding-values.ts';
import type {
  Base64EmbeddingResponse,
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
    body: EmbeddingCreateParams & { encoding_format: 'base64' },
    options?: RequestOptions,
  ): APIPromise<Base64EmbeddingResponse>;
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
  ): APIPromise<CreateEmbeddingResponse>;
  create(body: EmbeddingCreateParams, options?: RequestOptions): APIPromise<any> {
    if (readable(body)?.encoding_format === undefined) {
      return this._client.post(
        '/embeddings',
        operationOptions(
          options,
          { body },
          { preferred: preferring({ encoding_format: 'base64' }), transform: decodeEmbeddings },
        ),
      );
    }
    return this._client.post('/embeddings', operationOptions(options, { body }));
  }
}

export declare namespace Embeddings {
  export {
    type Base64EmbeddingResponse,
    type CreateEmbeddingResponse,
    type Embedding,
    type EmbeddingCreateParams,
    type EmbeddingModel,
  };
}

export type * from '../models/embeddings.ts';
