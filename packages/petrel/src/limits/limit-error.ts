import { OpenAIError } from '../core/errors/index.ts';

/** Why a limiter did not send a request. */
export type LimitErrorCode =
  /** The request is larger than the whole limit, so that it would never be sent. */
  | 'request_exceeds_limit'
  /** As many requests wait already as `maxQueue` allows. */
  | 'limit_queue_full'
  /** The request waited for `maxWait`, or would have to. */
  | 'limit_wait_exceeded';

/** What a {@link LimitError} knows. */
export interface LimitErrorInfo {
  code: LimitErrorCode;
  /** The model whose limit it is. */
  model: string;
  /** The tokens that were estimated for the request. */
  tokens: number;
  /** Milliseconds that the request has waited. */
  waited: number;
  /** Milliseconds after which the limiter would send the request; undefined where that is not known. */
  retryAfter?: number | undefined;
  /** The rejection with status 429 after which the request waited again. */
  cause?: Error | undefined;
}

/** The limiter did not send a request. Nothing reached the server. */
export class LimitError extends OpenAIError {
  static override readonly petrelName: string = 'LimitError';

  declare readonly code: LimitErrorCode;
  /** The model whose limit it is. */
  readonly model: string;
  /** The tokens that were estimated for the request. */
  readonly tokens: number;
  /** Milliseconds that the request has waited. */
  readonly waited: number;
  /** Milliseconds after which the limiter would send the request; undefined where that is not known. */
  readonly retryAfter: number | undefined;

  constructor(message: string, info: LimitErrorInfo) {
    const { code, model, tokens, waited, retryAfter, cause } = info;
    super(message, cause === undefined ? { code } : { code, cause });
    this.model = model;
    this.tokens = tokens;
    this.waited = waited;
    this.retryAfter = retryAfter;
  }
}
