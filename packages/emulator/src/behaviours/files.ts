import { md5 } from '@noble/hashes/legacy.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { Answer } from '../http/answer.ts';
import { ApiError, badRequest } from '../http/api-error.ts';
import { addEntry, entryAt } from '../resources/collection.ts';
import { answerEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { numberOf, objectOf, textOf } from '../members.ts';

const files = '/files';
const upload = '/uploads/{upload_id}';

/** A new file of the emulator: its bytes and what is known of it. */
export interface NewFile {
  bytes: Uint8Array<ArrayBuffer>;
  filename: string;
  purpose: string;
  /** Seconds the file is kept; for ever when undefined. */
  seconds?: number | undefined;
}

/** Keeps a file. */
export function addFile(exchange: Exchange, file: NewFile): Entry {
  const { emulation } = exchange;
  const { bytes, filename, purpose, seconds } = file;
  const id = emulation.makeIdFor(files);
  const created = emulation.now();
  const facts: JsonObject = {
    id,
    object: 'file',
    bytes: bytes.length,
    created_at: created,
    filename,
    purpose,
    status: 'processed',
  };
  if (seconds !== undefined) facts.expires_at = created + seconds;
  emulation.store.bytes.set(id, bytes);
  return emulation.store.put(files, { id, created, facts, step: 0 });
}

/**
 * A file by its id, and its bytes.
 *
 * @throws {ApiError} 400 naming the field when there is none.
 */
export function fileNamed(
  { emulation }: Exchange,
  id: string,
  param: string,
): { entry: Entry; bytes: Uint8Array<ArrayBuffer> } {
  const entry = emulation.store.get(files, id);
  if (!entry) throw badRequest(`The file '${id}' does not exist.`, param, 'invalid_file');
  return { entry, bytes: emulation.store.bytes.get(id) ?? new Uint8Array() };
}

/** The bytes of the first file of a form's field. */
export async function bytesOf(exchange: Exchange, field: string): Promise<Uint8Array<ArrayBuffer>> {
  const [file] = exchange.files.get(field) ?? [];
  return new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
}

export const fileBehaviours: Behaviours = {
  createFile: async (exchange) => {
    const [file] = exchange.files.get('file') ?? [];
    if (!file) throw badRequest("'file' must be a file, with a name.", 'file', 'invalid_type');
    const made = addFile(exchange, {
      bytes: await bytesOf(exchange, 'file'),
      filename: file.name,
      purpose: textOf(exchange.body, 'purpose') ?? '',
      seconds: numberOf(objectOf(exchange.body, 'expires_after'), 'seconds'),
    });
    return made.facts;
  },
  retrieveFile: (exchange) => entryAt(exchange).facts,
  downloadFile: (exchange) => {
    const { id, facts } = entryAt(exchange, '/files/{file_id}');
    const bytes = exchange.emulation.store.bytes.get(id) ?? new Uint8Array();
    return Answer.bytes(bytes, mediaType(textOf(facts, 'filename') ?? ''));
  },
  deleteFile: (exchange) => {
    const { id } = entryAt(exchange);
    exchange.emulation.store.delete(files, id);
    exchange.emulation.store.bytes.delete(id);
    return { id, object: 'file', deleted: true };
  },
  createUpload: (exchange) => {
    const { body, emulation } = exchange;
    const facts = { ...body, status: 'pending', expires_at: emulation.now() + 3600, file: null };
    return answerEntry(exchange, addEntry(exchange, '/uploads', facts));
  },
  addUploadPart: async (exchange) => {
    const entry = pendingUpload(exchange);
    const part = addEntry(exchange, `${upload}/parts`, { upload_id: entry.id });
    exchange.emulation.store.bytes.set(part.id, await bytesOf(exchange, 'data'));
    return answerEntry(exchange, part);
  },
  completeUpload: (exchange) => completeUpload(exchange),
  cancelUpload: (exchange) => {
    const entry = pendingUpload(exchange);
    entry.facts.status = 'cancelled';
    return answerEntry(exchange, entry);
  },
};

function pendingUpload(exchange: Exchange): Entry {
  const entry = entryAt(exchange, upload);
  const { status } = entry.facts;
  if (status === 'pending') return entry;
  throw new ApiError(`The upload is ${String(status)}.`, {
    status: 400,
    code: 'upload_not_pending',
  });
}

function completeUpload(exchange: Exchange) {
  const { body, emulation } = exchange;
  const entry = pendingUpload(exchange);
  const bytes = joinParts(exchange, entry.id);
  const wanted = numberOf(entry.facts, 'bytes');
  if (bytes.length !== wanted) {
    const message = `The parts have ${bytes.length} bytes; the upload was made for ${wanted}.`;
    throw badRequest(message, 'part_ids');
  }
  const sum = textOf(body, 'md5');
  if (sum !== undefined && sum.toLowerCase() !== bytesToHex(md5(bytes))) {
    throw badRequest('The MD5 checksum of the parts is another.', 'md5');
  }
  const file = addFile(exchange, {
    bytes,
    filename: textOf(entry.facts, 'filename') ?? '',
    purpose: textOf(entry.facts, 'purpose') ?? '',
    seconds: numberOf(objectOf(entry.facts, 'expires_after'), 'seconds'),
  });
  Object.assign(entry.facts, { status: 'completed', file: file.facts });
  for (const part of partIds(exchange)) emulation.store.bytes.delete(part);
  return answerEntry(exchange, entry);
}

function partIds({ body }: Exchange): string[] {
  const ids = Array.isArray(body.part_ids) ? body.part_ids : [];
  return ids.filter((id) => typeof id === 'string');
}

function joinParts(exchange: Exchange, uploadId: string): Uint8Array<ArrayBuffer> {
  const { store } = exchange.emulation;
  const parts = partIds(exchange).map((id) => {
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

/** A media type by a file name's ending. */
export function mediaType(filename: string): string {
  const ending = filename.split('.').at(-1)?.toLowerCase() ?? '';
  return mediaTypes.get(ending) ?? 'application/octet-stream';
}
