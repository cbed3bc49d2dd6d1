// Written by `npm run generate` from spec/. Do not edit.

/** The vectors of all inputs, as the caller requested them in base64. */
export interface Base64EmbeddingResponse {
  /** One vector for each input, in the order of the inputs. */
  data: Base64EmbeddingResponse.Embedding[];

  /** The model that computed them. */
  model: string;

  object: 'list';

  /** Tokens used by the request. */
  usage: Base64EmbeddingResponse.Usage;
}
export namespace Base64EmbeddingResponse {
  /** The vector of one input. */
  export interface Embedding {
    /** The vector as base64 of 32-bit floats, lowest byte first. */
    embedding: string;

    /** Which input it belongs to, from 0. */
    index: number;

    object: 'embedding';
  }

  export type Usage = CreateEmbeddingResponse.Usage;
}

/** The vectors of all inputs. */
export interface CreateEmbeddingResponse {
  /** One vector for each input, in the order of the inputs. */
  data: Embedding[];

  /** The model that computed them. */
  model: string;

  object: 'list';

  /** Tokens used by the request. */
  usage: CreateEmbeddingResponse.Usage;
}
export namespace CreateEmbeddingResponse {
  /** Tokens used by an embedding request. */
  export interface Usage {
    /** Tokens of all inputs. */
    prompt_tokens: number;

    /** Tokens charged in total. */
    total_tokens: number;
  }
}

/** The vector of one input. */
export interface Embedding {
  /** The vector. Its length depends on the model and on `dimensions`. */
  embedding: number[];

  /** Which input it belongs to, from 0. */
  index: number;

  object: 'embedding';
}

/** The inputs to embed and how. */
export interface EmbeddingCreateParams {
  /**
   * One text or token array, or up to 2,048 of them. None may be empty; each may have 8,192
   * tokens at most, all together 300,000.
   */
  input: string | string[] | number[] | number[][];

  /** Id of the model that computes the vectors. */
  model: (string & {}) | EmbeddingModel;

  /**
   * Length of the vectors. Newer models can shorten them; `text-embedding-ada-002` cannot.
   *
   * At least 1.
   */
  dimensions?: number;

  /**
   * How vectors travel: as numbers, or as base64 of 32-bit floats, which is smaller.
   *
   * Default: `float`.
   */
  encoding_format?: 'float' | 'base64';

  /** An id of your end user, to trace abuse. */
  user?: string;
}

/** Ids of the models that compute embeddings. */
export type EmbeddingModel =
  | 'text-embedding-ada-002' | 'text-embedding-3-small' | 'text-embedding-3-large';
