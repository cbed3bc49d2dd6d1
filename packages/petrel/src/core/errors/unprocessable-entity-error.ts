import { APIStatusError } from './api-status-error.ts';

/** HTTP 422: the request is well-formed and cannot be carried out. */
export class UnprocessableEntityError extends APIStatusError<422> {
  static override readonly petrelName: string = 'UnprocessableEntityError';
}
