// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../core/pages/pagination.ts';
import type * as AdminOrganizationExternalStorageAPI from './external-storage.ts';

/** Which events to list. */
export interface AuditLogListParams {
  /** Lists only what people with these addresses did. */
  actor_emails?: string[];

  /** Lists only what these members, service accounts or API keys did. */
  actor_ids?: string[];

  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /** Lists only events of this time. */
  effective_at?: AuditLogListParams.EffectiveAt;

  /** Lists only these kinds of events. */
  event_types?: (
    | 'api_key.created' | 'api_key.updated' | 'api_key.deleted' | 'certificate.created'
    | 'certificate.updated' | 'certificate.deleted' | 'certificates.activated'
    | 'certificates.deactivated' | 'checkpoint.permission.created' | 'checkpoint.permission.deleted'
    | 'external_key.registered' | 'external_key.removed' | 'group.created' | 'group.updated'
    | 'group.deleted' | 'invite.sent' | 'invite.accepted' | 'invite.deleted'
    | 'ip_allowlist.created' | 'ip_allowlist.updated' | 'ip_allowlist.deleted'
    | 'ip_allowlist.config.activated' | 'ip_allowlist.config.deactivated' | 'login.succeeded'
    | 'login.failed' | 'logout.succeeded' | 'logout.failed' | 'organization.updated'
    | 'project.created' | 'project.updated' | 'project.archived' | 'project.deleted'
    | 'rate_limit.updated' | 'rate_limit.deleted' | 'resource.deleted' | 'tunnel.created'
    | 'tunnel.updated' | 'tunnel.deleted' | 'workload_identity_provider.created'
    | 'workload_identity_provider.updated' | 'workload_identity_provider.deleted'
    | 'workload_identity_provider_mapping.created' | 'workload_identity_provider_mapping.updated'
    | 'workload_identity_provider_mapping.deleted' | 'role.created' | 'role.updated'
    | 'role.deleted' | 'role.assignment.created' | 'role.assignment.deleted'
    | 'role.bound_to_resource' | 'role.unbound_from_resource' | 'scim.enabled' | 'scim.disabled'
    | 'service_account.created' | 'service_account.updated' | 'service_account.deleted'
    | 'user.added' | 'user.updated' | 'user.deleted' | 'tenant.metadata.updated'
    | 'tenant.microsoft_entra_mapping.upserted' | 'tenant.microsoft_entra_mapping.deleted'
    | 'tenant.workload_identity.provider.created' | 'tenant.workload_identity.provider.updated'
    | 'tenant.workload_identity.provider.archived' | 'tenant.workload_identity.mapping.created'
    | 'tenant.workload_identity.mapping.updated' | 'tenant.workload_identity.mapping.archived'
    | 'tenant.workload_identity.binding.created' | 'tenant.workload_identity.principal.provisioned'
    | 'tenant.workload_identity.access_token.issued' | 'tenant.admin_api_key.created'
    | 'tenant.admin_api_key.updated' | 'tenant.admin_api_key.deleted'
    | 'tenant.project_api_key.created' | 'tenant.chatgpt_access_token.revoked'
    | 'tenant.migration.completed' | 'tenant.sso.migrated' | 'tenant.domains.migrated'
    | 'tenant.sso_connection.created' | 'tenant.sso_connection.updated'
    | 'tenant.sso_connection.deleted' | 'tenant.sso_connection.setup.started'
    | 'tenant.policy.created' | 'tenant.policy.updated' | 'tenant.policy.deleted'
    | 'tenant.policy.attached' | 'tenant.policy.detached'
    | 'tenant.principal_authentication_policy.resolved' | 'tenant.scim.setup.started'
    | 'tenant.scim.deletion.requested' | 'tenant.scim.directory.created'
    | 'tenant.product_access_policy.updated' | 'tenant.resource_share_grant.created'
    | 'tenant.resource_share_grant.updated' | 'tenant.resource_share_grant.accepted'
    | 'tenant.resource_share_grant.declined' | 'tenant.resource_share_grant.revoked'
    | 'tenant.resource_share_grant.deleted' | 'tenant.service_account.updated'
    | 'tenant.service_account.deleted' | 'tenant.service_account.token.revoked'
    | 'tenant.billing.overage_limit.updated' | 'tenant.billing.alerts.updated'
    | 'tenant.billing.info.updated' | 'tenant.usage_limit.workspace.updated'
    | 'tenant.usage_limit.group.updated' | 'tenant.usage_limit.user.updated'
    | 'tenant.usage_limit.increase_request.updated' | 'tenant.usage_limit.increase_request.resolved'
    | 'tenant.group.created' | 'tenant.group.updated' | 'tenant.group.deleted'
    | 'tenant.group.member.added' | 'tenant.group.member.removed'
    | 'tenant.migration_rollout.status.updated' | 'tenant.migration_rollout.tier.updated'
    | 'tenant.role.metadata.updated' | 'tenant.custom_role.created' | 'tenant.custom_role.updated'
    | 'tenant.custom_role.deleted' | 'tenant.role_assignment.created'
    | 'tenant.role_assignment.deleted' | 'tenant.resource_role_assignment.created'
    | 'tenant.resource_role_assignment.deleted' | 'tenant.resource_access.updated'
    | 'tenant.resource_access.deleted' | 'tenant.ads_account.onboarding.redemption'
    | 'tenant.session_policy.created' | 'tenant.session_policy.updated'
    | 'tenant.session_policy.deleted' | 'tenant.session_revocation.started'
    | 'tenant.third_party_app_policy.updated' | 'tenant.user.added' | 'tenant.user.updated'
    | 'tenant.user.removed' | 'tenant.user.looked_up' | 'tenant.user.invited'
    | 'tenant.membership.revoked' | 'tenant.api_organization_invite.upserted'
    | 'tenant.api_organization_invite.deleted' | 'tenant.chatgpt_workspace_invite.upserted'
    | 'tenant.membership.accepted' | 'tenant.membership.declined'
    | 'tenant.workspace_invite_email_settings.updated' | 'external_storage.registered'
    | 'external_storage.removed' | 'tenant.trusted_access.business_verification.started'
    | 'tenant.trusted_access.application.submitted'
  )[];

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /** Lists only events of these projects. */
  project_ids?: string[];

