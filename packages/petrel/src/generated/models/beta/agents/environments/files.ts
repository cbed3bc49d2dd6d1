// Written by `npm run generate` from spec/. Do not edit.
import type { TokenPage } from '../../../../../core/pagination.ts';
import type * as BetaAgentsAPI from '../agents.ts';

/** A file on the machine of a session. */
export interface EnvironmentFile {
  /** Id of the environment. */
  environment_id: string;

  object: 'agent.environment.file';

  /** Where the file is. */
  path: string;

  /** Size in bytes. */
  size_bytes: number;
}

export type EnvironmentFilesPage = TokenPage<EnvironmentFile>;

/** The file, by its id or its contents. */
export type FileCreateParams =
  | FileCreateParams.HostedEnvironmentFileParamFileID
  | FileCreateParams.HostedEnvironmentFileParamInline;

export namespace FileCreateParams {
  export type HostedEnvironmentFileParamFileID = BetaAgentsAPI.HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID;

  export type HostedEnvironmentFileParamInline = BetaAgentsAPI.HostedEnvironmentFileParam.HostedEnvironmentFileParamInline;
}

/** Which page to list. */
export interface FileListParams {
  /** How many entries a page has at most. */
  limit?: number | null;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';

  /** Token of the page wanted. */
  page?: string;

  /** Where the file is. */
  path?: string | null;
}
