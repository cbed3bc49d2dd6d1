// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage, Page } from '../../../../../core/pagination.ts';

export interface CertificateActivateParams {
  /** From 1 to 10 items. */
  certificate_ids: string[];
}

export type CertificateActivateResponse = CertificateListResponse;
export namespace CertificateActivateResponse {
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateActivateResponsesPage = Page<CertificateActivateResponse>;

export interface CertificateDeactivateParams {
  /** From 1 to 10 items. */
  certificate_ids: string[];
}

export type CertificateDeactivateResponse = CertificateListResponse;
export namespace CertificateDeactivateResponse {
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateDeactivateResponsesPage = Page<CertificateDeactivateResponse>;

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

  object: 'organization.project.certificate';
}
export namespace CertificateListResponse {
  export interface CertificateDetails {
    expires_at?: number;

    valid_at?: number;
  }
}

export type CertificateListResponsesPage = ConversationCursorPage<CertificateListResponse>;
