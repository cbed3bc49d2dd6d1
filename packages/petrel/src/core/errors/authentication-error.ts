import { APIStatusError } from './api-status-error.ts';

/** HTTP 401: the API key is missing, wrong or revoked. */
export class AuthenticationError extends APIStatusError<401> {
  static override readonly petrelName: string = 'AuthenticationError';
}
