// Written by `npm run generate` from spec/. Do not edit.

/** What a quantity counts. */
export type CostQuantityUnit =
  | (string & {}) | 'tokens' | '1000_tokens' | 'duration_seconds' | 'duration_minutes'
  | 'duration_hours' | 'gibibyte_hours' | 'images' | 'characters';

/** What to report. */
export interface UsageAudioSpeechesParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Counts only these API keys. */
  api_key_ids?: string[];

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];

  /** How many buckets to return. */
  limit?: number;

  /** Counts only these models. */
  models?: string[];

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];

  /** Counts only these members. */
  user_ids?: string[];
}

/** Usage in buckets of time. */
export interface UsageAudioSpeechesResponse {
  /** The buckets. */
  data: UsageAudioSpeechesResponse.Data[];

  /** Whether further buckets follow. */
  has_more: boolean;

  /** What to pass as `page` to get them. */
  next_page: string | null;

  object: 'page';
}
export namespace UsageAudioSpeechesResponse {
  /** A bucket of time. */
  export interface Data {
    /** Its end, in Unix seconds, itself excluded. */
    end_time: number;

    object: 'bucket';

    /** What was used, one entry for each group. */
    results: (
      | Data.OrganizationUsageCompletionsResult | Data.OrganizationUsageEmbeddingsResult
      | Data.OrganizationUsageModerationsResult | Data.OrganizationUsageImagesResult
      | Data.OrganizationUsageAudioSpeechesResult | Data.OrganizationUsageAudioTranscriptionsResult
      | Data.OrganizationUsageVectorStoresResult
      | Data.OrganizationUsageCodeInterpreterSessionsResult
      | Data.OrganizationUsageFileSearchesResult | Data.OrganizationUsageWebSearchesResult
      | Data.OrganizationCostsResult
    )[];

    /** Its beginning, in Unix seconds, itself included. */
    start_time: number;
  }
  export namespace Data {
    /** What was spent. */
    export interface OrganizationCostsResult {
      object: 'organization.costs.result';

      /** The amount. */
      amount?: OrganizationCostsResult.Amount;

      /** API key, when split by it. */
      api_key_id?: string | null;

      api_source?: 'agents_api' | 'unlabeled' | null;

      /** What it was spent on, when split by it. */
      line_item?: string | null;

      /** Project, when split by it. */
      project_id?: string | null;

      /** How much of it was used. */
      quantity?: number | null;

      /** The unit of the quantity. */
      quantity_unit?:
        | (string & {}) | 'tokens' | '1000_tokens' | 'duration_seconds' | 'duration_minutes'
        | 'duration_hours' | 'gibibyte_hours' | 'images' | 'characters' | null;

      user_id?: string | null;
    }
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export interface Amount {
        /** Currency as a lowercase ISO 4217 code. */
        currency?: string;

        /** The number. */
        value?: number;
      }
    }

    /** Use of text to speech. */
    export interface OrganizationUsageAudioSpeechesResult {
      /** Characters read aloud. */
      characters: number;

      /** Requests made. */
      num_model_requests: number;

      object: 'organization.usage.audio_speeches.result';

      /** API key, when split by it. */
      api_key_id?: string | null;

      /** Model, when split by it. */
      model?: string | null;

      /** Project, when split by it. */
      project_id?: string | null;

      /** Member, when split by it. */
      user_id?: string | null;
    }

    /** Use of speech to text. */
    export interface OrganizationUsageAudioTranscriptionsResult {
      /** Requests made. */
      num_model_requests: number;

      object: 'organization.usage.audio_transcriptions.result';

      /** Seconds transcribed. */
      seconds: number;

      /** API key, when split by it. */
      api_key_id?: string | null;

      /** Model, when split by it. */
      model?: string | null;

      /** Project, when split by it. */
      project_id?: string | null;

      /** Member, when split by it. */
      user_id?: string | null;
    }

    /** Use of the code interpreter. */
    export interface OrganizationUsageCodeInterpreterSessionsResult {
      /** Number of sessions. */
      num_sessions: number;

      object: 'organization.usage.code_interpreter_sessions.result';

      /** Project, when split by it. */
      project_id?: string | null;
    }

    /** Use of text generation. */
    export interface OrganizationUsageCompletionsResult {
      /** All input tokens. */
      input_tokens: number;

      /** Requests made. */
      num_model_requests: number;

      object: 'organization.usage.completions.result';

      /** All generated tokens. */
      output_tokens: number;

      /** API key, when split by it. */
      api_key_id?: string | null;

      api_source?: 'agents_api' | 'unlabeled' | null;

      /** Whether by batches, when split by it. */
      batch?: boolean | null;

