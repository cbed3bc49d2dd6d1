// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../core/pages/pagination.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import type * as BatchesAPI from './batches.ts';

/** Contents of a file, as text. */
export type FileContent = string;

/** The file to upload and what it is for. */
export interface FileCreateParams {
  /** The contents, with a name. Streams are sent without being buffered. */
  file: Uploadable;

  /** What the file is for, which decides where it can be used and which formats it may have. */
  purpose: FilePurpose;

  /**
   * When the file is deleted by itself. By default batch files go after 30 days and others
   * stay.
   */
  expires_after?: FileCreateParams.ExpiresAfter;
}

export namespace FileCreateParams {
  /** When a file is deleted by itself. */
  export type ExpiresAfter = BatchesAPI.BatchCreateParams.OutputExpiresAfter;
}

/** Confirms that a file was deleted. */
export interface FileDeleted {
  /** Id of the deleted file. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'file';
}

/** Which files to list. */
export interface FileListParams {
  /** Id of the last file of the previous page. */
  after?: string;

  /**
   * Most files a page holds.
   *
   * Default: `10000`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `desc`.
   */
  order?: 'asc' | 'desc';

  /** Lists only files with this purpose. */
  purpose?: string;
}

/** Record of an uploaded file, without its contents. */
export interface FileObject {
  /** Id by which other calls refer to the file. */
  id: string;

  /** Size in bytes. */
  bytes: number;

  /** When it was uploaded, in Unix seconds. */
  created_at: number;

  /** Name it was uploaded under. */
  filename: string;

  object: 'file';

  /** What the file is for, which decides where it can be used. */
  purpose:
    | 'assistants' | 'assistants_output' | 'batch' | 'batch_output' | 'fine-tune'
    | 'fine-tune-results' | 'vision' | 'user_data';

  /**
   * How far processing is. Deprecated.
   *
   * @deprecated
   */
  status: 'uploaded' | 'processed' | 'error';

  /** When it will be deleted, in Unix seconds. */
  expires_at?: number;

  /**
   * Why a training file was rejected. Deprecated: see the `error` of the fine-tuning job.
   *
   * @deprecated
   */
  status_details?: string;
}

export type FileObjectsPage = CursorPage<FileObject>;

/**
 * What an uploaded file is for: `user_data` for model input, `batch`, `fine-tune`, `vision` for
 * training images, `evals`, `assistants`.
 */
export type FilePurpose = 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
