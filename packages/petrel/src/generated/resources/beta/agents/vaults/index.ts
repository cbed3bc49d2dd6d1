// Written by `npm run generate` from spec/. Do not edit.

export {
  Credentials,
  type Credential,
  type CredentialAuth,
  type CredentialAuthCreateParam,
  type CredentialAuthRotateParam,
  type CredentialCreateParams,
  type CredentialDeleteParams,
  type CredentialDeleted,
  type CredentialListParams,
  type CredentialNetworking,
  type CredentialNetworkingParam,
  type CredentialRetrieveParams,
  type CredentialUpdateParams,
  type CredentialsPage,
  type McpOauthTokenEndpointAuth,
  type McpOauthTokenEndpointAuthCreateParam,
  type McpOauthTokenEndpointAuthRotateParam,
} from './credentials.ts';
export {
  Vaults,
  type Vault,
  type VaultCreateParams,
  type VaultDeleted,
  type VaultListParams,
  type VaultStatus,
  type VaultStatusFilter,
  type VaultUpdateParams,
  type VaultsPage,
} from './vaults.ts';