  /** Lists only what was done to these things. */
  resource_ids?: string[];

  /**
   * Lists only events that concern the tenant. Needed for kinds of events that do.
   *
   * Default: `false`.
   */
  tenant_only?: boolean;
}

export namespace AuditLogListParams {
  /** A span of time. */
  export interface EffectiveAt {
    /** After this time, in Unix seconds. */
    gt?: number;

    /** At or after this time, in Unix seconds. */
    gte?: number;

    /** Before this time, in Unix seconds. */
    lt?: number;

    /** At or before this time, in Unix seconds. */
    lte?: number;
  }
}

/** Something that was done in the organization. */
export interface AuditLogListResponse {
  /** Id of the event. */
  id: string;

  /** When it was done, in Unix seconds. */
  effective_at: number;

  /** What was done. Details are in the field of the same name. */
  type:
    | 'api_key.created' | 'api_key.updated' | 'api_key.deleted' | 'certificate.created'
    | 'certificate.updated' | 'certificate.deleted' | 'certificates.activated'
    | 'certificates.deactivated' | 'checkpoint.permission.created' | 'checkpoint.permission.deleted'
    | 'external_key.registered' | 'external_key.removed' | 'group.created' | 'group.updated'
    | 'group.deleted' | 'invite.sent' | 'invite.accepted' | 'invite.deleted'
    | 'ip_allowlist.created' | 'ip_allowlist.updated' | 'ip_allowlist.deleted'
    | 'ip_allowlist.config.activated' | 'ip_allowlist.config.deactivated' | 'login.succeeded'
    | 'login.failed' | 'logout.succeeded' | 'logout.failed' | 'organization.updated'
    | 'project.created' | 'project.updated' | 'project.archived' | 'project.deleted'
    | 'rate_limit.updated' | 'rate_limit.deleted' | 'resource.deleted' | 'tunnel.created'
    | 'tunnel.updated' | 'tunnel.deleted' | 'workload_identity_provider.created'
    | 'workload_identity_provider.updated' | 'workload_identity_provider.deleted'
    | 'workload_identity_provider_mapping.created' | 'workload_identity_provider_mapping.updated'
    | 'workload_identity_provider_mapping.deleted' | 'role.created' | 'role.updated'
    | 'role.deleted' | 'role.assignment.created' | 'role.assignment.deleted'
    | 'role.bound_to_resource' | 'role.unbound_from_resource' | 'scim.enabled' | 'scim.disabled'
    | 'service_account.created' | 'service_account.updated' | 'service_account.deleted'
    | 'user.added' | 'user.updated' | 'user.deleted' | 'tenant.metadata.updated'
    | 'tenant.microsoft_entra_mapping.upserted' | 'tenant.microsoft_entra_mapping.deleted'
    | 'tenant.workload_identity.provider.created' | 'tenant.workload_identity.provider.updated'
    | 'tenant.workload_identity.provider.archived' | 'tenant.workload_identity.mapping.created'
    | 'tenant.workload_identity.mapping.updated' | 'tenant.workload_identity.mapping.archived'
    | 'tenant.workload_identity.binding.created' | 'tenant.workload_identity.principal.provisioned'
    | 'tenant.workload_identity.access_token.issued' | 'tenant.admin_api_key.created'
    | 'tenant.admin_api_key.updated' | 'tenant.admin_api_key.deleted'
    | 'tenant.project_api_key.created' | 'tenant.chatgpt_access_token.revoked'
    | 'tenant.migration.completed' | 'tenant.sso.migrated' | 'tenant.domains.migrated'
    | 'tenant.sso_connection.created' | 'tenant.sso_connection.updated'
    | 'tenant.sso_connection.deleted' | 'tenant.sso_connection.setup.started'
    | 'tenant.policy.created' | 'tenant.policy.updated' | 'tenant.policy.deleted'
    | 'tenant.policy.attached' | 'tenant.policy.detached'
    | 'tenant.principal_authentication_policy.resolved' | 'tenant.scim.setup.started'
    | 'tenant.scim.deletion.requested' | 'tenant.scim.directory.created'
    | 'tenant.product_access_policy.updated' | 'tenant.resource_share_grant.created'
    | 'tenant.resource_share_grant.updated' | 'tenant.resource_share_grant.accepted'
    | 'tenant.resource_share_grant.declined' | 'tenant.resource_share_grant.revoked'
    | 'tenant.resource_share_grant.deleted' | 'tenant.service_account.updated'
    | 'tenant.service_account.deleted' | 'tenant.service_account.token.revoked'
    | 'tenant.billing.overage_limit.updated' | 'tenant.billing.alerts.updated'
    | 'tenant.billing.info.updated' | 'tenant.usage_limit.workspace.updated'
    | 'tenant.usage_limit.group.updated' | 'tenant.usage_limit.user.updated'
    | 'tenant.usage_limit.increase_request.updated' | 'tenant.usage_limit.increase_request.resolved'
    | 'tenant.group.created' | 'tenant.group.updated' | 'tenant.group.deleted'
    | 'tenant.group.member.added' | 'tenant.group.member.removed'
    | 'tenant.migration_rollout.status.updated' | 'tenant.migration_rollout.tier.updated'
    | 'tenant.role.metadata.updated' | 'tenant.custom_role.created' | 'tenant.custom_role.updated'
    | 'tenant.custom_role.deleted' | 'tenant.role_assignment.created'
    | 'tenant.role_assignment.deleted' | 'tenant.resource_role_assignment.created'
    | 'tenant.resource_role_assignment.deleted' | 'tenant.resource_access.updated'
    | 'tenant.resource_access.deleted' | 'tenant.ads_account.onboarding.redemption'
    | 'tenant.session_policy.created' | 'tenant.session_policy.updated'
    | 'tenant.session_policy.deleted' | 'tenant.session_revocation.started'
    | 'tenant.third_party_app_policy.updated' | 'tenant.user.added' | 'tenant.user.updated'
    | 'tenant.user.removed' | 'tenant.user.looked_up' | 'tenant.user.invited'
    | 'tenant.membership.revoked' | 'tenant.api_organization_invite.upserted'
    | 'tenant.api_organization_invite.deleted' | 'tenant.chatgpt_workspace_invite.upserted'
    | 'tenant.membership.accepted' | 'tenant.membership.declined'
    | 'tenant.workspace_invite_email_settings.updated' | 'external_storage.registered'
    | 'external_storage.removed' | 'tenant.trusted_access.business_verification.started'
    | 'tenant.trusted_access.application.submitted';

