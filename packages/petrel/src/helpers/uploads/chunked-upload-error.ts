import { OpenAIError } from '../../core/errors/index.ts';
import type { ResumableUpload } from './chunked-upload-params.ts';

/**
 * A chunked upload failed after it had begun. `cause` is why; `resume` continues it, for as long as
 * the upload exists on the server: an hour.
 */
export class ChunkedUploadError extends OpenAIError {
  static override readonly petrelName: string = 'ChunkedUploadError';

  /** Pass it as the option `resume`, together with the same file. */
  readonly resume: ResumableUpload;

  constructor(filename: string, resume: ResumableUpload, cause: OpenAIError) {
    const { part_ids, upload_id } = resume;
    const sent = part_ids.filter((id) => id !== null).length;
    super(
      `Uploading "${filename}" failed with ${sent} of ${part_ids.length} parts sent ` +
        `(${upload_id}): ${cause.message} Pass \`resume: error.resume\` to continue.`,
      { cause, code: cause.code },
    );
    this.resume = resume;
  }

  /** Whether continuing at once may succeed. */
  override get retryable(): boolean {
    return this.cause instanceof OpenAIError && this.cause.retryable;
  }
}
