// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import type {
  Credential,
  CredentialAuth,
  CredentialAuthCreateParam,
  CredentialAuthRotateParam,
  CredentialCreateParams,
  CredentialDeleteParams,
  CredentialDeleted,
  CredentialListParams,
  CredentialNetworking,
  CredentialNetworkingParam,
  CredentialRetrieveParams,
  CredentialUpdateParams,
  CredentialsPage,
  McpOauthTokenEndpointAuth,
  McpOauthTokenEndpointAuthCreateParam,
  McpOauthTokenEndpointAuthRotateParam,
} from '../../../../models/beta/agents/vaults/credentials.ts';
import type {
  Vault,
  VaultCreateParams,
  VaultDeleted,
  VaultListParams,
  VaultStatus,
  VaultStatusFilter,
  VaultUpdateParams,
  VaultsPage,
} from '../../../../models/beta/agents/vaults/vaults.ts';
import { Credentials } from './credentials.ts';

/** Sets of credentials that sessions may use. */
export class Vaults extends APIResource {
  /** Credentials in a vault. */
  credentials: Credentials = new Credentials(this._client);

  /**
   * Creates an empty vault.
   *
   * `POST /vaults`
   */
  create(
    body: VaultCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Vault> {
    return this._client.post(
      '/vaults',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Fetches a vault, without its credentials.
   *
   * `GET /vaults/{vault_id}`
   */
  retrieve(vaultID: string, options?: RequestOptions): APIPromise<Vault> {
    return this._client.get(
      path('/vaults/{vault_id}', vaultID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Changes the name or the metadata of a vault.
   *
   * `POST /vaults/{vault_id}`
   */
  update(
    vaultID: string,
    body: VaultUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Vault> {
    return this._client.post(
      path('/vaults/{vault_id}', vaultID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists vaults, one page at a time.
   *
   * `GET /vaults`
   */
  list(
    query?: QueryAlone<VaultListParams> | null,
    options?: RequestOptions,
  ): PagePromise<VaultsPage, Vault>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<VaultsPage, Vault>;
  list(
    query: (VaultListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<VaultsPage, Vault> {
    return this._client.getAPIList(
      '/vaults',
      CursorPage<Vault>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Deletes a vault with its credentials.
   *
   * `DELETE /vaults/{vault_id}`
   */
  delete(vaultID: string, options?: RequestOptions): APIPromise<VaultDeleted> {
    return this._client.delete(
      path('/vaults/{vault_id}', vaultID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

Vaults.Credentials = Credentials;

export declare namespace Vaults {
  export {
    Credentials,
    type Vault,
    type VaultCreateParams,
    type VaultDeleted,
    type VaultListParams,
    type VaultStatus,
    type VaultStatusFilter,
    type VaultUpdateParams,
    type VaultsPage,
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
  };
}

export type * from '../../../../models/beta/agents/vaults/vaults.ts';
