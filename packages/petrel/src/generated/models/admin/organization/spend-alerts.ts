// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../core/pages/pagination.ts';
import type * as AdminOrganizationProjectsSpendAlertsAPI from './projects/spend-alerts.ts';

/** A notice sent when spending reaches an amount. */
export interface OrganizationSpendAlert {
  /** Id of the alert. */
  id: string;

  /** Currency of the amount. */
  currency: 'USD';

  /** Period over which spending is added up. */
  interval: 'month';

  /** Who is notified, and how. */
  notification_channel: OrganizationSpendAlert.NotificationChannel;

  object: 'organization.spend_alert';

  /** The amount in cents. */
  threshold_amount: number;
}
export namespace OrganizationSpendAlert {
  /** Who is notified, and how. */
  export type NotificationChannel = AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}

/** Confirms that a spend alert was deleted. */
export interface OrganizationSpendAlertDeleted {
  /** Id of the alert. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'organization.spend_alert.deleted';
}

export type OrganizationSpendAlertsPage = ConversationCursorPage<OrganizationSpendAlert>;

/** The alert to create. */
export interface SpendAlertCreateParams {
  /** Currency of the amount. */
  currency: 'USD';

  /** Period over which spending is added up. */
  interval: 'month';

  /** Who is notified, and how. */
  notification_channel: SpendAlertCreateParams.NotificationChannel;

  /**
   * The amount in cents.
   *
   * At least 0.
   */
  threshold_amount: number;
}

export namespace SpendAlertCreateParams {
  /** Who is notified, and how. */
  export type NotificationChannel = AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}

/** Which alerts to list. */
export interface SpendAlertListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /**
   * Most items a page holds.
   *
   * From 0 to 100.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `asc`.
   */
  order?: 'asc' | 'desc';
}

/** The alert to create. */
export interface SpendAlertUpdateParams {
  /** Currency of the amount. */
  currency: 'USD';

  /** Period over which spending is added up. */
  interval: 'month';

  /** Who is notified, and how. */
  notification_channel: SpendAlertUpdateParams.NotificationChannel;

  /**
   * The amount in cents.
   *
   * At least 0.
   */
  threshold_amount: number;
}

export namespace SpendAlertUpdateParams {
  /** Who is notified, and how. */
  export type NotificationChannel = AdminOrganizationProjectsSpendAlertsAPI.ProjectSpendAlert.NotificationChannel;
}
