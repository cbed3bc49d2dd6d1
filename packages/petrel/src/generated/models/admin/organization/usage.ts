// Written by `npm run generate` from spec/. Do not edit.

export interface UsageAudioSpeechesParams {
  start_time: number;

  api_key_ids?: string[];

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  end_time?: number;

  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];

  limit?: number;

  models?: string[];

  page?: string;

  project_ids?: string[];

  user_ids?: string[];
}

export interface UsageAudioSpeechesResponse {
  data: UsageAudioSpeechesResponse.Data[];

  has_more: boolean;

  next_page: string | null;

  object: 'page';
}
export namespace UsageAudioSpeechesResponse {
  export interface Data {
    end_time: number;

    object: 'bucket';

    results: (
      | UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult
      | UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult
      | UsageAudioSpeechesResponse.Data.OrganizationCostsResult
    )[];

    start_time: number;
  }
  export namespace Data {
    export interface OrganizationCostsResult {
      object: 'organization.costs.result';

      amount?: UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;

      api_key_id?: string | null;

      line_item?: string | null;

      project_id?: string | null;

      quantity?: number | null;

      quantity_unit?:
        | (string & {}) | 'tokens' | '1000_tokens' | 'duration_seconds' | 'duration_minutes'
        | 'duration_hours' | 'gibibyte_hours' | 'images' | 'characters' | null;
    }
    export namespace OrganizationCostsResult {
      export interface Amount {
        currency?: string;

        value?: number;
      }
    }

    export interface OrganizationUsageAudioSpeechesResult {
      characters: number;

      num_model_requests: number;

      object: 'organization.usage.audio_speeches.result';

      api_key_id?: string | null;

      model?: string | null;

      project_id?: string | null;

      user_id?: string | null;
    }

    export interface OrganizationUsageAudioTranscriptionsResult {
      num_model_requests: number;

      object: 'organization.usage.audio_transcriptions.result';

      seconds: number;

      api_key_id?: string | null;

      model?: string | null;

      project_id?: string | null;

      user_id?: string | null;
    }

    export interface OrganizationUsageCodeInterpreterSessionsResult {
      num_sessions: number;

      object: 'organization.usage.code_interpreter_sessions.result';

      project_id?: string | null;
    }

    export interface OrganizationUsageCompletionsResult {
      input_tokens: number;

      num_model_requests: number;

      object: 'organization.usage.completions.result';

      output_tokens: number;

      api_key_id?: string | null;

      batch?: boolean | null;

      input_audio_tokens?: number;

      input_cache_write_tokens?: number;

      input_cached_audio_tokens?: number;

      input_cached_image_tokens?: number;

      input_cached_text_tokens?: number;

      input_cached_tokens?: number;

      input_image_tokens?: number;

      input_text_tokens?: number;

      input_uncached_tokens?: number;

      model?: string | null;

      output_audio_tokens?: number;

      output_image_tokens?: number;

      output_text_tokens?: number;

      project_id?: string | null;

      service_tier?: string | null;

      user_id?: string | null;
    }

    export interface OrganizationUsageEmbeddingsResult {
      input_tokens: number;

      num_model_requests: number;

      object: 'organization.usage.embeddings.result';

      api_key_id?: string | null;

      model?: string | null;

      project_id?: string | null;

      user_id?: string | null;
    }

    export interface OrganizationUsageFileSearchesResult {
      num_requests: number;

      object: 'organization.usage.file_searches.result';

      api_key_id?: string | null;

      project_id?: string | null;

      user_id?: string | null;

      vector_store_id?: string | null;
    }

    export interface OrganizationUsageImagesResult {
      images: number;

      num_model_requests: number;

      object: 'organization.usage.images.result';

      api_key_id?: string | null;

      model?: string | null;

      project_id?: string | null;

      size?: string | null;

      source?: string | null;

      user_id?: string | null;
    }

    export interface OrganizationUsageModerationsResult {
      input_tokens: number;

      num_model_requests: number;

      object: 'organization.usage.moderations.result';

      api_key_id?: string | null;

      model?: string | null;

      project_id?: string | null;

      user_id?: string | null;
    }

    export interface OrganizationUsageVectorStoresResult {
      object: 'organization.usage.vector_stores.result';

      usage_bytes: number;

      project_id?: string | null;
    }

