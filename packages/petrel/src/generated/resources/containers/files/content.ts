// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import { path } from '../../../../core/request/path.ts';
import { readable } from '../../../../core/request/readable.ts';
import type { BinaryResponse } from '../../../../core/response/binary-response.ts';
import { readBinary } from '../../../../core/response/read-binary.ts';
import type { ContentRetrieveParams } from '../../../models/containers/files/content.ts';

/** The contents of files inside a container. */
export class Content extends APIResource {
  /**
   * Downloads a file from a container.
   *
   * `GET /containers/{container_id}/files/{file_id}/content`,
   * [API reference](https://platform.openai.com/docs/api-reference/containers/get)
   */
  retrieve(
    fileID: string,
    params: ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BinaryResponse> {
    const { container_id } = readable(params ?? {});
    return this._client.get(
      path('/containers/{container_id}/files/{file_id}/content', container_id, fileID),
      operationOptions(
        options,
        {},
        { headers: { Accept: 'application/binary' }, binary: true, readBinary },
      ),
    );
  }
}

export declare namespace Content {
  export {
    type ContentRetrieveParams,
  };
}

export type * from '../../../models/containers/files/content.ts';
