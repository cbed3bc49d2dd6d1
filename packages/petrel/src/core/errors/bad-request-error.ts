import { APIStatusError } from './api-status-error.ts';
import { brandError } from './error-brand.ts';

/** HTTP 400: the request is malformed. */
export class BadRequestError extends APIStatusError<400> {
  static {
    brandError(this, 'BadRequestError');
  }
}
