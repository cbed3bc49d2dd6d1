// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../core/pagination.ts';

export interface AuditLogListParams {
  actor_emails?: string[];

  actor_ids?: string[];

  after?: string;

  before?: string;

  effective_at?: AuditLogListParams.EffectiveAt;

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
    | 'tenant.workspace_invite_email_settings.updated'
  )[];

  /** Default: `20`. */
  limit?: number;

  project_ids?: string[];

  resource_ids?: string[];

  /** Default: `false`. */
  tenant_only?: boolean;
}

export namespace AuditLogListParams {
  export interface EffectiveAt {
    gt?: number;

    gte?: number;

    lt?: number;

    lte?: number;
  }
}

export interface AuditLogListResponse {
  id: string;

  effective_at: number;

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
    | 'tenant.workspace_invite_email_settings.updated';

  actor?: AuditLogListResponse.Actor | null;

  'api_key.created'?: AuditLogListResponse.APIKeyCreated;

  'api_key.deleted'?: AuditLogListResponse.APIKeyDeleted;

  'api_key.updated'?: AuditLogListResponse.APIKeyUpdated;

  'certificate.created'?: AuditLogListResponse.CertificateCreated;

  'certificate.deleted'?: AuditLogListResponse.CertificateDeleted;

  'certificate.updated'?: AuditLogListResponse.CertificateUpdated;

  'certificates.activated'?: AuditLogListResponse.CertificatesActivated;

  'certificates.deactivated'?: AuditLogListResponse.CertificatesDeactivated;

  'checkpoint.permission.created'?: AuditLogListResponse.CheckpointPermissionCreated;

  'checkpoint.permission.deleted'?: AuditLogListResponse.CheckpointPermissionDeleted;

  'external_key.registered'?: AuditLogListResponse.ExternalKeyRegistered;

  'external_key.removed'?: AuditLogListResponse.ExternalKeyRemoved;

  'group.created'?: AuditLogListResponse.GroupCreated;

  'group.deleted'?: AuditLogListResponse.GroupDeleted;

  'group.updated'?: AuditLogListResponse.GroupUpdated;

  'invite.accepted'?: AuditLogListResponse.InviteAccepted;

  'invite.deleted'?: AuditLogListResponse.InviteDeleted;

  'invite.sent'?: AuditLogListResponse.InviteSent;

  'ip_allowlist.config.activated'?: AuditLogListResponse.IPAllowlistConfigActivated;

  'ip_allowlist.config.deactivated'?: AuditLogListResponse.IPAllowlistConfigDeactivated;

  'ip_allowlist.created'?: AuditLogListResponse.IPAllowlistCreated;

  'ip_allowlist.deleted'?: AuditLogListResponse.IPAllowlistDeleted;

  'ip_allowlist.updated'?: AuditLogListResponse.IPAllowlistUpdated;

  'login.failed'?: AuditLogListResponse.LoginFailed;

  'login.succeeded'?: { [key: string]: unknown };

  'logout.failed'?: AuditLogListResponse.LogoutFailed;

  'logout.succeeded'?: { [key: string]: unknown };

  'organization.updated'?: AuditLogListResponse.OrganizationUpdated;

  project?: AuditLogListResponse.Project;

  'project.archived'?: AuditLogListResponse.ProjectArchived;

  'project.created'?: AuditLogListResponse.ProjectCreated;

  'project.deleted'?: AuditLogListResponse.ProjectDeleted;

  'project.updated'?: AuditLogListResponse.ProjectUpdated;

  'rate_limit.deleted'?: AuditLogListResponse.RateLimitDeleted;

  'rate_limit.updated'?: AuditLogListResponse.RateLimitUpdated;

  'role.assignment.created'?: AuditLogListResponse.RoleAssignmentCreated;

  'role.assignment.deleted'?: AuditLogListResponse.RoleAssignmentDeleted;

  'role.bound_to_resource'?: AuditLogListResponse.RoleBoundToResource;

  'role.created'?: AuditLogListResponse.RoleCreated;

  'role.deleted'?: AuditLogListResponse.RoleDeleted;

  'role.unbound_from_resource'?: AuditLogListResponse.RoleUnboundFromResource;

  'role.updated'?: AuditLogListResponse.RoleUpdated;

  'scim.disabled'?: AuditLogListResponse.ScimDisabled;

  'scim.enabled'?: AuditLogListResponse.ScimEnabled;

  'service_account.created'?: AuditLogListResponse.ServiceAccountCreated;

  'service_account.deleted'?: AuditLogListResponse.ServiceAccountDeleted;

  'service_account.updated'?: AuditLogListResponse.ServiceAccountUpdated;

  'user.added'?: AuditLogListResponse.UserAdded;

  'user.deleted'?: AuditLogListResponse.UserDeleted;

