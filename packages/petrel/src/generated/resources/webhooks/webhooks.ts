// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import { WebhookDeliveries } from '../../../webhooks/webhook-deliveries.ts';
import type {
  AgentEnvironmentExpiredWebhookEvent,
  AgentEnvironmentFailedWebhookEvent,
  AgentEnvironmentReadyWebhookEvent,
  AgentEnvironmentSuspendedWebhookEvent,
  AgentSessionActionRequiredWebhookEvent,
  AgentSessionCreatedWebhookEvent,
  AgentSessionFailedWebhookEvent,
  AgentSessionIdleWebhookEvent,
  AgentSessionInProgressWebhookEvent,
  BatchCancelledWebhookEvent,
  BatchCompletedWebhookEvent,
  BatchExpiredWebhookEvent,
  BatchFailedWebhookEvent,
  DeletedWebhookEndpoint,
  EvalRunCanceledWebhookEvent,
  EvalRunFailedWebhookEvent,
  EvalRunSucceededWebhookEvent,
  FineTuningJobCancelledWebhookEvent,
  FineTuningJobFailedWebhookEvent,
  FineTuningJobSucceededWebhookEvent,
  LiveCallIncomingWebhookEvent,
  LiveTransportConnectedWebhookEvent,
  LiveTransportIncomingWebhookEvent,
  RealtimeCallIncomingWebhookEvent,
  ResponseCancelledWebhookEvent,
  ResponseCompletedWebhookEvent,
  ResponseFailedWebhookEvent,
  ResponseIncompleteWebhookEvent,
  SafetyAlertCreatedWebhookEvent,
  SafetyDeactivationIssuedWebhookEvent,
  SafetyOrgAlertCreatedWebhookEvent,
  SafetyWarningIssuedWebhookEvent,
  UnwrapWebhookEvent,
  WebhookCreateParams,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointTestResult,
  WebhookEndpointWithSecret,
  WebhookEndpointsPage,
  WebhookEventTypeList,
  WebhookListParams,
  WebhookRotateSecretParams,
  WebhookTestParams,
  WebhookUpdateParams,
} from '../../models/webhooks/webhooks.ts';
import { EventTypes } from './event-types.ts';

/** Notices that the API sends to your server. */
export class Webhooks extends WebhookDeliveries<UnwrapWebhookEvent> {
  /** The kinds of events there are. */
  eventTypes: EventTypes = new EventTypes(this._client);

  /**
   * Adds an endpoint that events are delivered to. The answer alone has its signing secret.
   *
   * `POST /webhook_endpoints`
   */
  create(
    body: WebhookCreateParams,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointWithSecret> {
    return this._client.post('/webhook_endpoints', operationOptions(options, { body }));
  }

  /**
   * Fetches an endpoint, without its secret.
   *
   * `GET /webhook_endpoints/{webhook_endpoint_id}`
   */
  retrieve(webhookEndpointID: string, options?: RequestOptions): APIPromise<WebhookEndpoint> {
    return this._client.get(
      path('/webhook_endpoints/{webhook_endpoint_id}', webhookEndpointID),
      operationOptions(options),
    );
  }

  /**
   * Changes the address, the name or the events of an endpoint.
   *
   * `POST /webhook_endpoints/{webhook_endpoint_id}`
   */
  update(
    webhookEndpointID: string,
    body: WebhookUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<WebhookEndpoint> {
    return this._client.post(
      path('/webhook_endpoints/{webhook_endpoint_id}', webhookEndpointID),
      operationOptions(options, { body }),
    );
  }

  /**
   * Lists the endpoints of the project, one page at a time.
   *
   * `GET /webhook_endpoints`
   */
  list(
    query?: QueryAlone<WebhookListParams> | null,
    options?: RequestOptions,
  ): PagePromise<WebhookEndpointsPage, WebhookEndpoint>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<WebhookEndpointsPage, WebhookEndpoint>;
  list(
    query: (WebhookListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<WebhookEndpointsPage, WebhookEndpoint> {
    return this._client.getAPIList(
      '/webhook_endpoints',
      CursorPage<WebhookEndpoint>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Removes an endpoint. Nothing is delivered to it any more.
   *
   * `DELETE /webhook_endpoints/{webhook_endpoint_id}`
   */
  delete(webhookEndpointID: string, options?: RequestOptions): APIPromise<DeletedWebhookEndpoint> {
    return this._client.delete(
      path('/webhook_endpoints/{webhook_endpoint_id}', webhookEndpointID),
      operationOptions(options),
    );
  }

  /**
   * Gives an endpoint a new signing secret, which the answer has.
   *
   * `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`
   */
  rotateSecret(
    webhookEndpointID: string,
    body: WebhookRotateSecretParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointWithSecret> {
    return this._client.post(
      path('/webhook_endpoints/{webhook_endpoint_id}/rotate_secret', webhookEndpointID),
      operationOptions(options, { body }),
    );
  }

  /**
   * Sends an event made up for the purpose to an endpoint and returns the outcome.
   *
   * `POST /webhook_endpoints/{webhook_endpoint_id}/test`
   */
  test(
    webhookEndpointID: string,
    body: WebhookTestParams,
    options?: RequestOptions,
  ): APIPromise<WebhookEndpointTestResult> {
    return this._client.post(
      path('/webhook_endpoints/{webhook_endpoint_id}/test', webhookEndpointID),
      operationOptions(options, { body }),
    );
  }
}

Webhooks.EventTypes = EventTypes;

export declare namespace Webhooks {
  export {
    EventTypes,
    type AgentEnvironmentExpiredWebhookEvent,
    type AgentEnvironmentFailedWebhookEvent,
    type AgentEnvironmentReadyWebhookEvent,
    type AgentEnvironmentSuspendedWebhookEvent,
    type AgentSessionActionRequiredWebhookEvent,
    type AgentSessionCreatedWebhookEvent,
    type AgentSessionFailedWebhookEvent,
    type AgentSessionIdleWebhookEvent,
    type AgentSessionInProgressWebhookEvent,
    type BatchCancelledWebhookEvent,
    type BatchCompletedWebhookEvent,
    type BatchExpiredWebhookEvent,
    type BatchFailedWebhookEvent,
    type DeletedWebhookEndpoint,
    type EvalRunCanceledWebhookEvent,
    type EvalRunFailedWebhookEvent,
    type EvalRunSucceededWebhookEvent,
    type FineTuningJobCancelledWebhookEvent,
    type FineTuningJobFailedWebhookEvent,
    type FineTuningJobSucceededWebhookEvent,
    type LiveCallIncomingWebhookEvent,
    type LiveTransportConnectedWebhookEvent,
    type LiveTransportIncomingWebhookEvent,
    type RealtimeCallIncomingWebhookEvent,
    type ResponseCancelledWebhookEvent,
    type ResponseCompletedWebhookEvent,
    type ResponseFailedWebhookEvent,
    type ResponseIncompleteWebhookEvent,
    type SafetyAlertCreatedWebhookEvent,
    type SafetyDeactivationIssuedWebhookEvent,
    type SafetyOrgAlertCreatedWebhookEvent,
    type SafetyWarningIssuedWebhookEvent,
    type UnwrapWebhookEvent,
    type WebhookCreateParams,
    type WebhookEndpoint,
    type WebhookEndpointList,
    type WebhookEndpointTestResult,
    type WebhookEndpointWithSecret,
    type WebhookEndpointsPage,
    type WebhookEventTypeList,
    type WebhookListParams,
    type WebhookRotateSecretParams,
    type WebhookTestParams,
    type WebhookUpdateParams,
  };
}

export type * from '../../models/webhooks/webhooks.ts';
