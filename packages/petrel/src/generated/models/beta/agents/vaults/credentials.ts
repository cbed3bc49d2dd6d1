// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as BetaAgentsVaultsAPI from './vaults.ts';

/** A credential in a vault, without its secret. */
export interface Credential {
  /** Id of the credential. */
  id: string;

  /** How it signs in, and where; secrets are never shown. */
  auth: CredentialAuth;

  /** When the credential was added, in Unix seconds. */
  created_at: number;

  /** Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. */
  metadata: { [key: string]: string };

  /** Name of the credential, for people. */
  name: string;

  object: 'vault.credential';

  /** When the credential was last changed, in Unix seconds. */
  updated_at: number;

  /** Id of the vault that holds it. */
  vault_id: string;
}

/** What a credential signs in with, without its secret. */
export type CredentialAuth =
  | CredentialAuth.VaultCredentialAuthResourceMcpOauth
  | CredentialAuth.VaultCredentialAuthResourceStaticBearer
  | CredentialAuth.VaultCredentialAuthResourceEnvironmentVariable;
export namespace CredentialAuth {
  export interface VaultCredentialAuthResourceEnvironmentVariable {
    /** Hosts at which the placeholder becomes the secret; the machine must reach them too. */
    networking: CredentialNetworking;

    /** Environment variable on the machine that stands for the secret. */
    secret_name: string;

    type: 'environment_variable';
  }

  export interface VaultCredentialAuthResourceMcpOauth {
    expires_at: string | null;

    /** HTTPS address of the MCP server that the credential is for. */
    mcp_server_url: string;

    /** How a new access token is got, without the secrets; null when it is not. */
    refresh: VaultCredentialAuthResourceMcpOauth.Refresh | null;

    type: 'mcp_oauth';
  }
  export namespace VaultCredentialAuthResourceMcpOauth {
    export interface Refresh {
      /** OAuth id of the client that asks for new access tokens. */
      client_id: string;

      /** URI of the resource that new access tokens are requested; null for none. */
      resource: string | null;

      /** OAuth scopes that new access tokens are requested, parted by spaces; null for none. */
      scope: string | null;

      /** HTTPS address at which new access tokens are got. */
      token_endpoint: string;

      /** How the client proves who it is at `token_endpoint`, without its secret. */
      token_endpoint_auth: McpOauthTokenEndpointAuth;
    }
  }

  export interface VaultCredentialAuthResourceStaticBearer {
    /** HTTPS address of the MCP server that the credential is for. */
    mcp_server_url: string;

    type: 'static_bearer';
  }
}

/** What a new credential signs in with. */
export type CredentialAuthCreateParam =
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamMcpOauth
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamStaticBearer
  | CredentialAuthCreateParam.CreateVaultCredentialAuthParamEnvironmentVariable;
export namespace CredentialAuthCreateParam {
  export interface CreateVaultCredentialAuthParamEnvironmentVariable {
    /** Hosts at which the placeholder becomes the secret; the machine must reach them too. */
    networking: CredentialNetworking;

    /**
     * Variable on the machine that stands for the secret: `SERVICE_API_KEY`. Not beginning with
     * `CODEX_`.
     */
    secret_name: string;

    /** The secret, one line that is not empty. Code on the machine sees only a placeholder. */
    secret_value: string;

    type: 'environment_variable';
  }

  export interface CreateVaultCredentialAuthParamMcpOauth {
    /** OAuth access token to keep; never shown again. */
    access_token: string;

    /** HTTPS address of the MCP server that the credential is for. */
    mcp_server_url: string;

    type: 'mcp_oauth';

    expires_at?: string | null;

    /** How to get a new access token when the old one ends. Default: it is not renewed. */
    refresh?: CreateVaultCredentialAuthParamMcpOauth.Refresh | null;
  }
  export namespace CreateVaultCredentialAuthParamMcpOauth {
    export interface Refresh {
      /** OAuth id of the client that asks for new access tokens. */
      client_id: string;

      /** Token that new access tokens are got with; never shown again. */
      refresh_token: string;

      /** HTTPS address at which new access tokens are got. */
      token_endpoint: string;

      /** How the client proves who it is at `token_endpoint`. */
      token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam;

      /** URI of the resource to ask new access tokens for. Default: none is sent. */
      resource?: string | null;

