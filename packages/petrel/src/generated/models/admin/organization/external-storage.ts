// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';

/** A bucket at Amazon Web Services. */
export interface AwsExternalStorageProvider {
  /** Id of the AWS account that has the bucket. */
  account_id: string;

  /** Name of the bucket. */
  bucket: string;

  /** External id at taking on the role: id of the organization or of one of its projects. */
  external_id: string;

  /** Region of the cloud that the bucket is in. */
  region: string;

  /** ARN of the AWS role that OpenAI takes on. */
  role_arn: string;

  type: 'aws';
}

/** A container at Microsoft Azure. */
export interface AzureExternalStorageProvider {
  /** Name of the Azure storage account. */
  account_name: string;

  /** Name of the container in the storage account. */
  container: string;

  /** Region of the cloud that the bucket is in. */
  region: string;

  /** Azure resource group of the storage account. */
  resource_group: string;

  /** Id of the Azure subscription of the storage account. */
  subscription_id: string;

  /** UUID of the Azure tenant. */
  tenant_id: string;

  type: 'azure';
}

/** A bucket of the organization that data is kept in. */
export interface ExternalStorageConfiguration {
  /** Id of the registered bucket. */
  id: string;

  /** When the bucket was registered, in Unix seconds. */
  created_at: number;

  /** Part of the world that the data is kept in, which follows from the region. */
  geography: string;

  object: 'organization.external_storage';

  /** Id of the project whose data is kept there. */
  project_id: string;

  /** The cloud, and where in it the bucket is. */
  provider:
    | AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider
    | OciExternalStorageProvider;

  /**
   * Whether the bucket can be used: tried out with success, not yet, or not as it should be.
   */
  status: 'pending' | 'validated' | 'degraded' | 'unhealthy';
}

export type ExternalStorageConfigurationsPage = CursorPage<ExternalStorageConfiguration>;

/** Where the bucket is. */
export interface ExternalStorageCreateParams {
  /** Id of the project whose data is kept there. */
  project_id: string;

  /** The cloud, and where in it the bucket is. */
  provider:
    | ExternalStorageCreateParams.Aws | ExternalStorageCreateParams.Azure
    | ExternalStorageCreateParams.Gcp | ExternalStorageCreateParams.Oci;
}

export namespace ExternalStorageCreateParams {
  export interface Aws {
    /** Name of the bucket. */
    bucket: string;

    /** ARN of the AWS role that OpenAI takes on. */
    role_arn: string;

    type: 'aws';
  }

  export interface Azure {
    /** Name of the Azure storage account. */
    account_name: string;

    /** Name of the container in the storage account. */
    container: string;

    /** Azure resource group of the storage account. */
    resource_group: string;

    /** Id of the Azure subscription of the storage account. */
    subscription_id: string;

    /** UUID of the Azure tenant. */
    tenant_id: string;

    type: 'azure';
  }

  export interface Gcp {
    /** Name of the bucket. */
    bucket: string;

    type: 'gcp';

    /** Id of the Google Cloud pool with the provider that you registered for OpenAI. */
    workload_identity_pool_id: string;

    /** Number of the Google Cloud project in which you registered OpenAI's identity. */
    workload_identity_project_number: string;

    /** Id of the Google Cloud provider that you registered for OpenAI. */
    workload_identity_provider_id: string;
  }

  export type Oci = OciExternalStorageProvider;
}

/** Confirms that the registration of a bucket was removed. */
export interface ExternalStorageDeleted {
  /** Id of what was deleted. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'organization.external_storage.deleted';
}

/** Which page to list. */
export interface ExternalStorageListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string | null;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** Only the buckets of this project. Default: all. */
  project_id?: string | null;
}

/** A bucket at Google Cloud. */
export interface GcpExternalStorageProvider {
  /**
   * The `aud` of the token that the cloud is shown: id of the organization or of one of its
   * projects.
   */
  audience: string;

  /** Name of the bucket. */
  bucket: string;

  /** Region of the cloud that the bucket is in. */
  region: string;

  type: 'gcp';

  /** Id of the Google Cloud pool with the provider that you registered for OpenAI. */
  workload_identity_pool_id: string;

  /** Number of the Google Cloud project in which you registered OpenAI's identity. */
  workload_identity_project_number: string;

  /** Id of the Google Cloud provider that you registered for OpenAI. */
  workload_identity_provider_id: string;
}

/** A bucket at Oracle Cloud. */
export interface OciExternalStorageProvider {
  /** Name of the bucket. */
  bucket: string;

  /** Region of the cloud that the bucket is in. */
  region: string;

  /** OCID of the Oracle Cloud tenancy. */
  tenancy_ocid: string;

  type: 'oci';
}
