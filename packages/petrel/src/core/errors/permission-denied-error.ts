import { APIStatusError } from './api-status-error.ts';

/** HTTP 403: the key may not do this. */
export class PermissionDeniedError extends APIStatusError<403> {
  static override readonly petrelName: string = 'PermissionDeniedError';
}
