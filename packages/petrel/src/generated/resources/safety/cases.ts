// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { path } from '../../../core/request/path.ts';
import { readable } from '../../../core/request/readable.ts';
import type { SafetyCase } from '../../models/safety/cases.ts';

/** Cases of possible misuse. */
export class Cases extends APIResource {
  /**
   * Fetches a case of possible misuse. Its id comes with a webhook.
   *
   * `GET /safety/cases/{id}`
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<SafetyCase> {
    return this._client.get(path('/safety/cases/{id}', id), {
      answers: 'json',
      ...readable(options),
    });
  }
}

export declare namespace Cases {
  export {
    type SafetyCase,
  };
}

export type * from '../../models/safety/cases.ts';
