import { APIStatusError } from './api-status-error.ts';

/** HTTP 400: the request is malformed. */
export class BadRequestError extends APIStatusError<400> {
  static override readonly petrelName: string = 'BadRequestError';
}
