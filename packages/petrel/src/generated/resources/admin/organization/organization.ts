// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, subresource } from '../../../../core/resource.ts';
import type {
  AdminAPIKey,
  AdminAPIKeyCreateParams,
  AdminAPIKeyCreateResponse,
  AdminAPIKeyDeleteResponse,
  AdminAPIKeyListParams,
  AdminAPIKeysPage,
} from '../../../models/admin/organization/admin-api-keys.ts';
import type {
  AuditLogListParams,
  AuditLogListResponse,
  AuditLogListResponsesPage,
} from '../../../models/admin/organization/audit-logs.ts';
import type {
  Certificate,
  CertificateActivateParams,
  CertificateActivateResponse,
  CertificateActivateResponsesPage,
  CertificateCreateParams,
  CertificateDeactivateParams,
  CertificateDeactivateResponse,
  CertificateDeactivateResponsesPage,
  CertificateDeleteResponse,
  CertificateListParams,
  CertificateListResponse,
  CertificateListResponsesPage,
  CertificateRetrieveParams,
  CertificateUpdateParams,
} from '../../../models/admin/organization/certificates.ts';
import type {
  DataRetentionUpdateParams,
  OrganizationDataRetention,
} from '../../../models/admin/organization/data-retention.ts';
import type {
  ExternalKey,
  ExternalKeyCreateParams,
  ExternalKeyListParams,
  ExternalKeyValidateResponse,
  ExternalKeysPage,
} from '../../../models/admin/organization/external-keys.ts';
import type {
  AwsExternalStorageProvider,
  AzureExternalStorageProvider,
  ExternalStorageConfiguration,
  ExternalStorageConfigurationsPage,
  ExternalStorageCreateParams,
  ExternalStorageDeleted,
  ExternalStorageListParams,
  GcpExternalStorageProvider,
  OciExternalStorageProvider,
} from '../../../models/admin/organization/external-storage.ts';
import type {
  Group,
  GroupCreateParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupUpdateParams,
  GroupUpdateResponse,
  GroupsPage,
} from '../../../models/admin/organization/groups/groups.ts';
import type {
  Invite,
  InviteCreateParams,
  InviteDeleteResponse,
  InviteListParams,
  InvitesPage,
} from '../../../models/admin/organization/invites.ts';
import type {
  Project,
  ProjectCreateParams,
  ProjectListParams,
  ProjectResidency,
  ProjectUpdateParams,
  ProjectsPage,
} from '../../../models/admin/organization/projects/projects.ts';
import type {
  Role,
  RoleCreateParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleUpdateParams,
  RolesPage,
} from '../../../models/admin/organization/roles.ts';
import type {
  OrganizationSpendAlert,
  OrganizationSpendAlertDeleted,
  OrganizationSpendAlertsPage,
  SpendAlertCreateParams,
  SpendAlertListParams,
  SpendAlertUpdateParams,
} from '../../../models/admin/organization/spend-alerts.ts';
import type {
  OrganizationSpendLimit,
  OrganizationSpendLimitDeleted,
  SpendLimitUpdateParams,
} from '../../../models/admin/organization/spend-limit.ts';
import type {
  CostQuantityUnit,
  UsageAudioSpeechesParams,
  UsageAudioSpeechesResponse,
  UsageAudioTranscriptionsParams,
  UsageAudioTranscriptionsResponse,
  UsageCodeInterpreterSessionsParams,
  UsageCodeInterpreterSessionsResponse,
  UsageCompletionsParams,
  UsageCompletionsResponse,
  UsageCostsParams,
  UsageCostsResponse,
  UsageDecisionsParams,
  UsageDecisionsResponse,
  UsageEmbeddingsParams,
  UsageEmbeddingsResponse,
  UsageFileSearchCallsParams,
  UsageFileSearchCallsResponse,
  UsageImagesParams,
  UsageImagesResponse,
  UsageModerationsParams,
  UsageModerationsResponse,
  UsageVectorStoresParams,
  UsageVectorStoresResponse,
  UsageWebSearchCallsParams,
  UsageWebSearchCallsResponse,
} from '../../../models/admin/organization/usage.ts';
import type {
  OrganizationUser,
  OrganizationUsersPage,
  UserDeleteResponse,
  UserListParams,
  UserUpdateParams,
} from '../../../models/admin/organization/users/users.ts';
import type {
  WorkloadIdentityProvider,
  WorkloadIdentityProviderCreateParams,
  WorkloadIdentityProviderDeleted,
  WorkloadIdentityProviderListParams,
  WorkloadIdentityProviderUpdateParams,
  WorkloadIdentityProvidersPage,
} from '../../../models/admin/organization/workload-identity-providers/workload-identity-providers.ts';
import { AdminAPIKeys } from './admin-api-keys.ts';
import { AuditLogs } from './audit-logs.ts';
import { Certificates } from './certificates.ts';
import { DataRetention } from './data-retention.ts';
import { ExternalKeys } from './external-keys.ts';
import { ExternalStorage } from './external-storage.ts';
import { Groups } from './groups/groups.ts';
import { Invites } from './invites.ts';
import { Projects } from './projects/projects.ts';
import { Roles } from './roles.ts';
import { SpendAlerts } from './spend-alerts.ts';
import { SpendLimit } from './spend-limit.ts';
import { Usage } from './usage.ts';
import { Users } from './users/users.ts';
import {
  WorkloadIdentityProviders,
} from './workload-identity-providers/workload-identity-providers.ts';

