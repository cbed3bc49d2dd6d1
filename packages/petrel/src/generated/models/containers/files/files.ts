// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';
import type { Uploadable } from '../../../../core/uploads.ts';

export interface FileCreateParams {
  file?: Uploadable;

  file_id?: string;
}

export interface FileCreateResponse {
  id: string;

  bytes: number;

  container_id: string;

  created_at: number;

  object: string;

  path: string;

  source: string;
}

export interface FileDeleteParams {
  container_id: string;
}

export interface FileListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export type FileListResponse = FileCreateResponse;

export type FileListResponsesPage = CursorPage<FileCreateResponse>;

export interface FileRetrieveParams {
  container_id: string;
}

export type FileRetrieveResponse = FileCreateResponse;
