// Written by `npm run generate` from spec/. Do not edit.
import { FilesWithHelpers } from '../../../helpers/vector-stores/files-with-helpers.ts';
import type {
  FileContentParams,
  FileContentResponse,
  FileContentResponsesPage,
  FileCreateParams,
  FileDeleteParams,
  FileListParams,
  FileRetrieveParams,
  FileUpdateParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
  VectorStoreFilesPage,
} from '../../models/vector-stores/files.ts';

/** The files of one vector store. */
export class Files extends FilesWithHelpers {
}

export declare namespace Files {
  export {
    type FileContentParams,
    type FileContentResponse,
    type FileContentResponsesPage,
    type FileCreateParams,
    type FileDeleteParams,
    type FileListParams,
    type FileRetrieveParams,
    type FileUpdateParams,
    type VectorStoreFile,
    type VectorStoreFileDeleted,
    type VectorStoreFilesPage,
  };
}
