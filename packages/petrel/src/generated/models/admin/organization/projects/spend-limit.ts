// Written by `npm run generate` from spec/. Do not edit.

export interface ProjectSpendLimit {
  currency: (string & {}) | 'USD';

  enforcement: ProjectSpendLimit.Enforcement;

  interval: (string & {}) | 'month';

  /** Default: `project.spend_limit`. */
  object: 'project.spend_limit';

  threshold_amount: number;
}
export namespace ProjectSpendLimit {
  export interface Enforcement {
    status: (string & {}) | 'inactive' | 'enforcing';
  }
}

export interface ProjectSpendLimitDeleted {
  deleted: boolean;

  /** Default: `project.spend_limit.deleted`. */
  object: 'project.spend_limit.deleted';
}

export interface SpendLimitUpdateParams {
  currency: 'USD';

  interval: 'month';

  /** At least 1. */
  threshold_amount: number;
}
