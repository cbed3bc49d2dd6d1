// Written by `npm run generate` from spec/. Do not edit.
import type { APIPromise } from '../../../../../core/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../../core/pagination.ts';
import { path } from '../../../../../core/path.ts';
import type { RequestOptions } from '../../../../../core/request-options.ts';
import { APIResource, subresource } from '../../../../../core/resource.ts';
import type {
  Project,
  ProjectCreateParams,
  ProjectListParams,
  ProjectUpdateParams,
  ProjectsPage,
} from '../../../../models/admin/organization/projects/projects.ts';
import { APIKeys } from './api-keys.ts';
import { Certificates } from './certificates.ts';
import { DataRetention } from './data-retention.ts';
import { Groups } from './groups/groups.ts';
import { HostedToolPermissions } from './hosted-tool-permissions.ts';
import { ModelPermissions } from './model-permissions.ts';
import { RateLimits } from './rate-limits.ts';
import { Roles } from './roles.ts';
import { ServiceAccounts } from './service-accounts/service-accounts.ts';
import { SpendAlerts } from './spend-alerts.ts';
import { SpendLimit } from './spend-limit.ts';
import { Users } from './users/users.ts';

/** Projects of the organization. */
export class Projects extends APIResource {
  /** API keys of a project. */
  get apiKeys(): APIKeys {
    return subresource(this, 'apiKeys', APIKeys);
  }

  /** Client certificates of a project for mutual TLS. */
  get certificates(): Certificates {
    return subresource(this, 'certificates', Certificates);
  }

  /** How long a project's data is kept. */
  get dataRetention(): DataRetention {
    return subresource(this, 'dataRetention', DataRetention);
  }

  /** Groups with access to a project. */
  get groups(): Groups {
    return subresource(this, 'groups', Groups);
  }

  /** Which hosted tools a project may use. */
  get hostedToolPermissions(): HostedToolPermissions {
    return subresource(this, 'hostedToolPermissions', HostedToolPermissions);
  }

  /** Which models a project may use. */
  get modelPermissions(): ModelPermissions {
    return subresource(this, 'modelPermissions', ModelPermissions);
  }

  /** Rate limits of a project, for each model. */
  get rateLimits(): RateLimits {
    return subresource(this, 'rateLimits', RateLimits);
  }

  /** Roles of a project: named sets of permissions. */
  get roles(): Roles {
    return subresource(this, 'roles', Roles);
  }

  /** Accounts of a project that belong to programs rather than people. */
  get serviceAccounts(): ServiceAccounts {
    return subresource(this, 'serviceAccounts', ServiceAccounts);
  }

  /** Notices sent when a project's spending reaches an amount. */
  get spendAlerts(): SpendAlerts {
    return subresource(this, 'spendAlerts', SpendAlerts);
  }

  /** The amount at which a project's spending is stopped. */
  get spendLimit(): SpendLimit {
    return subresource(this, 'spendLimit', SpendLimit);
  }

  /** Members of a project. */
  get users(): Users {
    return subresource(this, 'users', Users);
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
    query: ProjectListParams | null | undefined = {},
    options?: RequestOptions,
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
    SpendAlerts as SpendAlerts,
    SpendLimit as SpendLimit,
    Users as Users,
    type Project as Project,
    type ProjectCreateParams as ProjectCreateParams,
    type ProjectListParams as ProjectListParams,
    type ProjectUpdateParams as ProjectUpdateParams,
    type ProjectsPage as ProjectsPage,
  };
}

export type * from '../../../../models/admin/organization/projects/projects.ts';
