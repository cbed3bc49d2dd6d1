import { APIStatusError } from './api-status-error.ts';

/** HTTP 429: a rate limit was reached, or the quota is used up. */
export class RateLimitError extends APIStatusError<429> {
  static override readonly petrelName: string = 'RateLimitError';
}