  /** Who did it. */
  actor?: AuditLogListResponse.Actor | null;

  /** Details, for events of this type. */
  'api_key.created'?: AuditLogListResponse.APIKeyCreated;

  /** Details, for events of this type. */
  'api_key.deleted'?: AuditLogListResponse.APIKeyDeleted;

  /** Details, for events of this type. */
  'api_key.updated'?: AuditLogListResponse.APIKeyUpdated;

  /** Details, for events of this type. */
  'certificate.created'?: AuditLogListResponse.CertificateCreated;

  /** Details, for events of this type. */
  'certificate.deleted'?: AuditLogListResponse.CertificateDeleted;

  /** Details, for events of this type. */
  'certificate.updated'?: AuditLogListResponse.CertificateUpdated;

  /** Details, for events of this type. */
  'certificates.activated'?: AuditLogListResponse.CertificatesActivated;

  /** Details, for events of this type. */
  'certificates.deactivated'?: AuditLogListResponse.CertificatesDeactivated;

  /** Details, for events of this type. */
  'checkpoint.permission.created'?: AuditLogListResponse.CheckpointPermissionCreated;

  /** Details, for events of this type. */
  'checkpoint.permission.deleted'?: AuditLogListResponse.CheckpointPermissionDeleted;

  /** Details, for events of this type. */
  'external_key.registered'?: AuditLogListResponse.ExternalKeyRegistered;