      /** OAuth scopes to ask new access tokens for, parted by spaces. Default: none is sent. */
      scope?: string | null;
    }
  }

  export interface CreateVaultCredentialAuthParamStaticBearer {
    /** HTTPS address of the MCP server that the credential is for. */
    mcp_server_url: string;

    /** Bearer token; never shown again. */
    token: string;

    type: 'static_bearer';
  }
}

/** The secret that replaces another. */
export type CredentialAuthRotateParam =
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamMcpOauth
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamStaticBearer
  | CredentialAuthRotateParam.RotateVaultCredentialAuthParamEnvironmentVariable;
export namespace CredentialAuthRotateParam {
  export interface RotateVaultCredentialAuthParamEnvironmentVariable {
    /** The secret that replaces the one kept; one line that is not empty. */
    secret_value: string;

    type: 'environment_variable';
  }

  export interface RotateVaultCredentialAuthParamMcpOauth {
    type: 'mcp_oauth';

    /** OAuth access token that replaces the one kept. Default: unchanged. */
    access_token?: string | null;

    expires_at?: string | null;

    /** New secrets for getting access tokens. Default: unchanged. */
    refresh?: RotateVaultCredentialAuthParamMcpOauth.Refresh | null;
  }
  export namespace RotateVaultCredentialAuthParamMcpOauth {
    export interface Refresh {
      /** Token that replaces the one kept; null as left out. Default: unchanged. */
      refresh_token?: string | null;

      /** OAuth scopes that replace those kept; null sends none any more. Default: unchanged. */
      scope?: string | null;

      /** A new secret for how the client proves who it is. Default: unchanged. */
      token_endpoint_auth?: McpOauthTokenEndpointAuthRotateParam | null;
    }
  }

  export interface RotateVaultCredentialAuthParamStaticBearer {
    /** Bearer token; never shown again. */
    token: string;

    type: 'static_bearer';
  }
}

/** The credential to add. */
export interface CredentialCreateParams {
  /** How it signs in, with the secrets to keep; they are never shown again. */
  auth: CredentialAuthCreateParam;

  /** Name for people, 1 to 256 bytes of UTF-8; spaces around it are cut off. */
  name: string;

  /**
   * Your own key-value pairs: up to 16, keys up to 64 characters, values up to 512. Default:
   * none.
   */
  metadata?: { [key: string]: string };
}

export interface CredentialDeleteParams {
  /** Id of the vault that holds the credential. */
  vault_id: string;
}

/** Confirms that a credential was deleted. */
export interface CredentialDeleted {
  /** Id of what was deleted. */
  id: string;

  /** Always true. */
  deleted: boolean;

  object: 'vault.credential.deleted';
}

/** Which page to list. */
export interface CredentialListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /**
   * Only those with all of these pairs, 16 at most. Fresh changes may take a while to count.
   */
  metadata?: { [key: string]: string };

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';

  /** Only those of this status, or of one of these. Default: both. */
  status?: BetaAgentsVaultsAPI.VaultStatusFilter;
}

/** Where a credential may be sent. */
export type CredentialNetworking =
  | CredentialNetworking.VaultCredentialNetworkingResourceUnrestricted
  | CredentialNetworking.VaultCredentialNetworkingResourceLimited;
export namespace CredentialNetworking {
  export interface VaultCredentialNetworkingResourceLimited {
    /** 1 to 16 host names or IPv4 addresses in lower case; no scheme, port, path or wildcard. */
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
  /** Id of the vault that holds the credential. */
  vault_id: string;
}

/** What to change about a credential. */
export interface CredentialUpdateParams {
  /** Id of the vault that holds the credential. */
  vault_id: string;

  /** New secrets for the same way to sign in. Default: unchanged. */
  auth?: CredentialAuthRotateParam;

  /** Replaces all pairs; `{}` takes all away. Default: unchanged. Limits as at creation. */
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
    /** OAuth secret of the client; never shown again. */
    client_secret: string;

    type: 'client_secret_basic';
  }

  export interface CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
    /** OAuth secret of the client; never shown again. */
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

    /** OAuth secret that replaces the one kept; null as left out. Default: unchanged. */
    client_secret?: string | null;
  }

  export interface RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
    type: 'client_secret_post';

    /** OAuth secret that replaces the one kept; null as left out. Default: unchanged. */
    client_secret?: string | null;
  }
}
