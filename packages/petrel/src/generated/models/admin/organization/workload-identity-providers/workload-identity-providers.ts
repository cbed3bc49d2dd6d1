// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';

/** An issuer of tokens with which programs sign in. */
export interface WorkloadIdentityProvider {
  /** Id of the issuer. */
  id: string;

  /** Attributes that are made from claims of the token, for rules to match. */
  attribute_transformations: WorkloadIdentityProvider.AttributeTransformation[];

  /** The `aud` that tokens of the issuer must carry. */
  audience: string;

  /** When the issuer was registered, in Unix seconds. */
  created_at: number;

  /** What the issuer is for; null for none. */
  description: string | null;

  /** Whether tokens of the issuer are taken. */
  enabled: boolean;

  /** The `iss` that tokens of the issuer carry, such as `https://token.example.com`. */
  issuer: string;

  /** Name of the issuer, for people. */
  name: string;

  object: 'organization.workload_identity_provider';

  type: 'oidc';

  /** When the issuer was last changed, in Unix seconds. */
  updated_at: number;

  /** Where the keys come from that signatures of tokens are checked with. */
  verification: WorkloadIdentityProvider.Discovery | WorkloadIdentityProvider.UploadedJwks;
}
export namespace WorkloadIdentityProvider {
  export interface AttributeTransformation {
    /** Name of the attribute, as rules use it. */
    attribute: string;

    /** Expression that makes the attribute from claims of the token. */
    expression: string;
  }

  export interface Discovery {
    /** Address at which the issuer publishes its keys; null for none of its own. */
    discovery_url: string | null;

    type: 'discovery';
  }

  export interface UploadedJwks {
    /** Public keys of the issuer, as a JSON Web Key Set. */
    jwks: { [key: string]: unknown };

    type: 'uploaded_jwks';
  }
}

/** The issuer to register. */
export interface WorkloadIdentityProviderCreateParams {
  /** The `aud` that tokens of the issuer must carry. */
  audience: string;

  /** The `iss` that tokens of the issuer carry, such as `https://token.example.com`. */
  issuer: string;

  /** Name of the issuer, for people. */
  name: string;

  type: 'oidc';

  /** Attributes that are made from claims of the token, for rules to match. */
  attribute_transformations?: WorkloadIdentityProviderCreateParams.AttributeTransformation[];

  /** What the issuer is for. Default: none. */
  description?: string;

  /** Whether tokens of the issuer are taken at once. */
  enabled?: boolean;

  /** Where the keys come from that signatures of tokens are checked with. */
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
  /** Id of what was deleted. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'organization.workload_identity_provider.deleted';
}

/** Which page to list. */
export interface WorkloadIdentityProviderListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}

/** What to change about an issuer. */
export interface WorkloadIdentityProviderUpdateParams {
  /** Attributes that are made from claims of the token, for rules to match. */
  attribute_transformations?: WorkloadIdentityProviderUpdateParams.AttributeTransformation[];

  /** The `aud` that tokens of the issuer must carry. */
  audience?: string;

  /** The new description; null takes it away. Default: unchanged. */
  description?: string | null;

  /** Whether tokens of the issuer are taken. Default: unchanged. */
  enabled?: boolean;

  /** The `iss` that tokens of the issuer carry, such as `https://token.example.com`. */
  issuer?: string;

  /** The new name. Default: unchanged. */
  name?: string;

  /** Where the keys come from that signatures of tokens are checked with. */
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