  /** Details, for events of this type. */
  'external_key.removed'?: AuditLogListResponse.ExternalKeyRemoved;

  'external_storage.registered'?: AuditLogListResponse.ExternalStorageRegistered;

  'external_storage.removed'?: AuditLogListResponse.ExternalStorageRemoved;

  /** Details, for events of this type. */
  'group.created'?: AuditLogListResponse.GroupCreated;

  /** Details, for events of this type. */
  'group.deleted'?: AuditLogListResponse.GroupDeleted;

  /** Details, for events of this type. */
  'group.updated'?: AuditLogListResponse.GroupUpdated;

  /** Details, for events of this type. */
  'invite.accepted'?: AuditLogListResponse.InviteAccepted;

  /** Details, for events of this type. */
  'invite.deleted'?: AuditLogListResponse.InviteDeleted;

  /** Details, for events of this type. */
  'invite.sent'?: AuditLogListResponse.InviteSent;

  /** Details, for events of this type. */
  'ip_allowlist.config.activated'?: AuditLogListResponse.IPAllowlistConfigActivated;

  /** Details, for events of this type. */
  'ip_allowlist.config.deactivated'?: AuditLogListResponse.IPAllowlistConfigDeactivated;

  /** Details, for events of this type. */
  'ip_allowlist.created'?: AuditLogListResponse.IPAllowlistCreated;

  /** Details, for events of this type. */
  'ip_allowlist.deleted'?: AuditLogListResponse.IPAllowlistDeleted;

  /** Details, for events of this type. */
  'ip_allowlist.updated'?: AuditLogListResponse.IPAllowlistUpdated;

  /** Details, for events of this type. */
  'login.failed'?: AuditLogListResponse.LoginFailed;

  /** Details, for events of this type. */
  'login.succeeded'?: unknown;

  /** Details, for events of this type. */
  'logout.failed'?: AuditLogListResponse.LogoutFailed;

  /** Details, for events of this type. */
  'logout.succeeded'?: unknown;

  /** Details, for events of this type. */
  'organization.updated'?: AuditLogListResponse.OrganizationUpdated;

  /** The project it was done in, if any. */
  project?: AuditLogListResponse.Project;

  /** Details, for events of this type. */
  'project.archived'?: AuditLogListResponse.ProjectArchived;

  /** Details, for events of this type. */
  'project.created'?: AuditLogListResponse.ProjectCreated;

