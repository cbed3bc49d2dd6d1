import { APIStatusError } from './api-status-error.ts';

/** HTTP 409: the resource was changed by another request. */
export class ConflictError extends APIStatusError<409> {
  static override readonly petrelName: string = 'ConflictError';
}
