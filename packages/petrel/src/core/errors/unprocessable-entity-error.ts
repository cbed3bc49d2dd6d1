import { APIStatusError } from './api-status-error.ts';
import { brandError } from './error-brand.ts';

/** HTTP 422: the request is well-formed and cannot be carried out. */
export class UnprocessableEntityError extends APIStatusError<422> {
  static {
    brandError(this, 'UnprocessableEntityError');
  }
}
