import { Client } from './client.ts';
import * as errors from './openai/errors.ts';
import type { BodyCodecs } from './core/call/body-codecs.ts';
import { DEFAULT_TIMEOUT } from './core/call/timeouts.ts';
import { toFile, toStreamingFile } from './core/request/uploads.ts';
import { writeForm } from './core/request/write-form.ts';
import { readBinary } from './core/response/read-binary.ts';
import { readStream } from './openai/read-stream.ts';
import { resumeStream } from './openai/resume-stream.ts';

const CODECS: BodyCodecs = { writeForm, readStream, readBinary, resumeStream };

/**
 * A client that knows every format, so that its `get`, `post` and the like can do what a resource can,
 * and that has the classes of errors for members. `OpenAI` adds the resources.
 */
export class CompleteClient extends Client {
  protected override bodyCodecs(): BodyCodecs {
    return CODECS;
  }

  /** Milliseconds one attempt may take when nothing else is said. */
  static readonly DEFAULT_TIMEOUT: number = DEFAULT_TIMEOUT;
  static readonly OpenAIError: typeof errors.OpenAIError = errors.OpenAIError;
  static readonly APIError: typeof errors.APIError = errors.APIError;
  static readonly APIStatusError: typeof errors.APIStatusError = errors.APIStatusError;
  static readonly APIConnectionError: typeof errors.APIConnectionError = errors.APIConnectionError;
  static readonly APIConnectionTimeoutError: typeof errors.APIConnectionTimeoutError =
    errors.APIConnectionTimeoutError;
  static readonly APITimeoutError: typeof errors.APIConnectionTimeoutError =
    errors.APIConnectionTimeoutError;
  static readonly APIUserAbortError: typeof errors.APIUserAbortError = errors.APIUserAbortError;
  static readonly NotFoundError: typeof errors.NotFoundError = errors.NotFoundError;
  static readonly ConflictError: typeof errors.ConflictError = errors.ConflictError;
  static readonly RateLimitError: typeof errors.RateLimitError = errors.RateLimitError;
  static readonly BadRequestError: typeof errors.BadRequestError = errors.BadRequestError;
  static readonly AuthenticationError: typeof errors.AuthenticationError =
    errors.AuthenticationError;
  static readonly InternalServerError: typeof errors.InternalServerError =
    errors.InternalServerError;
  static readonly PermissionDeniedError: typeof errors.PermissionDeniedError =
    errors.PermissionDeniedError;
  static readonly UnprocessableEntityError: typeof errors.UnprocessableEntityError =
    errors.UnprocessableEntityError;
  static readonly InvalidWebhookSignatureError: typeof errors.InvalidWebhookSignatureError =
    errors.InvalidWebhookSignatureError;
  static readonly toFile: typeof toFile = toFile;
  static readonly toStreamingFile: typeof toStreamingFile = toStreamingFile;
}
