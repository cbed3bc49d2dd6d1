import { APIStatusError } from './api-status-error.ts';
import { brandError } from './error-brand.ts';

/** HTTP 403: the key may not do this. */
export class PermissionDeniedError extends APIStatusError<403> {
  static {
    brandError(this, 'PermissionDeniedError');
  }
}
