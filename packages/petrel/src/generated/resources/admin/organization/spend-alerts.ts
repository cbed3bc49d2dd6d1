// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import type {
  OrganizationSpendAlert,
  OrganizationSpendAlertDeleted,
  OrganizationSpendAlertsPage,
  SpendAlertCreateParams,
  SpendAlertListParams,
  SpendAlertUpdateParams,
} from '../../../models/admin/organization/spend-alerts.ts';

/** Notices sent when the organization's spending reaches an amount. */
export class SpendAlerts extends APIResource {
  /**
   * Creates a spend alert for the whole organization.
   *
   * `POST /organization/spend_alerts`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/create-organization-spend-alert)
   */
  create(
    body: SpendAlertCreateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendAlert> {
    return this._client.post(
      '/organization/spend_alerts',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a spend alert of the organization.
   *
   * `GET /organization/spend_alerts/{alert_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-organization-spend-alert)
   */
  retrieve(alertID: string, options?: RequestOptions): APIPromise<OrganizationSpendAlert> {
    return this._client.get(
      path('/organization/spend_alerts/{alert_id}', alertID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes a spend alert of the organization.
   *
   * `POST /organization/spend_alerts/{alert_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-organization-spend-alert)
   */
  update(
    alertID: string,
    body: SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendAlert> {
    return this._client.post(
      path('/organization/spend_alerts/{alert_id}', alertID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the spend alerts of the organization, one page at a time.
   *
   * `GET /organization/spend_alerts`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-organization-spend-alerts)
   */
  list(
    query?: QueryAlone<SpendAlertListParams> | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationSpendAlertsPage, OrganizationSpendAlert>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<OrganizationSpendAlertsPage, OrganizationSpendAlert>;
  list(
    query: (SpendAlertListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<OrganizationSpendAlertsPage, OrganizationSpendAlert> {
    return this._client.getAPIList(
      '/organization/spend_alerts',
      ConversationCursorPage<OrganizationSpendAlert>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Deletes a spend alert of the organization.
   *
   * `DELETE /organization/spend_alerts/{alert_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-organization-spend-alert)
   */
  delete(alertID: string, options?: RequestOptions): APIPromise<OrganizationSpendAlertDeleted> {
    return this._client.delete(
      path('/organization/spend_alerts/{alert_id}', alertID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace SpendAlerts {
  export {
    type OrganizationSpendAlert,
    type OrganizationSpendAlertDeleted,
    type OrganizationSpendAlertsPage,
    type SpendAlertCreateParams,
    type SpendAlertListParams,
    type SpendAlertUpdateParams,
  };
}

export type * from '../../../models/admin/organization/spend-alerts.ts';
