// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as BetaAgentsVaultsAPI from './vaults.ts';

export interface Credential {
  id: string;

  auth: CredentialAuth;

  created_at: number;

  metadata: { [key: string]: string };

  name: string;

  object: 'vault.credential';

  updated_at: number;

  vault_id: string;
}

export type CredentialAuth =
  | CredentialAuth.VaultCredentialAuthResourceMcpOauth
  | CredentialAuth.VaultCredentialAuthResourceStaticBearer
  | CredentialAuth.VaultCredentialAuthResourceEnvironmentVariable;
export namespace CredentialAuth {
  export interface VaultCredentialAuthResourceEnvironmentVariable {
    networking: CredentialNetworking;

    secret_name: string;

    type: 'environment_variable';
  }

  export interface VaultCredentialAuthResourceMcpOauth {
    expires_at: string | null;

    mcp_server_url: string;

    refresh: CredentialAuth.VaultCredentialAuthResourceMcpOauth.Refresh | null;

    type: 'mcp_oauth';
  }
  export namespace VaultCredentialAuthResourceMcpOauth {
    export interface Refresh {
      client_id: string;

      resource: string | null;

      scope: string | null;

      token_endpoint: string;

      token_endpoint_auth: McpOauthTokenEndpointAuth;
    }
  }

  export interface VaultCredentialAuthResourceStaticBearer {
    mcp_server_url: string;

    type: 'static_bearer';
  }
}

export type CredentialAuthCreateParam =
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauth
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamStaticBearer
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamEnvironmentVariable;
export namespace CredentialAuthCreateParam {
  export interface CreateVaultCredentialAuthParamEnvironmentVariable {
    networking: CredentialNetworking;

    secret_name: string;

    secret_value: string;

    type: 'environment_variable';
  }

  export interface CreateVaultCredentialAuthParamMcpOauth {
    access_token: string;

    mcp_server_url: string;

    type: 'mcp_oauth';

    expires_at?: string | null;

    refresh?: CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauth.Refresh | null;
  }
  export namespace CreateVaultCredentialAuthParamMcpOauth {
    export interface Refresh {
      client_id: string;

      refresh_token: string;

      token_endpoint: string;

      token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam;

      resource?: string | null;

      scope?: string | null;
    }
  }

  export interface CreateVaultCredentialAuthParamStaticBearer {
    mcp_server_url: string;

    token: string;

    type: 'static_bearer';
  }
}

export type CredentialAuthRotateParam =
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauth
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamStaticBearer
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamEnvironmentVariable;
export namespace CredentialAuthRotateParam {
  export interface RotateVaultCredentialAuthParamEnvironmentVariable {
    secret_value: string;

    type: 'environment_variable';
  }

  export interface RotateVaultCredentialAuthParamMcpOauth {
    type: 'mcp_oauth';

    access_token?: string | null;

    expires_at?: string | null;

    refresh?: CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauth.Refresh | null;
  }
  export namespace RotateVaultCredentialAuthParamMcpOauth {
    export interface Refresh {
      refresh_token?: string | null;

      scope?: string | null;

      token_endpoint_auth?: McpOauthTokenEndpointAuthRotateParam | null;
    }
  }

  export interface RotateVaultCredentialAuthParamStaticBearer {
    token: string;

    type: 'static_bearer';
  }
}

export interface CredentialCreateParams {
  auth: CredentialAuthCreateParam;

  name: string;

  metadata?: { [key: string]: string };
}

export interface CredentialDeleteParams {
  vault_id: string;
}

export interface CredentialDeleted {
  id: string;

  deleted: boolean;

  object: 'vault.credential.deleted';
}

export interface CredentialListParams {
  after?: string;

  limit?: number;

  metadata?: { [key: string]: string };

  order?: 'asc' | 'desc';

  status?: BetaAgentsVaultsAPI.VaultStatusFilter;
}

export type CredentialNetworking =
  | CredentialNetworking.VaultCredentialNetworkingResourceUnrestricted
  | CredentialNetworking.VaultCredentialNetworkingResourceLimited;
export namespace CredentialNetworking {
  export interface VaultCredentialNetworkingResourceLimited {
    allowed_hosts: string[];

    type: 'limited';
  }

  export interface VaultCredentialNetworkingResourceUnrestricted {
    type: 'unrestricted';
  }
}

export type CredentialNetworkingParam = CredentialNetworking;
export namespace CredentialNetworkingParam {
  export type VaultCredentialNetworkingParamLimited = CredentialNetworking.VaultCredentialNetworkingResourceLimited;

  export type VaultCredentialNetworkingParamUnrestricted = CredentialNetworking.VaultCredentialNetworkingResourceUnrestricted;
}

export interface CredentialRetrieveParams {
  vault_id: string;
}

export interface CredentialUpdateParams {
  vault_id: string;

  auth?: CredentialAuthRotateParam;

  metadata?: { [key: string]: string };
}

export type CredentialsPage = CursorPage<Credential>;

export type McpOauthTokenEndpointAuth =
  | McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceNone
  | McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceClientSecretBasic
  | McpOauthTokenEndpointAuth.McpOauthTokenEndpointAuthResourceClientSecretPost;
export namespace McpOauthTokenEndpointAuth {
  export interface McpOauthTokenEndpointAuthResourceClientSecretBasic {
    type: 'client_secret_basic';
  }

  export interface McpOauthTokenEndpointAuthResourceClientSecretPost {
    type: 'client_secret_post';
  }

  export type McpOauthTokenEndpointAuthResourceNone = BetaAgentsAPI.Environment.EnvironmentResourceNone;
}

export type McpOauthTokenEndpointAuthCreateParam =
  | McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamNone
  | McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamClientSecretBasic
  | McpOauthTokenEndpointAuthCreateParam.CreateMcpOauthTokenEndpointAuthParamClientSecretPost;
export namespace McpOauthTokenEndpointAuthCreateParam {
  export interface CreateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    client_secret: string;

    type: 'client_secret_basic';
  }

  export interface CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
    client_secret: string;

    type: 'client_secret_post';
  }

  export type CreateMcpOauthTokenEndpointAuthParamNone = BetaAgentsAPI.Environment.EnvironmentResourceNone;
}

export type McpOauthTokenEndpointAuthRotateParam =
  | McpOauthTokenEndpointAuthRotateParam.RotateMcpOauthTokenEndpointAuthParamClientSecretBasic
  | McpOauthTokenEndpointAuthRotateParam.RotateMcpOauthTokenEndpointAuthParamClientSecretPost;
export namespace McpOauthTokenEndpointAuthRotateParam {
  export interface RotateMcpOauthTokenEndpointAuthParamClientSecretBasic {
    type: 'client_secret_basic';

    client_secret?: string | null;
  }

  export interface RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
    type: 'client_secret_post';

    client_secret?: string | null;
  }
}
