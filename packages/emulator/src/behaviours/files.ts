import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { Answer } from '../http/answer.ts';
import { ApiError, badRequest } from '../http/api-error.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { numberOf, objectOf, textOf } from '../members.ts';

const files = '/files';
const upload = '/uploads/{upload_id}';

/** A new file: its bytes and metadata. */
export interface NewFile {
  bytes: Uint8Array<ArrayBuffer>;
  filename: string;
  purpose: string;
  /** Seconds until the file expires; never when undefined. */
  seconds?: number | undefined;
}

/** Stores a file. */
export function addFile(context: RequestContext, file: NewFile): Entry {
  const { emulation } = context;
  const { bytes, filename, purpose, seconds } = file;
  const id = emulation.makeIdFor(files);
  const created = emulation.now();
  const fields: JsonObject = {
    id,
    object: 'file',
    bytes: bytes.length,
    created_at: created,
    filename,
    purpose,
    status: 'processed',
  };
  if (seconds !== undefined) fields.expires_at = created + seconds;
  emulation.store.bytes.set(id, bytes);
  return emulation.store.put(files, { id, created, fields, step: 0 });
}

/**
 * A file by its id, and its bytes.
 *
 * @throws {ApiError} 400 naming the field when there is none.
 */
export function fileNamed(
  { emulation }: RequestContext,
  id: string,
  param: string,
): { entry: Entry; bytes: Uint8Array<ArrayBuffer> } {
  const entry = emulation.store.get(files, id);
  if (!entry) throw badRequest(`The file '${id}' does not exist.`, param, 'invalid_file');
  return { entry, bytes: emulation.store.bytes.get(id) ?? new Uint8Array() };
}

/** The bytes of a file; null once it is deleted. */
export function contentOf(
  { emulation: { store } }: RequestContext,
  id: string,
): Uint8Array<ArrayBuffer> | null {
  return store.get(files, id) ? (store.bytes.get(id) ?? new Uint8Array()) : null;
}

/** The bytes of the first file of a form's field. */
export async function bytesOf(
  context: RequestContext,
  field: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const [file] = context.files.get(field) ?? [];
  return new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
}

export const fileBehaviours: Behaviours = {
  createFile: async (context) => {
    const [file] = context.files.get('file') ?? [];
    if (!file) throw badRequest("'file' must be a file, with a name.", 'file', 'invalid_type');
    const made = addFile(context, {
      bytes: await bytesOf(context, 'file'),
      filename: file.name,
      purpose: textOf(context.body, 'purpose') ?? '',
      seconds: numberOf(objectOf(context.body, 'expires_after'), 'seconds'),
    });
    return made.fields;
  },
  retrieveFile: (context) => entryAt(context).fields,
  downloadFile: (context) => {
    const { id, fields } = entryAt(context, '/files/{file_id}');
    const bytes = context.emulation.store.bytes.get(id) ?? new Uint8Array();
    return Answer.bytes(bytes, mediaType(textOf(fields, 'filename') ?? ''));
  },
  deleteFile: (context) => {
    const { id } = entryAt(context);
    context.emulation.store.delete(files, id);
    context.emulation.store.bytes.delete(id);
    return { id, object: 'file', deleted: true };
  },
  createUpload: (context) => {
    const { body, emulation } = context;
    const fields = {
      ...body,
      status: 'pending',
      expires_at: emulation.now() + 3600,
      file: null,
    };
    return answerEntry(context, addEntry(context, '/uploads', fields));
  },
  addUploadPart: async (context) => {
    const entry = pendingUpload(context);
    const part = addEntry(context, `${upload}/parts`, { upload_id: entry.id });
    context.emulation.store.bytes.set(part.id, await bytesOf(context, 'data'));
    return answerEntry(context, part);
  },
  completeUpload: (context) => completeUpload(context),
  cancelUpload: (context) => {
    const entry = pendingUpload(context);
    entry.fields.status = 'cancelled';
    return answerEntry(context, entry);
  },
};

function pendingUpload(context: RequestContext): Entry {
  const entry = entryAt(context, upload);
  const { status } = entry.fields;
  if (status === 'pending') return entry;
  throw new ApiError(`The upload is ${String(status)}.`, {
    status: 400,
    code: 'upload_not_pending',
  });
}

function completeUpload(context: RequestContext) {
  const { body, emulation } = context;
  const entry = pendingUpload(context);
  const bytes = joinParts(context, entry.id);
  const wanted = numberOf(entry.fields, 'bytes');
  if (bytes.length !== wanted) {
    const message = `The parts have ${bytes.length} bytes; the upload was made for ${wanted}.`;
    throw badRequest(message, 'part_ids');
  }
  const sum = textOf(body, 'md5');
  if (sum !== undefined && sum.toLowerCase() !== bytesToHex(md5(bytes))) {
    throw badRequest('The MD5 checksum of the parts is another.', 'md5');
  }
  const file = addFile(context, {
    bytes,
    filename: textOf(entry.fields, 'filename') ?? '',
    purpose: textOf(entry.fields, 'purpose') ?? '',
    seconds: numberOf(objectOf(entry.fields, 'expires_after'), 'seconds'),
  });
  Object.assign(entry.fields, { status: 'completed', file: file.fields });
  for (const part of partIds(context)) emulation.store.bytes.delete(part);
  return answerEntry(context, entry);
}

function partIds({ body }: RequestContext): string[] {
  const ids = Array.isArray(body.part_ids) ? body.part_ids : [];
  return ids.filter((id) => typeof id === 'string');
}

function joinParts(context: RequestContext, uploadId: string): Uint8Array<ArrayBuffer> {
  const { store } = context.emulation;
  const parts = partIds(context).map((id) => {
    const bytes = store.get(`/uploads/${uploadId}/parts`, id) && store.bytes.get(id);
    if (!bytes) throw badRequest(`The part '${id}' is not one of this upload.`, 'part_ids');
    return bytes;
  });
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const mediaTypes = new Map([
  ['json', 'application/json'],
  ['jsonl', 'application/jsonl'],
  ['txt', 'text/plain'],
  ['md', 'text/markdown'],
  ['csv', 'text/csv'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
]);

/** A media type by a file name's extension. */
export function mediaType(filename: string): string {
  const extension = filename.split('.').at(-1)?.toLowerCase() ?? '';
  return mediaTypes.get(extension) ?? 'application/octet-stream';
}