  /** Details, for events of this type. */
  'project.deleted'?: AuditLogListResponse.ProjectDeleted;

  /** Details, for events of this type. */
  'project.updated'?: AuditLogListResponse.ProjectUpdated;

  /** Details, for events of this type. */
  'rate_limit.deleted'?: AuditLogListResponse.RateLimitDeleted;

  /** Details, for events of this type. */
  'rate_limit.updated'?: AuditLogListResponse.RateLimitUpdated;

  /** Details, for events of this type. */
  'role.assignment.created'?: AuditLogListResponse.RoleAssignmentCreated;

  /** Details, for events of this type. */
  'role.assignment.deleted'?: AuditLogListResponse.RoleAssignmentDeleted;

  /** Details, for events of this type. */
  'role.bound_to_resource'?: AuditLogListResponse.RoleBoundToResource;

  /** Details, for events of this type. */
  'role.created'?: AuditLogListResponse.RoleCreated;

  /** Details, for events of this type. */
  'role.deleted'?: AuditLogListResponse.RoleDeleted;

  /** Details, for events of this type. */
  'role.unbound_from_resource'?: AuditLogListResponse.RoleUnboundFromResource;

  /** Details, for events of this type. */
  'role.updated'?: AuditLogListResponse.RoleUpdated;

  /** Details, for events of this type. */
  'scim.disabled'?: AuditLogListResponse.ScimDisabled;

  /** Details, for events of this type. */
  'scim.enabled'?: AuditLogListResponse.ScimEnabled;

  /** Details, for events of this type. */
  'service_account.created'?: AuditLogListResponse.ServiceAccountCreated;

  /** Details, for events of this type. */
  'service_account.deleted'?: AuditLogListResponse.ServiceAccountDeleted;

  /** Details, for events of this type. */
  'service_account.updated'?: AuditLogListResponse.ServiceAccountUpdated;

  /** Details, for events of this type. */
  'user.added'?: AuditLogListResponse.UserAdded;

  /** Details, for events of this type. */
  'user.deleted'?: AuditLogListResponse.UserDeleted;

  /** Details, for events of this type. */
  'user.updated'?: AuditLogListResponse.UserUpdated;

  /** Details, for events of this type. */
  'workload_identity_provider.created'?: AuditLogListResponse.WorkloadIdentityProviderCreated;

  /** Details, for events of this type. */
  'workload_identity_provider.deleted'?: AuditLogListResponse.WorkloadIdentityProviderDeleted;

  /** Details, for events of this type. */
  'workload_identity_provider.updated'?: AuditLogListResponse.WorkloadIdentityProviderUpdated;

  /** Details, for events of this type. */
  'workload_identity_provider_mapping.created'?: AuditLogListResponse.WorkloadIdentityProviderMappingCreated;

  /** Details, for events of this type. */
  'workload_identity_provider_mapping.deleted'?: AuditLogListResponse.WorkloadIdentityProviderMappingDeleted;

  /** Details, for events of this type. */
  'workload_identity_provider_mapping.updated'?: AuditLogListResponse.WorkloadIdentityProviderMappingUpdated;
}
export namespace AuditLogListResponse {
  /** Details of a `api_key.created` event. */
  export interface APIKeyCreated {
    id?: string;

    data?: APIKeyCreated.Data;
  }
  export namespace APIKeyCreated {
    export interface Data {
      scopes?: string[];
    }
  }

  /** Details of a `api_key.deleted` event. */
  export interface APIKeyDeleted {
    id?: string;
  }

  /** Details of a `api_key.updated` event. */
  export interface APIKeyUpdated {
    id?: string;

    changes_requested?: APIKeyUpdated.ChangesRequested;
  }
  export namespace APIKeyUpdated {
    export interface ChangesRequested {
      expires_in_seconds?: number;

      scopes?: string[];
    }
  }

  /** Who did something. */
  export interface Actor {
    /** The API key, if it was done with one. */
    api_key?: Actor.APIKey;

    /** The login session, if it was done in one. */
    session?: Actor.Session;

    /** Whether it was done in a session or with an API key. */
    type?: 'session' | 'api_key';
  }
  export namespace Actor {
    /** The API key something was done with. */
    export interface APIKey {
      /** Tracking id of the key. */
      id?: string;