/** The organization that the admin key belongs to. */
export class Organization extends APIResource {
  /** Keys for the administration of the organization. */
  declare adminAPIKeys: AdminAPIKeys;

  /** Record of who changed what in the organization. */
  declare auditLogs: AuditLogs;

  /** Client certificates for mutual TLS. */
  declare certificates: Certificates;

  /** How long the organization's data is kept. */
  declare dataRetention: DataRetention;

  /** Encryption keys held by the organization in a cloud of its own. */
  declare externalKeys: ExternalKeys;

  /** Buckets of the organization that data is kept in. */
  declare externalStorage: ExternalStorage;

  /** Groups of members. */
  declare groups: Groups;

  /** Invitations to join the organization. */
  declare invites: Invites;

  /** Projects of the organization. */
  declare projects: Projects;

  /** Roles of the organization: named sets of permissions. */
  declare roles: Roles;

  /** Notices sent when the organization's spending reaches an amount. */
  declare spendAlerts: SpendAlerts;

  /** The amount at which the organization's spending is stopped. */
  declare spendLimit: SpendLimit;

  /** How much of each service the organization has used, and its cost. */
  declare usage: Usage;

  /** Members of the organization. */
  declare users: Users;

  /** Issuers of tokens with which programs sign in without an API key. */
  declare workloadIdentityProviders: WorkloadIdentityProviders;
}

Organization.AdminAPIKeys = subresource(Organization, 'adminAPIKeys', AdminAPIKeys);
Organization.AuditLogs = subresource(Organization, 'auditLogs', AuditLogs);
Organization.Certificates = subresource(Organization, 'certificates', Certificates);
Organization.DataRetention = subresource(Organization, 'dataRetention', DataRetention);
Organization.ExternalKeys = subresource(Organization, 'externalKeys', ExternalKeys);
Organization.ExternalStorage = subresource(Organization, 'externalStorage', ExternalStorage);
Organization.Groups = subresource(Organization, 'groups', Groups);
Organization.Invites = subresource(Organization, 'invites', Invites);
Organization.Projects = subresource(Organization, 'projects', Projects);
Organization.Roles = subresource(Organization, 'roles', Roles);
Organization.SpendAlerts = subresource(Organization, 'spendAlerts', SpendAlerts);
Organization.SpendLimit = subresource(Organization, 'spendLimit', SpendLimit);
Organization.Usage = subresource(Organization, 'usage', Usage);
Organization.Users = subresource(Organization, 'users', Users);
Organization.WorkloadIdentityProviders = subresource(Organization, 'workloadIdentityProviders', WorkloadIdentityProviders);

export declare namespace Organization {
  export {
    AdminAPIKeys,
    AuditLogs,
    Certificates,
    DataRetention,
    ExternalKeys,
    ExternalStorage,
    Groups,
    Invites,
    Projects,
    Roles,
    SpendAlerts,
    SpendLimit,
    Usage,
    Users,
    WorkloadIdentityProviders,
    type AdminAPIKey,
    type AdminAPIKeyCreateParams,
    type AdminAPIKeyCreateResponse,
    type AdminAPIKeyDeleteResponse,
    type AdminAPIKeyListParams,
    type AdminAPIKeysPage,
    type AuditLogListParams,
    type AuditLogListResponse,
    type AuditLogListResponsesPage,
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
    type DataRetentionUpdateParams,
    type OrganizationDataRetention,
    type ExternalKey,
    type ExternalKeyCreateParams,
    type ExternalKeyListParams,
    type ExternalKeyValidateResponse,
    type ExternalKeysPage,
    type AwsExternalStorageProvider,
    type AzureExternalStorageProvider,
    type ExternalStorageConfiguration,
    type ExternalStorageConfigurationsPage,
    type ExternalStorageCreateParams,
    type ExternalStorageDeleted,
    type ExternalStorageListParams,
    type GcpExternalStorageProvider,
    type OciExternalStorageProvider,
    type Group,
    type GroupCreateParams,
    type GroupDeleteResponse,
    type GroupListParams,
    type GroupUpdateParams,
    type GroupUpdateResponse,
    type GroupsPage,
    type Invite,
    type InviteCreateParams,
    type InviteDeleteResponse,
    type InviteListParams,
    type InvitesPage,
    type Project,
    type ProjectCreateParams,
    type ProjectListParams,
    type ProjectResidency,
    type ProjectUpdateParams,
    type ProjectsPage,
    type Role,
    type RoleCreateParams,
    type RoleDeleteResponse,
    type RoleListParams,
    type RoleUpdateParams,
    type RolesPage,
    type OrganizationSpendAlert,
    type OrganizationSpendAlertDeleted,
    type OrganizationSpendAlertsPage,
    type SpendAlertCreateParams,
    type SpendAlertListParams,
    type SpendAlertUpdateParams,
    type OrganizationSpendLimit,
    type OrganizationSpendLimitDeleted,
    type SpendLimitUpdateParams,
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
    type OrganizationUser,
    type OrganizationUsersPage,
    type UserDeleteResponse,
    type UserListParams,
    type UserUpdateParams,
    type WorkloadIdentityProvider,
    type WorkloadIdentityProviderCreateParams,
    type WorkloadIdentityProviderDeleted,
    type WorkloadIdentityProviderListParams,
    type WorkloadIdentityProviderUpdateParams,
    type WorkloadIdentityProvidersPage,
  };
}
