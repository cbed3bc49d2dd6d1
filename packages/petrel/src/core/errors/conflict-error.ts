import { APIStatusError } from './api-status-error.ts';
import { brandError } from './error-brand.ts';

/** HTTP 409: the resource was changed by another request. */
export class ConflictError extends APIStatusError<409> {
  static {
    brandError(this, 'ConflictError');
  }
}
