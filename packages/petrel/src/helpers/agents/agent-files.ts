import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { readable } from '../../core/request/readable.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import type {
  EnvironmentFile,
  FileCreateParams,
} from '../../generated/models/beta/agents/environments/files.ts';
import type { FileObject } from '../../generated/models/files.ts';
import type { Files as EnvironmentFiles } from '../../generated/resources/beta/agents/environments/files.ts';
import { Files } from '../../generated/resources/files.ts';
import { checkObject } from '../arguments.ts';
import { answeredID } from '../json/answered-id.ts';
import { shortened } from '../json/shortened.ts';
import { runLimited } from '../tools/loop/run-limited.ts';
import { AgentFileUploadError } from './agent-file-upload-error.ts';
import { sharedOptions } from './agent-request-options.ts';

export { AgentFileUploadError } from './agent-file-upload-error.ts';

/** How many files are uploaded at the same time. */
const AT_ONCE = 5;

/** Files that were uploaded for an agent. */
export interface PreparedAgentFiles {
  /** What `environment.files` of a session takes: ids, and the paths on the machine. */
  files: FileCreateParams.HostedEnvironmentFileParamFileID[];
  /** The uploads themselves, in the same order. They are yours to delete. */
  uploadedFiles: FileObject[];
}

/** A file for the machine of a session. */
export interface AgentFileUpload {
  /** The contents. */
  file: Uploadable;
  /** Absolute path below `/workspace`. */
  path: string;
}

/** A file that was put on the machine of a session. */
export interface UploadedAgentFile {
  /** The upload, which is yours to delete. */
  uploadedFile: FileObject;
  /** The file on the machine. */
  environmentFile: EnvironmentFile;
}

/**
 * Uploads files, five at a time, and returns what the environment of a session takes. After a failure
 * no further upload begins.
 *
 * @param files contents by absolute paths below `/workspace`
 * @throws AgentFileUploadError with the files that were uploaded; OpenAIError of code `configuration`,
 * before anything is sent, for a path that no file can have
 */
export async function prepareAgentFiles(
  client: ResourceClient,
  files: Record<string, Uploadable>,
  options: RequestOptions | null | undefined,
): Promise<PreparedAgentFiles> {
  checkObject(files, 'files', 'an object with a file for each path');
  const entries = Object.entries(readable(files));
  for (const [path] of entries) checkAgentPath(path);
  const uploads: FileObject[] = [];
  const failure = await runLimited([...entries.entries()], AT_ONCE, async ([place, [, file]]) => {
    uploads[place] = await uploadFile(client, file, options);
  });
  // Failed uploads leave holes.
  const uploadedFiles = uploads.filter(() => true);
  if (failure !== null) throw new AgentFileUploadError(uploadedFiles, failure.error);
  const prepared = uploadedFiles.map(({ id }, place) => reference(id, entries[place]?.[0] ?? ''));
  return { files: prepared, uploadedFiles };
}

/**
 * Uploads one file, and puts it on the machine of a session.
 *
 * @throws AgentFileUploadError with the file if it was uploaded; OpenAIError of code `configuration`,
 * before anything is sent, for a path that no file can have
 */
export async function uploadAgentFile(
  client: ResourceClient,
  resource: EnvironmentFiles,
  environmentID: string,
  upload: AgentFileUpload,
  options: RequestOptions | null | undefined,
): Promise<UploadedAgentFile> {
  checkObject(upload, 'params', 'an object with `file` and `path`');
  const { file, path } = readable(upload);
  checkAgentPath(path);
  const uploaded: FileObject[] = [];
  try {
    const uploadedFile = await uploadFile(client, file, options);
    uploaded.push(uploadedFile);
    const added = reference(uploadedFile.id, path);
    const shared = sharedOptions(readable(options) ?? {});
    const environmentFile = await resource.create(environmentID, added, shared);
    return { uploadedFile, environmentFile };
  } catch (cause) {
    throw new AgentFileUploadError(uploaded, cause);
  }
}

/** The folder on the machine of a session that files can be put in. */
const WORKSPACE = '/workspace/';

/** @throws OpenAIError of code `configuration` for a path that a file of an agent cannot have */
function checkAgentPath(path: unknown): void {
  if (typeof path === 'string' && path.startsWith(WORKSPACE) && !/[\\\0]/.test(path)) {
    const segments = path.slice(WORKSPACE.length).split('/');
    // The service keeps its own files below `.codex`.
    const isPlain = segments.every((segment) => !['', '.', '..'].includes(segment));
    if (isPlain && segments[0] !== '.codex') return;
  }
  throw configurationError(
    `${JSON.stringify(shortened(String(path)))} is no path for a file of an agent: it must be absolute, ` +
      'below /workspace, without `.`, `..`, backslashes or an empty segment, and not in /workspace/.codex.',
  );
}

function reference(
  file_id: string,
  path: string,
): FileCreateParams.HostedEnvironmentFileParamFileID {
  return { type: 'file_id', file_id, path };
}

async function uploadFile(
  client: ResourceClient,
  file: Uploadable,
  options: RequestOptions | null | undefined,
): Promise<FileObject> {
  // The client's own, which may be patched, where it has one.
  const own: unknown = Reflect.get(client, 'files');
  const files = own instanceof Files ? own : new Files(client);
  const shared = sharedOptions(readable(options) ?? {});
  const uploaded = await files.create({ file, purpose: 'user_data' }, shared);
  answeredID(uploaded, 'upload of a file');
  return uploaded;
}
