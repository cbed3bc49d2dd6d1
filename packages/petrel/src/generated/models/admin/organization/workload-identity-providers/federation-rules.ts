// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

export interface FederationRule {
  id: string;

  attribute_matchers: { [key: string]: string | boolean | number };

  created_at: number;

  description: string | null;

  enabled: boolean;

  name: string | null;

  object: 'organization.workload_identity_federation_rule';

  permissions: FederationRule.ServiceAccountDefault | FederationRule.Restricted;

  project_id: string;

  service_account_id: string;

  updated_at: number;

  workload_identity_provider_id: string;
}
export namespace FederationRule {
  export interface Restricted {
    scopes: string[];

    type: 'restricted';
  }

  export interface ServiceAccountDefault {
    type: 'service_account_default';
  }
}

export interface FederationRuleCreateParams {
  attribute_matchers: { [key: string]: string | boolean | number };

  project_id: string;

  service_account_id: string;

  description?: string;

  enabled?: boolean;

  name?: string;

  permissions?:
    | FederationRuleCreateParams.ServiceAccountDefault | FederationRuleCreateParams.Restricted;
}

export namespace FederationRuleCreateParams {
  export type Restricted = FederationRule.Restricted;

  export type ServiceAccountDefault = FederationRule.ServiceAccountDefault;
}

export interface FederationRuleDeleteParams {
  workload_identity_provider_id: string;
}

export interface FederationRuleDeleted {
  id: string;

  deleted: boolean;

  object: 'organization.workload_identity_federation_rule.deleted';
}

export interface FederationRuleListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';

  service_account_id?: string;
}

export interface FederationRuleRetrieveParams {
  workload_identity_provider_id: string;
}

export interface FederationRuleUpdateParams {
  workload_identity_provider_id: string;

  attribute_matchers?: { [key: string]: string | boolean | number };

  description?: string | null;

  enabled?: boolean;

  name?: string | null;

  permissions?:
    | FederationRuleUpdateParams.DefaultPermissionsParam
    | FederationRuleUpdateParams.RestrictedPermissionsParam;
}

export namespace FederationRuleUpdateParams {
  export type DefaultPermissionsParam = FederationRule.ServiceAccountDefault;

  export type RestrictedPermissionsParam = FederationRule.Restricted;
}

export type FederationRulesPage = CursorPage<FederationRule>;
