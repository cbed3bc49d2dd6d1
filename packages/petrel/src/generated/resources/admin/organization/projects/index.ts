// Written by `npm run generate` from spec/. Do not edit.

export {
  APIKeys,
  type APIKeyDeleteParams,
  type APIKeyDeleteResponse,
  type APIKeyListParams,
  type APIKeyRetrieveParams,
  type APIKeyUpdateParams,
  type ProjectAPIKey,
  type ProjectAPIKeysPage,
} from './api-keys.ts';
export {
  Certificates,
  type CertificateActivateParams,
  type CertificateActivateResponse,
  type CertificateActivateResponsesPage,
  type CertificateDeactivateParams,
  type CertificateDeactivateResponse,
  type CertificateDeactivateResponsesPage,
  type CertificateListParams,
  type CertificateListResponse,
  type CertificateListResponsesPage,
} from './certificates.ts';
export {
  DataRetention,
  type DataRetentionUpdateParams,
  type ProjectDataRetention,
} from './data-retention.ts';
export {
  Groups,
  type GroupCreateParams,
  type GroupDeleteParams,
  type GroupDeleteResponse,
  type GroupListParams,
  type GroupRetrieveParams,
  type ProjectGroup,
  type ProjectGroupsPage,
} from './groups/groups.ts';
export {
  HostedToolPermissions,
  type HostedToolPermissionUpdateParams,
  type ProjectHostedToolPermissions,
} from './hosted-tool-permissions.ts';
export {
  ModelPermissions,
  type ModelPermissionUpdateParams,
  type ProjectModelPermissions,
  type ProjectModelPermissionsDeleted,
} from './model-permissions.ts';
export {
  Projects,
  type Project,
  type ProjectCreateParams,
  type ProjectListParams,
  type ProjectResidency,
  type ProjectUpdateParams,
  type ProjectsPage,
} from './projects.ts';
export {
  RateLimits,
  type ProjectRateLimit,
  type ProjectRateLimitsPage,
  type RateLimitListRateLimitsParams,
  type RateLimitUpdateRateLimitParams,
} from './rate-limits.ts';
export {
  Roles,
  type RoleCreateParams,
  type RoleDeleteParams,
  type RoleDeleteResponse,
  type RoleListParams,
  type RoleRetrieveParams,
  type RoleUpdateParams,
} from './roles.ts';
export {
  ServiceAccounts,
  type ProjectServiceAccount,
  type ProjectServiceAccountsPage,
  type ServiceAccountCreateParams,
  type ServiceAccountCreateResponse,
  type ServiceAccountDeleteParams,
  type ServiceAccountDeleteResponse,
  type ServiceAccountListParams,
  type ServiceAccountRetrieveParams,
  type ServiceAccountUpdateParams,
} from './service-accounts/service-accounts.ts';
export {
  ServiceTierSettings,
  type ProjectOptionalServiceTier,
  type ProjectServiceTierSettings,
  type ServiceTierSettingUpdateParams,
} from './service-tier-settings.ts';
export {
  SpendAlerts,
  type ProjectSpendAlert,
  type ProjectSpendAlertDeleted,
  type ProjectSpendAlertsPage,
  type SpendAlertCreateParams,
  type SpendAlertDeleteParams,
  type SpendAlertListParams,
  type SpendAlertRetrieveParams,
  type SpendAlertUpdateParams,
} from './spend-alerts.ts';
export {
  SpendLimit,
  type ProjectSpendLimit,
  type ProjectSpendLimitDeleted,
  type SpendLimitUpdateParams,
} from './spend-limit.ts';
export {
  Users,
  type ProjectUser,
  type ProjectUsersPage,
  type UserCreateParams,
  type UserDeleteParams,
  type UserDeleteResponse,
  type UserListParams,
  type UserRetrieveParams,
  type UserUpdateParams,
} from './users/users.ts';
