export { OpenAI, OpenAI as default } from './generated/openai.ts';
export { AzureOpenAI } from './providers/azure/azure-openai.ts';
export type { AzureClientOptions } from './providers/azure/azure-options.ts';
export { BedrockOpenAI, type BedrockClientOptions } from './providers/bedrock/bedrock-openai.ts';
export type { Provider, ProviderRequest } from './core/call/provider.ts';
export { Client } from './client.ts';
export type { ClientOptions } from './client-options.ts';
export type { DataResidency } from './openai/base-url.ts';
export type { MiddlewareOptions } from './core/client/middleware.ts';
export { APIPromise, type DataWithResponse, type WithRequestID } from './core/pages/api-promise.ts';
export type { ApiKeySetter } from './core/client/auth.ts';
export { BinaryResponse } from './core/response/binary-response.ts';
export type { Call, Handler, HTTPMethod, Middleware, Reply } from './core/call/call.ts';
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
  type ErrorJSON,
  InternalServerError,
  InvalidWebhookSignatureError,
  NotFoundError,
  OAuthError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
  StreamTruncatedError,
  SubjectTokenProviderError,
  type TimeoutPhase,
  UnprocessableEntityError,
} from './openai/errors.ts';
export { ContentFilterFinishReasonError } from './helpers/structured-output/content-filter-finish-reason-error.ts';
export { LengthFinishReasonError } from './helpers/structured-output/length-finish-reason-error.ts';
export { SchemaValidationError } from './helpers/structured-output/schema-validation-error.ts';
export { StructuredOutputError } from './helpers/structured-output/structured-output-error.ts';
export { ComputerToolset, type ComputerDriver } from './helpers/toolsets/computer-toolset.ts';
export { ChunkedUploadError } from './helpers/uploads/chunked-upload-error.ts';
export { toDataURL } from './core/request/data-url.ts';
export type { FetchOptions } from './core/call/fetch-options.ts';
export type { HeadersLike } from './core/call/headers-like.ts';
export type { Logger, LogLevel } from './core/call/log.ts';
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
} from './core/pages/pagination.ts';
export type { RateLimit, RateLimitBudget } from './core/errors/rate-limit.ts';
export { RawResponse } from './core/pages/raw-response.ts';
export type { WithRawResponse } from './core/pages/raw-methods.ts';
export type { RequestOptions } from './core/call/request-options.ts';
export { APIResource } from './core/client/api-resource.ts';
export type { StreamResumption } from './core/call/stream-resumption.ts';
export { Stream } from './openai/stream.ts';
export type { TimeoutOption, TimeoutPhases } from './core/call/timeouts.ts';
export type { Transport, TransportRequest, TransportResponse } from './core/call/transport.ts';
export { toFile, toStreamingFile, type Uploadable } from './core/request/uploads.ts';
export type { OnUploadProgress, UploadProgress } from './core/call/upload-progress.ts';
export { VERSION } from './core/version.ts';
export type { ProxyOption, ProxyOptions } from './platform/proxy-option.ts';
export { fromPath } from './platform/default-platform.ts';
export type { Fetch } from './platform/fetch/fetch-transport.ts';
