import { APIConnectionError } from './api-connection-error.ts';

/**
 * A stream of events ended before its terminal mark, so the answer is incomplete.
 * `truncatedStreams: 'ignore'` turns this error off.
 */
export class StreamTruncatedError extends APIConnectionError {
  static override readonly petrelName: string = 'StreamTruncatedError';

  constructor(options: { message?: string | undefined; cause?: unknown } = {}) {
    super({
      message:
        options.message ?? 'The stream ended before its terminal event; the answer is incomplete.',
      cause: options.cause,
      code: 'stream_truncated',
    });
  }

  /** False: the caller has seen part of the answer, so the client must not repeat the request. */
  override get retryable(): boolean {
    return false;
  }
}
