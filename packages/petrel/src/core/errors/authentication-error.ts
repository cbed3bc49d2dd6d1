import { APIStatusError } from './api-status-error.ts';
import { brandError } from './error-brand.ts';

/** HTTP 401: the API key is missing, wrong or revoked. */
export class AuthenticationError extends APIStatusError<401> {
  static {
    brandError(this, 'AuthenticationError');
  }
}
