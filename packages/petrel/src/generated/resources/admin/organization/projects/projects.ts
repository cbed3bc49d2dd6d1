// Written by `npm run generate` from spec/. Do not edit.
import type { APIPromise } from '../../../../../core/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../../core/pagination.ts';
import {
  type OptionsInQuery,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import type { RequestOptions } from '../../../../../core/request/request-options.ts';
import { APIResource, keepMember, subresource } from '../../../../../core/resource.ts';
import type {
  APIKeyDeleteParams,
  APIKeyDeleteResponse,
  APIKeyListParams,
  APIKeyRetrieveParams,
  APIKeyUpdateParams,
  ProjectAPIKey,
  ProjectAPIKeysPage,
} from '../../../../models/admin/organization/projects/api-keys.ts';
import type {
  CertificateActivateParams,
  CertificateActivateResponse,
  CertificateActivateResponsesPage,
  CertificateDeactivateParams,
  CertificateDeactivateResponse,
  CertificateDeactivateResponsesPage,
  CertificateListParams,
  CertificateListResponse,
  CertificateListResponsesPage,
} from '../../../../models/admin/organization/projects/certificates.ts';
import type {
  DataRetentionUpdateParams,
  ProjectDataRetention,
} from '../../../../models/admin/organization/projects/data-retention.ts';
import type {
  GroupCreateParams,
  GroupDeleteParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupRetrieveParams,
  ProjectGroup,
  ProjectGroupsPage,
} from '../../../../models/admin/organization/projects/groups/groups.ts';
import type {
  HostedToolPermissionUpdateParams,
  ProjectHostedToolPermissions,
} from '../../../../models/admin/organization/projects/hosted-tool-permissions.ts';
import type {
  ModelPermissionUpdateParams,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleted,
} from '../../../../models/admin/organization/projects/model-permissions.ts';
import type {
  Project,
  ProjectCreateParams,
  ProjectListParams,
  ProjectResidency,
  ProjectUpdateParams,
  ProjectsPage,
} from '../../../../models/admin/organization/projects/projects.ts';
import type {
  ProjectRateLimit,
  ProjectRateLimitsPage,
  RateLimitListRateLimitsParams,
  RateLimitUpdateRateLimitParams,
} from '../../../../models/admin/organization/projects/rate-limits.ts';
import type {
  RoleCreateParams,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleRetrieveParams,
  RoleUpdateParams,
} from '../../../../models/admin/organization/projects/roles.ts';
import type {
  ProjectServiceAccount,
  ProjectServiceAccountsPage,
  ServiceAccountCreateParams,
  ServiceAccountCreateResponse,
  ServiceAccountDeleteParams,
  ServiceAccountDeleteResponse,
  ServiceAccountListParams,
  ServiceAccountRetrieveParams,
  ServiceAccountUpdateParams,
} from '../../../../models/admin/organization/projects/service-accounts/service-accounts.ts';
import type {
  ProjectOptionalServiceTier,
  ProjectServiceTierSettings,
  ServiceTierSettingUpdateParams,
} from '../../../../models/admin/organization/projects/service-tier-settings.ts';
import type {
  ProjectSpendAlert,
  ProjectSpendAlertDeleted,
  ProjectSpendAlertsPage,
  SpendAlertCreateParams,
  SpendAlertDeleteParams,
  SpendAlertListParams,
  SpendAlertRetrieveParams,
  SpendAlertUpdateParams,
} from '../../../../models/admin/organization/projects/spend-alerts.ts';
import type {
  ProjectSpendLimit,
  ProjectSpendLimitDeleted,
  SpendLimitUpdateParams,
} from '../../../../models/admin/organization/projects/spend-limit.ts';
import type {
  ProjectUser,
  ProjectUsersPage,
  UserCreateParams,
  UserDeleteParams,
  UserDeleteResponse,
  UserListParams,
  UserRetrieveParams,
  UserUpdateParams,
} from '../../../../models/admin/organization/projects/users/users.ts';
import { APIKeys } from './api-keys.ts';
import { Certificates } from './certificates.ts';
import { DataRetention } from './data-retention.ts';
import { Groups } from './groups/groups.ts';
import { HostedToolPermissions } from './hosted-tool-permissions.ts';
import { ModelPermissions } from './model-permissions.ts';
import { RateLimits } from './rate-limits.ts';
import { Roles } from './roles.ts';
import { ServiceAccounts } from './service-accounts/service-accounts.ts';
import { ServiceTierSettings } from './service-tier-settings.ts';
import { SpendAlerts } from './spend-alerts.ts';
import { SpendLimit } from './spend-limit.ts';
import { Users } from './users/users.ts';

/** Projects of the organization. */
export class Projects extends APIResource {
  /** API keys of a project. */
  get apiKeys(): APIKeys {
    return subresource(this, 'apiKeys', APIKeys);
  }

  set apiKeys(apiKeys: APIKeys) {
    keepMember(this, 'apiKeys', apiKeys);
  }

  /** Client certificates of a project for mutual TLS. */
  get certificates(): Certificates {
    return subresource(this, 'certificates', Certificates);
  }

  set certificates(certificates: Certificates) {
    keepMember(this, 'certificates', certificates);
  }

  /** How long a project's data is kept. */
  get dataRetention(): DataRetention {
    return subresource(this, 'dataRetention', DataRetention);
  }

  set dataRetention(dataRetention: DataRetention) {
    keepMember(this, 'dataRetention', dataRetention);
  }

  /** Groups with access to a project. */
  get groups(): Groups {
    return subresource(this, 'groups', Groups);
  }

  set groups(groups: Groups) {
    keepMember(this, 'groups', groups);
  }

  /** Which hosted tools a project may use. */
  get hostedToolPermissions(): HostedToolPermissions {
    return subresource(this, 'hostedToolPermissions', HostedToolPermissions);
  }

  set hostedToolPermissions(hostedToolPermissions: HostedToolPermissions) {
    keepMember(this, 'hostedToolPermissions', hostedToolPermissions);
  }

  /** Which models a project may use. */
  get modelPermissions(): ModelPermissions {
    return subresource(this, 'modelPermissions', ModelPermissions);
  }

  set modelPermissions(modelPermissions: ModelPermissions) {
    keepMember(this, 'modelPermissions', modelPermissions);
  }

  /** Rate limits of a project, for each model. */
  get rateLimits(): RateLimits {
    return subresource(this, 'rateLimits', RateLimits);
  }

  set rateLimits(rateLimits: RateLimits) {
    keepMember(this, 'rateLimits', rateLimits);
  }

  /** Roles of a project: named sets of permissions. */
  get roles(): Roles {
    return subresource(this, 'roles', Roles);
  }

  set roles(roles: Roles) {
    keepMember(this, 'roles', roles);
  }

  /** Accounts of a project that belong to programs rather than people. */
  get serviceAccounts(): ServiceAccounts {
    return subresource(this, 'serviceAccounts', ServiceAccounts);
  }

  set serviceAccounts(serviceAccounts: ServiceAccounts) {
    keepMember(this, 'serviceAccounts', serviceAccounts);
  }

  /** The service tiers a project may use. */
  get serviceTierSettings(): ServiceTierSettings {
    return subresource(this, 'serviceTierSettings', ServiceTierSettings);
  }

  set serviceTierSettings(serviceTierSettings: ServiceTierSettings) {
    keepMember(this, 'serviceTierSettings', serviceTierSettings);
  }

  /** Notices sent when a project's spending reaches an amount. */
  get spendAlerts(): SpendAlerts {
    return subresource(this, 'spendAlerts', SpendAlerts);
  }

  set spendAlerts(spendAlerts: SpendAlerts) {
    keepMember(this, 'spendAlerts', spendAlerts);
  }

  /** The amount at which a project's spending is stopped. */
  get spendLimit(): SpendLimit {
    return subresource(this, 'spendLimit', SpendLimit);
  }

  set spendLimit(spendLimit: SpendLimit) {
    keepMember(this, 'spendLimit', spendLimit);
  }

  /** Members of a project. */
  get users(): Users {
    return subresource(this, 'users', Users);
  }

  set users(users: Users) {
    keepMember(this, 'users', users);
  }

  /**
   * Creates a project. Projects can be archived later, but never deleted.
   *
   * `POST /organization/projects`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/create-project)
   */
  create(body: ProjectCreateParams, options?: RequestOptions): APIPromise<Project> {
    return this._client.post('/organization/projects', { body, ...options, security: 'admin' });
  }

  /**
   * Fetches a project.
   *
   * `GET /organization/projects/{project_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project)
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.get(path('/organization/projects/{project_id}', projectID), {
      ...options,
      security: 'admin',
    });
  }

  /**
   * Changes the name or other settings of a project.
   *
   * `POST /organization/projects/{project_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/modify-project)
   */
  update(
    projectID: string,
    body: ProjectUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Project> {
    return this._client.post(path('/organization/projects/{project_id}', projectID), {
      body,
      ...options,
      security: 'admin',
    });
  }

  /**
   * Lists the organization's projects, one page at a time. Archived ones are left out unless
   * asked for.
   *
   * `GET /organization/projects`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-projects)
   */
  list(
    query?: ProjectListParams | null,
    options?: RequestOptions,
  ): PagePromise<ProjectsPage, Project>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsInQuery): PagePromise<ProjectsPage, Project>;
  list(
    query: (ProjectListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ProjectsPage, Project> {
    return this._client.getAPIList('/organization/projects', ConversationCursorPage<Project>, {
      query,
      ...options,
      security: 'admin',
    });
  }

  /**
   * Archives a project, which can then no longer be used or changed.
   *
   * `POST /organization/projects/{project_id}/archive`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/archive-project)
   */
  archive(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.post(path('/organization/projects/{project_id}/archive', projectID), {
      ...options,
      security: 'admin',
    });
  }
}

Projects.APIKeys = APIKeys;
Projects.Certificates = Certificates;
Projects.DataRetention = DataRetention;
Projects.Groups = Groups;
Projects.HostedToolPermissions = HostedToolPermissions;
Projects.ModelPermissions = ModelPermissions;
Projects.RateLimits = RateLimits;
Projects.Roles = Roles;
Projects.ServiceAccounts = ServiceAccounts;
Projects.ServiceTierSettings = ServiceTierSettings;
Projects.SpendAlerts = SpendAlerts;
Projects.SpendLimit = SpendLimit;
Projects.Users = Users;

export declare namespace Projects {
  export {
    APIKeys as APIKeys,
    Certificates as Certificates,
    DataRetention as DataRetention,
    Groups as Groups,
    HostedToolPermissions as HostedToolPermissions,
    ModelPermissions as ModelPermissions,
    RateLimits as RateLimits,
    Roles as Roles,
    ServiceAccounts as ServiceAccounts,
    ServiceTierSettings as ServiceTierSettings,
    SpendAlerts as SpendAlerts,
    SpendLimit as SpendLimit,
    Users as Users,
    type Project as Project,
    type ProjectCreateParams as ProjectCreateParams,
    type ProjectListParams as ProjectListParams,
    type ProjectResidency as ProjectResidency,
    type ProjectUpdateParams as ProjectUpdateParams,
    type ProjectsPage as ProjectsPage,
    type APIKeyDeleteParams as APIKeyDeleteParams,
    type APIKeyDeleteResponse as APIKeyDeleteResponse,
    type APIKeyListParams as APIKeyListParams,
    type APIKeyRetrieveParams as APIKeyRetrieveParams,
    type APIKeyUpdateParams as APIKeyUpdateParams,
    type ProjectAPIKey as ProjectAPIKey,
    type ProjectAPIKeysPage as ProjectAPIKeysPage,
    type CertificateActivateParams as CertificateActivateParams,
    type CertificateActivateResponse as CertificateActivateResponse,
    type CertificateActivateResponsesPage as CertificateActivateResponsesPage,
    type CertificateDeactivateParams as CertificateDeactivateParams,
    type CertificateDeactivateResponse as CertificateDeactivateResponse,
    type CertificateDeactivateResponsesPage as CertificateDeactivateResponsesPage,
    type CertificateListParams as CertificateListParams,
    type CertificateListResponse as CertificateListResponse,
    type CertificateListResponsesPage as CertificateListResponsesPage,
    type DataRetentionUpdateParams as DataRetentionUpdateParams,
    type ProjectDataRetention as ProjectDataRetention,
    type GroupCreateParams as GroupCreateParams,
    type GroupDeleteParams as GroupDeleteParams,
    type GroupDeleteResponse as GroupDeleteResponse,
    type GroupListParams as GroupListParams,
    type GroupRetrieveParams as GroupRetrieveParams,
    type ProjectGroup as ProjectGroup,
    type ProjectGroupsPage as ProjectGroupsPage,
    type HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
    type ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    type ModelPermissionUpdateParams as ModelPermissionUpdateParams,
    type ProjectModelPermissions as ProjectModelPermissions,
    type ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
    type ProjectRateLimit as ProjectRateLimit,
    type ProjectRateLimitsPage as ProjectRateLimitsPage,
    type RateLimitListRateLimitsParams as RateLimitListRateLimitsParams,
    type RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
    type RoleCreateParams as RoleCreateParams,
    type RoleDeleteParams as RoleDeleteParams,
    type RoleDeleteResponse as RoleDeleteResponse,
    type RoleListParams as RoleListParams,
    type RoleRetrieveParams as RoleRetrieveParams,
    type RoleUpdateParams as RoleUpdateParams,
    type ProjectServiceAccount as ProjectServiceAccount,
    type ProjectServiceAccountsPage as ProjectServiceAccountsPage,
    type ServiceAccountCreateParams as ServiceAccountCreateParams,
    type ServiceAccountCreateResponse as ServiceAccountCreateResponse,
    type ServiceAccountDeleteParams as ServiceAccountDeleteParams,
    type ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    type ServiceAccountListParams as ServiceAccountListParams,
    type ServiceAccountRetrieveParams as ServiceAccountRetrieveParams,
    type ServiceAccountUpdateParams as ServiceAccountUpdateParams,
    type ProjectOptionalServiceTier as ProjectOptionalServiceTier,
    type ProjectServiceTierSettings as ProjectServiceTierSettings,
    type ServiceTierSettingUpdateParams as ServiceTierSettingUpdateParams,
    type ProjectSpendAlert as ProjectSpendAlert,
    type ProjectSpendAlertDeleted as ProjectSpendAlertDeleted,
    type ProjectSpendAlertsPage as ProjectSpendAlertsPage,
    type SpendAlertCreateParams as SpendAlertCreateParams,
    type SpendAlertDeleteParams as SpendAlertDeleteParams,
    type SpendAlertListParams as SpendAlertListParams,
    type SpendAlertRetrieveParams as SpendAlertRetrieveParams,
    type SpendAlertUpdateParams as SpendAlertUpdateParams,
    type ProjectSpendLimit as ProjectSpendLimit,
    type ProjectSpendLimitDeleted as ProjectSpendLimitDeleted,
    type SpendLimitUpdateParams as SpendLimitUpdateParams,
    type ProjectUser as ProjectUser,
    type ProjectUsersPage as ProjectUsersPage,
    type UserCreateParams as UserCreateParams,
    type UserDeleteParams as UserDeleteParams,
    type UserDeleteResponse as UserDeleteResponse,
    type UserListParams as UserListParams,
    type UserRetrieveParams as UserRetrieveParams,
    type UserUpdateParams as UserUpdateParams,
  };
}

export type * from '../../../../models/admin/organization/projects/projects.ts';
