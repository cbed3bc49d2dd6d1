// Written by `npm run generate` from spec/. Do not edit.

export {
  AdminAPIKeys,
  type AdminAPIKey,
  type AdminAPIKeyCreateParams,
  type AdminAPIKeyCreateResponse,
  type AdminAPIKeyDeleteResponse,
  type AdminAPIKeyListParams,
  type AdminAPIKeysPage,
} from './admin-api-keys.ts';
export {
  AuditLogs,
  type AuditLogListParams,
  type AuditLogListResponse,
  type AuditLogListResponsesPage,
} from './audit-logs.ts';
export {
  Certificates,
  type Certificate,
  type CertificateActivateParams,
  type CertificateActivateResponse,
  type CertificateActivateResponsesPage,
  type CertificateCreateParams,
  type CertificateDeactivateParams,
  type CertificateDeactivateResponse,
  type CertificateDeactivateResponsesPage,
  type CertificateDeleteResponse,
  type CertificateListParams,
  type CertificateListResponse,
  type CertificateListResponsesPage,
  type CertificateRetrieveParams,
  type CertificateUpdateParams,
} from './certificates.ts';
export {
  DataRetention,
  type DataRetentionUpdateParams,
  type OrganizationDataRetention,
} from './data-retention.ts';
export {
  ExternalKeys,
  type ExternalKey,
  type ExternalKeyCreateParams,
  type ExternalKeyListParams,
  type ExternalKeyValidateResponse,
  type ExternalKeysPage,
} from './external-keys.ts';
export {
  ExternalStorage,
  type AwsExternalStorageProvider,
  type AzureExternalStorageProvider,
  type ExternalStorageConfiguration,
  type ExternalStorageConfigurationsPage,
  type ExternalStorageCreateParams,
  type ExternalStorageDeleted,
  type ExternalStorageListParams,
  type GcpExternalStorageProvider,
  type OciExternalStorageProvider,
} from './external-storage.ts';
export {
  Groups,
  type Group,
  type GroupCreateParams,
  type GroupDeleteResponse,
  type GroupListParams,
  type GroupUpdateParams,
  type GroupUpdateResponse,
  type GroupsPage,
} from './groups/groups.ts';
export {
  Invites,
  type Invite,
  type InviteCreateParams,
  type InviteDeleteResponse,
  type InviteListParams,
  type InvitesPage,
} from './invites.ts';
export { Organization } from './organization.ts';
export {
  Projects,
  type Project,
  type ProjectCreateParams,
  type ProjectListParams,
  type ProjectResidency,
  type ProjectUpdateParams,
  type ProjectsPage,
} from './projects/projects.ts';
export {
  Roles,
  type Role,
  type RoleCreateParams,
  type RoleDeleteResponse,
  type RoleListParams,
  type RoleUpdateParams,
  type RolesPage,
} from './roles.ts';
export {
  SpendAlerts,
  type OrganizationSpendAlert,
  type OrganizationSpendAlertDeleted,
  type OrganizationSpendAlertsPage,
  type SpendAlertCreateParams,
  type SpendAlertListParams,
  type SpendAlertUpdateParams,
} from './spend-alerts.ts';
export {
  SpendLimit,
  type OrganizationSpendLimit,
  type OrganizationSpendLimitDeleted,
  type SpendLimitUpdateParams,
} from './spend-limit.ts';
export {
  Usage,
  type CostQuantityUnit,
  type UsageAudioSpeechesParams,
  type UsageAudioSpeechesResponse,
  type UsageAudioTranscriptionsParams,
  type UsageAudioTranscriptionsResponse,
  type UsageCodeInterpreterSessionsParams,
  type UsageCodeInterpreterSessionsResponse,
  type UsageCompletionsParams,
  type UsageCompletionsResponse,
  type UsageCostsParams,
  type UsageCostsResponse,
  type UsageDecisionsParams,
  type UsageDecisionsResponse,
  type UsageEmbeddingsParams,
  type UsageEmbeddingsResponse,
  type UsageFileSearchCallsParams,
  type UsageFileSearchCallsResponse,
  type UsageImagesParams,
  type UsageImagesResponse,
  type UsageModerationsParams,
  type UsageModerationsResponse,
  type UsageVectorStoresParams,
  type UsageVectorStoresResponse,
  type UsageWebSearchCallsParams,
  type UsageWebSearchCallsResponse,
} from './usage.ts';
export {
  Users,
  type OrganizationUser,
  type OrganizationUsersPage,
  type UserDeleteResponse,
  type UserListParams,
  type UserUpdateParams,
} from './users/users.ts';
export {
  WorkloadIdentityProviders,
  type WorkloadIdentityProvider,
  type WorkloadIdentityProviderCreateParams,
  type WorkloadIdentityProviderDeleted,
  type WorkloadIdentityProviderListParams,
  type WorkloadIdentityProviderUpdateParams,
  type WorkloadIdentityProvidersPage,
} from './workload-identity-providers/workload-identity-providers.ts';
