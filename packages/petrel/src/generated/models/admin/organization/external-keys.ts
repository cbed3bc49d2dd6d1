// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';

/** An encryption key that the organization holds in a cloud of its own. */
export interface ExternalKey {
  /** Id of the registered key. */
  id: string;

  /** Ids of the projects that use the key. */
  api_project_ids: string[];

  /** When the key was registered, in Unix seconds. */
  created_at: number;

  /** Name of the registration, for people. */
  name: string;

  object: string;

  type: string;

  /** Id of the workspace that the key is registered for. */
  workspace_id: string;

  /**
   * The `aud` of the token that the cloud is shown: id of the organization or of one of its
   * projects.
   */
  audience?: string;

  /** External id at taking on the role: id of the organization or of one of its projects. */
  external_id?: string;

  /** Name of the key at Azure Key Vault. */
  key_name?: string;

  /** OCID of the key at Oracle Cloud. */
  key_ocid?: string;

  /** The key's version at Azure Key Vault. */
  key_version?: string;

  /** OCID of the key's version, for `psp_decryption`. */
  key_version_ocid?: string;

  /** ARN of the key at AWS KMS. */
  kms_arn?: string;

  /** Region of Google Cloud that the key is in. */
  kms_key_location?: string;

  /** Name of the key at Google Cloud. */
  kms_key_name?: string;

  /** Name of the key ring at Google Cloud. */
  kms_key_ring_name?: string;

  /** Number of the key's version at Google Cloud. */
  kms_key_version?: string;

  /** Name of the Google Cloud project that has the key, not its number. */
  kms_project_id?: string;

  /** What the key is for: encrypting what is kept (`ekm`), or decrypting (`psp_decryption`). */
  purpose?: 'ekm' | 'psp_decryption';

  /** Region of the cloud that the key is in. */
  region?: string;

  /** ARN of the AWS role that OpenAI takes on. */
  role_arn?: string;

  /** UUID of the Azure tenant. */
  tenant_id?: string;

  /** OCID of the vault at Oracle Cloud. */
  vault_ocid?: string;

  /** Address of the Azure Key Vault. */
  vault_uri?: string;

  /** Id of the Google Cloud pool with the provider that you registered for OpenAI. */
  workload_identity_pool_id?: string;

  /** Number of the Google Cloud project in which you registered OpenAI's identity. */
  workload_identity_project_number?: string;

  /** Id of the Google Cloud provider that you registered for OpenAI. */
  workload_identity_provider_id?: string;
}

/** Where the key is, and what it is for. */
export type ExternalKeyCreateParams =
  | ExternalKeyCreateParams.AwsExternalKeyParams | ExternalKeyCreateParams.GcpExternalKeyParams
  | ExternalKeyCreateParams.AzureExternalKeyParams | ExternalKeyCreateParams.OciExternalKeyParams;

export namespace ExternalKeyCreateParams {
  export interface AwsExternalKeyParams {
    /** External id at taking on the role: id of the organization or of one of its projects. */
    external_id: string;

    /** ARN of the key at AWS KMS. */
    kms_arn: string;

    /** Name of the registration, for people. */
    name: string;

    /** ARN of the AWS role that OpenAI takes on. */
    role_arn: string;

    type: 'aws';

    /** What the key is for: encrypting what is kept (`ekm`), or decrypting (`psp_decryption`). */
    purpose?: 'ekm' | 'psp_decryption';
  }

  export interface AzureExternalKeyParams {
    /** Name of the key at Azure Key Vault. */
    key_name: string;

    /** Name of the registration, for people. */
    name: string;

    /** UUID of the Azure tenant. */
    tenant_id: string;

    type: 'azure';

    /** Address of the Azure Key Vault. */
    vault_uri: string;

    /** The key's version; required for `psp_decryption`, not allowed for `ekm`. */
    key_version?: string;

    /** What the key is for: encrypting what is kept (`ekm`), or decrypting (`psp_decryption`). */
    purpose?: 'ekm' | 'psp_decryption';
  }

  export interface GcpExternalKeyParams {
    /**
     * The `aud` of the token that the cloud is shown: id of the organization or of one of its
     * projects.
     */
    audience: string;

    /** Region of Google Cloud that the key is in. */
    kms_key_location: string;

    /** Name of the key at Google Cloud. */
    kms_key_name: string;

    /** Name of the key ring at Google Cloud. */
    kms_key_ring_name: string;

    /** Name of the Google Cloud project that has the key, not its number. */
    kms_project_id: string;

    /** Name of the registration, for people. */
    name: string;

    type: 'gcp';

    /** Id of the Google Cloud pool with the provider that you registered for OpenAI. */
    workload_identity_pool_id: string;

    /** Number of the Google Cloud project in which you registered OpenAI's identity. */
    workload_identity_project_number: string;

    /** Id of the Google Cloud provider that you registered for OpenAI. */
    workload_identity_provider_id: string;

    /** Number of the key's version; required for `psp_decryption`, not allowed for `ekm`. */
    kms_key_version?: string;

    /** What the key is for: encrypting what is kept (`ekm`), or decrypting (`psp_decryption`). */
    purpose?: 'ekm' | 'psp_decryption';
  }

  export interface OciExternalKeyParams {
    /** OCID of the key at Oracle Cloud. */
    key_ocid: string;

    /** Name of the registration, for people. */
    name: string;

    /** Region of the cloud that the key is in. */
    region: string;

    type: 'oci';

    /** OCID of the vault at Oracle Cloud. */
    vault_ocid: string;

    /** OCID of the key's version, for `psp_decryption`. */
    key_version_ocid?: string;

    /** What the key is for: encrypting what is kept (`ekm`), or decrypting (`psp_decryption`). */
    purpose?: 'ekm' | 'psp_decryption';
  }
}

/** Which page to list. */
export interface ExternalKeyListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string | null;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** Only keys for this. Default: all keys. */
  purpose?: 'ekm' | 'psp_decryption';
}

/** Whether a registered key can be used. */
export interface ExternalKeyValidateResponse {
  /** Whether the key could be used. */
  status: string;
}

export type ExternalKeysPage = CursorPage<ExternalKey>;
