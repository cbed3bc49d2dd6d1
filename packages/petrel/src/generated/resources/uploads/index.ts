// Written by `npm run generate` from spec/. Do not edit.

export { Parts, type PartCreateParams, type UploadPart } from './parts.ts';
export {
  Uploads,
  type Upload,
  type UploadCompleteParams,
  type UploadCreateParams,
} from './uploads.ts';
