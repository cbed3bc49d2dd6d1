// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

/** Says which tokens of an issuer may act as what. */
export interface FederationRule {
  /** Its id. */
  id: string;

  /** What claims of the token must be, by name. */
  attribute_matchers: { [key: string]: string | boolean | number };

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** What it is, in words. */
  description: string | null;

  /** Whether it is in use. */
  enabled: boolean;

  /** Its name. */
  name: string | null;

  object: 'organization.workload_identity_federation_rule';

  /** What it may do. */
  permissions: FederationRule.ServiceAccountDefault | FederationRule.Restricted;

  /** Id of the project. */
  project_id: string;

  /** Id of the service account that it acts as. */
  service_account_id: string;

  /** When it was last changed, in Unix seconds. */
  updated_at: number;

  /** Id of the issuer. */
  workload_identity_provider_id: string;
}
export namespace FederationRule {
  export interface Restricted {
    /** What it may do. */
    scopes: string[];

    type: 'restricted';
  }

  export interface ServiceAccountDefault {
    type: 'service_account_default';
  }
}

/** The rule to add. */
export interface FederationRuleCreateParams {
  /** What claims of the token must be, by name. */
  attribute_matchers: { [key: string]: string | boolean | number };

  /** Id of the project. */
  project_id: string;

  /** Id of the service account that it acts as. */
  service_account_id: string;

  /** What it is, in words. */
  description?: string;

  /** Whether it is in use. */
  enabled?: boolean;

  /** Its name. */
  name?: string;

  /** What it may do. */
  permissions?:
    | FederationRuleCreateParams.ServiceAccountDefault | FederationRuleCreateParams.Restricted;
}

export namespace FederationRuleCreateParams {
  export type Restricted = FederationRule.Restricted;

  export type ServiceAccountDefault = FederationRule.ServiceAccountDefault;
}

export interface FederationRuleDeleteParams {
  /** Id of the issuer. */
  workload_identity_provider_id: string;
}

/** Confirms that a rule was deleted. */
export interface FederationRuleDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'organization.workload_identity_federation_rule.deleted';
}

/** Which page to list. */
export interface FederationRuleListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** Id of the service account that it acts as. */
  service_account_id?: string;
}

export interface FederationRuleRetrieveParams {
  /** Id of the issuer. */
  workload_identity_provider_id: string;
}

/** What to change about a rule. */
export interface FederationRuleUpdateParams {
  /** Id of the issuer. */
  workload_identity_provider_id: string;

  /** What claims of the token must be, by name. */
  attribute_matchers?: { [key: string]: string | boolean | number };

  /** What it is, in words. */
  description?: string | null;

  /** Whether it is in use. */
  enabled?: boolean;

  /** Its name. */
  name?: string | null;

  /** What it may do. */
  permissions?:
    | FederationRuleUpdateParams.DefaultPermissionsParam
    | FederationRuleUpdateParams.RestrictedPermissionsParam;
}

export namespace FederationRuleUpdateParams {
  export type DefaultPermissionsParam = FederationRule.ServiceAccountDefault;

  export type RestrictedPermissionsParam = FederationRule.Restricted;
}

export type FederationRulesPage = CursorPage<FederationRule>;
