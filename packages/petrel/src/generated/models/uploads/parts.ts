// Written by `npm run generate` from spec/. Do not edit.
import type { Uploadable } from '../../../core/uploads.ts';

export interface PartCreateParams {
  data: Uploadable;
}

export interface UploadPart {
  id: string;

  created_at: number;

  object: 'upload.part';

  upload_id: string;
}
