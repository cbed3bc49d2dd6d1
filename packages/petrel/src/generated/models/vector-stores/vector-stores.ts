// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage, Page } from '../../../core/pagination.ts';
import type * as SharedAPI from '../shared.ts';

export interface AutoFileChunkingStrategyParam {
  type: 'auto';
}

export type FileChunkingStrategy =
  | StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject;

export type FileChunkingStrategyParam =
  | AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObject;

export interface OtherFileChunkingStrategyObject {
  type: 'other';
}

export interface StaticFileChunkingStrategy {
  chunk_overlap_tokens: number;

  /** From 100 to 4096. */
  max_chunk_size_tokens: number;
}

export interface StaticFileChunkingStrategyObject {
  static: StaticFileChunkingStrategy;

  type: 'static';
}

export type StaticFileChunkingStrategyObjectParam = StaticFileChunkingStrategyObject;

export interface VectorStore {
  id: string;

  created_at: number;

  file_counts: VectorStore.FileCounts;

  last_active_at: number | null;

  metadata: SharedAPI.Metadata;

  name: string;

  object: 'vector_store';

  status: 'expired' | 'in_progress' | 'completed';

  usage_bytes: number;

  expires_after?: VectorStore.ExpiresAfter;

  expires_at?: number | null;
}
export namespace VectorStore {
  export interface ExpiresAfter {
    anchor: 'last_active_at';

    /** From 1 to 365. */
    days: number;
  }

  export interface FileCounts {
    cancelled: number;

    completed: number;

    failed: number;

    in_progress: number;

    total: number;
  }
}

export interface VectorStoreCreateParams {
  chunking_strategy?: AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObject;

  description?: string;

  expires_after?: VectorStoreCreateParams.ExpiresAfter;

  /** At most 500 items. */
  file_ids?: string[];

  metadata?: SharedAPI.Metadata;

  name?: string;
}

export namespace VectorStoreCreateParams {
  export type ExpiresAfter = VectorStore.ExpiresAfter;
}

export interface VectorStoreDeleted {
  id: string;

  deleted: boolean;

  object: 'vector_store.deleted';
}

export interface VectorStoreListParams {
  after?: string;

  before?: string;

  /** Default: `20`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export interface VectorStoreSearchParams {
  query: string | string[];

  filters?: SharedAPI.ComparisonFilter | SharedAPI.CompoundFilter;

  /** From 1 to 50. Default: `10`. */
  max_num_results?: number;

  ranking_options?: VectorStoreSearchParams.RankingOptions;

  /** Default: `false`. */
  rewrite_query?: boolean;
}

export namespace VectorStoreSearchParams {
  export interface RankingOptions {
    /** Default: `auto`. */
    ranker?: 'none' | 'auto' | 'default-2024-11-15';

    /** From 0 to 1. Default: `0`. */
    score_threshold?: number;
  }
}

export interface VectorStoreSearchResponse {
  /** At most 16 keys. */
  attributes: { [key: string]: string | number | boolean } | null;

  content: VectorStoreSearchResponse.Content[];

  file_id: string;

  filename: string;

  /** From 0 to 1. */
  score: number;
}
export namespace VectorStoreSearchResponse {
  export interface Content {
    text: string;

    type: 'text';
  }
}

export type VectorStoreSearchResponsesPage = Page<VectorStoreSearchResponse>;

export interface VectorStoreUpdateParams {
  expires_after?: VectorStoreUpdateParams.ExpiresAfter | null;

  metadata?: SharedAPI.Metadata;

  name?: string | null;
}

export namespace VectorStoreUpdateParams {
  export type ExpiresAfter = VectorStore.ExpiresAfter;
}

export type VectorStoresPage = CursorPage<VectorStore>;
