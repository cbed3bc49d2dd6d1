// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import { writeForm } from '../../../core/request/write-form.ts';
import type { PartCreateParams, UploadPart } from '../../models/uploads/parts.ts';

/** The parts of an upload. */
export class Parts extends APIResource {
  /**
   * Adds one part of at most 64 MB to an upload. Parts may be sent at the same time; their
   * order is fixed only on completion.
   *
   * `POST /uploads/{upload_id}/parts`,
   * [API reference](https://platform.openai.com/docs/api-reference/uploads/addUploadPart)
   */
  create(
    uploadID: string,
    body: PartCreateParams,
    options?: RequestOptions,
  ): APIPromise<UploadPart> {
    return this._client.post(
      path('/uploads/{upload_id}/parts', uploadID),
      operationOptions(options, { body }, { multipart: { files: ['data'] }, writeForm }),
    );
  }
}

export declare namespace Parts {
  export {
    type PartCreateParams,
    type UploadPart,
  };
}

export type * from '../../models/uploads/parts.ts';
