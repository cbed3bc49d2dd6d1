// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage, Page } from '../../../../core/pagination.ts';

export interface Certificate {
  id: string;

  certificate_details: Certificate.CertificateDetails;

  created_at: number;

  name: string | null;

  object: 'certificate' | 'organization.certificate' | 'organization.project.certificate';

  active?: boolean;
}
export namespace Certificate {
  export interface CertificateDetails {
    content?: string;

    expires_at?: number;

    valid_at?: number;
  }
}

export interface CertificateActivateParams {
  /** From 1 to 10 items. */
  certificate_ids: string[];
}

export type CertificateActivateResponse = CertificateListResponse;
export namespace CertificateActivateResponse {
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateActivateResponsesPage = Page<CertificateActivateResponse>;

export interface CertificateCreateParams {
  certificate: string;

  name?: string;
}

export interface CertificateDeactivateParams {
  /** From 1 to 10 items. */
  certificate_ids: string[];
}

export type CertificateDeactivateResponse = CertificateListResponse;
export namespace CertificateDeactivateResponse {
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateDeactivateResponsesPage = Page<CertificateDeactivateResponse>;

export interface CertificateDeleteResponse {
  id: string;

  object: 'certificate.deleted';
}

export interface CertificateListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export interface CertificateListResponse {
  id: string;

  active: boolean;

  certificate_details: CertificateListResponse.CertificateDetails;

  created_at: number;

  name: string | null;

  object: 'organization.certificate';
}
export namespace CertificateListResponse {
  export interface CertificateDetails {
    expires_at?: number;

    valid_at?: number;
  }
}

export type CertificateListResponsesPage = ConversationCursorPage<CertificateListResponse>;

export interface CertificateRetrieveParams {
  include?: ('content')[];
}

export interface CertificateUpdateParams {
  name?: string;
}