      /** Input tokens of audio not read from the cache. */
      input_audio_tokens?: number;

      input_cache_write_12h_tokens?: number;

      input_cache_write_30m_tokens?: number | null;

      /** Input tokens written to the cache. */
      input_cache_write_tokens?: number;

      /** Input tokens of audio read from the cache. */
      input_cached_audio_tokens?: number;

      /** Input tokens of images read from the cache. */
      input_cached_image_tokens?: number;

      /** Input tokens of text read from the cache. */
      input_cached_text_tokens?: number;

      /** Input tokens read from the cache. */
      input_cached_tokens?: number;

      /** Input tokens of images not read from the cache. */
      input_image_tokens?: number;

      /** Input tokens of text not read from the cache. */
      input_text_tokens?: number;

      /** Input tokens not read from the cache. */
      input_uncached_tokens?: number;

      /** Model, when split by it. */
      model?: string | null;

      /** Generated tokens of audio. */
      output_audio_tokens?: number;

      /** Generated tokens of images. */
      output_image_tokens?: number;

      /** Generated tokens of text. */
      output_text_tokens?: number;

      /** Project, when split by it. */
      project_id?: string | null;

      /** Class of service, when split by it. */
      service_tier?: string | null;

      /** Member, when split by it. */
      user_id?: string | null;
    }

    /** Use of embeddings. */
    export interface OrganizationUsageEmbeddingsResult {
      /** Input tokens. */
      input_tokens: number;

      /** Requests made. */
      num_model_requests: number;

      object: 'organization.usage.embeddings.result';

      /** API key, when split by it. */
      api_key_id?: string | null;

      /** Model, when split by it. */
      model?: string | null;

      /** Project, when split by it. */
      project_id?: string | null;

      /** Member, when split by it. */
      user_id?: string | null;
    }

    /** Use of file search. */
    export interface OrganizationUsageFileSearchesResult {
      /** Number of searches. */
      num_requests: number;

      object: 'organization.usage.file_searches.result';

      /** API key, when split by it. */
      api_key_id?: string | null;

      /** Project, when split by it. */
      project_id?: string | null;

      /** Member, when split by it. */
      user_id?: string | null;

      /** Vector store, when split by it. */
      vector_store_id?: string | null;
    }

    /** Images made and edited. */
    export interface OrganizationUsageImagesResult {
      /** Number of images. */
      images: number;

      /** Requests made. */
      num_model_requests: number;

      object: 'organization.usage.images.result';

      /** API key, when split by it. */
      api_key_id?: string | null;

      /** Model, when split by it. */
      model?: string | null;

      /** Project, when split by it. */
      project_id?: string | null;

      /** Size, when split by it. */
      size?: string | null;

      /** Generation, edit or variation, when split by it. */
      source?: string | null;

      /** Member, when split by it. */
      user_id?: string | null;
    }

    /** Use of moderation. */
    export interface OrganizationUsageModerationsResult {
      /** Input tokens. */
      input_tokens: number;

      /** Requests made. */
      num_model_requests: number;

      object: 'organization.usage.moderations.result';

      /** API key, when split by it. */
      api_key_id?: string | null;

      /** Model, when split by it. */
      model?: string | null;

      /** Project, when split by it. */
      project_id?: string | null;

      /** Member, when split by it. */
      user_id?: string | null;
    }

    /** Use of vector stores. */
    export interface OrganizationUsageVectorStoresResult {
      object: 'organization.usage.vector_stores.result';

      /** Bytes stored. */
      usage_bytes: number;

      /** Project, when split by it. */
      project_id?: string | null;
    }

    /** Use of web search. */
    export interface OrganizationUsageWebSearchesResult {
      /** Requests made. */
      num_model_requests: number;

      /** Number of searches. */
      num_requests: number;

      object: 'organization.usage.web_searches.result';

      /** API key, when split by it. */
      api_key_id?: string | null;

      api_source?: 'agents_api' | 'unlabeled' | null;

      /** How much context searches filled, when split by it. */
      context_level?: string | null;

      /** Model, when split by it. */
      model?: string | null;

      /** Project, when split by it. */
      project_id?: string | null;

      /** Member, when split by it. */
      user_id?: string | null;
    }
  }
}

/** What to report. */
export interface UsageAudioTranscriptionsParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Counts only these API keys. */
  api_key_ids?: string[];

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];

  /** How many buckets to return. */
  limit?: number;

  /** Counts only these models. */
  models?: string[];

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];

  /** Counts only these members. */
  user_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageAudioTranscriptionsResponse = UsageAudioSpeechesResponse;
export namespace UsageAudioTranscriptionsResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** What to report. */
export interface UsageCodeInterpreterSessionsParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id')[];

  /** How many buckets to return. */
  limit?: number;

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageCodeInterpreterSessionsResponse = UsageAudioSpeechesResponse;
export namespace UsageCodeInterpreterSessionsResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** What to report. */
export interface UsageCompletionsParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Counts only these API keys. */
  api_key_ids?: string[];

  /** Counts only batches, or only what is not in batches. */
  batch?: boolean;

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: (
    | 'project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier' | 'api_source'
  )[];

  /** How many buckets to return. */
  limit?: number;

  /** Counts only these models. */
  models?: string[];

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];

  /** Counts only these members. */
  user_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageCompletionsResponse = UsageAudioSpeechesResponse;
export namespace UsageCompletionsResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** What to report. */
export interface UsageCostsParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Counts only these API keys. */
  api_key_ids?: string[];

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id' | 'line_item' | 'api_key_id' | 'user_id' | 'api_source')[];

  /**
   * How many buckets to return.
   *
   * Default: `7`.
   */
  limit?: number;

  /** Only costs under these names, each in full: `gpt-6-astra, input_tokens`. Default: all. */
  line_items?: string[];

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageCostsResponse = UsageAudioSpeechesResponse;
export namespace UsageCostsResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** What to count. */
export interface UsageDecisionsParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Only requests with these API keys. Default: all. */
  api_key_ids?: string[] | null;

  /** Only requests of batches (true), or only others (false). Default: both. */
  batch?: boolean | null;

  /** Length of each bucket of time. Default `1d`. */
  bucket_width?: '1m' | '1h' | '1d' | null;

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number | null;

  /** What to group the numbers by; each makes a field of the results. Default: nothing. */
  group_by?:
    | ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'batch' | 'service_tier' | 'api_source')[]
    | null;

  /**
   * Buckets a page: of days 7 by default and 31 at most, of hours 24 and 168, of minutes 60 and
   * 1,440.
   */
  limit?: number | null;

  /** Only requests to these models. Default: all. */
  models?: string[] | null;

  /** `next_page` of the page before. Default: the first page. */
  page?: string | null;

  /** Only requests of these projects. Default: all. */
  project_ids?: string[] | null;

  /** Only requests of these users. Default: all. */
  user_ids?: string[] | null;
}

/** Tokens used by decisions, in steps of time. */
export interface UsageDecisionsResponse {
  data: UsageDecisionsResponse.Data[];

  /** Whether there are more buckets after this page. */
  has_more: boolean;

  /** Token of the next page, for `page`; null after the last. */
  next_page: string | null;

  object: 'page';
}
export namespace UsageDecisionsResponse {
  export interface Data {
    /** End of the bucket, in Unix seconds, itself excluded. */
    end_time: number;

    object: 'bucket';

    /** The numbers of the bucket, one entry for each group. */
    results: Data.Result[];

    /** Beginning of the bucket, in Unix seconds, itself included. */
    start_time: number;
  }
  export namespace Data {
    export interface Result {
      /** All tokens of the input, those of the cache and of Scale Tier included. */
      input_tokens: number;

      /** Number of requests to the model. */
      num_model_requests: number;

      object: 'organization.usage.decisions.result';

      /** All tokens that were made, Scale Tier included. */
      output_tokens: number;

      /** Id of the API key, where grouped by it. */
      api_key_id?: string | null;

      /**
       * Part of the API, where grouped by it; `unlabeled` for all that has no mark, old requests
       * too.
       */
      api_source?: 'agents_api' | 'unlabeled' | null;

      /** Whether the requests were part of batches, where grouped by it. */
      batch?: boolean | null;

      /** Tokens of sound that were read, without those from the cache. */
      input_audio_tokens?: number | null;

      /** Tokens written to the cache to stay for 12 hours. */
      input_cache_write_12h_tokens?: number | null;

      /** Tokens written to the cache to stay for 30 minutes. */
      input_cache_write_30m_tokens?: number | null;

      /** Tokens written to the cache, for 30 minutes and for 12 hours. */
      input_cache_write_tokens?: number | null;

      /** Tokens of sound read from the cache. */
      input_cached_audio_tokens?: number | null;

      /** Tokens of images read from the cache. */
      input_cached_image_tokens?: number | null;

      /** Tokens of text read from the cache. */
      input_cached_text_tokens?: number | null;

      /** Tokens of all kinds read from the cache, Scale Tier included. */
      input_cached_tokens?: number | null;

      /** Tokens of images that were read, without those from the cache. */
      input_image_tokens?: number | null;

