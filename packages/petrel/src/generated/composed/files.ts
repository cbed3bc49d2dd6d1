// Written by `npm run generate` from spec/. Do not edit.
import { FilesWithHelpers } from '../../helpers/files/files-with-helpers.ts';
import type {
  FileContent,
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
  FileObjectsPage,
  FilePurpose,
} from '../models/files.ts';

/**
 * Files kept by the API for use in other calls, such as batches, fine-tuning and file search.
 */
export class Files extends FilesWithHelpers {
}

export declare namespace Files {
  export {
    type FileContent,
    type FileCreateParams,
    type FileDeleted,
    type FileListParams,
    type FileObject,
    type FileObjectsPage,
    type FilePurpose,
  };
}
