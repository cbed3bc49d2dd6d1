// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import type { PartCreateParams, UploadPart } from '../../models/uploads/parts.ts';
import type {
  Upload,
  UploadCompleteParams,
  UploadCreateParams,
} from '../../models/uploads/uploads.ts';
import { Parts } from './parts.ts';

/** Files sent in parts, for those too large for one request. */
export class Uploads extends APIResource {
  /** The parts of an upload. */
  parts: Parts = new Parts(this._client);

  /**
   * Opens an upload of up to 8 GB. It must be completed within an hour, after which it expires.
   *
   * `POST /uploads`,
   * [API reference](https://platform.openai.com/docs/api-reference/uploads/createUpload)
   */
  create(body: UploadCreateParams, options?: RequestOptions): APIPromise<Upload> {
    return this._client.post('/uploads', operationOptions(options, { body }));
  }

  /**
   * Gives an upload up. No further parts are accepted.
   *
   * `POST /uploads/{upload_id}/cancel`,
   * [API reference](https://platform.openai.com/docs/api-reference/uploads/cancelUpload)
   */
  cancel(uploadID: string, options?: RequestOptions): APIPromise<Upload> {
    return this._client.post(
      path('/uploads/{upload_id}/cancel', uploadID),
      operationOptions(options),
    );
  }

  /**
   * Joins the parts, in the order given, into a file that is ready for use. Fails when the
   * total size differs from the `bytes` announced at creation.
   *
   * `POST /uploads/{upload_id}/complete`,
   * [API reference](https://platform.openai.com/docs/api-reference/uploads/completeUpload)
   */
  complete(
    uploadID: string,
    body: UploadCompleteParams,
    options?: RequestOptions,
  ): APIPromise<Upload> {
    return this._client.post(
      path('/uploads/{upload_id}/complete', uploadID),
      operationOptions(options, { body }),
    );
  }
}

Uploads.Parts = Parts;

export declare namespace Uploads {
  export {
    Parts,
    type Upload,
    type UploadCompleteParams,
    type UploadCreateParams,
    type PartCreateParams,
    type UploadPart,
  };
}

export type * from '../../models/uploads/uploads.ts';
