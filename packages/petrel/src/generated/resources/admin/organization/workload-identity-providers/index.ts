// Written by `npm run generate` from spec/. Do not edit.

export {
  FederationRules,
  type FederationRule,
  type FederationRuleCreateParams,
  type FederationRuleDeleteParams,
  type FederationRuleDeleted,
  type FederationRuleListParams,
  type FederationRuleRetrieveParams,
  type FederationRuleUpdateParams,
  type FederationRulesPage,
} from './federation-rules.ts';
export {
  WorkloadIdentityProviders,
  type WorkloadIdentityProvider,
  type WorkloadIdentityProviderCreateParams,
  type WorkloadIdentityProviderDeleted,
  type WorkloadIdentityProviderListParams,
  type WorkloadIdentityProviderUpdateParams,
  type WorkloadIdentityProvidersPage,
} from './workload-identity-providers.ts';