      /** The service account it belongs to, if it does. */
      service_account?: APIKey.ServiceAccount;

      /** Whether it belongs to a member or a service account. */
      type?: 'user' | 'service_account';

      /** The member it belongs to, if it does. */
      user?: APIKey.User;
    }
    export namespace APIKey {
      /** A service account. */
      export type ServiceAccount = ExternalStorageRemoved;

      /** A member. */
      export interface User {
        /** Id of the member. */
        id?: string;

        /** Their address. */
        email?: string;
      }
    }

    /** A login session. */
    export interface Session {
      /** Address it came from. */
      ip_address?: string;

      /** The member. */
      user?: Session.User;
    }
    export namespace Session {
      /** A member. */
      export type User = APIKey.User;
    }
  }

  /** Details of a `certificate.created` event. */
  export interface CertificateCreated {
    id?: string;

    name?: string;
  }

  /** Details of a `certificate.deleted` event. */
  export interface CertificateDeleted {
    id?: string;

    certificate?: string;

    name?: string;
  }

  /** Details of a `certificate.updated` event. */
  export interface CertificateUpdated {
    id?: string;

    name?: string;
  }

  /** Details of a `certificates.activated` event. */
  export interface CertificatesActivated {
    certificates?: CertificatesActivated.Certificate[];
  }
  export namespace CertificatesActivated {
    export interface Certificate {
      id?: string;

      name?: string;
    }
  }

  /** Details of a `certificates.deactivated` event. */
  export interface CertificatesDeactivated {
    certificates?: CertificatesDeactivated.Certificate[];
  }
  export namespace CertificatesDeactivated {
    export interface Certificate {
      id?: string;

      name?: string;
    }
  }

  /** Details of a `checkpoint.permission.created` event. */
  export interface CheckpointPermissionCreated {
    id?: string;

    data?: CheckpointPermissionCreated.Data;
  }
  export namespace CheckpointPermissionCreated {
    export interface Data {
      fine_tuned_model_checkpoint?: string;

      project_id?: string;
    }
  }

  /** Details of a `checkpoint.permission.deleted` event. */
  export interface CheckpointPermissionDeleted {
    id?: string;
  }

  /** Details of a `external_key.registered` event. */
  export interface ExternalKeyRegistered {
    id?: string;

    data?: unknown;
  }

  /** Details of a `external_key.removed` event. */
  export interface ExternalKeyRemoved {
    id?: string;
  }

  export interface ExternalStorageRegistered {
    /** Id of the registered bucket. */
    id?: string;

    data?: ExternalStorageRegistered.Data;
  }
  export namespace ExternalStorageRegistered {
    export interface Data {
      /** Part of the world that the data is kept in, which follows from the region. */
      geography?: string;

      /** The cloud, and where in it the bucket is. */
      provider?:
        | AdminOrganizationExternalStorageAPI.AwsExternalStorageProvider
        | AdminOrganizationExternalStorageAPI.AzureExternalStorageProvider
        | AdminOrganizationExternalStorageAPI.GcpExternalStorageProvider
        | AdminOrganizationExternalStorageAPI.OciExternalStorageProvider;
    }
  }

  export interface ExternalStorageRemoved {
    /** Id of the registered bucket. */
    id?: string;
  }

  /** Details of a `group.created` event. */
  export interface GroupCreated {
    id?: string;

    data?: GroupCreated.Data;
  }
  export namespace GroupCreated {
    export interface Data {
      group_name?: string;
    }
  }

  /** Details of a `group.deleted` event. */
  export interface GroupDeleted {
    id?: string;
  }

  /** Details of a `group.updated` event. */
  export interface GroupUpdated {
    id?: string;

    changes_requested?: GroupUpdated.ChangesRequested;
  }
  export namespace GroupUpdated {
    export interface ChangesRequested {
      group_name?: string;
    }
  }

  /** Details of a `ip_allowlist.config.activated` event. */
  export interface IPAllowlistConfigActivated {
    configs?: IPAllowlistConfigActivated.Config[];
  }
  export namespace IPAllowlistConfigActivated {
    export interface Config {
      id?: string;

