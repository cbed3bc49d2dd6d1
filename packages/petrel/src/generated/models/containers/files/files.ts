// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';
import type { Uploadable } from '../../../../core/request/uploads.ts';

/** The file to put into the container. Give `file` or `file_id`. */
export interface FileCreateParams {
  /** Contents to upload. */
  file?: Uploadable;

  /** Id of an uploaded file to copy. */
  file_id?: string;
}

/** A file in a container. */
export interface FileCreateResponse {
  /** Id of the file. */
  id: string;

  /** Size in bytes. */
  bytes: number;

  /** Id of the container. */
  container_id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  object: 'container.file';

  /** Its path inside the container. */
  path: string;

  /** Who made it: the user or the assistant. */
  source: string;
}

/** Where the file is. */
export interface FileDeleteParams {
  /** Id of the container. */
  container_id: string;
}

/** Which files to list. */
export interface FileListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `desc`.
   */
  order?: 'asc' | 'desc';
}

/** A file in a container. */
export type FileListResponse = FileCreateResponse;

export type FileListResponsesPage = CursorPage<FileListResponse>;

/** Where the file is. */
export interface FileRetrieveParams {
  /** Id of the container. */
  container_id: string;
}

/** A file in a container. */
export type FileRetrieveResponse = FileCreateResponse;
