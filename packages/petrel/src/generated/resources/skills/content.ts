// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import type { BinaryResponse } from '../../../core/response/binary-response.ts';
import { readBinary } from '../../../core/response/read-binary.ts';

/** The packed files of a skill's default version. */
export class Content extends APIResource {
  /**
   * Downloads the default version of a skill as a zip archive.
   *
   * `GET /skills/{skill_id}/content`
   */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<BinaryResponse> {
    return this._client.get(
      path('/skills/{skill_id}/content', skillID),
      operationOptions(
        options,
        {},
        { headers: { Accept: 'application/binary' }, binary: true, readBinary },
      ),
    );
  }
}
