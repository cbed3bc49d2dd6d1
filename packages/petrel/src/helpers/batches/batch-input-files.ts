import { configurationError } from '../../core/errors/configuration-error.ts';
import type { FileOpeners } from '../../core/call/form-options.ts';
import { joinBytes } from '../../core/request/byte-source.ts';
import { fileSource } from '../../core/request/file-source.ts';
import { encodeJSON } from '../../core/request/json-encoder.ts';
import {
  toStreamingFile,
  type StreamingFile,
  type Uploadable,
} from '../../core/request/uploads.ts';
import { utf8 } from '../../core/utf8.ts';
import type { BatchEndpoint, BatchLimits, BatchRequest } from './batch-types.ts';
import { readJSONL } from './json-lines.ts';
import { inputsOf, invalid, RequestChecker } from './request-checker.ts';

/** What the API takes in one input file. */
export const BATCH_LIMITS: Readonly<BatchLimits> = {
  requests: 50_000,
  bytes: 200_000_000,
  inputs: 50_000,
};

/** An input file for a batch, ready to be uploaded. */
export interface BatchInputFile {
  /** JSONL, in memory; it can be uploaded more than once. */
  readonly file: StreamingFile;
  /** The URL of its requests. */
  readonly endpoint: BatchEndpoint;
  /** The model of its requests; null where they leave it to the server. */
  readonly model: string | null;
  /** How many requests it has. */
  readonly requests: number;
  /** Its size. */
  readonly bytes: number;
}

/** Requests of a batch, however they come. */
export type BatchRequests<Endpoint extends BatchEndpoint = BatchEndpoint> =
  | Iterable<BatchRequest<Endpoint>>
  | AsyncIterable<BatchRequest<Endpoint>>;

/**
 * Writes requests as the JSONL files that batches take, as few as the limits of the API allow. One file
 * is in memory at a time; the next request is read when there is need of it.
 *
 * ```ts
 * for await (const { file } of batchInputFiles(requests)) {
 *   await client.files.create({ file, purpose: 'batch' });
 * }
 * ```
 *
 * @throws OpenAIError of code `invalid_batch_request` for a request that the API would refuse, with its
 * number, from 1, and its `custom_id`
 */
export async function* batchInputFiles<Endpoint extends BatchEndpoint>(
  requests: BatchRequests<Endpoint>,
  limits: Partial<BatchLimits> = {},
): AsyncGenerator<BatchInputFile, undefined> {
  const most = { ...BATCH_LIMITS, ...limits };
  checkLimits(most);
  const checker = new RequestChecker();
  let files = 0;
  let number = 0;
  let writer: InputFileWriter | null = null;
  for await (const given of checkedRequests(requests)) {
    const place = `Request ${++number}`;
    const request = checker.check(given, place, number);
    const line = utf8(`${encodeJSON(request)}\n`);
    const inputs = inputsOf(request);
    if (writer !== null && !writer.fits(line, inputs)) {
      yield writer.finish(++files, checker);
      writer = null;
    }
    writer ??= new InputFileWriter(request.url, most);
    if (!writer.fits(line, inputs)) throw tooLarge(request, place, line.byteLength, inputs, most);
    writer.add(line, inputs);
  }
  if (writer !== null) yield writer.finish(++files, checker);
  return undefined;
}

/** @throws OpenAIError of code `configuration` for requests that are no list, iterator or stream */
function checkedRequests<Requests>(requests: Requests): Requests {
  const given: unknown = requests;
  const isObject = typeof given === 'object' && given !== null;
  if (isObject && (Symbol.iterator in given || Symbol.asyncIterator in given)) return requests;
  throw configurationError('`requests` must be a list of requests, or an iterator of them.');
}

/**
 * The requests of a JSONL file, one after the other in constant memory, each checked: to validate a file
 * before it is uploaded, or to split one that is too large.
 *
 * ```ts
 * const batches = await submitBatches(client, {
 *   requests: readBatchRequests(fromPath('requests.jsonl')),
 * });
 * ```
 *
 * @throws OpenAIError of code `invalid_batch_request` with the number of the line, for one that is not
 * JSON or UTF-8, that has no or a used `custom_id`, and for all else that the API would refuse
 */
export async function* readBatchRequests(
  file: Uploadable,
  openers: FileOpeners = {},
): AsyncGenerator<BatchRequest, undefined> {
  const source = await fileSource(file, 'file', openers);
  const checker = new RequestChecker();
  for await (const read of readJSONL(source.open())) {
    const place = `Line ${read.line}`;
    if (read.problem !== null) throw invalid(place, read.problem);
    yield checker.check(read.value, place, read.line);
  }
  return undefined;
}

/** Lines are kept together in pieces of about this size. */
const PIECE = 65_536;

class InputFileWriter {
  readonly #endpoint: BatchEndpoint;
  readonly #limits: BatchLimits;
  readonly #pieces: Uint8Array[] = [];
  #lines: Uint8Array[] = [];
  #pending = 0;
  #requests = 0;
  #bytes = 0;
  #inputs = 0;

  constructor(endpoint: BatchEndpoint, limits: BatchLimits) {
    this.#endpoint = endpoint;
    this.#limits = limits;
  }

  fits(line: Uint8Array, inputs: number): boolean {
    return (
      this.#requests < this.#limits.requests &&
      this.#bytes + line.byteLength <= this.#limits.bytes &&
      this.#inputs + inputs <= this.#limits.inputs
    );
  }

  add(line: Uint8Array, inputs: number): void {
    this.#requests += 1;
    this.#bytes += line.byteLength;
    this.#inputs += inputs;
    this.#lines.push(line);
    this.#pending += line.byteLength;
    if (this.#pending >= PIECE) this.#join();
  }

  finish(nth: number, { subject }: RequestChecker): BatchInputFile {
    this.#join();
    const pieces = this.#pieces;
    const open = (): IterableIterator<Uint8Array> => pieces.values();
    const file = toStreamingFile(open, `batch-${nth}.jsonl`, { size: this.#bytes });
    const model = subject?.model ?? null;
    return { file, endpoint: this.#endpoint, model, requests: this.#requests, bytes: this.#bytes };
  }

  #join(): void {
    this.#pieces.push(joinBytes(this.#lines));
    this.#lines = [];
    this.#pending = 0;
  }
}

function tooLarge(
  { custom_id }: BatchRequest,
  place: string,
  bytes: number,
  inputs: number,
  limits: BatchLimits,
): Error {
  const size =
    bytes > limits.bytes
      ? `has ${bytes} bytes, and a file at most ${limits.bytes}`
      : `has ${inputs} inputs, and a file at most ${limits.inputs}`;
  return invalid(`${place} ("${custom_id.slice(0, 100)}")`, size);
}

function checkLimits(limits: BatchLimits): void {
  for (const [name, limit] of Object.entries(limits)) {
    if (typeof limit === 'number' && limit >= 1) continue;
    throw configurationError(`\`limits.${name}\` must be a number above 0.`);
  }
}
