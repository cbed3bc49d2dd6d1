// Written by `npm run generate` from spec/. Do not edit.
import { APIResource } from '../../../../core/client/api-resource.ts';
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
  adminAPIKeys: AdminAPIKeys = new AdminAPIKeys(this._client);

  /** Record of who changed what in the organization. */
  auditLogs: AuditLogs = new AuditLogs(this._client);

  /** Client certificates for mutual TLS. */
  certificates: Certificates = new Certificates(this._client);

  /** How long the organization's data is kept. */
  dataRetention: DataRetention = new DataRetention(this._client);

  /** Encryption keys held by the organization in a cloud of its own. */
  externalKeys: ExternalKeys = new ExternalKeys(this._client);

  /** Buckets of the organization that data is kept in. */
  externalStorage: ExternalStorage = new ExternalStorage(this._client);

  /** Groups of members. */
  groups: Groups = new Groups(this._client);

  /** Invitations to join the organization. */
  invites: Invites = new Invites(this._client);

  /** Projects of the organization. */
  projects: Projects = new Projects(this._client);

  /** Roles of the organization: named sets of permissions. */
  roles: Roles = new Roles(this._client);

  /** Notices sent when the organization's spending reaches an amount. */
  spendAlerts: SpendAlerts = new SpendAlerts(this._client);

  /** The amount at which the organization's spending is stopped. */
  spendLimit: SpendLimit = new SpendLimit(this._client);

  /** How much of each service the organization has used, and its cost. */
  usage: Usage = new Usage(this._client);

  /** Members of the organization. */
  users: Users = new Users(this._client);

  /** Issuers of tokens with which programs sign in without an API key. */
  workloadIdentityProviders: WorkloadIdentityProviders = new WorkloadIdentityProviders(this._client);
}

Organization.AdminAPIKeys = AdminAPIKeys;
Organization.AuditLogs = AuditLogs;
Organization.Certificates = Certificates;
Organization.DataRetention = DataRetention;
Organization.ExternalKeys = ExternalKeys;
Organization.ExternalStorage = ExternalStorage;
Organization.Groups = Groups;
Organization.Invites = Invites;
Organization.Projects = Projects;
Organization.Roles = Roles;
Organization.SpendAlerts = SpendAlerts;
Organization.SpendLimit = SpendLimit;
Organization.Usage = Usage;
Organization.Users = Users;
Organization.WorkloadIdentityProviders = WorkloadIdentityProviders;

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
