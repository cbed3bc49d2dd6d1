import { OpenAIError } from '../../core/errors/index.ts';
import type { FileObject } from '../../generated/models/files.ts';

/** Files for an agent were not all prepared. `cause` is why. Those that were uploaded are kept. */
export class AgentFileUploadError extends OpenAIError {
  static override readonly petrelName: string = 'AgentFileUploadError';

  /** The files that were uploaded, in the order in which they were given. Use or delete them. */
  readonly uploadedFiles: FileObject[];

  constructor(uploadedFiles: FileObject[], cause: unknown) {
    const ids = uploadedFiles.map(({ id }) => id).join(', ');
    const why = cause instanceof Error ? cause.message : String(cause);
    const kept = ids === '' ? 'No file was uploaded' : `Uploaded and kept: ${ids}`;
    super(`Preparing files of an agent failed: ${why} ${kept}.`, {
      cause,
      code: cause instanceof OpenAIError ? cause.code : 'usage',
    });
    this.uploadedFiles = uploadedFiles;
  }
}
