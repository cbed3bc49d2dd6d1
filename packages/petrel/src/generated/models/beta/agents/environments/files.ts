// Written by `npm run generate` from spec/. Do not edit.
import type { TokenPage } from '../../../../../core/pagination.ts';

export interface EnvironmentFile {
  environment_id: string;

  object: 'agent.environment.file';

  path: string;

  size_bytes: number;
}

export type EnvironmentFilesPage = TokenPage<EnvironmentFile>;

export type FileCreateParams =
  | FileCreateParams.HostedEnvironmentFileParamFileID
  | FileCreateParams.HostedEnvironmentFileParamInline;

export namespace FileCreateParams {
  export interface HostedEnvironmentFileParamFileID {
    file_id: string;

    path: string;

    type: 'file_id';
  }

  export interface HostedEnvironmentFileParamInline {
    data: string;

    path: string;

    type: 'inline';
  }
}

export interface FileListParams {
  limit?: number | null;

  order?: 'asc' | 'desc';

  page?: string;

  path?: string | null;
}
