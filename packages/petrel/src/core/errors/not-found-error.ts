import { APIStatusError } from './api-status-error.ts';
import { brandError } from './error-brand.ts';

/** HTTP 404: no such resource, or the key may not see it. */
export class NotFoundError extends APIStatusError<404> {
  static {
    brandError(this, 'NotFoundError');
  }
}
