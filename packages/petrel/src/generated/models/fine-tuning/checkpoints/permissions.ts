// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage, Page } from '../../../../core/pagination.ts';

export interface PermissionCreateParams {
  project_ids: string[];
}

export interface PermissionCreateResponse {
  id: string;

  created_at: number;

  object: 'checkpoint.permission';

  project_id: string;
}

export type PermissionCreateResponsesPage = Page<PermissionCreateResponse>;

export interface PermissionDeleteParams {
  fine_tuned_model_checkpoint: string;
}

export interface PermissionDeleteResponse {
  id: string;

  deleted: boolean;

  object: 'checkpoint.permission';
}

export interface PermissionListParams {
  after?: string;

  /** Default: `10`. */
  limit?: number;

  /** Default: `descending`. */
  order?: 'ascending' | 'descending';

  project_id?: string;
}

export type PermissionListResponse = PermissionCreateResponse;

export type PermissionListResponsesPage = ConversationCursorPage<PermissionCreateResponse>;

export type PermissionRetrieveParams = PermissionListParams;

export interface PermissionRetrieveResponse {
  data: PermissionRetrieveResponse.Data[];

  has_more: boolean;

  object: 'list';

  first_id?: string | null;

  last_id?: string | null;
}
export namespace PermissionRetrieveResponse {
  export type Data = PermissionCreateResponse;
}
