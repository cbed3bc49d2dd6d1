// Written by `npm run generate` from spec/. Do not edit.
import type { TokenPage } from '../../../../../core/pagination.ts';
import type * as BetaAgentsAPI from '../agents.ts';

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
  export type HostedEnvironmentFileParamFileID = BetaAgentsAPI.HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID;

  export type HostedEnvironmentFileParamInline = BetaAgentsAPI.HostedEnvironmentFileParam.HostedEnvironmentFileParamInline;
}

export interface FileListParams {
  limit?: number | null;

  order?: 'asc' | 'desc';

  page?: string;

  path?: string | null;
}
