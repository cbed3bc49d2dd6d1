import type { RequestOptions } from '../../core/call/request-options.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import type { Batch } from '../../generated/models/batches.ts';
import type { BatchInputFile } from '../../helpers/batches/batch-input-files.ts';
import type { BatchResults, BatchResultsOptions } from '../../helpers/batches/batch-results.ts';
import type {
  BatchEndpoint,
  BatchLimits,
  BatchRequest,
  BatchResult,
} from '../../helpers/batches/batch-types.ts';
import type { BatchSubmitParams } from '../../helpers/batches/submit-batches.ts';
import type { WebhookCheck, WebhookHeaders, WebhookPayload } from '../../webhooks.ts';
import type { Client } from '../../client.ts';
import type { Sync } from './sync.ts';

/** A synchronous client of any class. */
type AnyClient = Pick<Sync<Client>, 'get' | 'post' | 'withOptions'>;

/** Requests to submit as batches, as `BatchSubmitParams` has them, with an iterable in place of a stream. */
export interface SyncBatchSubmitParams<Endpoint extends BatchEndpoint = BatchEndpoint> extends Omit<
  BatchSubmitParams<Endpoint>,
  'requests'
> {
  /** The requests, which are read as files are sent. */
  requests: Iterable<BatchRequest<Endpoint>>;
}

/** The synchronous forms of exported functions. What they do is described at the asynchronous ones. */
export interface SyncFunctions {
  submitBatches: <Endpoint extends BatchEndpoint>(
    client: AnyClient,
    params: SyncBatchSubmitParams<Endpoint>,
    options?: RequestOptions | null,
  ) => Batch[];
  batchInputFiles: <Endpoint extends BatchEndpoint>(
    requests: Iterable<BatchRequest<Endpoint>>,
    limits?: Partial<BatchLimits>,
  ) => Iterable<BatchInputFile>;
  readBatchRequests: (file: Uploadable) => Iterable<BatchRequest>;
  batchResults: <Endpoint extends BatchEndpoint = BatchEndpoint>(
    client: AnyClient,
    batch: Batch | string,
    options?: BatchResultsOptions | null,
  ) => Sync<BatchResults<Endpoint>>;
  readBatchResults: <Endpoint extends BatchEndpoint = BatchEndpoint>(
    file: Uploadable,
    options?: Pick<BatchResultsOptions, 'onInvalidLine'> | null,
  ) => Iterable<BatchResult<Endpoint>>;
  unfinishedRequests: <Endpoint extends BatchEndpoint>(
    requests: Iterable<BatchRequest<Endpoint>>,
    results: Iterable<BatchResult>,
  ) => Iterable<BatchRequest<Endpoint>>;
  verifyWebhook: (
    payload: WebhookPayload,
    headers: WebhookHeaders,
    check: WebhookCheck,
    tolerance?: number,
  ) => void;
  unwrapWebhook: <Event>(
    payload: WebhookPayload,
    headers: WebhookHeaders,
    check: WebhookCheck,
    tolerance?: number,
  ) => Event;
}
