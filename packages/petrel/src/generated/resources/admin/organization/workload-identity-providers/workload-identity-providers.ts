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
  FederationRule,
  FederationRuleCreateParams,
  FederationRuleDeleteParams,
  FederationRuleDeleted,
  FederationRuleListParams,
  FederationRuleRetrieveParams,
  FederationRuleUpdateParams,
  FederationRulesPage,
} from '../../../../models/admin/organization/workload-identity-providers/federation-rules.ts';
import type {
  WorkloadIdentityProvider,
  WorkloadIdentityProviderCreateParams,
  WorkloadIdentityProviderDeleted,
  WorkloadIdentityProviderListParams,
  WorkloadIdentityProviderUpdateParams,
  WorkloadIdentityProvidersPage,
} from '../../../../models/admin/organization/workload-identity-providers/workload-identity-providers.ts';
import { FederationRules } from './federation-rules.ts';

/** Issuers of tokens with which programs sign in without an API key. */
export class WorkloadIdentityProviders extends APIResource {
  /** Which tokens of an issuer may act as what. */
  federationRules: FederationRules = new FederationRules(this._client);

  /**
   * Registers an issuer whose tokens programs may sign in with.
   *
   * `POST /organization/workload_identity_providers`
   */
  create(
    body: WorkloadIdentityProviderCreateParams,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProvider> {
    return this._client.post(
      '/organization/workload_identity_providers',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a registered issuer.
   *
   * `GET /organization/workload_identity_providers/{workload_identity_provider_id}`
   */
  retrieve(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProvider> {
    return this._client.get(
      path(
        '/organization/workload_identity_providers/{workload_identity_provider_id}',
        workloadIdentityProviderID,
      ),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes a registered issuer. What is left out stays as it is.
   *
   * `POST /organization/workload_identity_providers/{workload_identity_provider_id}`
   */
  update(
    workloadIdentityProviderID: string,
    body: WorkloadIdentityProviderUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProvider> {
    return this._client.post(
      path(
        '/organization/workload_identity_providers/{workload_identity_provider_id}',
        workloadIdentityProviderID,
      ),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists registered issuers, one page at a time.
   *
   * `GET /organization/workload_identity_providers`
   */
  list(
    query?: QueryAlone<WorkloadIdentityProviderListParams> | null,
    options?: RequestOptions,
  ): PagePromise<WorkloadIdentityProvidersPage, WorkloadIdentityProvider>;
  /** The same, with request options in place of the query. */
  list(
    options?: OptionsAlone,
  ): PagePromise<WorkloadIdentityProvidersPage, WorkloadIdentityProvider>;
  list(
    query: (WorkloadIdentityProviderListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<WorkloadIdentityProvidersPage, WorkloadIdentityProvider> {
    return this._client.getAPIList(
      '/organization/workload_identity_providers',
      CursorPage<WorkloadIdentityProvider>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Removes a registered issuer.
   *
   * `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`
   */
  delete(
    workloadIdentityProviderID: string,
    options?: RequestOptions,
  ): APIPromise<WorkloadIdentityProviderDeleted> {
    return this._client.delete(
      path(
        '/organization/workload_identity_providers/{workload_identity_provider_id}',
        workloadIdentityProviderID,
      ),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

WorkloadIdentityProviders.FederationRules = FederationRules;

export declare namespace WorkloadIdentityProviders {
  export {
    FederationRules,
    type WorkloadIdentityProvider,
    type WorkloadIdentityProviderCreateParams,
    type WorkloadIdentityProviderDeleted,
    type WorkloadIdentityProviderListParams,
    type WorkloadIdentityProviderUpdateParams,
    type WorkloadIdentityProvidersPage,
    type FederationRule,
    type FederationRuleCreateParams,
    type FederationRuleDeleteParams,
    type FederationRuleDeleted,
    type FederationRuleListParams,
    type FederationRuleRetrieveParams,
    type FederationRuleUpdateParams,
    type FederationRulesPage,
  };
}

export type * from '../../../../models/admin/organization/workload-identity-providers/workload-identity-providers.ts';
