// Written by `npm run generate` from spec/. Do not edit.
import type * as BatchesAPI from '../batches.ts';
import type * as FilesAPI from '../files.ts';

export interface Upload {
  id: string;

  bytes: number;

  created_at: number;

  expires_at: number;

  filename: string;

  purpose: string;

  status: 'pending' | 'completed' | 'cancelled' | 'expired';

  file?: FilesAPI.FileObject | null;

  object?: 'upload';
}

export interface UploadCompleteParams {
  part_ids: string[];

  md5?: string;
}

export interface UploadCreateParams {
  bytes: number;

  filename: string;

  mime_type: string;

  purpose: 'assistants' | 'batch' | 'fine-tune' | 'vision';

  expires_after?: UploadCreateParams.ExpiresAfter;
}

export namespace UploadCreateParams {
  export type ExpiresAfter = BatchesAPI.BatchCreateParams.OutputExpiresAfter;
}