      name?: string;
    }
  }

  /** Details of a `ip_allowlist.config.deactivated` event. */
  export interface IPAllowlistConfigDeactivated {
    configs?: IPAllowlistConfigDeactivated.Config[];
  }
  export namespace IPAllowlistConfigDeactivated {
    export interface Config {
      id?: string;

      name?: string;
    }
  }

  /** Details of a `ip_allowlist.created` event. */
  export interface IPAllowlistCreated {
    id?: string;

    allowed_ips?: string[];

    name?: string;
  }

  /** Details of a `ip_allowlist.deleted` event. */
  export interface IPAllowlistDeleted {
    id?: string;

    allowed_ips?: string[];

    name?: string;
  }

  /** Details of a `ip_allowlist.updated` event. */
  export interface IPAllowlistUpdated {
    id?: string;

    allowed_ips?: string[];
  }

  /** Details of a `invite.accepted` event. */
  export interface InviteAccepted {
    id?: string;
  }

  /** Details of a `invite.deleted` event. */
  export interface InviteDeleted {
    id?: string;
  }

  /** Details of a `invite.sent` event. */
  export interface InviteSent {
    id?: string;

    data?: InviteSent.Data;
  }
  export namespace InviteSent {
    export interface Data {
      email?: string;

      role?: string;
    }
  }

  /** Details of a `login.failed` event. */
  export interface LoginFailed {
    error_code?: string;

    error_message?: string;
  }

  /** Details of a `logout.failed` event. */
  export interface LogoutFailed {
    error_code?: string;

    error_message?: string;
  }

  /** Details of a `organization.updated` event. */
  export interface OrganizationUpdated {
    id?: string;

    changes_requested?: OrganizationUpdated.ChangesRequested;
  }
  export namespace OrganizationUpdated {
    export interface ChangesRequested {
      api_call_logging?: string;

      api_call_logging_project_ids?: string;

      description?: string;

      name?: string;

      threads_ui_visibility?: string;

      title?: string;

      usage_dashboard_visibility?: string;
    }
  }

  export interface Project {
    id?: string;

    name?: string;
  }

  /** Details of a `project.archived` event. */
  export interface ProjectArchived {
    id?: string;
  }

  /** Details of a `project.created` event. */
  export interface ProjectCreated {
    id?: string;

    data?: ProjectCreated.Data;
  }
  export namespace ProjectCreated {
    export interface Data {
      name?: string;

      title?: string;
    }
  }

  /** Details of a `project.deleted` event. */
  export interface ProjectDeleted {
    id?: string;
  }

  /** Details of a `project.updated` event. */
  export interface ProjectUpdated {
    id?: string;

    changes_requested?: ProjectUpdated.ChangesRequested;
  }
  export namespace ProjectUpdated {
    export interface ChangesRequested {
      title?: string;
    }
  }

  /** Details of a `rate_limit.deleted` event. */
  export interface RateLimitDeleted {
    id?: string;
  }

  /** Details of a `rate_limit.updated` event. */
  export interface RateLimitUpdated {
    id?: string;

    changes_requested?: RateLimitUpdated.ChangesRequested;
  }
  export namespace RateLimitUpdated {
    export interface ChangesRequested {
      batch_1_day_max_input_tokens?: number;

      max_audio_megabytes_per_1_minute?: number;

      max_images_per_1_minute?: number;

      max_requests_per_1_day?: number;

      max_requests_per_1_minute?: number;

      max_tokens_per_1_minute?: number;
    }
  }

  /** Details of a `role.assignment.created` event. */
  export interface RoleAssignmentCreated {
    id?: string;

    principal_id?: string;

    principal_type?: string;

    resource_id?: string;

    resource_type?: string;
  }

  /** Details of a `role.assignment.deleted` event. */
  export interface RoleAssignmentDeleted {
    id?: string;

    principal_id?: string;

    principal_type?: string;

    resource_id?: string;

    resource_type?: string;
  }

  /** Details of a `role.bound_to_resource` event. */
  export interface RoleBoundToResource {
    id?: string;

    connector_id?: string;

    connector_name?: string;

    enabled?: boolean;

    permissions?: string[];

