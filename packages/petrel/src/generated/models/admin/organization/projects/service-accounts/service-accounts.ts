// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../../core/pagination.ts';

export interface ProjectServiceAccount {
  id: string;

  created_at: number;

  name: string;

  object: 'organization.project.service_account';

  role: 'owner' | 'member' | 'none';
}

export type ProjectServiceAccountsPage = ConversationCursorPage<ProjectServiceAccount>;

export interface ServiceAccountCreateParams {
  name: string;

  create_service_account_only?: boolean | null;
}

export interface ServiceAccountCreateResponse {
  id: string;

  api_key: ServiceAccountCreateResponse.APIKey | null;

  created_at: number;

  name: string;

  object: 'organization.project.service_account';

  role: 'member' | 'none';
}
export namespace ServiceAccountCreateResponse {
  export interface APIKey {
    id: string;

    created_at: number;

    name: string;

    object: 'organization.project.service_account.api_key';

    value: string;
  }
}

export interface ServiceAccountDeleteParams {
  project_id: string;
}

export interface ServiceAccountDeleteResponse {
  id: string;

  deleted: boolean;

  object: 'organization.project.service_account.deleted';
}

export interface ServiceAccountListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;
}

export interface ServiceAccountRetrieveParams {
  project_id: string;
}

export interface ServiceAccountUpdateParams {
  project_id: string;

  name?: string;

  role?: 'member' | 'owner';
}