      /** Tokens of text that were read, without those from the cache and those written to it. */
      input_text_tokens?: number | null;

      /** Tokens neither read from the cache nor written to it. */
      input_uncached_tokens?: number | null;

      /** The model, where grouped by it. */
      model?: string | null;

      /** Tokens of sound that were made. */
      output_audio_tokens?: number | null;

      /** Tokens of images that were made. */
      output_image_tokens?: number | null;

      /** Tokens of text that were written. */
      output_text_tokens?: number | null;

      /** Id of the project, where grouped by it. */
      project_id?: string | null;

      /** The service tier, where grouped by it. */
      service_tier?: string | null;

      /** Id of the user, where grouped by it. */
      user_id?: string | null;
    }
  }
}

/** What to report. */
export interface UsageEmbeddingsParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Counts only these API keys. */
  api_key_ids?: string[];

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];

  /** How many buckets to return. */
  limit?: number;

  /** Counts only these models. */
  models?: string[];

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];

  /** Counts only these members. */
  user_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageEmbeddingsResponse = UsageAudioSpeechesResponse;
export namespace UsageEmbeddingsResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** What to report. */
export interface UsageFileSearchCallsParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Counts only these API keys. */
  api_key_ids?: string[];

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'vector_store_id')[];

  /** How many buckets to return. */
  limit?: number;

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];

  /** Counts only these members. */
  user_ids?: string[];

  /** Counts only these vector stores. */
  vector_store_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageFileSearchCallsResponse = UsageAudioSpeechesResponse;
export namespace UsageFileSearchCallsResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** What to report. */
export interface UsageImagesParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Counts only these API keys. */
  api_key_ids?: string[];

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source')[];

  /** How many buckets to return. */
  limit?: number;

  /** Counts only these models. */
  models?: string[];

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];

  /** Counts only images of these sizes. */
  sizes?: ('256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792')[];

  /** Counts only images made in these ways. */
  sources?: ('image.generation' | 'image.edit' | 'image.variation')[];

  /** Counts only these members. */
  user_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageImagesResponse = UsageAudioSpeechesResponse;
export namespace UsageImagesResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** What to report. */
export interface UsageModerationsParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Counts only these API keys. */
  api_key_ids?: string[];

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model')[];

  /** How many buckets to return. */
  limit?: number;

  /** Counts only these models. */
  models?: string[];

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];

  /** Counts only these members. */
  user_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageModerationsResponse = UsageAudioSpeechesResponse;
export namespace UsageModerationsResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** What to report. */
export interface UsageVectorStoresParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id')[];

  /** How many buckets to return. */
  limit?: number;

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageVectorStoresResponse = UsageAudioSpeechesResponse;
export namespace UsageVectorStoresResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** What to report. */
export interface UsageWebSearchCallsParams {
  /** Beginning of the time, in Unix seconds, itself included. */
  start_time: number;

  /** Counts only these API keys. */
  api_key_ids?: string[];

  /**
   * Length of each bucket of time.
   *
   * Default: `1d`.
   */
  bucket_width?: '1m' | '1h' | '1d';

  /** Counts only searches with these amounts of context. */
  context_levels?: ('low' | 'medium' | 'high')[];

  /** End of the time, in Unix seconds, itself excluded. */
  end_time?: number;

  /** Splits each bucket by these fields. */
  group_by?: ('project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level' | 'api_source')[];

  /** How many buckets to return. */
  limit?: number;

  /** Counts only these models. */
  models?: string[];

  /** The `next_page` of the previous result. */
  page?: string;

  /** Counts only these projects. */
  project_ids?: string[];

  /** Counts only these members. */
  user_ids?: string[];
}

/** Usage in buckets of time. */
export type UsageWebSearchCallsResponse = UsageAudioSpeechesResponse;
export namespace UsageWebSearchCallsResponse {
  /** A bucket of time. */
  export type Data = UsageAudioSpeechesResponse.Data;
  export namespace Data {
    /** What was spent. */
    export type OrganizationCostsResult = UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      /** An amount of money. */
      export type Amount = UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of text to speech. */
    export type OrganizationUsageAudioSpeechesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of speech to text. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation. */
    export type OrganizationUsageCompletionsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings. */
    export type OrganizationUsageEmbeddingsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search. */
    export type OrganizationUsageFileSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;

    /** Images made and edited. */
    export type OrganizationUsageImagesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation. */
    export type OrganizationUsageModerationsResult = UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;

    /** Use of vector stores. */
    export type OrganizationUsageVectorStoresResult = UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search. */
    export type OrganizationUsageWebSearchesResult = UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
