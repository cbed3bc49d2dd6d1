// Written by `npm run generate` from spec/. Do not edit.
import { UploadsWithHelpers } from '../../helpers/uploads/uploads-with-helpers.ts';
import type { PartCreateParams, UploadPart } from '../models/uploads/parts.ts';
import type {
  Upload,
  UploadCompleteParams,
  UploadCreateParams,
} from '../models/uploads/uploads.ts';
import { Parts } from '../resources/uploads/parts.ts';

/** Files sent in parts, for those too large for one request. */
export class Uploads extends UploadsWithHelpers {
}

export declare namespace Uploads {
  export {
    Parts,
    type Upload,
    type UploadCompleteParams,
    type UploadCreateParams,
    type PartCreateParams,
    type UploadPart,
  };
}
