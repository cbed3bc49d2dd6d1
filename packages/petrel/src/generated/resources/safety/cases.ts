// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import type { SafetyCase } from '../../models/safety/cases.ts';

/** Cases of possible misuse. */
export class Cases extends APIResource {
  /**
   * Fetches a case of possible misuse. Its id comes with a webhook.
   *
   * `GET /safety/cases/{id}`
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<SafetyCase> {
    return this._client.get(path('/safety/cases/{id}', id), operationOptions(options));
  }
}

export declare namespace Cases {
  export {
    type SafetyCase,
  };
}

export type * from '../../models/safety/cases.ts';
