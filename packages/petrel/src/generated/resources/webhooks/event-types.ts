// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import type * as WebhooksAPI from '../../models/webhooks/webhooks.ts';

/** The kinds of events there are. */
export class EventTypes extends APIResource {
  /**
   * Lists the kinds of events that an endpoint can be notified of.
   *
   * `GET /webhook_event_types`
   */
  list(options?: RequestOptions): APIPromise<WebhooksAPI.WebhookEventTypeList> {
    return this._client.get('/webhook_event_types', operationOptions(options));
  }
}
