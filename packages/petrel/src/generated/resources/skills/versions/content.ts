// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import { path } from '../../../../core/request/path.ts';
import { readable } from '../../../../core/request/readable.ts';
import type { BinaryResponse } from '../../../../core/response/binary-response.ts';
import { readBinary } from '../../../../core/response/read-binary.ts';
import type { ContentRetrieveParams } from '../../../models/skills/versions/content.ts';

/** The packed files of one version. */
export class Content extends APIResource {
  /**
   * Downloads one version of a skill as a zip archive.
   *
   * `GET /skills/{skill_id}/versions/{version}/content`
   */
  retrieve(
    version: string,
    params: ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BinaryResponse> {
    const { skill_id } = readable(params ?? {});
    return this._client.get(
      path('/skills/{skill_id}/versions/{version}/content', skill_id, version),
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

export type * from '../../../models/skills/versions/content.ts';
