// Written by `npm run generate` from spec/. Do not edit.

export { Content, type ContentRetrieveParams } from './content.ts';
export {
  Files,
  type FileCreateParams,
  type FileCreateResponse,
  type FileDeleteParams,
  type FileListParams,
  type FileListResponse,
  type FileListResponsesPage,
  type FileRetrieveParams,
  type FileRetrieveResponse,
} from './files.ts';
