// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
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
  apiKeys: APIKeys = new APIKeys(this._client);

  /** Client certificates of a project for mutual TLS. */
  certificates: Certificates = new Certificates(this._client);

  /** How long a project's data is kept. */
  dataRetention: DataRetention = new DataRetention(this._client);

  /** Groups with access to a project. */
  groups: Groups = new Groups(this._client);

  /** Which hosted tools a project may use. */
  hostedToolPermissions: HostedToolPermissions = new HostedToolPermissions(this._client);

  /** Which models a project may use. */
  modelPermissions: ModelPermissions = new ModelPermissions(this._client);

  /** Rate limits of a project, for each model. */
  rateLimits: RateLimits = new RateLimits(this._client);

  /** Roles of a project: named sets of permissions. */
  roles: Roles = new Roles(this._client);

  /** Accounts of a project that belong to programs rather than people. */
  serviceAccounts: ServiceAccounts = new ServiceAccounts(this._client);

  /** The service tiers a project may use. */
  serviceTierSettings: ServiceTierSettings = new ServiceTierSettings(this._client);

  /** Notices sent when a project's spending reaches an amount. */
  spendAlerts: SpendAlerts = new SpendAlerts(this._client);

  /** The amount at which a project's spending is stopped. */
  spendLimit: SpendLimit = new SpendLimit(this._client);

  /** Members of a project. */
  users: Users = new Users(this._client);

  /**
   * Creates a project. Projects can be archived later, but never deleted.
   *
   * `POST /organization/projects`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/create-project)
   */
  create(body: ProjectCreateParams, options?: RequestOptions): APIPromise<Project> {
    return this._client.post(
      '/organization/projects',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a project.
   *
   * `GET /organization/projects/{project_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/retrieve-project)
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.get(
      path('/organization/projects/{project_id}', projectID),
      operationOptions(options, {}, { security: 'admin' }),
    );
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
    return this._client.post(
      path('/organization/projects/{project_id}', projectID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the organization's projects, one page at a time. Archived ones are left out unless
   * asked for.
   *
   * `GET /organization/projects`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/list-projects)
   */
  list(
    query?: QueryAlone<ProjectListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectsPage, Project>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<ProjectsPage, Project>;
  list(
    query: (ProjectListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ProjectsPage, Project> {
    return this._client.getAPIList(
      '/organization/projects',
      ConversationCursorPage<Project>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Archives a project, which can then no longer be used or changed.
   *
   * `POST /organization/projects/{project_id}/archive`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/archive-project)
   */
  archive(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.post(
      path('/organization/projects/{project_id}/archive', projectID),
      operationOptions(options, {}, { security: 'admin' }),
    );
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
    APIKeys,
    Certificates,
    DataRetention,
    Groups,
    HostedToolPermissions,
    ModelPermissions,
    RateLimits,
    Roles,
    ServiceAccounts,
    ServiceTierSettings,
    SpendAlerts,
    SpendLimit,
    Users,
    type Project,
    type ProjectCreateParams,
    type ProjectListParams,
    type ProjectResidency,
    type ProjectUpdateParams,
    type ProjectsPage,
    type APIKeyDeleteParams,
    type APIKeyDeleteResponse,
    type APIKeyListParams,
    type APIKeyRetrieveParams,
    type APIKeyUpdateParams,
    type ProjectAPIKey,
    type ProjectAPIKeysPage,
    type CertificateActivateParams,
    type CertificateActivateResponse,
    type CertificateActivateResponsesPage,
    type CertificateDeactivateParams,
    type CertificateDeactivateResponse,
    type CertificateDeactivateResponsesPage,
    type CertificateListParams,
    type CertificateListResponse,
    type CertificateListResponsesPage,
    type DataRetentionUpdateParams,
    type ProjectDataRetention,
    type GroupCreateParams,
    type GroupDeleteParams,
    type GroupDeleteResponse,
    type GroupListParams,
    type GroupRetrieveParams,
    type ProjectGroup,
    type ProjectGroupsPage,
    type HostedToolPermissionUpdateParams,
    type ProjectHostedToolPermissions,
    type ModelPermissionUpdateParams,
    type ProjectModelPermissions,
    type ProjectModelPermissionsDeleted,
    type ProjectRateLimit,
    type ProjectRateLimitsPage,
    type RateLimitListRateLimitsParams,
    type RateLimitUpdateRateLimitParams,
    type RoleCreateParams,
    type RoleDeleteParams,
    type RoleDeleteResponse,
    type RoleListParams,
    type RoleRetrieveParams,
    type RoleUpdateParams,
    type ProjectServiceAccount,
    type ProjectServiceAccountsPage,
    type ServiceAccountCreateParams,
    type ServiceAccountCreateResponse,
    type ServiceAccountDeleteParams,
    type ServiceAccountDeleteResponse,
    type ServiceAccountListParams,
    type ServiceAccountRetrieveParams,
    type ServiceAccountUpdateParams,
    type ProjectOptionalServiceTier,
    type ProjectServiceTierSettings,
    type ServiceTierSettingUpdateParams,
    type ProjectSpendAlert,
    type ProjectSpendAlertDeleted,
    type ProjectSpendAlertsPage,
    type SpendAlertCreateParams,
    type SpendAlertDeleteParams,
    type SpendAlertListParams,
    type SpendAlertRetrieveParams,
    type SpendAlertUpdateParams,
    type ProjectSpendLimit,
    type ProjectSpendLimitDeleted,
    type SpendLimitUpdateParams,
    type ProjectUser,
    type ProjectUsersPage,
    type UserCreateParams,
    type UserDeleteParams,
    type UserDeleteResponse,
    type UserListParams,
    type UserRetrieveParams,
    type UserUpdateParams,
  };
}

export type * from '../../../../models/admin/organization/projects/projects.ts';
