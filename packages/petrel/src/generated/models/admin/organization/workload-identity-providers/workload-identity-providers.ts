// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

export interface WorkloadIdentityProvider {
  id: string;

  attribute_transformations: WorkloadIdentityProvider.AttributeTransformation[];

  audience: string;

  created_at: number;

  description: string | null;

  enabled: boolean;

  issuer: string;

  name: string;

  object: 'organization.workload_identity_provider';

  type: 'oidc';

  updated_at: number;

  verification: WorkloadIdentityProvider.Discovery | WorkloadIdentityProvider.UploadedJwks;
}
export namespace WorkloadIdentityProvider {
  export interface AttributeTransformation {
    attribute: string;

    expression: string;
  }

  export interface Discovery {
    discovery_url: string | null;

    type: 'discovery';
  }

  export interface UploadedJwks {
    jwks: { [key: string]: unknown };

    type: 'uploaded_jwks';
  }
}

export interface WorkloadIdentityProviderCreateParams {
  audience: string;

  issuer: string;

  name: string;

  type: 'oidc';

  attribute_transformations?: WorkloadIdentityProviderCreateParams.AttributeTransformation[];

  description?: string;

  enabled?: boolean;

  verification?:
    | WorkloadIdentityProviderCreateParams.Discovery
    | WorkloadIdentityProviderCreateParams.UploadedJwks;
}

export namespace WorkloadIdentityProviderCreateParams {
  export type AttributeTransformation = WorkloadIdentityProvider.AttributeTransformation;

  export type Discovery = WorkloadIdentityProvider.Discovery;

  export type UploadedJwks = WorkloadIdentityProvider.UploadedJwks;
}

export interface WorkloadIdentityProviderDeleted {
  id: string;

  deleted: boolean;

  object: 'organization.workload_identity_provider.deleted';
}

export interface WorkloadIdentityProviderListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}

export interface WorkloadIdentityProviderUpdateParams {
  attribute_transformations?: WorkloadIdentityProviderUpdateParams.AttributeTransformation[];

  audience?: string;

  description?: string | null;

  enabled?: boolean;

  issuer?: string;

  name?: string;

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
