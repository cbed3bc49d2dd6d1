// Written by `npm run generate` from spec/. Do not edit.

/** The amount at which spending is stopped. */
export interface ProjectSpendLimit {
  /** Currency of the amount. */
  currency: (string & {}) | 'USD';

  /** Whether it is being stopped. */
  enforcement: ProjectSpendLimit.Enforcement;

  /** Period over which spending is added up. */
  interval: (string & {}) | 'month';

  /** Default: `project.spend_limit`. */
  object: 'project.spend_limit';

  /** The amount in cents. */
  threshold_amount: number;
}
export namespace ProjectSpendLimit {
  /** Whether spending is being stopped. */
  export interface Enforcement {
    /** Whether it is. */
    status: (string & {}) | 'inactive' | 'enforcing';
  }
}

/** Confirms that a spend limit was removed. */
export interface ProjectSpendLimitDeleted {
  /** Whether it was removed. */
  deleted: boolean;

  /** Default: `project.spend_limit.deleted`. */
  object: 'project.spend_limit.deleted';
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
