// Written by `npm run generate` from spec/. Do not edit.
import type * as AdminOrganizationProjectsSpendLimitAPI from './projects/spend-limit.ts';

/** The amount at which spending is stopped. */
export interface OrganizationSpendLimit {
  /** Currency of the amount. */
  currency: (string & {}) | 'USD';

  /** Whether it is being stopped. */
  enforcement: OrganizationSpendLimit.Enforcement;

  /** Period over which spending is added up. */
  interval: (string & {}) | 'month';

  /** Default: `organization.spend_limit`. */
  object: 'organization.spend_limit';

  /** The amount in cents. */
  threshold_amount: number;
}
export namespace OrganizationSpendLimit {
  /** Whether spending is being stopped. */
  export type Enforcement = AdminOrganizationProjectsSpendLimitAPI.ProjectSpendLimit.Enforcement;
}

/** Confirms that a spend limit was removed. */
export interface OrganizationSpendLimitDeleted {
  /** Whether it was removed. */
  deleted: boolean;

  /** Default: `organization.spend_limit.deleted`. */
  object: 'organization.spend_limit.deleted';
}

/** The new limit. */
export interface SpendLimitUpdateParams {
  /** Currency of the amount. */
  currency: 'USD';

  /** Period over which spending is added up. */
  interval: 'month';

  /**
   * The amount in cents.
   *
   * At least 1.
   */
  threshold_amount: number;
}
