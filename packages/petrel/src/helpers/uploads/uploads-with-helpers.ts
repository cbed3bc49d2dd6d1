import { asOpenAIError } from '../../core/errors/configuration-error.ts';
import type { Upload } from '../../generated/models/uploads/uploads.ts';
import { Files } from '../../generated/resources/files.ts';
import { Uploads } from '../../generated/resources/uploads/uploads.ts';
import { ChunkedUpload } from './chunked-upload.ts';
import type { UploadFileChunkedOptions, UploadFileChunkedParams } from './chunked-upload-params.ts';
import { planUpload } from './chunked-upload-plan.ts';

/** Uploads, and what is built on top of them. */
export class UploadsWithHelpers extends Uploads {
  /**
   * Uploads a large file in parts: several at once, in constant memory, with an MD5 checksum. A file
   * on disk, a Blob and bytes are read while they are sent; of a stream, the parts under way are held in
   * memory. `file` of the result is the file that other operations take.
   *
   * ```ts
   * const { file } = await client.uploads.uploadFileChunked({
   *   path: 'train.jsonl',
   *   mime_type: 'application/jsonl',
   *   purpose: 'fine-tune',
   * });
   * ```
   *
   * When the answer to the completion is lost, the file is looked for in the list of files.
   *
   * @throws ChunkedUploadError when a part fails for good; its `resume` continues the upload, where that
   * is possible
   * @throws APIUserAbortError on abort; the upload is then cancelled on the server: its `progress` has the
   * id, and the `status` that the server reported
   * @throws OpenAIError for a file that cannot be read or whose size is unknown, and, of code
   * `file_changed`, for one that changes meanwhile
   */
  async uploadFileChunked(
    params: UploadFileChunkedParams,
    options?: UploadFileChunkedOptions | null,
  ): Promise<Upload> {
    try {
      const given = { ...options };
      const plan = await planUpload(this._client, { ...params }, given);
      const resources = { uploads: this, files: new Files(this._client) };
      return await new ChunkedUpload(resources, plan, given).run();
    } catch (error) {
      throw asOpenAIError(error, 'The file cannot be uploaded; see the cause.');
    }
  }
}
