// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';

export interface AwsExternalStorageProvider {
  account_id: string;

  bucket: string;

  external_id: string;

  region: string;

  role_arn: string;

  type: 'aws';
}

export interface AzureExternalStorageProvider {
  account_name: string;

  container: string;

  region: string;

  resource_group: string;

  subscription_id: string;

  tenant_id: string;

  type: 'azure';
}

export interface ExternalStorageConfiguration {
  id: string;

  created_at: number;

  geography: string;

  object: 'organization.external_storage';

  project_id: string;

  provider:
    | AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider
    | OciExternalStorageProvider;

  status: 'pending' | 'validated' | 'degraded' | 'unhealthy';
}

export type ExternalStorageConfigurationsPage = CursorPage<ExternalStorageConfiguration>;

export interface ExternalStorageCreateParams {
  project_id: string;

  provider:
    | ExternalStorageCreateParams.Aws | ExternalStorageCreateParams.Azure
    | ExternalStorageCreateParams.Gcp | ExternalStorageCreateParams.Oci;
}

export namespace ExternalStorageCreateParams {
  export interface Aws {
    bucket: string;

    role_arn: string;

    type: 'aws';
  }

  export interface Azure {
    account_name: string;

    container: string;

    resource_group: string;

    subscription_id: string;

    tenant_id: string;

    type: 'azure';
  }

  export interface Gcp {
    bucket: string;

    type: 'gcp';

    workload_identity_pool_id: string;

    workload_identity_project_number: string;

    workload_identity_provider_id: string;
  }

  export type Oci = OciExternalStorageProvider;
}

export interface ExternalStorageDeleted {
  id: string;

  deleted: boolean;

  object: 'organization.external_storage.deleted';
}

export interface ExternalStorageListParams {
  after?: string | null;

  limit?: number;

  order?: 'asc' | 'desc';

  project_id?: string | null;
}

export interface GcpExternalStorageProvider {
  audience: string;

  bucket: string;

  region: string;

  type: 'gcp';

  workload_identity_pool_id: string;

  workload_identity_project_number: string;

  workload_identity_provider_id: string;
}

export interface OciExternalStorageProvider {
  bucket: string;

  region: string;

  tenancy_ocid: string;

  type: 'oci';
}