    resource_id?: string;

    resource_type?: string;

    role_id?: string;

    source?:
      | 'role_toggle' | 'role_connector_update' | 'role_delete' | 'workspace_permissions'
      | 'connector_publish';

    workspace_id?: string;
  }

  /** Details of a `role.created` event. */
  export interface RoleCreated {
    id?: string;

    permissions?: string[];

    resource_id?: string;

    resource_type?: string;

    role_name?: string;
  }

  /** Details of a `role.deleted` event. */
  export interface RoleDeleted {
    id?: string;
  }

  /** Details of a `role.unbound_from_resource` event. */
  export interface RoleUnboundFromResource {
    id?: string;

    connector_id?: string;

    connector_name?: string;

    enabled?: boolean;

    permissions?: string[];

    resource_id?: string;

    resource_type?: string;

    role_id?: string;

    source?:
      | 'role_toggle' | 'role_connector_update' | 'role_delete' | 'workspace_permissions'
      | 'connector_publish';

    workspace_id?: string;
  }

  /** Details of a `role.updated` event. */
  export interface RoleUpdated {
    id?: string;

    changes_requested?: RoleUpdated.ChangesRequested;
  }
  export namespace RoleUpdated {
    export interface ChangesRequested {
      description?: string;

      metadata?: unknown;

      permissions_added?: string[];

      permissions_removed?: string[];

      resource_id?: string;

      resource_type?: string;

      role_name?: string;
    }
  }

  /** Details of a `scim.disabled` event. */
  export interface ScimDisabled {
    id?: string;
  }

  /** Details of a `scim.enabled` event. */
  export interface ScimEnabled {
    id?: string;
  }

  /** Details of a `service_account.created` event. */
  export interface ServiceAccountCreated {
    id?: string;

    data?: ServiceAccountCreated.Data;
  }
  export namespace ServiceAccountCreated {
    export interface Data {
      role?: string;
    }
  }

  /** Details of a `service_account.deleted` event. */
  export interface ServiceAccountDeleted {
    id?: string;
  }

  /** Details of a `service_account.updated` event. */
  export interface ServiceAccountUpdated {
    id?: string;

    changes_requested?: ServiceAccountUpdated.ChangesRequested;
  }
  export namespace ServiceAccountUpdated {
    export interface ChangesRequested {
      role?: string;
    }
  }

  /** Details of a `user.added` event. */
  export interface UserAdded {
    id?: string;

    data?: UserAdded.Data;
  }
  export namespace UserAdded {
    export interface Data {
      role?: string;
    }
  }

  /** Details of a `user.deleted` event. */
  export interface UserDeleted {
    id?: string;
  }

  /** Details of a `user.updated` event. */
  export interface UserUpdated {
    id?: string;

    changes_requested?: UserUpdated.ChangesRequested;
  }
  export namespace UserUpdated {
    export interface ChangesRequested {
      role?: string;
    }
  }

  /** Details of a `workload_identity_provider.created` event. */
  export interface WorkloadIdentityProviderCreated {
    id?: string;

    data?: unknown;
  }

  /** Details of a `workload_identity_provider.deleted` event. */
  export interface WorkloadIdentityProviderDeleted {
    id?: string;

    name?: string;
  }

  /** Details of a `workload_identity_provider_mapping.created` event. */
  export interface WorkloadIdentityProviderMappingCreated {
    id?: string;

    data?: unknown;

    identity_provider_id?: string;
  }

  /** Details of a `workload_identity_provider_mapping.deleted` event. */
  export interface WorkloadIdentityProviderMappingDeleted {
    id?: string;

    identity_provider_id?: string;

    project_id?: string;

    service_account_id?: string;
  }

  /** Details of a `workload_identity_provider_mapping.updated` event. */
  export interface WorkloadIdentityProviderMappingUpdated {
    id?: string;

    changes_requested?: unknown;

    identity_provider_id?: string;
  }

  /** Details of a `workload_identity_provider.updated` event. */
  export interface WorkloadIdentityProviderUpdated {
    id?: string;

    changes_requested?: unknown;
  }
}

export type AuditLogListResponsesPage = ConversationCursorPage<AuditLogListResponse>;
