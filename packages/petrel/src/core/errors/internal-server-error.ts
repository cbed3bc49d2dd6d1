import { APIStatusError } from './api-status-error.ts';
import { brandError } from './error-brand.ts';

/** HTTP 500 and above: the server failed. */
export class InternalServerError extends APIStatusError<number> {
  static {
    brandError(this, 'InternalServerError');
  }
}
