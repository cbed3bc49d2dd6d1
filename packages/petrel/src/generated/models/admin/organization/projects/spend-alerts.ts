// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pages/pagination.ts';

/** A notice sent when spending reaches an amount. */
export interface ProjectSpendAlert {
  /** Id of the alert. */
  id: string;

  /** Currency of the amount. */
  currency: 'USD';

  /** Period over which spending is added up. */
  interval: 'month';

  /** Who is notified, and how. */
  notification_channel: ProjectSpendAlert.NotificationChannel;

  object: 'project.spend_alert';

  /** The amount in cents. */
  threshold_amount: number;
}
export namespace ProjectSpendAlert {
  /** Who is notified, and how. */
  export interface NotificationChannel {
    /** Addresses to write to. */
    recipients: string[];

    /** How they are notified. */
    type: 'email';

    /** Text to put before the subject. */
    subject_prefix?: string | null;
  }
}

/** Confirms that a spend alert was deleted. */
export interface ProjectSpendAlertDeleted {
  /** Id of the alert. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'project.spend_alert.deleted';
}

export type ProjectSpendAlertsPage = ConversationCursorPage<ProjectSpendAlert>;

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
  export type NotificationChannel = ProjectSpendAlert.NotificationChannel;
}

/** Which project the alert belongs to. */
export interface SpendAlertDeleteParams {
  /** Id of the project. */
  project_id: string;
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

/** Which project the alert belongs to. */
export interface SpendAlertRetrieveParams {
  /** Id of the project. */
  project_id: string;
}

/** The alert to create. */
export interface SpendAlertUpdateParams {
  /** Currency of the amount. */
  currency: 'USD';

  /** Period over which spending is added up. */
  interval: 'month';

  /** Who is notified, and how. */
  notification_channel: SpendAlertUpdateParams.NotificationChannel;

  /** Id of the project. */
  project_id: string;

  /**
   * The amount in cents.
   *
   * At least 0.
   */
  threshold_amount: number;
}

export namespace SpendAlertUpdateParams {
  /** Who is notified, and how. */
  export type NotificationChannel = ProjectSpendAlert.NotificationChannel;
}
