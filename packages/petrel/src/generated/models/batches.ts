// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../core/pagination.ts';
import type * as SharedAPI from './shared.ts';

export interface Batch {
  id: string;

  completion_window: string;

  created_at: number;

  endpoint: string;

  input_file_id: string;

  object: 'batch';

  status:
    | 'validating' | 'failed' | 'in_progress' | 'finalizing' | 'completed' | 'expired'
    | 'cancelling' | 'cancelled';

  cancelled_at?: number;

  cancelling_at?: number;

  completed_at?: number;

  error_file_id?: string;

  errors?: Batch.Errors;

  expired_at?: number;

  expires_at?: number;

  failed_at?: number;

  finalizing_at?: number;

  in_progress_at?: number;

  metadata?: SharedAPI.Metadata;

  model?: string;

  output_file_id?: string;

  request_counts?: BatchRequestCounts;

  usage?: BatchUsage;
}
export namespace Batch {
  export interface Errors {
    data?: BatchError[];

    object?: string;
  }
}

export interface BatchCreateParams {
  completion_window: '24h';

  endpoint:
    | '/v1/responses' | '/v1/chat/completions' | '/v1/embeddings' | '/v1/completions'
    | '/v1/moderations' | '/v1/images/generations' | '/v1/images/edits' | '/v1/videos';

  input_file_id: string;

  metadata?: SharedAPI.Metadata;

  output_expires_after?: BatchCreateParams.OutputExpiresAfter;
}

export namespace BatchCreateParams {
  export interface OutputExpiresAfter {
    anchor: 'created_at';

    /** From 3600 to 2592000. */
    seconds: number;
  }
}

export interface BatchError {
  code?: string;

  line?: number | null;

  message?: string;

  param?: string | null;
}

export interface BatchListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;
}

export interface BatchRequestCounts {
  completed: number;

  failed: number;

  total: number;
}

export interface BatchUsage {
  input_tokens: number;

  input_tokens_details: BatchUsage.InputTokensDetails;

  output_tokens: number;

  output_tokens_details: BatchUsage.OutputTokensDetails;

  total_tokens: number;
}
export namespace BatchUsage {
  export interface InputTokensDetails {
    cached_tokens: number;
  }

  export interface OutputTokensDetails {
    reasoning_tokens: number;
  }
}

export type BatchesPage = CursorPage<Batch>;
