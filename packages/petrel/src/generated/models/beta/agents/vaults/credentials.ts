// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as BetaAgentsAPI from '../agents.ts';
import type * as BetaAgentsVaultsAPI from './vaults.ts';

/** A credential in a vault, without its secret. */
export interface Credential {
  /** Its id. */
  id: string;

  /** What it signs in with. */
  auth: CredentialAuth;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Key-value pairs kept with it. */
  metadata: { [key: string]: string };

  /** Its name. */
  name: string;

  object: 'vault.credential';

  /** When it was last changed, in Unix seconds. */
  updated_at: number;

  /** Id of the vault. */
  vault_id: string;
}

/** What a credential signs in with, without its secret. */
export type CredentialAuth =
  | CredentialAuth.VaultCredentialAuthResourceMcpOauth
  | CredentialAuth.VaultCredentialAuthResourceStaticBearer
  | CredentialAuth.VaultCredentialAuthResourceEnvironmentVariable;
export namespace CredentialAuth {
  export interface VaultCredentialAuthResourceEnvironmentVariable {
    /** Where the credential may be sent. */
    networking: CredentialNetworking;

    /** Name of the variable that holds the secret. */
    secret_name: string;

    type: 'environment_variable';
  }

  export interface VaultCredentialAuthResourceMcpOauth {
    expires_at: string | null;

    /** Address of the server that the credential is for. */
    mcp_server_url: string;

    /** How the access token is renewed. */
    refresh: VaultCredentialAuthResourceMcpOauth.Refresh | null;

    type: 'mcp_oauth';
  }
  export namespace VaultCredentialAuthResourceMcpOauth {
    export interface Refresh {
      /** Id of the client at the issuer. */
      client_id: string;

      /** The resource that tokens are for. */
      resource: string | null;

      /** What tokens are for. */
      scope: string | null;

      /** Where tokens are renewed. */
      token_endpoint: string;

      /** How the client proves who it is there. */
      token_endpoint_auth: McpOauthTokenEndpointAuth;
    }
  }

  export interface VaultCredentialAuthResourceStaticBearer {
    /** Address of the server that the credential is for. */
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
    /** Where the credential may be sent. */
    networking: CredentialNetworking;

    /** Name of the variable that holds the secret. */
    secret_name: string;

    /** The secret. */
    secret_value: string;

    type: 'environment_variable';
  }

  export interface CreateVaultCredentialAuthParamMcpOauth {
    /** The access token. */
    access_token: string;

    /** Address of the server that the credential is for. */
    mcp_server_url: string;

    type: 'mcp_oauth';

    expires_at?: string | null;

    /** How the access token is renewed. */
    refresh?: CreateVaultCredentialAuthParamMcpOauth.Refresh | null;
  }
  export namespace CreateVaultCredentialAuthParamMcpOauth {
    export interface Refresh {
      /** Id of the client at the issuer. */
      client_id: string;

      /** The token that gets new access tokens. */
      refresh_token: string;

      /** Where tokens are renewed. */
      token_endpoint: string;

      /** How the client proves who it is there. */
      token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam;

      /** The resource that tokens are for. */
      resource?: string | null;

      /** What tokens are for. */
      scope?: string | null;
    }
  }

  export interface CreateVaultCredentialAuthParamStaticBearer {
    /** Address of the server that the credential is for. */
    mcp_server_url: string;

    /** The token. */
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
    /** The secret. */
    secret_value: string;

    type: 'environment_variable';
  }

  export interface RotateVaultCredentialAuthParamMcpOauth {
    type: 'mcp_oauth';

    /** The access token. */
    access_token?: string | null;

    expires_at?: string | null;

    /** How the access token is renewed. */
    refresh?: RotateVaultCredentialAuthParamMcpOauth.Refresh | null;
  }
  export namespace RotateVaultCredentialAuthParamMcpOauth {
    export interface Refresh {
      /** The token that gets new access tokens. */
      refresh_token?: string | null;

      /** What tokens are for. */
      scope?: string | null;

      /** How the client proves who it is there. */
      token_endpoint_auth?: McpOauthTokenEndpointAuthRotateParam | null;
    }
  }

  export interface RotateVaultCredentialAuthParamStaticBearer {
    /** The token. */
    token: string;

    type: 'static_bearer';
  }
}

/** The credential to add. */
export interface CredentialCreateParams {
  /** What it signs in with. */
  auth: CredentialAuthCreateParam;

  /** Its name. */
  name: string;

  /** Key-value pairs kept with it. */
  metadata?: { [key: string]: string };
}

export interface CredentialDeleteParams {
  /** Id of the vault. */
  vault_id: string;
}

/** Confirms that a credential was deleted. */
export interface CredentialDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'vault.credential.deleted';
}

/** Which page to list. */
export interface CredentialListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Only those with these key-value pairs. */
  metadata?: { [key: string]: string };

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** Only those of this status. */
  status?: BetaAgentsVaultsAPI.VaultStatusFilter;
}

/** Where a credential may be sent. */
export type CredentialNetworking =
  | CredentialNetworking.VaultCredentialNetworkingResourceUnrestricted
  | CredentialNetworking.VaultCredentialNetworkingResourceLimited;
export namespace CredentialNetworking {
  export interface VaultCredentialNetworkingResourceLimited {
    /** Hosts that the credential may be sent to. */
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
  /** Id of the vault. */
  vault_id: string;
}

/** What to change about a credential. */
export interface CredentialUpdateParams {
  /** Id of the vault. */
  vault_id: string;

  /** What it signs in with. */
  auth?: CredentialAuthRotateParam;

  /** Key-value pairs kept with it. */
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
    /** Secret of the client at the issuer. */
    client_secret: string;

    type: 'client_secret_basic';
  }

  export interface CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
    /** Secret of the client at the issuer. */
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

    /** Secret of the client at the issuer. */
    client_secret?: string | null;
  }

  export interface RotateMcpOauthTokenEndpointAuthParamClientSecretPost {
    type: 'client_secret_post';

    /** Secret of the client at the issuer. */
    client_secret?: string | null;
  }
}
