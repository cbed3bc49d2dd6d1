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
import { readable } from '../../../../../core/request/readable.ts';
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

/** Credentials in a vault. */
export class Credentials extends APIResource {
  /**
   * Puts a credential into a vault. Its secret cannot be read back.
   *
   * `POST /vaults/{vault_id}/credentials`
   */
  create(
    vaultID: string,
    body: CredentialCreateParams,
    options?: RequestOptions,
  ): APIPromise<Credential> {
    return this._client.post(
      path('/vaults/{vault_id}/credentials', vaultID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Fetches a credential, without its secret.
   *
   * `GET /vaults/{vault_id}/credentials/{credential_id}`
   */
  retrieve(
    credentialID: string,
    params: CredentialRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Credential> {
    const { vault_id } = readable(params ?? {});
    return this._client.get(
      path('/vaults/{vault_id}/credentials/{credential_id}', vault_id, credentialID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Renames a credential or replaces its secret.
   *
   * `POST /vaults/{vault_id}/credentials/{credential_id}`
   */
  update(
    credentialID: string,
    params: CredentialUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Credential> {
    const { vault_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/vaults/{vault_id}/credentials/{credential_id}', vault_id, credentialID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists the credentials of a vault, one page at a time, without their secrets.
   *
   * `GET /vaults/{vault_id}/credentials`
   */
  list(
    vaultID: string,
    query?: QueryAlone<CredentialListParams> | null,
    options?: RequestOptions,
  ): PagePromise<CredentialsPage, Credential>;
  /** The same, with request options in place of the query. */
  list(vaultID: string, options?: OptionsAlone): PagePromise<CredentialsPage, Credential>;
  list(
    vaultID: string,
    query: (CredentialListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<CredentialsPage, Credential> {
    return this._client.getAPIList(
      path('/vaults/{vault_id}/credentials', vaultID),
      CursorPage<Credential>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Deletes a credential.
   *
   * `DELETE /vaults/{vault_id}/credentials/{credential_id}`
   */
  delete(
    credentialID: string,
    params: CredentialDeleteParams,
    options?: RequestOptions,
  ): APIPromise<CredentialDeleted> {
    const { vault_id } = readable(params ?? {});
    return this._client.delete(
      path('/vaults/{vault_id}/credentials/{credential_id}', vault_id, credentialID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

export declare namespace Credentials {
  export {
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

export type * from '../../../../models/beta/agents/vaults/credentials.ts';
