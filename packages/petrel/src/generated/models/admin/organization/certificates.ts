// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage, Page } from '../../../../core/pages/pagination.ts';

/** A client certificate for mutual TLS. */
export interface Certificate {
  /** Id of the certificate. */
  id: string;

  /** Its contents. */
  certificate_details: Certificate.CertificateDetails;

  /** When it was uploaded, in Unix seconds. */
  created_at: number;

  /** Name of the certificate. */
  name: string | null;

  object: 'certificate' | 'organization.certificate' | 'organization.project.certificate';

  /** Whether it is in use where you looked it up. */
  active?: boolean;
}
export namespace Certificate {
  /** Contents of a certificate. */
  export interface CertificateDetails {
    /** Its PEM text, when requested with `include`. */
    content?: string;

    /** Until when it is valid, in Unix seconds. */
    expires_at?: number;

    /** From when it is valid, in Unix seconds. */
    valid_at?: number;
  }
}

/** The certificates to activate. */
export interface CertificateActivateParams {
  /**
   * Ids of up to 10 certificates.
   *
   * From 1 to 10 items.
   */
  certificate_ids: string[];
}

/** A client certificate for mutual TLS. */
export type CertificateActivateResponse = CertificateListResponse;
export namespace CertificateActivateResponse {
  /** When a certificate is valid. */
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateActivateResponsesPage = Page<CertificateActivateResponse>;

/** The certificate to upload. */
export interface CertificateCreateParams {
  /** Its PEM text. */
  certificate: string;

  /** Name of the certificate. */
  name?: string;
}

/** The certificates to deactivate. */
export interface CertificateDeactivateParams {
  /**
   * Ids of up to 10 certificates.
   *
   * From 1 to 10 items.
   */
  certificate_ids: string[];
}

/** A client certificate for mutual TLS. */
export type CertificateDeactivateResponse = CertificateListResponse;
export namespace CertificateDeactivateResponse {
  /** When a certificate is valid. */
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateDeactivateResponsesPage = Page<CertificateDeactivateResponse>;

/** Confirms that a certificate was deleted. */
export interface CertificateDeleteResponse {
  /** Id of the certificate. */
  id: string;

  object: 'certificate.deleted';
}

/** Which certificates to list. */
export interface CertificateListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `desc`.
   */
  order?: 'asc' | 'desc';
}

/** A client certificate for mutual TLS. */
export interface CertificateListResponse {
  /** Id of the certificate. */
  id: string;

  /** Whether it is in use. */
  active: boolean;

  /** When it is valid. */
  certificate_details: CertificateListResponse.CertificateDetails;

  /** When it was uploaded, in Unix seconds. */
  created_at: number;

  /** Name of the certificate. */
  name: string | null;

  object: 'organization.certificate';
}
export namespace CertificateListResponse {
  /** When a certificate is valid. */
  export interface CertificateDetails {
    /** Until when it is valid, in Unix seconds. */
    expires_at?: number;

    /** From when it is valid, in Unix seconds. */
    valid_at?: number;
  }
}

export type CertificateListResponsesPage = ConversationCursorPage<CertificateListResponse>;

/** What to fetch of the certificate. */
export interface CertificateRetrieveParams {
  /** Extra data wanted: `content` for the PEM text. */
  include?: ('content')[];
}

/** What to change about a certificate. */
export interface CertificateUpdateParams {
  /** The new name. */
  name?: string;
}