    export interface OrganizationUsageWebSearchesResult {
      num_model_requests: number;

      num_requests: number;

      object: 'organization.usage.web_searches.result';

      api_key_id?: string | null;

      context_level?: string | null;

      model?: string | null;

      project_id?: string | null;

      user_id?: string | null;
    }
  }
}

export interface UsageAudioTranscriptionsParams {
  start_time: number;

  api_key_ids?: string[];

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  end_time?: number;

  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];

  limit?: number;

  models?: string[];

  page?: string;

  project_ids?: string[];

  user_ids?: string[];
}

export type UsageAudioTranscriptionsResponse = UsageAudioSpeechesResponse;
export namespace UsageAudioTranscriptionsResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

export interface UsageCodeInterpreterSessionsParams {
  start_time: number;

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  end_time?: number;

  group_by?: ('project_id')[];

  limit?: number;

  page?: string;

  project_ids?: string[];
}

export type UsageCodeInterpreterSessionsResponse = UsageAudioSpeechesResponse;
export namespace UsageCodeInterpreterSessionsResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

export interface UsageCompletionsParams {
  start_time: number;

  api_key_ids?: string[];

  batch?: boolean;

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  end_time?: number;

  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier')[];

  limit?: number;

  models?: string[];

  page?: string;

  project_ids?: string[];

  user_ids?: string[];
}

export type UsageCompletionsResponse = UsageAudioSpeechesResponse;
export namespace UsageCompletionsResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

export interface UsageCostsParams {
  start_time: number;

  api_key_ids?: string[];

  /** Default: `1d`. */
  bucket_width?: '1d';

  end_time?: number;

  group_by?: ('project_id' | 'line_item' | 'api_key_id')[];

  /** Default: `7`. */
  limit?: number;

  page?: string;

  project_ids?: string[];
}

export type UsageCostsResponse = UsageAudioSpeechesResponse;
export namespace UsageCostsResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

export interface UsageEmbeddingsParams {
  start_time: number;

  api_key_ids?: string[];

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  end_time?: number;

  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];

  limit?: number;

  models?: string[];

  page?: string;

  project_ids?: string[];

  user_ids?: string[];
}

export type UsageEmbeddingsResponse = UsageAudioSpeechesResponse;
export namespace UsageEmbeddingsResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

export interface UsageFileSearchCallsParams {
  start_time: number;

  api_key_ids?: string[];

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  end_time?: number;

  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[];

  limit?: number;

  page?: string;

  project_ids?: string[];

  user_ids?: string[];

  vector_store_ids?: string[];
}

export type UsageFileSearchCallsResponse = UsageAudioSpeechesResponse;
export namespace UsageFileSearchCallsResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

export interface UsageImagesParams {
  start_time: number;

  api_key_ids?: string[];

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  end_time?: number;

  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[];

  limit?: number;

  models?: string[];

  page?: string;

  project_ids?: string[];

  sizes?: ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[];

  sources?: ('image.generation' | 'image.edit' | 'image.variation')[];

  user_ids?: string[];
}

export type UsageImagesResponse = UsageAudioSpeechesResponse;
export namespace UsageImagesResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

export interface UsageModerationsParams {
  start_time: number;

  api_key_ids?: string[];

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  end_time?: number;

  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];

  limit?: number;

  models?: string[];

  page?: string;

  project_ids?: string[];

  user_ids?: string[];
}

export type UsageModerationsResponse = UsageAudioSpeechesResponse;
export namespace UsageModerationsResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

export interface UsageVectorStoresParams {
  start_time: number;

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  end_time?: number;

  group_by?: ('project_id')[];

  limit?: number;

  page?: string;

  project_ids?: string[];
}

export type UsageVectorStoresResponse = UsageAudioSpeechesResponse;
export namespace UsageVectorStoresResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

export interface UsageWebSearchCallsParams {
  start_time: number;

  api_key_ids?: string[];

  /** Default: `1d`. */
  bucket_width?: '1m' | '1h' | '1d';

  context_levels?: ('low' | 'medium' | 'high')[];

  end_time?: number;

  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level')[];

  limit?: number;

  models?: string[];

  page?: string;

  project_ids?: string[];

  user_ids?: string[];
}

export type UsageWebSearchCallsResponse = UsageAudioSpeechesResponse;
export namespace UsageWebSearchCallsResponse {
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
