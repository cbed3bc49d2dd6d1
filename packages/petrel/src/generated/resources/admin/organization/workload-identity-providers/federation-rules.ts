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
  FederationRule,
  FederationRuleCreateParams,
  FederationRuleDeleteParams,
  FederationRuleDeleted,
  FederationRuleListParams,
  FederationRuleRetrieveParams,
  FederationRuleUpdateParams,
  FederationRulesPage,
} from '../../../../models/admin/organization/workload-identity-providers/federation-rules.ts';

/** Which tokens of an issuer may act as what. */
export class FederationRules extends APIResource {
  /**
   * Adds a rule that defines which tokens of an issuer may act as what.
   *
   * `POST
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
   */
  create(
    workloadIdentityProviderID: string,
    body: FederationRuleCreateParams,
    options?: RequestOptions,
  ): APIPromise<FederationRule> {
    return this._client.post(
      path(
        '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules',
        workloadIdentityProviderID,
      ),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a rule of an issuer.
   *
   * `GET
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
   */
  retrieve(
    workloadIdentityFederationRuleID: string,
    params: FederationRuleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<FederationRule> {
    const { workload_identity_provider_id } = readable(params ?? {});
    return this._client.get(
      path(
        '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}',
        workload_identity_provider_id,
        workloadIdentityFederationRuleID,
      ),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Changes a rule. What is left out stays as it is.
   *
   * `POST
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
   */
  update(
    workloadIdentityFederationRuleID: string,
    params: FederationRuleUpdateParams,
    options?: RequestOptions,
  ): APIPromise<FederationRule> {
    const { workload_identity_provider_id, ...body } = readable(params ?? {});
    return this._client.post(
      path(
        '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}',
        workload_identity_provider_id,
        workloadIdentityFederationRuleID,
      ),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the rules of an issuer, one page at a time.
   *
   * `GET
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`
   */
  list(
    workloadIdentityProviderID: string,
    query?: QueryAlone<FederationRuleListParams> | null,
    options?: RequestOptions,
  ): PagePromise<FederationRulesPage, FederationRule>;
  /** The same, with request options in place of the query. */
  list(
    workloadIdentityProviderID: string,
    options?: OptionsAlone,
  ): PagePromise<FederationRulesPage, FederationRule>;
  list(
    workloadIdentityProviderID: string,
    query: (FederationRuleListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<FederationRulesPage, FederationRule> {
    return this._client.getAPIList(
      path(
        '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules',
        workloadIdentityProviderID,
      ),
      CursorPage<FederationRule>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Deletes a rule. Tokens that it let in are refused from then on.
   *
   * `DELETE
   * /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`
   */
  delete(
    workloadIdentityFederationRuleID: string,
    params: FederationRuleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<FederationRuleDeleted> {
    const { workload_identity_provider_id } = readable(params ?? {});
    return this._client.delete(
      path(
        '/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}',
        workload_identity_provider_id,
        workloadIdentityFederationRuleID,
      ),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }
}

export declare namespace FederationRules {
  export {
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

export type * from '../../../../models/admin/organization/workload-identity-providers/federation-rules.ts';
