// Written by `npm run generate` from spec/. Do not edit.
import type * as AdminOrganizationProjectsSpendLimitAPI from './projects/spend-limit.ts';

export interface OrganizationSpendLimit {
  currency: (string & {}) | 'USD';

  enforcement: OrganizationSpendLimit.Enforcement;

  interval: (string & {}) | 'month';

  /** Default: `organization.spend_limit`. */
  object: 'organization.spend_limit';

  threshold_amount: number;
}
export namespace OrganizationSpendLimit {
  export type Enforcement = AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimit.Enforcement;
}

export interface OrganizationSpendLimitDeleted {
  deleted: boolean;

  /** Default: `organization.spend_limit.deleted`. */
  object: 'organization.spend_limit.deleted';
}

export interface SpendLimitUpdateParams {
  currency: 'USD';

  interval: 'month';

  /** At least 1. */
  threshold_amount: number;
}
