import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import { asOpenAIError } from '../../core/errors/configuration-error.ts';
import type { Batch, BatchCreateParams } from '../../generated/models/batches.ts';
import type { FileCreateParams } from '../../generated/models/files.ts';
import type { Files } from '../../generated/resources/files.ts';
import { answeredID } from '../json/answered-id.ts';
import { batchInputFiles, type BatchInputFile, type BatchRequests } from './batch-input-files.ts';
import { BatchCreation } from './batch-creation.ts';
import { batchResources } from './batch-resources.ts';
import type { BatchEndpoint, BatchLimits } from './batch-types.ts';
import { RequestChecker } from './request-checker.ts';
import { BatchSubmitError } from './batch-submit-error.ts';

/** Requests to submit as batches. */
export interface BatchSubmitParams<Endpoint extends BatchEndpoint = BatchEndpoint> {
  /** A list of requests, or an iterator, which is read as files are sent. */
  requests: BatchRequests<Endpoint>;
  /** For each batch. Default: none. */
  metadata?: BatchCreateParams['metadata'];
  /** Time in which a batch is processed. Default: `24h`, the only one there is. */
  completion_window?: BatchCreateParams['completion_window'] | undefined;
  /** When the files of results are deleted. Default: after 30 days. */
  output_expires_after?: BatchCreateParams['output_expires_after'] | undefined;
  /** When the input files are deleted. Default: after 30 days. */
  input_expires_after?: FileCreateParams['expires_after'] | undefined;
  /** What one file may hold, for servers with other limits. Default: the limits of the API. */
  limits?: Partial<BatchLimits> | undefined;
}

const DELETE_TIMEOUT = 5_000;

const UNREADABLE = 'The requests of the batch cannot be read; see the cause.';

/**
 * Submits requests as batches: checks them, writes them as JSONL, split at the limits of the API, uploads
 * the files and creates a batch for each. No requests are no batches.
 *
 * ```ts
 * const [batch] = await submitBatches(client, {
 *   requests: questions.map((input, at) => ({
 *     custom_id: `question-${at}`,
 *     url: '/v1/responses',
 *     body: { model: 'gpt-5', input },
 *   })),
 * });
 * ```
 *
 * A file that the server does not find right after its upload is waited for, 32 seconds at most. When
 * the answer to the creation of a batch is lost, the batch is looked for by its input file before another
 * request is sent, so that no requests run twice. The options apply to each request that is sent.
 *
 * @throws OpenAIError of code `invalid_batch_request` for a request that the API would refuse; of a
 * list, before anything is sent
 * @throws BatchSubmitError when some batches were created already, which `batches` has, or when one more
 * may have been, whose file is `input_file_id`
 */
export async function submitBatches<Endpoint extends BatchEndpoint>(
  client: ResourceClient,
  params: BatchSubmitParams<Endpoint>,
  options?: RequestOptions | null,
): Promise<Batch[]> {
  const { files } = batchResources(client);
  const submitted: Batch[] = [];
  try {
    // JavaScript may pass nothing.
    const { requests, limits, ...forEach }: BatchSubmitParams<Endpoint> = { ...params };
    const forAll: RequestOptions = { ...options };
    if (Array.isArray(requests)) checkAll(requests);
    for await (const input of batchInputFiles(requests, limits)) {
      const own = withKeyOf(forAll, `-${submitted.length + 1}`);
      const creation = await createInputFile(files, input, forEach, own);
      submitted.push(await createBatch(client, files, creation, own, submitted));
    }
    return submitted;
  } catch (cause) {
    if (cause instanceof BatchSubmitError && cause.batches === submitted) throw cause;
    const error = asOpenAIError(cause, UNREADABLE);
    throw submitted.length === 0 ? error : new BatchSubmitError(submitted, error);
  }
}

/** Finds a request that is wrong before the first is sent, where all are at hand. */
function checkAll(requests: readonly unknown[]): void {
  const checker = new RequestChecker();
  for (const [at, request] of requests.entries()) {
    checker.check(request, `Request ${at + 1}`, at + 1);
  }
}

/** A key that is of one request alone, as the server may answer a second one like the first. */
function withKeyOf(options: RequestOptions, step: string): RequestOptions {
  const { idempotencyKey } = options;
  return idempotencyKey === undefined
    ? options
    : { ...options, idempotencyKey: idempotencyKey + step };
}

/** Uploads an input file, and gives the parameters of its batch. */
async function createInputFile(
  files: Files,
  { file, endpoint }: BatchInputFile,
  params: Omit<BatchSubmitParams, 'requests' | 'limits'>,
  options: RequestOptions,
): Promise<BatchCreateParams> {
  const { input_expires_after, output_expires_after, metadata } = params;
  const upload: FileCreateParams = { file, purpose: 'batch' };
  if (input_expires_after !== undefined) upload.expires_after = input_expires_after;
  const uploaded = await files.create(upload, withKeyOf(options, '-file'));
  const id = answeredID(uploaded, 'upload of an input file');
  const creation: BatchCreateParams = {
    input_file_id: id,
    endpoint,
    completion_window: params.completion_window ?? '24h',
  };
  if (metadata !== undefined) creation.metadata = metadata;
  if (output_expires_after !== undefined) creation.output_expires_after = output_expires_after;
  return creation;
}

/** Creates the batch of an input file, and deletes the file where there is certainly no such batch. */
async function createBatch(
  client: ResourceClient,
  files: Files,
  params: BatchCreateParams,
  options: RequestOptions,
  submitted: readonly Batch[],
): Promise<Batch> {
  const { input_file_id } = params;
  const withoutProgress = { ...options, onUploadProgress: undefined };
  const creation = new BatchCreation(client, params, withoutProgress);
  try {
    return await creation.run();
  } catch (cause) {
    const error = asOpenAIError(cause, 'The batch could not be created; see the cause.');
    if (creation.mayExist) throw new BatchSubmitError(submitted, error, input_file_id);
    // Nobody else knows of the file. Whether deleting it works out is of no interest here.
    const limits = { timeout: DELETE_TIMEOUT, maxRetries: 0, signal: null, deadline: undefined };
    files.delete(input_file_id, { ...withoutProgress, ...limits }).catch(() => {});
    throw error;
  }
}
