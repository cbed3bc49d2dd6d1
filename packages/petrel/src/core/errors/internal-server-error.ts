import { APIStatusError } from './api-status-error.ts';

/** HTTP 500 and above: the server failed. */
export class InternalServerError extends APIStatusError<number> {
  static override readonly petrelName: string = 'InternalServerError';
}
