// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../core/pagination.ts';
import type * as AdminOrganizationProjectsSpendAlertsAPI from './projects/spend-alerts.ts';

export interface OrganizationSpendAlert {
  id: string;

  currency: 'USD';

  interval: 'month';

  notification_channel: OrganizationSpendAlert.NotificationChannel;

  object: 'organization.spend_alert';

  threshold_amount: number;
}
export namespace OrganizationSpendAlert {
  export type NotificationChannel = AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}

export interface OrganizationSpendAlertDeleted {
  id: string;

  deleted: boolean;

  object: 'organization.spend_alert.deleted';
}

export type OrganizationSpendAlertsPage = ConversationCursorPage<OrganizationSpendAlert>;

export interface SpendAlertCreateParams {
  currency: 'USD';

  interval: 'month';

  notification_channel: SpendAlertCreateParams.NotificationChannel;

  /** At least 0. */
  threshold_amount: number;
}

export namespace SpendAlertCreateParams {
  export type NotificationChannel = AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}

export interface SpendAlertListParams {
  after?: string;

  before?: string;

  /** From 0 to 100. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';
}

export interface SpendAlertUpdateParams {
  currency: 'USD';

  interval: 'month';

  notification_channel: SpendAlertUpdateParams.NotificationChannel;

  /** At least 0. */
  threshold_amount: number;
}

export namespace SpendAlertUpdateParams {
  export type NotificationChannel = AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}
