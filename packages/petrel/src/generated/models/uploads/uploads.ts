// Written by `npm run generate` from spec/. Do not edit.
import type * as BatchesAPI from '../batches.ts';
import type * as FilesAPI from '../files.ts';

/** A file that is being sent in parts. */
export interface Upload {
  /** Id of the upload. */
  id: string;

  /** Size of the whole file in bytes, as announced. */
  bytes: number;

  /** When it was opened, in Unix seconds. */
  created_at: number;

  /** When it expires unless completed, in Unix seconds. */
  expires_at: number;

  /** Name of the file. */
  filename: string;

  object: 'upload';

  /** What the file is for. */
  purpose: string;

  /** How far the upload is. */
  status: 'pending' | 'completed' | 'cancelled' | 'expired';

  /** The finished file, once the upload is completed. */
  file?: FilesAPI.FileObject | null;
}

/** How to join the parts. */
export interface UploadCompleteParams {
  /** Ids of the parts, in the order of the file. */
  part_ids: string[];

  /** MD5 checksum of the whole file, to have it verified. */
  md5?: string;
}

/** The file that will be sent. */
export interface UploadCreateParams {
  /** Size of the whole file in bytes. The parts must add up to it. */
  bytes: number;

  /** Name of the file. */
  filename: string;

  /** Media type of the file. Must be one that suits the purpose. */
  mime_type: string;

  /** What the file is for. */
  purpose: FilesAPI.FilePurpose;

  /**
   * When the file is deleted by itself. By default batch files go after 30 days and others
   * stay.
   */
  expires_after?: UploadCreateParams.ExpiresAfter;
}

export namespace UploadCreateParams {
  /** When a file is deleted by itself. */
  export type ExpiresAfter = BatchesAPI.BatchCreateParams.OutputExpiresAfter;
}
