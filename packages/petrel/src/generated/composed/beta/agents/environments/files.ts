// Written by `npm run generate` from spec/. Do not edit.
import { FilesWithHelpers } from '../../../../../helpers/agents/files-with-helpers.ts';
import type {
  EnvironmentFile,
  EnvironmentFilesPage,
  FileCreateParams,
  FileListParams,
} from '../../../../models/beta/agents/environments/files.ts';

/** Files on the machine of a session. */
export class Files extends FilesWithHelpers {
}

export declare namespace Files {
  export {
    type EnvironmentFile,
    type EnvironmentFilesPage,
    type FileCreateParams,
    type FileListParams,
  };
}
