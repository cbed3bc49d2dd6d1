// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import { readable } from '../../../../../core/request/readable.ts';
import type {
  ProjectSpendAlert,
  ProjectSpendAlertDeleted,
  ProjectSpendAlertsPage,
  SpendAlertCreateParams,
  SpendAlertDeleteParams,
  SpendAlertListParams,
  SpendAlertRetrieveParams,
  SpendAlertUpdateParams,
} from '../../../../models/admin/organization/projects/spend-alerts.ts';

/** Notices sent when a project's spending reaches an amount. */
export class SpendAlerts extends APIResource {
  /**
   * Creates a spend alert for a project.
   *
   * `POST /organization/projects/{project_id}/spend_alerts`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/create-project-spend-alert)
   */
  create(
    projectID: string,
    body: SpendAlertCreateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    return this._client.post(
      path('/organization/projects/{project_id}/spend_alerts', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a spend alert of a project.
   *
   * `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project-spend-alert)
   */
  retrieve(
    alertID: string,
    params: SpendAlertRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    const { project_id } = readable(params ?? {});
    return this._client.get(
      path('/organization/projects/{project_id}/spend_alerts/{alert_id}', project_id, alertID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes a spend alert of a project.
   *
   * `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/update-project-spend-alert)
   */
  update(
    alertID: string,
    params: SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    const { project_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/organization/projects/{project_id}/spend_alerts/{alert_id}', project_id, alertID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the spend alerts of a project, one page at a time.
   *
   * `GET /organization/projects/{project_id}/spend_alerts`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-project-spend-alerts)
   */
  list(
    projectID: string,
    query?: QueryAlone<SpendAlertListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectSpendAlertsPage, ProjectSpendAlert>;
  /** The same, with request options in place of the query. */
  list(
    projectID: string,
    options?: OptionsAlone,
  ): PagePromise<ProjectSpendAlertsPage, ProjectSpendAlert>;
  list(
    projectID: string,
    query: (SpendAlertListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ProjectSpendAlertsPage, ProjectSpendAlert> {
    return this._client.getAPIList(
      path('/organization/projects/{project_id}/spend_alerts', projectID),
      ConversationCursorPage<ProjectSpendAlert>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Deletes a spend alert of a project.
   *
   * `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/delete-project-spend-alert)
   */
  delete(
    alertID: string,
    params: SpendAlertDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlertDeleted> {
    const { project_id } = readable(params ?? {});
    return this._client.delete(
      path('/organization/projects/{project_id}/spend_alerts/{alert_id}', project_id, alertID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace SpendAlerts {
  export {
    type ProjectSpendAlert,
    type ProjectSpendAlertDeleted,
    type ProjectSpendAlertsPage,
    type SpendAlertCreateParams,
    type SpendAlertDeleteParams,
    type SpendAlertListParams,
    type SpendAlertRetrieveParams,
    type SpendAlertUpdateParams,
  };
}

export type * from '../../../../models/admin/organization/projects/spend-alerts.ts';