  'user.updated'?: AuditLogListResponse.UserUpdated;

  'workload_identity_provider.created'?: AuditLogListResponse.WorkloadIdentityProviderCreated;

  'workload_identity_provider.deleted'?: AuditLogListResponse.WorkloadIdentityProviderDeleted;

  'workload_identity_provider.updated'?: AuditLogListResponse.WorkloadIdentityProviderUpdated;

  'workload_identity_provider_mapping.created'?: AuditLogListResponse.WorkloadIdentityProviderMappingCreated;

  'workload_identity_provider_mapping.deleted'?: AuditLogListResponse.WorkloadIdentityProviderMappingDeleted;

  'workload_identity_provider_mapping.updated'?: AuditLogListResponse.WorkloadIdentityProviderMappingUpdated;
}
export namespace AuditLogListResponse {
  export interface APIKeyCreated {
    id?: string;

    data?: AuditLogListResponse.APIKeyCreated.Data;
  }
  export namespace APIKeyCreated {
    export interface Data {
      scopes?: string[];
    }
  }

  export interface APIKeyDeleted {
    id?: string;
  }

  export interface APIKeyUpdated {
    id?: string;

    changes_requested?: AuditLogListResponse.APIKeyUpdated.ChangesRequested;
  }
  export namespace APIKeyUpdated {
    export interface ChangesRequested {
      scopes?: string[];
    }
  }

  export interface Actor {
    api_key?: AuditLogListResponse.Actor.APIKey;

    session?: AuditLogListResponse.Actor.Session;

    type?: 'session' | 'api_key';
  }
  export namespace Actor {
    export interface APIKey {
      id?: string;

      service_account?: AuditLogListResponse.Actor.APIKey.ServiceAccount;

      type?: 'user' | 'service_account';

      user?: AuditLogListResponse.Actor.APIKey.User;
    }
    export namespace APIKey {
      export interface ServiceAccount {
        id?: string;
      }

      export interface User {
        id?: string;

        email?: string;
      }
    }

    export interface Session {
      ip_address?: string;

      user?: AuditLogListResponse.Actor.Session.User;
    }
    export namespace Session {
      export type User = AuditLogListResponse.Actor.APIKey.User;
    }
  }

  export interface CertificateCreated {
    id?: string;

    name?: string;
  }

  export interface CertificateDeleted {
    id?: string;

    certificate?: string;

    name?: string;
  }

  export interface CertificateUpdated {
    id?: string;

    name?: string;
  }

  export interface CertificatesActivated {
    certificates?: AuditLogListResponse.CertificatesActivated.Certificate[];
  }
  export namespace CertificatesActivated {
    export interface Certificate {
      id?: string;

      name?: string;
    }
  }

  export interface CertificatesDeactivated {
    certificates?: AuditLogListResponse.CertificatesDeactivated.Certificate[];
  }
  export namespace CertificatesDeactivated {
    export interface Certificate {
      id?: string;

      name?: string;
    }
  }

  export interface CheckpointPermissionCreated {
    id?: string;

    data?: AuditLogListResponse.CheckpointPermissionCreated.Data;
  }
  export namespace CheckpointPermissionCreated {
    export interface Data {
      fine_tuned_model_checkpoint?: string;

      project_id?: string;
    }
  }

  export interface CheckpointPermissionDeleted {
    id?: string;
  }

  export interface ExternalKeyRegistered {
    id?: string;

    data?: { [key: string]: unknown };
  }

  export interface ExternalKeyRemoved {
    id?: string;
  }

  export interface GroupCreated {
    id?: string;

    data?: AuditLogListResponse.GroupCreated.Data;
  }
  export namespace GroupCreated {
    export interface Data {
      group_name?: string;
    }
  }

  export interface GroupDeleted {
    id?: string;
  }

  export interface GroupUpdated {
    id?: string;

    changes_requested?: AuditLogListResponse.GroupUpdated.ChangesRequested;
  }
  export namespace GroupUpdated {
    export interface ChangesRequested {
      group_name?: string;
    }
  }

  export interface IPAllowlistConfigActivated {
    configs?: AuditLogListResponse.IPAllowlistConfigActivated.Config[];
  }
  export namespace IPAllowlistConfigActivated {
    export interface Config {
      id?: string;

      name?: string;
    }
  }

  export interface IPAllowlistConfigDeactivated {
    configs?: AuditLogListResponse.IPAllowlistConfigDeactivated.Config[];
  }
  export namespace IPAllowlistConfigDeactivated {
    export interface Config {
      id?: string;

      name?: string;
    }
  }

  export interface IPAllowlistCreated {
    id?: string;

    allowed_ips?: string[];

    name?: string;
  }

  export interface IPAllowlistDeleted {
    id?: string;

