// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';

/** An encryption key that the organization holds in a cloud of its own. */
export interface ExternalKey {
  /** Its id. */
  id: string;

  /** Projects that use the key. */
  api_project_ids: string[];

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Its name. */
  name: string;

  object: string;

  type: string;

  /** Id of the workspace. */
  workspace_id: string;

  /** The audience that tokens must be for. */
  audience?: string;

  /** The external id that the role asks for. */
  external_id?: string;

  /** Name of the key. */
  key_name?: string;

  /** OCID of the key. */
  key_ocid?: string;

  /** Version of the key. */
  key_version?: string;

  /** OCID of the version of the key. */
  key_version_ocid?: string;

  /** ARN of the key. */
  kms_arn?: string;

  /** Location of the key. */
  kms_key_location?: string;

  /** Name of the key. */
  kms_key_name?: string;

  /** Name of the ring that the key is on. */
  kms_key_ring_name?: string;

  /** Version of the key. */
  kms_key_version?: string;

  /** Id of the cloud project that has the key. */
  kms_project_id?: string;

  /** What it is used for. */
  purpose?: 'ekm' | 'psp_decryption';

  /** Region of the cloud. */
  region?: string;

  /** ARN of the role that is taken on. */
  role_arn?: string;

  /** Id of the tenant. */
  tenant_id?: string;

  /** OCID of the vault. */
  vault_ocid?: string;

  /** Address of the vault. */
  vault_uri?: string;

  /** Id of the pool in the cloud. */
  workload_identity_pool_id?: string;

  /** Number of the project in the cloud. */
  workload_identity_project_number?: string;

  /** Id of the issuer. */
  workload_identity_provider_id?: string;
}

/** Where the key is, and what it is for. */
export type ExternalKeyCreateParams =
  | ExternalKeyCreateParams.AwsExternalKeyParams | ExternalKeyCreateParams.GcpExternalKeyParams
  | ExternalKeyCreateParams.AzureExternalKeyParams | ExternalKeyCreateParams.OciExternalKeyParams;

export namespace ExternalKeyCreateParams {
  export interface AwsExternalKeyParams {
    /** The external id that the role asks for. */
    external_id: string;

    /** ARN of the key. */
    kms_arn: string;

    /** Its name. */
    name: string;

    /** ARN of the role that is taken on. */
    role_arn: string;

    type: 'aws';

    /** What it is used for. */
    purpose?: 'ekm' | 'psp_decryption';
  }

  export interface AzureExternalKeyParams {
    /** Name of the key. */
    key_name: string;

    /** Its name. */
    name: string;

    /** Id of the tenant. */
    tenant_id: string;

    type: 'azure';

    /** Address of the vault. */
    vault_uri: string;

    /** Version of the key. */
    key_version?: string;

    /** What it is used for. */
    purpose?: 'ekm' | 'psp_decryption';
  }

  export interface GcpExternalKeyParams {
    /** The audience that tokens must be for. */
    audience: string;

    /** Location of the key. */
    kms_key_location: string;

    /** Name of the key. */
    kms_key_name: string;

    /** Name of the ring that the key is on. */
    kms_key_ring_name: string;

    /** Id of the cloud project that has the key. */
    kms_project_id: string;

    /** Its name. */
    name: string;

    type: 'gcp';

    /** Id of the pool in the cloud. */
    workload_identity_pool_id: string;

    /** Number of the project in the cloud. */
    workload_identity_project_number: string;

    /** Id of the issuer. */
    workload_identity_provider_id: string;

    /** Version of the key. */
    kms_key_version?: string;

    /** What it is used for. */
    purpose?: 'ekm' | 'psp_decryption';
  }

  export interface OciExternalKeyParams {
    /** OCID of the key. */
    key_ocid: string;

    /** Its name. */
    name: string;

    /** Region of the cloud. */
    region: string;

    type: 'oci';

    /** OCID of the vault. */
    vault_ocid: string;

    /** OCID of the version of the key. */
    key_version_ocid?: string;

    /** What it is used for. */
    purpose?: 'ekm' | 'psp_decryption';
  }
}

/** Which page to list. */
export interface ExternalKeyListParams {
  /** Id of the last entry before the page. */
  after?: string | null;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** What it is used for. */
  purpose?: 'ekm' | 'psp_decryption';
}

/** Whether a registered key can be used. */
export interface ExternalKeyValidateResponse {
  /** How far it is. */
  status: string;
}

export type ExternalKeysPage = CursorPage<ExternalKey>;
