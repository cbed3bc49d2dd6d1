import type { RequestOptions } from '../../core/call/request-options.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import { Files } from '../../generated/resources/beta/agents/environments/files.ts';
import {
  prepareAgentFiles,
  uploadAgentFile,
  type AgentFileUpload,
  type PreparedAgentFiles,
  type UploadedAgentFile,
} from './agent-files.ts';

/** Files on the machine of a session, with uploads. */
export class FilesWithHelpers extends Files {
  /**
   * Uploads files for a session that is about to be created: pass `files` of the result as
   * `environment.files`.
   *
   * ```ts
   * const { files } = await client.beta.agents.environments.files.prepare({
   *   '/workspace/data.csv': await fromPath('data.csv'),
   * });
   * ```
   *
   * @param files contents by absolute paths below `/workspace`
   * @throws AgentFileUploadError with the files that were uploaded
   */
  prepare(
    files: Record<string, Uploadable>,
    options?: RequestOptions,
  ): Promise<PreparedAgentFiles> {
    return prepareAgentFiles(this._client, files, options);
  }

  /**
   * Uploads a file and puts it on the machine of a session.
   *
   * @throws AgentFileUploadError with the file if it was uploaded
   */
  upload(
    environmentID: string,
    params: AgentFileUpload,
    options?: RequestOptions,
  ): Promise<UploadedAgentFile> {
    return uploadAgentFile(this._client, this, environmentID, params, options);
  }
}
