import { APIStatusError } from './api-status-error.ts';

/** HTTP 404: no such resource, or the key may not see it. */
export class NotFoundError extends APIStatusError<404> {
  static override readonly petrelName: string = 'NotFoundError';
}
