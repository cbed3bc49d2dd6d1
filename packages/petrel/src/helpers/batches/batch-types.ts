import type { APIError } from '../../core/errors/index.ts';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
} from '../../generated/models/chat/completions/completions.ts';
import type {
  Completion,
  CompletionCreateParamsNonStreaming,
} from '../../generated/models/completions.ts';
import type {
  CreateEmbeddingResponse,
  EmbeddingCreateParams,
} from '../../generated/models/embeddings.ts';
import type {
  ImageGenerateParamsNonStreaming,
  ImagesResponse,
} from '../../generated/models/images.ts';
import type {
  ModerationCreateParams,
  ModerationCreateResponse,
} from '../../generated/models/moderations.ts';
import type {
  Response,
  ResponseCreateParamsNonStreaming,
} from '../../generated/models/responses/responses.ts';
import type { Video, VideoCreateParams } from '../../generated/models/videos.ts';

/** The operations that a batch may hold, by the URL of its requests: their parameters and results. */
export interface BatchEndpoints {
  '/v1/responses': { body: ResponseCreateParamsNonStreaming; result: Response };
  '/v1/chat/completions': { body: ChatCompletionCreateParamsNonStreaming; result: ChatCompletion };
  '/v1/embeddings': { body: EmbeddingCreateParams; result: CreateEmbeddingResponse };
  '/v1/completions': { body: CompletionCreateParamsNonStreaming; result: Completion };
  '/v1/moderations': { body: ModerationCreateParams; result: ModerationCreateResponse };
  '/v1/images/generations': { body: ImageGenerateParamsNonStreaming; result: ImagesResponse };
  /** JSON names its images by URL or file id, as forms do not. */
  '/v1/images/edits': { body: Readonly<Record<string, unknown>>; result: ImagesResponse };
  '/v1/videos': { body: Omit<VideoCreateParams, 'input_reference'>; result: Video };
}

/** The URL of the requests of a batch. */
export type BatchEndpoint = keyof BatchEndpoints;

/** A request of a batch, typed by its URL. */
export type BatchRequest<Endpoint extends BatchEndpoint = BatchEndpoint> = {
  [URL in Endpoint]: {
    /** Identifies the result. Unique among the requests. */
    readonly custom_id: string;
    readonly url: URL;
    readonly body: BatchEndpoints[URL]['body'];
    /** Default: `POST`, the only method there is. */
    readonly method?: 'POST' | undefined;
  };
}[Endpoint];

/** The result of a request that succeeded. */
export interface BatchSuccess<Endpoint extends BatchEndpoint = BatchEndpoint> {
  readonly ok: true;
  readonly custom_id: string;
  /** HTTP status of the response. */
  readonly status: number;
  readonly request_id: string | null;
  /** What the operation returns when it is called by itself. */
  readonly body: BatchEndpoints[Endpoint]['result'];
  readonly error: null;
}

/** The result of a request that failed, or that was never sent because the batch had ended. */
export interface BatchFailure {
  readonly ok: false;
  readonly custom_id: string;
  /** HTTP status of the response; null where there was none. */
  readonly status: number | null;
  readonly request_id: string | null;
  readonly body: null;
  /**
   * The error that the call would have thrown: a `RateLimitError` for 429, and so on. Without a
   * status, its `code` is the reason, such as `batch_expired`.
   */
  readonly error: APIError;
}

/** The result of one request of a batch. */
export type BatchResult<Endpoint extends BatchEndpoint = BatchEndpoint> =
  | BatchSuccess<Endpoint>
  | BatchFailure;

/** What one input file may hold. */
export interface BatchLimits {
  /** Requests. Default: 50,000. */
  requests: number;
  /** Bytes, line breaks included. Default: 200,000,000 (200 MB). */
  bytes: number;
  /** Inputs of all embeddings requests together. Default: 50,000. */
  inputs: number;
}
