// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';

/** A bucket at Amazon Web Services. */
export interface AwsExternalStorageProvider {
  /** Id of the account in the cloud. */
  account_id: string;

  /** Name of the bucket. */
  bucket: string;

  /** The external id that the role asks for. */
  external_id: string;

  /** Region of the cloud. */
  region: string;

  /** ARN of the role that is taken on. */
  role_arn: string;

  type: 'aws';
}

/** A container at Microsoft Azure. */
export interface AzureExternalStorageProvider {
  /** Name of the storage account. */
  account_name: string;

  /** Name of the container. */
  container: string;

  /** Region of the cloud. */
  region: string;

  /** The group of resources it belongs to. */
  resource_group: string;

  /** Id of the subscription. */
  subscription_id: string;

  /** Id of the tenant. */
  tenant_id: string;

  type: 'azure';
}

/** A bucket of the organization that data is kept in. */
export interface ExternalStorageConfiguration {
  /** Its id. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Where the data is kept. */
  geography: string;

  object: 'organization.external_storage';

  /** Id of the project. */
  project_id: string;

  /** The cloud that has it. */
  provider:
    | AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider
    | OciExternalStorageProvider;

  /** How far it is. */
  status: 'pending' | 'validated' | 'degraded' | 'unhealthy';
}

export type ExternalStorageConfigurationsPage = CursorPage<ExternalStorageConfiguration>;

/** Where the bucket is. */
export interface ExternalStorageCreateParams {
  /** Id of the project. */
  project_id: string;

  /** The cloud that has it. */
  provider:
    | ExternalStorageCreateParams.Aws | ExternalStorageCreateParams.Azure
    | ExternalStorageCreateParams.Gcp | ExternalStorageCreateParams.Oci;
}

export namespace ExternalStorageCreateParams {
  export interface Aws {
    /** Name of the bucket. */
    bucket: string;

    /** ARN of the role that is taken on. */
    role_arn: string;

    type: 'aws';
  }

  export interface Azure {
    /** Name of the storage account. */
    account_name: string;

    /** Name of the container. */
    container: string;

    /** The group of resources it belongs to. */
    resource_group: string;

    /** Id of the subscription. */
    subscription_id: string;

    /** Id of the tenant. */
    tenant_id: string;

    type: 'azure';
  }

  export interface Gcp {
    /** Name of the bucket. */
    bucket: string;

    type: 'gcp';

    /** Id of the pool in the cloud. */
    workload_identity_pool_id: string;

    /** Number of the project in the cloud. */
    workload_identity_project_number: string;

    /** Id of the issuer. */
    workload_identity_provider_id: string;
  }

  export type Oci = OciExternalStorageProvider;
}

/** Confirms that the registration of a bucket was removed. */
export interface ExternalStorageDeleted {
  /** Its id. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'organization.external_storage.deleted';
}

/** Which page to list. */
export interface ExternalStorageListParams {
  /** Id of the last entry before the page. */
  after?: string | null;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** Id of the project. */
  project_id?: string | null;
}

/** A bucket at Google Cloud. */
export interface GcpExternalStorageProvider {
  /** The audience that tokens must be for. */
  audience: string;

  /** Name of the bucket. */
  bucket: string;

  /** Region of the cloud. */
  region: string;

  type: 'gcp';

  /** Id of the pool in the cloud. */
  workload_identity_pool_id: string;

  /** Number of the project in the cloud. */
  workload_identity_project_number: string;

  /** Id of the issuer. */
  workload_identity_provider_id: string;
}

/** A bucket at Oracle Cloud. */
export interface OciExternalStorageProvider {
  /** Name of the bucket. */
  bucket: string;

  /** Region of the cloud. */
  region: string;

  /** OCID of the tenancy. */
  tenancy_ocid: string;

  type: 'oci';
}
