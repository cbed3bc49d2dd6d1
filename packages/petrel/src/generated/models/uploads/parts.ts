// Written by `npm run generate` from spec/. Do not edit.
import type { Uploadable } from '../../../core/request/uploads.ts';

/** The part to add. */
export interface PartCreateParams {
  /** The bytes of the part. */
  data: Uploadable;
}

/** A part of an upload. */
export interface UploadPart {
  /** Id of the part. */
  id: string;

  /** When it was received, in Unix seconds. */
  created_at: number;

  object: 'upload.part';

  /** Id of the upload it belongs to. */
  upload_id: string;
}
