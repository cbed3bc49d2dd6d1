import { wait } from '../../core/abort/until-aborted.ts';
import { userAbort } from '../../core/abort/abort-errors.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import { asOpenAIError } from '../../core/errors/configuration-error.ts';
import { APIStatusError } from '../../core/errors/index.ts';
import type { Batch, BatchCreateParams } from '../../generated/models/batches.ts';
import type { FileCreateParams } from '../../generated/models/files.ts';
import type { Batches } from '../../generated/resources/batches.ts';
import { batchInputFiles, type BatchInputFile, type BatchRequests } from './batch-input-files.ts';
import { batchResources, type BatchResources } from './batch-resources.ts';
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

/** Pauses in milliseconds before a batch is created again for a file that the server does not find yet. */
const PAUSES: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000, 16_000];

const DELETE_TIMEOUT = 5_000;

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
 * A file that the server does not find right after its upload is waited for, 32 seconds at most. The
 * options apply to each request that is sent.
 *
 * @throws OpenAIError of code `invalid_batch_request` for a request that the API would refuse; of a
 * list, before anything is sent
 * @throws BatchSubmitError when some batches were created already; `batches` has them
 */
export async function submitBatches<Endpoint extends BatchEndpoint>(
  client: ResourceClient,
  params: BatchSubmitParams<Endpoint>,
  options?: RequestOptions | null,
): Promise<Batch[]> {
  const resources = batchResources(client);
  const submitted: Batch[] = [];
  try {
    // JavaScript may pass nothing.
    const { requests, limits, ...forEach }: BatchSubmitParams<Endpoint> = { ...params };
    const forAll: RequestOptions = { ...options };
    if (Array.isArray(requests)) checkAll(requests);
    for await (const input of batchInputFiles(requests, limits)) {
      const own = withKeyOf(forAll, `-${submitted.length + 1}`);
      submitted.push(await submit(resources, input, forEach, own));
    }
    return submitted;
  } catch (cause) {
    const error = asOpenAIError(cause, 'The requests of the batch cannot be read; see the cause.');
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

async function submit(
  { batches, files }: BatchResources,
  { file, endpoint }: BatchInputFile,
  params: Omit<BatchSubmitParams, 'requests' | 'limits'>,
  options: RequestOptions,
): Promise<Batch> {
  const { input_expires_after, output_expires_after, metadata } = params;
  const upload: FileCreateParams = { file, purpose: 'batch' };
  if (input_expires_after !== undefined) upload.expires_after = input_expires_after;
  const { id } = await files.create(upload, withKeyOf(options, '-file'));
  const creation: BatchCreateParams = {
    input_file_id: id,
    endpoint,
    completion_window: params.completion_window ?? '24h',
  };
  if (metadata !== undefined) creation.metadata = metadata;
  if (output_expires_after !== undefined) creation.output_expires_after = output_expires_after;
  try {
    return await createWhenFound(batches, creation, { ...options, onUploadProgress: undefined });
  } catch (error) {
    // Nobody else knows of the file. Whether deleting it works out is of no interest here.
    const limits = { timeout: DELETE_TIMEOUT, maxRetries: 0, signal: null, deadline: undefined };
    files.delete(id, { ...options, ...limits, onUploadProgress: undefined }).catch(() => {});
    throw error;
  }
}

/** Creates a batch, again after a pause where the server does not find the file that it has just taken. */
async function createWhenFound(
  batches: Batches,
  params: BatchCreateParams,
  options: RequestOptions,
): Promise<Batch> {
  const { signal = null } = options;
  for (let nth = 0; ; nth++) {
    try {
      return await batches.create(params, options);
    } catch (error) {
      const pause = PAUSES[nth];
      if (pause === undefined || !isFileMissing(error)) throw error;
      await wait(pause, signal).catch(() => Promise.reject(userAbort(signal)));
    }
  }
}

function isFileMissing(error: unknown): boolean {
  if (!(error instanceof APIStatusError) || (error.status !== 400 && error.status !== 404)) {
    return false;
  }
  return /\bfile\b/i.test(error.message) && MISSING.test(error.message);
}

const MISSING =
  /\bnot (?:be )?found|\b(?:cannot|can't|could ?n[o']t) find|\bno such|\b(?:does|do) ?n[o']t exist/i;
