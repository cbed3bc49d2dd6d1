// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage, Page } from '../../../core/pages/pagination.ts';
import type * as SharedAPI from '../shared.ts';

/** Splits automatically: at present into passages of 800 tokens that overlap by 400. */
export interface AutoFileChunkingStrategyParam {
  type: 'auto';
}

/** How a file was split into passages. */
export type FileChunkingStrategy =
  | StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject;

/** How to split files into passages. Automatically when left out. */
export type FileChunkingStrategyParam =
  | AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObject;

/** The way of splitting is not known, mostly for old files. */
export interface OtherFileChunkingStrategyObject {
  type: 'other';
}

/** Size and overlap of passages. */
export interface StaticFileChunkingStrategy {
  /** Tokens that a passage shares with the one before, at most half its size. */
  chunk_overlap_tokens: number;

  /**
   * Most tokens of a passage.
   *
   * From 100 to 4096.
   */
  max_chunk_size_tokens: number;
}

/** Passages of a fixed size and overlap. */
export interface StaticFileChunkingStrategyObject {
  /** Size and overlap. */
  static: StaticFileChunkingStrategy;

  type: 'static';
}

/** Splits into passages of a fixed size and overlap. */
export type StaticFileChunkingStrategyObjectParam = StaticFileChunkingStrategyObject;

/** A collection of files that are split, embedded and searchable. */
export interface VectorStore {
  /** Id of the vector store. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** How far its files are indexed. */
  file_counts: VectorStore.FileCounts;

  /** When it was last used, in Unix seconds. */
  last_active_at: number | null;

  /** The key-value pairs kept with it. */
  metadata: SharedAPI.Metadata;

  /** Name of the vector store. */
  name: string;

  object: 'vector_store';

  /** Whether files are still being indexed, all are, or the store has expired. */
  status: 'expired' | 'in_progress' | 'completed';

  /** Bytes it takes up, which is what is charged. */
  usage_bytes: number;

  /** When it is deleted by itself. */
  expires_after?: VectorStore.ExpiresAfter;

  /** When it will be deleted, in Unix seconds; null if never. */
  expires_at?: number | null;
}
export namespace VectorStore {
  /** When a vector store is deleted by itself. */
  export interface ExpiresAfter {
    /** The moment from which the time runs: the last use. */
    anchor: 'last_active_at';

    /**
     * Days after that moment.
     *
     * From 1 to 365.
     */
    days: number;
  }

  /** How far the files of a store are indexed. */
  export interface FileCounts {
    /** Files whose indexing was cancelled. */
    cancelled: number;

    /** Files that can be searched. */
    completed: number;

    /** Files that could not be indexed. */
    failed: number;

    /** Files that are being indexed. */
    in_progress: number;

    /** All files. */
    total: number;
  }
}

/** The vector store to create. */
export interface VectorStoreCreateParams {
  /** How to split the files. Automatically when left out; needs `file_ids`. */
  chunking_strategy?: FileChunkingStrategyParam;

  /** What the store is for. */
  description?: string;

  /** When it is deleted by itself; never when left out. */
  expires_after?: VectorStoreCreateParams.ExpiresAfter;

  /**
   * Ids of uploaded files to index.
   *
   * At most 500 items.
   */
  file_ids?: string[];

  /**
   * Key-value pairs of your own, up to 16; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;

  /** Name of the store. */
  name?: string;
}

export namespace VectorStoreCreateParams {
  /** When a vector store is deleted by itself. */
  export type ExpiresAfter = VectorStore.ExpiresAfter;
}

/** Confirms that a vector store was deleted. */
export interface VectorStoreDeleted {
  /** Id of the deleted vector store. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'vector_store.deleted';
}

/** Which vector stores to list. */
export interface VectorStoreListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `desc`.
   */
  order?: 'asc' | 'desc';
}

/** What to search for. */
export interface VectorStoreSearchParams {
  /** One query or several. */
  query: string | string[];

  /** Searches only files whose attributes match. */
  filters?: SharedAPI.ComparisonFilter | SharedAPI.CompoundFilter;

  /**
   * Most results to return.
   *
   * From 1 to 50. Default: `10`.
   */
  max_num_results?: number;

  /** How results are ranked. */
  ranking_options?: VectorStoreSearchParams.RankingOptions;

  /**
   * Rewords the query so that it suits vector search.
   *
   * Default: `false`.
   */
  rewrite_query?: boolean;
}

export namespace VectorStoreSearchParams {
  /** How results are ranked. */
  export interface RankingOptions {
    /**
     * Ranks results anew for better order; `none` is faster.
     *
     * Default: `auto`.
     */
    ranker?: 'none' | 'auto' | 'default-2024-11-15';

    /**
     * Drops results that match less well than this, between 0 and 1.
     *
     * From 0 to 1. Default: `0`.
     */
    score_threshold?: number;
  }
}

/** A file with passages that match a query. */
export interface VectorStoreSearchResponse {
  /**
   * Attributes of the file.
   *
   * At most 16 keys.
   */
  attributes: { [key: string]: string | number | boolean } | null;

  /** The passages. */
  content: VectorStoreSearchResponse.Content[];

  /** Id of the file. */
  file_id: string;

  /** Name of the file. */
  filename: string;

  /**
   * How well it matches, between 0 and 1.
   *
   * From 0 to 1.
   */
  score: number;
}
export namespace VectorStoreSearchResponse {
  /** A passage. */
  export interface Content {
    /** The text. */
    text: string;

    type: 'text';
  }
}

export type VectorStoreSearchResponsesPage = Page<VectorStoreSearchResponse>;

/** What to change about a vector store. */
export interface VectorStoreUpdateParams {
  /** When it is deleted by itself; null for never. */
  expires_after?: VectorStoreUpdateParams.ExpiresAfter | null;

  /** The new key-value pairs, in place of the old ones. */
  metadata?: SharedAPI.Metadata;

  /** The new name. */
  name?: string | null;
}

export namespace VectorStoreUpdateParams {
  /** When a vector store is deleted by itself. */
  export type ExpiresAfter = VectorStore.ExpiresAfter;
}

export type VectorStoresPage = CursorPage<VectorStore>;
