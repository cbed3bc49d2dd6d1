// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import {
  ConversationCursorPage,
  Page,
  type PagePromise,
} from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import type {
  CertificateActivateParams,
  CertificateActivateResponse,
  CertificateActivateResponsesPage,
  CertificateDeactivateParams,
  CertificateDeactivateResponse,
  CertificateDeactivateResponsesPage,
  CertificateListParams,
  CertificateListResponse,
  CertificateListResponsesPage,
} from '../../../../models/admin/organization/projects/certificates.ts';

/** Client certificates of a project for mutual TLS. */
export class Certificates extends APIResource {
  /**
   * Lists the certificates of a project, one page at a time.
   *
   * `GET /organization/projects/{project_id}/certificates`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/listProjectCertificates)
   */
  list(
    projectID: string,
    query?: QueryAlone<CertificateListParams> | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  /** The same, with request options in place of the query. */
  list(
    projectID: string,
    options?: OptionsAlone,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  list(
    projectID: string,
    query: (CertificateListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
    return this._client.getAPIList(
      path('/organization/projects/{project_id}/certificates', projectID),
      ConversationCursorPage<CertificateListResponse>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Activates up to 10 certificates for a project: all of them or, on failure, none. Safe to
   * repeat.
   *
   * `POST /organization/projects/{project_id}/certificates/activate`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/activateProjectCertificates)
   */
  activate(
    projectID: string,
    body: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateActivateResponsesPage, CertificateActivateResponse> {
    return this._client.getAPIList(
      path('/organization/projects/{project_id}/certificates/activate', projectID),
      Page<CertificateActivateResponse>,
      operationOptions(options, { body, method: 'post' }, { security: 'admin' }),
    );
  }

  /**
   * Deactivates up to 10 certificates for a project: all of them or, on failure, none. Safe to
   * repeat.
   *
   * `POST /organization/projects/{project_id}/certificates/deactivate`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/deactivateProjectCertificates)
   */
  deactivate(
    projectID: string,
    body: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateDeactivateResponsesPage, CertificateDeactivateResponse> {
    return this._client.getAPIList(
      path('/organization/projects/{project_id}/certificates/deactivate', projectID),
      Page<CertificateDeactivateResponse>,
      operationOptions(options, { body, method: 'post' }, { security: 'admin' }),
    );
  }
}

export declare namespace Certificates {
  export {
    type CertificateActivateParams,
    type CertificateActivateResponse,
    type CertificateActivateResponsesPage,
    type CertificateDeactivateParams,
    type CertificateDeactivateResponse,
    type CertificateDeactivateResponsesPage,
    type CertificateListParams,
    type CertificateListResponse,
    type CertificateListResponsesPage,
  };
}

export type * from '../../../../models/admin/organization/projects/certificates.ts';