    allowed_ips?: string[];

    name?: string;
  }

  export interface IPAllowlistUpdated {
    id?: string;

    allowed_ips?: string[];
  }

  export interface InviteAccepted {
    id?: string;
  }

  export interface InviteDeleted {
    id?: string;
  }

  export interface InviteSent {
    id?: string;

    data?: AuditLogListResponse.InviteSent.Data;
  }
  export namespace InviteSent {
    export interface Data {
      email?: string;

      role?: string;
    }
  }

  export interface LoginFailed {
    error_code?: string;

    error_message?: string;
  }

  export interface LogoutFailed {
    error_code?: string;

    error_message?: string;
  }

  export interface OrganizationUpdated {
    id?: string;

    changes_requested?: AuditLogListResponse.OrganizationUpdated.ChangesRequested;
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

  export interface ProjectArchived {
    id?: string;
  }

  export interface ProjectCreated {
    id?: string;

    data?: AuditLogListResponse.ProjectCreated.Data;
  }
  export namespace ProjectCreated {
    export interface Data {
      name?: string;

      title?: string;
    }
  }

  export interface ProjectDeleted {
    id?: string;
  }

  export interface ProjectUpdated {
    id?: string;

    changes_requested?: AuditLogListResponse.ProjectUpdated.ChangesRequested;
  }
  export namespace ProjectUpdated {
    export interface ChangesRequested {
      title?: string;
    }
  }

  export interface RateLimitDeleted {
    id?: string;
  }

  export interface RateLimitUpdated {
    id?: string;

    changes_requested?: AuditLogListResponse.RateLimitUpdated.ChangesRequested;
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

  export interface RoleAssignmentCreated {
    id?: string;

    principal_id?: string;

    principal_type?: string;

    resource_id?: string;

    resource_type?: string;
  }

  export interface RoleAssignmentDeleted {
    id?: string;

    principal_id?: string;

    principal_type?: string;

    resource_id?: string;

    resource_type?: string;
  }

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

  export interface RoleCreated {
    id?: string;

    permissions?: string[];

    resource_id?: string;

    resource_type?: string;

    role_name?: string;
  }

  export interface RoleDeleted {
    id?: string;
  }

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

  export interface RoleUpdated {
    id?: string;

    changes_requested?: AuditLogListResponse.RoleUpdated.ChangesRequested;
  }
  export namespace RoleUpdated {
    export interface ChangesRequested {
      description?: string;

      metadata?: { [key: string]: unknown };

      permissions_added?: string[];

      permissions_removed?: string[];

      resource_id?: string;

      resource_type?: string;

      role_name?: string;
    }
  }

  export interface ScimDisabled {
    id?: string;
  }

  export interface ScimEnabled {
    id?: string;
  }

  export interface ServiceAccountCreated {
    id?: string;

    data?: AuditLogListResponse.ServiceAccountCreated.Data;
  }
  export namespace ServiceAccountCreated {
    export interface Data {
      role?: string;
    }
  }

  export interface ServiceAccountDeleted {
    id?: string;
  }

  export interface ServiceAccountUpdated {
    id?: string;

    changes_requested?: AuditLogListResponse.ServiceAccountUpdated.ChangesRequested;
  }
  export namespace ServiceAccountUpdated {
    export interface ChangesRequested {
      role?: string;
    }
  }

  export interface UserAdded {
    id?: string;

    data?: AuditLogListResponse.UserAdded.Data;
  }
  export namespace UserAdded {
    export interface Data {
      role?: string;
    }
  }

  export interface UserDeleted {
    id?: string;
  }

  export interface UserUpdated {
    id?: string;

    changes_requested?: AuditLogListResponse.UserUpdated.ChangesRequested;
  }
  export namespace UserUpdated {
    export interface ChangesRequested {
      role?: string;
    }
  }

  export interface WorkloadIdentityProviderCreated {
    id?: string;

    data?: { [key: string]: unknown };
  }

  export interface WorkloadIdentityProviderDeleted {
    id?: string;

    name?: string;
  }

  export interface WorkloadIdentityProviderMappingCreated {
    id?: string;

    data?: { [key: string]: unknown };

    identity_provider_id?: string;
  }

  export interface WorkloadIdentityProviderMappingDeleted {
    id?: string;

    identity_provider_id?: string;

    project_id?: string;

    service_account_id?: string;
  }

  export interface WorkloadIdentityProviderMappingUpdated {
    id?: string;

    changes_requested?: { [key: string]: unknown };

    identity_provider_id?: string;
  }

  export interface WorkloadIdentityProviderUpdated {
    id?: string;

    changes_requested?: { [key: string]: unknown };
  }
}

export type AuditLogListResponsesPage = ConversationCursorPage<AuditLogListResponse>;
