// Written by `npm run generate` from spec/. Do not edit.
import type { TokenPage } from '../../../../../core/pages/pagination.ts';
import type * as BetaAgentsAPI from '../agents.ts';

/** A file on the machine of a session. */
export interface EnvironmentFile {
  /** Id of the environment that has the file. */
  environment_id: string;

  object: 'agent.environment.file';

  /** Absolute path of the file in the workspace. */
  path: string;

  /** Size of the file in bytes. */
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
  /** How many entries a page has at most, 1 to 100. */
  limit?: number | null;

  /** Order of the paths, letter by letter: `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';

  /** Token of the page, from the page before. Default: the first. */
  page?: string;

  /** Only files in this folder of the workspace, by its absolute path. */
  path?: string | null;
}
