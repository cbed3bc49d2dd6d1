import { OpenAIError } from '../../core/errors/index.ts';
import type { ResumableUpload } from './chunked-upload-params.ts';
import type { UploadEnd } from './upload-end.ts';

/** What a chunked upload had come to when it failed. */
export interface FailedUpload {
  readonly filename: string;
  readonly purpose: string;
  readonly state: ResumableUpload;
  readonly end: UploadEnd;
  readonly error: OpenAIError;
  /** Whether `error` is about what a callback of the caller's threw, its `cause`. */
  readonly isCallers: boolean;
}

/**
 * A chunked upload failed after it had begun. `cause` is why; `resume` continues it, for as long as
 * the upload exists on the server: an hour.
 */
export class ChunkedUploadError extends OpenAIError {
  static override readonly petrelName: string = 'ChunkedUploadError';

  /**
   * Pass it as the option `resume`, together with the same file. Null when the upload cannot be resumed,
   * as it has ended or the server refuses its parts: without `resume`, the upload begins again.
   */
  readonly resume: ResumableUpload | null;

  /** Id of the upload. */
  readonly upload_id: string;

  constructor({ filename, purpose, state, end, error, isCallers }: FailedUpload) {
    const { part_ids, upload_id } = state;
    const sent = part_ids.filter((id) => id !== null).length;
    super(
      `Uploading "${filename}" failed with ${sent} of ${part_ids.length} parts sent ` +
        `(${upload_id}): ${error.message} ${adviceOf(end, purpose)}`,
      { cause: isCallers ? error.cause : error, code: error.code },
    );
    this.resume = end === 'resumable' ? state : null;
    this.upload_id = upload_id;
  }

  /** Whether continuing at once may succeed. */
  override get retryable(): boolean {
    return this.resume !== null && this.cause instanceof OpenAIError && this.cause.retryable;
  }
}

function adviceOf(end: UploadEnd, purpose: string): string {
  switch (end) {
    case 'resumable':
      return 'Pass `resume: error.resume` to continue.';
    case 'ended':
      return 'The upload has ended and cannot be resumed: upload the file again.';
    case 'refused':
      return 'The server refused its parts: upload the file again.';
    case 'completed':
      return (
        'The upload is complete, but its file was not found: look for it in ' +
        `\`client.files.list({ purpose: '${purpose}' })\` before you upload it again.`
      );
  }
}
