// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage, Page } from '../../../../core/pages/pagination.ts';

/** Who may use the checkpoint. */
export interface PermissionCreateParams {
  /** Ids of the projects. */
  project_ids: string[];
}

/** Permission of one project to use a checkpoint. */
export interface PermissionCreateResponse {
  /** Id of the permission. */
  id: string;

  /** When it was given, in Unix seconds. */
  created_at: number;

  object: 'checkpoint.permission';

  /** Id of the project. */
  project_id: string;
}

export type PermissionCreateResponsesPage = Page<PermissionCreateResponse>;

/** Which checkpoint the permission is for. */
export interface PermissionDeleteParams {
  /** Name of the checkpoint. */
  fine_tuned_model_checkpoint: string;
}

/** Confirms that a permission was taken back. */
export interface PermissionDeleteResponse {
  /** Id of the permission. */
  id: string;

  /** Whether it was taken back. */
  deleted: boolean;

  object: 'checkpoint.permission';
}

/** Which permissions to list. */
export interface PermissionListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `10`.
   */
  limit?: number;

  /**
   * Sorts by time.
   *
   * Default: `descending`.
   */
  order?: 'ascending' | 'descending';

  /** Lists only permissions of this project. */
  project_id?: string;
}

/** Permission of one project to use a checkpoint. */
export type PermissionListResponse = PermissionCreateResponse;

export type PermissionListResponsesPage = ConversationCursorPage<PermissionListResponse>;

/** Which permissions to list. */
export interface PermissionRetrieveParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `10`.
   */
  limit?: number;

  /**
   * Sorts by time.
   *
   * Default: `descending`.
   */
  order?: 'ascending' | 'descending';

  /** Lists only permissions of this project. */
  project_id?: string;
}

/** A page of permissions. */
export interface PermissionRetrieveResponse {
  /** The permissions. */
  data: PermissionRetrieveResponse.Data[];

  /** Whether further pages follow. */
  has_more: boolean;

  object: 'list';

  /** Id of the first item of the page. */
  first_id?: string | null;

  /** Id of the last item of the page. */
  last_id?: string | null;
}
export namespace PermissionRetrieveResponse {
  /** Permission of one project to use a checkpoint. */
  export type Data = PermissionCreateResponse;
}
