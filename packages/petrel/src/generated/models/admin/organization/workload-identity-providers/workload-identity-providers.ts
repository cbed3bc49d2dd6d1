// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

/** An issuer of tokens with which programs sign in. */
export interface WorkloadIdentityProvider {
  /** Its id. */
  id: string;

  /** How attributes are made from claims of the token. */
  attribute_transformations: WorkloadIdentityProvider.AttributeTransformation[];

  /** The audience that tokens must be for. */
  audience: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** What it is, in words. */
  description: string | null;

  /** Whether it is in use. */
  enabled: boolean;

  /** The issuer, as its tokens name it. */
  issuer: string;

  /** Its name. */
  name: string;

  object: 'organization.workload_identity_provider';

  type: 'oidc';

  /** When it was last changed, in Unix seconds. */
  updated_at: number;

  /** How tokens of the issuer are checked. */
  verification: WorkloadIdentityProvider.Discovery | WorkloadIdentityProvider.UploadedJwks;
}
export namespace WorkloadIdentityProvider {
  export interface AttributeTransformation {
    /** Name of the attribute that is made. */
    attribute: string;

    /** How the attribute is made from claims of the token. */
    expression: string;
  }

  export interface Discovery {
    /** Where the keys of the issuer are found. */
    discovery_url: string | null;

    type: 'discovery';
  }

  export interface UploadedJwks {
    /** The public keys of the issuer. */
    jwks: { [key: string]: unknown };

    type: 'uploaded_jwks';
  }
}

/** The issuer to register. */
export interface WorkloadIdentityProviderCreateParams {
  /** The audience that tokens must be for. */
  audience: string;

  /** The issuer, as its tokens name it. */
  issuer: string;

  /** Its name. */
  name: string;

  type: 'oidc';

  /** How attributes are made from claims of the token. */
  attribute_transformations?: WorkloadIdentityProviderCreateParams.AttributeTransformation[];

  /** What it is, in words. */
  description?: string;

  /** Whether it is in use. */
  enabled?: boolean;

  /** How tokens of the issuer are checked. */
  verification?:
    | WorkloadIdentityProviderCreateParams.Discovery
    | WorkloadIdentityProviderCreateParams.UploadedJwks;
}

export namespace WorkloadIdentityProviderCreateParams {
  export type AttributeTransformation = WorkloadIdentityProvider.AttributeTransformation;

  export type Discovery = WorkloadIdentityProvider.Discovery;

  export type UploadedJwks = WorkloadIdentityProvider.UploadedJwks;
}

/** Confirms that a registered issuer was removed. */
export interface WorkloadIdentityProviderDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'organization.workload_identity_provider.deleted';
}

/** Which page to list. */
export interface WorkloadIdentityProviderListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}

/** What to change about an issuer. */
export interface WorkloadIdentityProviderUpdateParams {
  /** How attributes are made from claims of the token. */
  attribute_transformations?: WorkloadIdentityProviderUpdateParams.AttributeTransformation[];

  /** The audience that tokens must be for. */
  audience?: string;

  /** What it is, in words. */
  description?: string | null;

  /** Whether it is in use. */
  enabled?: boolean;

  /** The issuer, as its tokens name it. */
  issuer?: string;

  /** Its name. */
  name?: string;

  /** How tokens of the issuer are checked. */
  verification?:
    | WorkloadIdentityProviderUpdateParams.DiscoveryVerificationParam
    | WorkloadIdentityProviderUpdateParams.UploadedJwksVerificationParam;
}

export namespace WorkloadIdentityProviderUpdateParams {
  export type AttributeTransformation = WorkloadIdentityProvider.AttributeTransformation;

  export type DiscoveryVerificationParam = WorkloadIdentityProvider.Discovery;

  export type UploadedJwksVerificationParam = WorkloadIdentityProvider.UploadedJwks;
}

export type WorkloadIdentityProvidersPage = CursorPage<WorkloadIdentityProvider>;
