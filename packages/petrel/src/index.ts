export { OpenAI, OpenAI as default } from './generated/openai.ts';
export { Client } from './client.ts';
export type { ClientOptions, DataResidency } from './client-options.ts';
export type { MiddlewareOptions } from './core/api-client.ts';
export { APIPromise, type DataWithResponse, type WithRequestID } from './core/api-promise.ts';
export type { ApiKeySetter } from './core/pipeline/auth.ts';
export { BinaryResponse } from './core/response/binary-response.ts';
export type { Call, Handler, HTTPMethod, Middleware, Reply } from './core/pipeline/call.ts';
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIConnectionTimeoutError as APITimeoutError,
  APIError,
  APIResponseValidationError,
  APIStatusError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ContentFilterFinishReasonError,
  type ErrorJSON,
  InternalServerError,
  InvalidWebhookSignatureError,
  LengthFinishReasonError,
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
  StreamTruncatedError,
  type TimeoutPhase,
  UnprocessableEntityError,
} from './core/errors/index.ts';
export { toDataURL } from './core/request/data-url.ts';
export type { FetchOptions } from './core/request/fetch-options.ts';
export type { HeadersLike } from './core/request/headers.ts';
export type { Logger, LogLevel } from './core/pipeline/logging.ts';
export {
  AbstractPage,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  CursorPage,
  type CursorPageParams,
  NextCursorPage,
  type NextCursorPageParams,
  Page,
  PageBase,
  PagePromise,
} from './core/pagination.ts';
export type { RateLimit, RateLimitBudget } from './core/response/rate-limit.ts';
export { RawResponse, type WithRawResponse } from './core/response/raw-response.ts';
export type { RequestOptions } from './core/request/request-options.ts';
export { APIResource } from './core/resource.ts';
export type { StreamResumption } from './core/stream/stream-resumption.ts';
export { Stream } from './core/stream/streaming.ts';
export type { TimeoutOption, TimeoutPhases } from './core/pipeline/timeouts.ts';
export type { Transport, TransportRequest, TransportResponse } from './core/pipeline/transport.ts';
export { toFile, toStreamingFile, type Uploadable } from './core/request/uploads.ts';
export { VERSION } from './core/version.ts';
export type { ProxyOption, ProxyOptions } from './platform/proxy-option.ts';
export { fromPath } from './platform/default-platform.ts';
export type { Fetch } from './platform/fetch.ts';
