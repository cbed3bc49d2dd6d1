// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, subresource } from '../../../../core/resource.ts';
import { AdminAPIKeys } from './admin-api-keys.ts';
import { AuditLogs } from './audit-logs.ts';
import { Certificates } from './certificates.ts';
import { DataRetention } from './data-retention.ts';
import { Groups } from './groups/groups.ts';
import { Invites } from './invites.ts';
import { Projects } from './projects/projects.ts';
import { Roles } from './roles.ts';
import { SpendAlerts } from './spend-alerts.ts';
import { SpendLimit } from './spend-limit.ts';
import { Usage } from './usage.ts';
import { Users } from './users/users.ts';

/** The organization that the admin key belongs to. */
export class Organization extends APIResource {
  /** Keys for the administration of the organization. */
  get adminAPIKeys(): AdminAPIKeys {
    return subresource(this, 'adminAPIKeys', AdminAPIKeys);
  }

  /** Record of who changed what in the organization. */
  get auditLogs(): AuditLogs {
    return subresource(this, 'auditLogs', AuditLogs);
  }

  /** Client certificates for mutual TLS. */
  get certificates(): Certificates {
    return subresource(this, 'certificates', Certificates);
  }

  /** How long the organization's data is kept. */
  get dataRetention(): DataRetention {
    return subresource(this, 'dataRetention', DataRetention);
  }

  /** Groups of members. */
  get groups(): Groups {
    return subresource(this, 'groups', Groups);
  }

  /** Invitations to join the organization. */
  get invites(): Invites {
    return subresource(this, 'invites', Invites);
  }

  /** Projects of the organization. */
  get projects(): Projects {
    return subresource(this, 'projects', Projects);
  }

  /** Roles of the organization: named sets of permissions. */
  get roles(): Roles {
    return subresource(this, 'roles', Roles);
  }

  /** Notices sent when the organization's spending reaches an amount. */
  get spendAlerts(): SpendAlerts {
    return subresource(this, 'spendAlerts', SpendAlerts);
  }

  /** The amount at which the organization's spending is stopped. */
  get spendLimit(): SpendLimit {
    return subresource(this, 'spendLimit', SpendLimit);
  }

  /** How much of each service the organization has used, and its cost. */
  get usage(): Usage {
    return subresource(this, 'usage', Usage);
  }

  /** Members of the organization. */
  get users(): Users {
    return subresource(this, 'users', Users);
  }
}

Organization.AdminAPIKeys = AdminAPIKeys;
Organization.AuditLogs = AuditLogs;
Organization.Certificates = Certificates;
Organization.DataRetention = DataRetention;
Organization.Groups = Groups;
Organization.Invites = Invites;
Organization.Projects = Projects;
Organization.Roles = Roles;
Organization.SpendAlerts = SpendAlerts;
Organization.SpendLimit = SpendLimit;
Organization.Usage = Usage;
Organization.Users = Users;

export declare namespace Organization {
  export {
    AdminAPIKeys as AdminAPIKeys,
    AuditLogs as AuditLogs,
    Certificates as Certificates,
    DataRetention as DataRetention,
    Groups as Groups,
    Invites as Invites,
    Projects as Projects,
    Roles as Roles,
    SpendAlerts as SpendAlerts,
    SpendLimit as SpendLimit,
    Usage as Usage,
    Users as Users,
  };
}
