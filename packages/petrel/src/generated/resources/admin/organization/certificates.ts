// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import {
  ConversationCursorPage,
  Page,
  type PagePromise,
} from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import type {
  Certificate,
  CertificateActivateParams,
  CertificateActivateResponse,
  CertificateActivateResponsesPage,
  CertificateCreateParams,
  CertificateDeactivateParams,
  CertificateDeactivateResponse,
  CertificateDeactivateResponsesPage,
  CertificateDeleteResponse,
  CertificateListParams,
  CertificateListResponse,
  CertificateListResponsesPage,
  CertificateRetrieveParams,
  CertificateUpdateParams,
} from '../../../models/admin/organization/certificates.ts';

/** Client certificates for mutual TLS. */
export class Certificates extends APIResource {
  /**
   * Uploads a client certificate, inactive at first. An organization can hold 50.
   *
   * `POST /organization/certificates`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/uploadCertificate)
   */
  create(body: CertificateCreateParams, options?: RequestOptions): APIPromise<Certificate> {
    return this._client.post(
      '/organization/certificates',
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Fetches a certificate, active or not, optionally with its PEM text.
   *
   * `GET /organization/certificates/{certificate_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/getCertificate)
   */
  retrieve(
    certificateID: string,
    query?: QueryAlone<CertificateRetrieveParams> | null,
    options?: RequestOptions,
  ): APIPromise<Certificate>;
  /** The same, with request options in place of the query. */
  retrieve(certificateID: string, options?: OptionsAlone): APIPromise<Certificate>;
  retrieve(
    certificateID: string,
    query: (CertificateRetrieveParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): APIPromise<Certificate> {
    return this._client.get(
      path('/organization/certificates/{certificate_id}', certificateID),
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Renames a certificate; nothing else about it can change.
   *
   * `POST /organization/certificates/{certificate_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/modifyCertificate)
   */
  update(
    certificateID: string,
    body: CertificateUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Certificate> {
    return this._client.post(
      path('/organization/certificates/{certificate_id}', certificateID),
      operationOptions(options, { body }, { security: 'admin' }),
    );
  }

  /**
   * Lists the organization's certificates, one page at a time.
   *
   * `GET /organization/certificates`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/listOrganizationCertificates)
   */
  list(
    query?: QueryAlone<CertificateListParams> | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  list(
    query: (CertificateListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
    return this._client.getAPIList(
      '/organization/certificates',
      ConversationCursorPage<CertificateListResponse>,
      operationOptions(options, { query }, { security: 'admin' }),
    );
  }

  /**
   * Deletes a certificate. Fails while it is active in the organization or in a project.
   *
   * `DELETE /organization/certificates/{certificate_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/deleteCertificate)
   */
  delete(certificateID: string, options?: RequestOptions): APIPromise<CertificateDeleteResponse> {
    return this._client.delete(
      path('/organization/certificates/{certificate_id}', certificateID),
      operationOptions(options, {}, { security: 'admin' }),
    );
  }

  /**
   * Activates up to 10 certificates for the organization: all of them or, on failure, none.
   * Safe to repeat.
   *
   * `POST /organization/certificates/activate`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/activateOrganizationCertificates)
   */
  activate(
    body: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateActivateResponsesPage, CertificateActivateResponse> {
    return this._client.getAPIList(
      '/organization/certificates/activate',
      Page<CertificateActivateResponse>,
      operationOptions(options, { body, method: 'post' }, { security: 'admin' }),
    );
  }

  /**
   * Deactivates up to 10 certificates for the organization: all of them or, on failure, none.
   * Safe to repeat.
   *
   * `POST /organization/certificates/deactivate`,
   * [API reference](https://platform.openai.com/docs/api-reference/administration/deactivateOrganizationCertificates)
   */
  deactivate(
    body: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateDeactivateResponsesPage, CertificateDeactivateResponse> {
    return this._client.getAPIList(
      '/organization/certificates/deactivate',
      Page<CertificateDeactivateResponse>,
      operationOptions(options, { body, method: 'post' }, { security: 'admin' }),
    );
  }
}

export declare namespace Certificates {
  export {
    type Certificate,
    type CertificateActivateParams,
    type CertificateActivateResponse,
    type CertificateActivateResponsesPage,
    type CertificateCreateParams,
    type CertificateDeactivateParams,
    type CertificateDeactivateResponse,
    type CertificateDeactivateResponsesPage,
    type CertificateDeleteResponse,
    type CertificateListParams,
    type CertificateListResponse,
    type CertificateListResponsesPage,
    type CertificateRetrieveParams,
    type CertificateUpdateParams,
  };
}

export type * from '../../../models/admin/organization/certificates.ts';
