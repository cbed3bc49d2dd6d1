// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../core/pagination.ts';

export interface ProjectSpendAlert {
  id: string;

  currency: 'USD';

  interval: 'month';

  notification_channel: ProjectSpendAlert.NotificationChannel;

  object: 'project.spend_alert';

  threshold_amount: number;
}
export namespace ProjectSpendAlert {
  export interface NotificationChannel {
    recipients: string[];

    type: 'email';

    subject_prefix?: string | null;
  }
}

export interface ProjectSpendAlertDeleted {
  id: string;

  deleted: boolean;

  object: 'project.spend_alert.deleted';
}

export type ProjectSpendAlertsPage = ConversationCursorPage<ProjectSpendAlert>;

export interface SpendAlertCreateParams {
  currency: 'USD';

  interval: 'month';

  notification_channel: SpendAlertCreateParams.NotificationChannel;

  /** At least 0. */
  threshold_amount: number;
}

export namespace SpendAlertCreateParams {
  export type NotificationChannel = ProjectSpendAlert.NotificationChannel;
}

export interface SpendAlertDeleteParams {
  project_id: string;
}

export interface SpendAlertListParams {
  after?: string;

  before?: string;

  /** From 0 to 100. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';
}

export interface SpendAlertRetrieveParams {
  project_id: string;
}

export interface SpendAlertUpdateParams {
  currency: 'USD';

  interval: 'month';

  notification_channel: SpendAlertUpdateParams.NotificationChannel;

  project_id: string;

  /** At least 0. */
  threshold_amount: number;
}

export namespace SpendAlertUpdateParams {
  export type NotificationChannel = ProjectSpendAlert.NotificationChannel;
}
