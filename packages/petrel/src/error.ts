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
  type HelperProgress,
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
