// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';

/** Defines which tokens of an issuer may act as what. */
export interface FederationRule {
  /** Id of the rule. */
  id: string;

  /** Values that attributes of a token must have, by name, for the rule to hold. */
  attribute_matchers: { [key: string]: string | boolean | number };

  /** When the rule was added, in Unix seconds. */
  created_at: number;

  /** What the rule is for; null for none. */
  description: string | null;

  /** Whether the rule holds. */
  enabled: boolean;

  /** Name of the rule, for people; null for none. */
  name: string | null;

  object: 'organization.workload_identity_federation_rule';

  /**
   * What programs may do that sign in by the rule: all that the service account may, or less.
   */
  permissions: FederationRule.ServiceAccountDefault | FederationRule.Restricted;

  /** Id of the project that the service account is in. */
  project_id: string;

  /** Id of the service account as which programs act that sign in by the rule. */
  service_account_id: string;

  /** When the rule was last changed, in Unix seconds. */
  updated_at: number;

  /** Id of the issuer that the rule belongs to. */
  workload_identity_provider_id: string;
}
export namespace FederationRule {
  export interface Restricted {
    /** The only scopes that programs get which sign in by the rule. */
    scopes: string[];

    type: 'restricted';
  }

  export interface ServiceAccountDefault {
    type: 'service_account_default';
  }
}

/** The rule to add. */
export interface FederationRuleCreateParams {
  /** Values that attributes of a token must have, by name, for the rule to hold. */
  attribute_matchers: { [key: string]: string | boolean | number };

  /** Id of the project that the service account is in. */
  project_id: string;

  /** Id of the service account as which programs act that sign in by the rule. */
  service_account_id: string;

  /** What the rule is for. Default: none. */
  description?: string;

  /** Whether the rule holds at once. */
  enabled?: boolean;

  /** Name of the rule, for people. Default: none. */
  name?: string;

  /**
   * What programs may do that sign in by the rule: all that the service account may, or less.
   */
  permissions?:
    | FederationRuleCreateParams.ServiceAccountDefault | FederationRuleCreateParams.Restricted;
}

export namespace FederationRuleCreateParams {
  export type Restricted = FederationRule.Restricted;

  export type ServiceAccountDefault = FederationRule.ServiceAccountDefault;
}

export interface FederationRuleDeleteParams {
  /** Id of the issuer that the rule belongs to. */
  workload_identity_provider_id: string;
}

/** Confirms that a rule was deleted. */
export interface FederationRuleDeleted {
  /** Id of what was deleted. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'organization.workload_identity_federation_rule.deleted';
}

/** Which page to list. */
export interface FederationRuleListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** Only rules for this service account. Default: all. */
  service_account_id?: string;
}

export interface FederationRuleRetrieveParams {
  /** Id of the issuer that the rule belongs to. */
  workload_identity_provider_id: string;
}

/** What to change about a rule. */
export interface FederationRuleUpdateParams {
  /** Id of the issuer that the rule belongs to. */
  workload_identity_provider_id: string;

  /** Replaces the values that attributes of a token must have. Default: unchanged. */
  attribute_matchers?: { [key: string]: string | boolean | number };

  /** The new description; null takes it away. Default: unchanged. */
  description?: string | null;

  /** Whether the rule holds. Default: unchanged. */
  enabled?: boolean;

  /** The new name; null takes it away. Default: unchanged. */
  name?: string | null;

  /** What programs may do that sign in by the rule. Default: unchanged. */
  permissions?:
    | FederationRuleUpdateParams.DefaultPermissionsParam
    | FederationRuleUpdateParams.RestrictedPermissionsParam;
}

export namespace FederationRuleUpdateParams {
  export type DefaultPermissionsParam = FederationRule.ServiceAccountDefault;

  export type RestrictedPermissionsParam = FederationRule.Restricted;
}

export type FederationRulesPage = CursorPage<FederationRule>;
