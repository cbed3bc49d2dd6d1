// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';

export interface ExternalKey {
  id: string;

  api_project_ids: string[];

  created_at: number;

  name: string;

  object: string;

  type: string;

  workspace_id: string;

  audience?: string;

  external_id?: string;

  key_name?: string;

  key_ocid?: string;

  key_version?: string;

  key_version_ocid?: string;

  kms_arn?: string;

  kms_key_location?: string;

  kms_key_name?: string;

  kms_key_ring_name?: string;

  kms_key_version?: string;

  kms_project_id?: string;

  purpose?: 'ekm' | 'psp_decryption';

  region?: string;

  role_arn?: string;

  tenant_id?: string;

  vault_ocid?: string;

  vault_uri?: string;

  workload_identity_pool_id?: string;

  workload_identity_project_number?: string;

  workload_identity_provider_id?: string;
}

export type ExternalKeyCreateParams =
  | ExternalKeyCreateParams.AwsExternalKeyParams | ExternalKeyCreateParams.GcpExternalKeyParams
  | ExternalKeyCreateParams.AzureExternalKeyParams | ExternalKeyCreateParams.OciExternalKeyParams;

export namespace ExternalKeyCreateParams {
  export interface AwsExternalKeyParams {
    external_id: string;

    kms_arn: string;

    name: string;

    role_arn: string;

    type: 'aws';

    purpose?: 'ekm' | 'psp_decryption';
  }

  export interface AzureExternalKeyParams {
    key_name: string;

    name: string;

    tenant_id: string;

    type: 'azure';

    vault_uri: string;

    key_version?: string;

    purpose?: 'ekm' | 'psp_decryption';
  }

  export interface GcpExternalKeyParams {
    audience: string;

    kms_key_location: string;

    kms_key_name: string;

    kms_key_ring_name: string;

    kms_project_id: string;

    name: string;

    type: 'gcp';

    workload_identity_pool_id: string;

    workload_identity_project_number: string;

    workload_identity_provider_id: string;

    kms_key_version?: string;

    purpose?: 'ekm' | 'psp_decryption';
  }

  export interface OciExternalKeyParams {
    key_ocid: string;

    name: string;

    region: string;

    type: 'oci';

    vault_ocid: string;

    key_version_ocid?: string;

    purpose?: 'ekm' | 'psp_decryption';
  }
}

export interface ExternalKeyListParams {
  after?: string | null;

  limit?: number;

  order?: 'asc' | 'desc';

  purpose?: 'ekm' | 'psp_decryption';
}

export interface ExternalKeyValidateResponse {
  status: string;
}

export type ExternalKeysPage = CursorPage<ExternalKey>;
