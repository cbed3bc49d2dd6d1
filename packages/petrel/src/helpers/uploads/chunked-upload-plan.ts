import type { ResourceClient } from '../../core/client/resource-client.ts';
import type { FileAccess, ReadableFile } from '../../core/call/form-options.ts';
import { resolveTimeouts } from '../../core/call/timeouts.ts';
import { withinLimits } from '../../core/abort/within-limits.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { checkedDeadline } from '../../core/request/check-options.ts';
import { baseName } from '../../core/request/file-name.ts';
import { fileSource } from '../../core/request/file-source.ts';
import type { UploadCreateParams } from '../../generated/models/uploads/uploads.ts';
import {
  LARGEST_PART,
  type ResumableUpload,
  type UploadFileChunkedOptions,
  type UploadFileChunkedParams,
} from './chunked-upload-params.ts';
import type { PartedFile } from './file-parts.ts';

/** What a chunked upload is going to do, checked. */
export interface ChunkedUploadPlan {
  /** The parameters of the upload; those of one that is resumed are not sent. */
  readonly params: UploadCreateParams;
  readonly parted: Omit<PartedFile, 'isSent'>;
  /** Ids of the parts; null for those that are to be sent. */
  readonly partIDs: readonly (string | null)[];
  /** The upload that is resumed; null for a new one. */
  readonly resumed: ResumableUpload | null;
  /** The checksum that the caller gave. */
  readonly md5: string | undefined;
  readonly maxConcurrency: number;
}

/**
 * Opens the file of a chunked upload and decides how it is cut.
 *
 * @throws OpenAIError for a file that cannot be read, is empty or of unknown size, for options that
 * cannot work, and for an upload to resume that is not one of this file
 */
export async function planUpload(
  client: ResourceClient,
  params: UploadFileChunkedParams,
  options: UploadFileChunkedOptions,
): Promise<ChunkedUploadPlan> {
  const { purpose, md5, expires_after } = params;
  const { signal = null, deadline, timeout } = options;
  const resume = checkedResume(options.resume);
  if (deadline !== undefined) checkedDeadline(deadline);
  const maxConcurrency = checkedCount('maxConcurrency', options.maxConcurrency ?? 4);
  const partSize = resume?.part_size ?? checkedCount('part_size', params.part_size ?? LARGEST_PART);
  if (partSize > LARGEST_PART) {
    throw configurationError(`\`part_size\` must be at most ${LARGEST_PART} bytes (64 MiB).`);
  }
  const access = client._fileAccess?.();
  const timeouts = resolveTimeouts(timeout ?? client.timeout);
  const limits = { signal, deadlineAt: null, timeouts };
  const open = async (): Promise<[ReadableFile, number | null]> => {
    const opened = await openFile(params, access);
    return [opened, await opened.measure()];
  };
  const [file, measured] = await withinLimits(open, limits, 'Opening the file');
  const name = params.filename ?? baseName(file.name);
  const bytes = sizeOf(name, measured, params.bytes);
  const mime_type = params.mime_type ?? file.type;
  const created: UploadCreateParams = { bytes, filename: name, mime_type, purpose };
  if (expires_after !== undefined) created.expires_after = expires_after;
  const digest = md5 === undefined ? ((await access?.createMD5()) ?? null) : null;
  return {
    params: created,
    parted: { file, name, bytes, partSize, digest, timeouts },
    partIDs: partIDsOf(name, bytes, partSize, resume),
    resumed: resume,
    md5: typeof md5 === 'string' ? md5 : undefined,
    maxConcurrency,
  };
}

async function openFile(
  { file, path }: UploadFileChunkedParams,
  access: FileAccess | undefined,
): Promise<ReadableFile> {
  if (path === undefined) return fileSource(file, 'file', access);
  if (file !== undefined) throw configurationError('Pass either `file` or `path`, not both.');
  if (access === undefined) {
    throw configurationError('A bare `Client` opens no `path`; pass `file: fromPath(path)`.');
  }
  return access.openPath(path);
}

function sizeOf(name: string, measured: number | null, given: number | undefined): number {
  const size = given ?? measured;
  if (size === null) {
    throw new OpenAIError(
      `The size of "${name}" is unknown, or 0: pass it as \`bytes\`, or pass a file or a Blob.`,
    );
  }
  checkedCount('bytes', size, `"${name}" is empty: there is nothing to upload.`);
  if (measured === null || measured === size) return size;
  throw new OpenAIError(`"${name}" has ${measured} bytes, and not \`bytes: ${size}\`.`);
}

function partIDsOf(
  name: string,
  bytes: number,
  partSize: number,
  resume: ResumableUpload | null,
): readonly (string | null)[] {
  const count = Math.ceil(bytes / partSize);
  if (resume === null) return Array.from({ length: count }, () => null);
  if (resume.bytes === bytes && resume.part_ids.length === count) return resume.part_ids;
  throw new OpenAIError(
    `${resume.upload_id} cannot be resumed with "${name}": it is for a file of ${resume.bytes} ` +
      `bytes in ${resume.part_ids.length} parts, and this one has ${bytes}.`,
  );
}

/** @throws OpenAIError of code `configuration` for what is no state of an upload; it may have been stored */
function checkedResume(resume: ResumableUpload | null | undefined): ResumableUpload | null {
  if (resume == null) return null;
  const { upload_id, bytes, part_size, part_ids } = resume;
  const isState =
    isID(upload_id) &&
    isCount(bytes) &&
    isCount(part_size) &&
    Array.isArray(part_ids) &&
    part_ids.every((id) => id === null || isID(id));
  if (isState) return resume;
  throw configurationError(
    '`resume` must be the `resume` of a `ChunkedUploadError`, with `upload_id`, `bytes`, ' +
      '`part_size` and `part_ids`.',
  );
}

function isID(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function checkedCount(option: string, value: number, ifZero?: string): number {
  if (value === 0 && ifZero !== undefined) throw new OpenAIError(ifZero);
  if (isCount(value)) return value;
  throw configurationError(`\`${option}\` must be a whole number above 0.`);
}
