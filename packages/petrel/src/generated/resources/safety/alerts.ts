// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import type { SafetyAlert } from '../../models/safety/alerts.ts';

/** Notices about a possible misuse. */
export class Alerts extends APIResource {
  /**
   * Fetches a notice about possible misuse. Its id comes with a webhook.
   *
   * `GET /safety/alerts/{id}`
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<SafetyAlert> {
    return this._client.get(path('/safety/alerts/{id}', id), operationOptions(options));
  }
}

export declare namespace Alerts {
  export {
    type SafetyAlert,
  };
}

export type * from '../../models/safety/alerts.ts';
