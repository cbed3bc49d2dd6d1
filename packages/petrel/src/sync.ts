import {
  AzureOpenAI,
  BedrockOpenAI,
  OpenAI,
  type AzureClientOptions,
  type BedrockClientOptions,
  type toDataURL as asyncToDataURL,
} from './index.ts';
import { syncClass, syncFunction } from './sync/calling/sync-client.ts';
import type { ModuleName } from './sync/messages.ts';
import type { SyncFunctions } from './sync/types/sync-functions.ts';
import type { Sync, SyncClientOptions, SyncOptions } from './sync/types/sync.ts';

export type {
  Sync,
  SyncClientOptions,
  SyncHandler,
  SyncMiddleware,
  SyncOptions,
  SyncResult,
  SyncValue,
  SyncWithResponse,
} from './sync/types/sync.ts';
export type { SyncBatchSubmitParams } from './sync/types/sync-functions.ts';

const workerURL = (): URL => new URL('./sync-worker.js', import.meta.url);

/**
 * The client for programs that wait: it has the members of `OpenAI`, and its methods return results in
 * place of promises. What `for await` reads is read by `for`. A worker thread sends the requests, while
 * this thread is blocked. For Node.
 *
 * ```ts
 * import { OpenAISync } from 'petrel/sync';
 *
 * const client = new OpenAISync();
 * const response = client.responses.create({ model: 'gpt-5.2', input: 'Say hello!' });
 * console.log(response.output_text);
 * ```
 *
 * Every method that sends one request has two variants: `method.withResponse(…)` returns its result with the
 * HTTP response, and `method.asResponse(…)` the HTTP response alone.
 */
export type OpenAISync = Sync<OpenAI>;

/** The synchronous form of `AzureOpenAI`, as {@link OpenAISync} is that of `OpenAI`. */
export type AzureOpenAISync = Sync<AzureOpenAI>;

/** The synchronous form of `BedrockOpenAI`, as {@link OpenAISync} is that of `OpenAI`. */
export type BedrockOpenAISync = Sync<BedrockOpenAI>;

/** What a class of synchronous clients has of its own. */
interface SyncClass<Client, Options> {
  /**
   * @throws OpenAIError of code `configuration` for options that cannot work, such as `fetch` and
   * `transport`, whose functions could not run while this thread waits
   */
  new (options?: Options): Client;
  readonly prototype: Client;
  readonly toFile: typeof toFile;
}

type OwnStatic = 'prototype' | 'OpenAI' | 'toFile' | 'toStreamingFile';

/** The class {@link OpenAISync}. Its static members are those of `OpenAI`. */
export interface OpenAISyncClass
  extends SyncClass<OpenAISync, SyncClientOptions>, Omit<typeof OpenAI, OwnStatic> {}

/** The class {@link AzureOpenAISync}. Its static members are those of `AzureOpenAI`. */
export interface AzureOpenAISyncClass
  extends
    SyncClass<AzureOpenAISync, SyncOptions<AzureClientOptions>>,
    Omit<typeof AzureOpenAI, OwnStatic> {}

/** The class {@link BedrockOpenAISync}. Its static members are those of `BedrockOpenAI`. */
export interface BedrockOpenAISyncClass
  extends
    SyncClass<BedrockOpenAISync, SyncOptions<BedrockClientOptions>>,
    Omit<typeof BedrockOpenAI, OwnStatic> {}

// The members of the classes are those of the asynchronous ones, which a test compares.
export const OpenAISync: OpenAISyncClass = syncClass(
  OpenAI,
  'OpenAISync',
  workerURL,
) as OpenAISyncClass;

export const AzureOpenAISync: AzureOpenAISyncClass = syncClass(
  AzureOpenAI,
  'AzureOpenAISync',
  workerURL,
) as AzureOpenAISyncClass;

export const BedrockOpenAISync: BedrockOpenAISyncClass = syncClass(
  BedrockOpenAI,
  'BedrockOpenAISync',
  workerURL,
) as BedrockOpenAISyncClass;

export default OpenAISync;

/** Reads contents whole into a `File`, as `toFile` of `petrel` does, and returns it. */
export const toFile: (...args: Parameters<typeof OpenAI.toFile>) => File = syncFunction(
  'toFile',
  workerURL,
) as (...args: Parameters<typeof OpenAI.toFile>) => File;

/** A file as a `data:` URL, as `toDataURL` of `petrel` makes it, and returns it. */
export const toDataURL: (...args: Parameters<typeof asyncToDataURL>) => string = syncFunction(
  'toDataURL',
  workerURL,
) as (...args: Parameters<typeof asyncToDataURL>) => string;

/** The synchronous form of a function of another module. */
function syncForm<Name extends keyof SyncFunctions>(
  module: ModuleName,
  name: Name,
): SyncFunctions[Name] {
  return syncFunction(name, workerURL, module) as SyncFunctions[Name];
}

/** Submits requests as batches, as `submitBatches` of `petrel/helpers/batches` does, and returns them. */
export const submitBatches: SyncFunctions['submitBatches'] = syncForm('batches', 'submitBatches');

/** Writes requests into the input files of batches, as `batchInputFiles` of `petrel/helpers/batches` does. */
export const batchInputFiles: SyncFunctions['batchInputFiles'] = syncForm(
  'batches',
  'batchInputFiles',
);

/** Reads the requests in an input file, as `readBatchRequests` of `petrel/helpers/batches` does. */
export const readBatchRequests: SyncFunctions['readBatchRequests'] = syncForm(
  'batches',
  'readBatchRequests',
);

/** The results of a batch, as `batchResults` of `petrel/helpers/batches` gives them, in an iterable. */
export const batchResults: SyncFunctions['batchResults'] = syncForm('batches', 'batchResults');

/** Reads the results in a file of a batch, as `readBatchResults` of `petrel/helpers/batches` does. */
export const readBatchResults: SyncFunctions['readBatchResults'] = syncForm(
  'batches',
  'readBatchResults',
);

/** The requests to send again, as `unfinishedRequests` of `petrel/helpers/batches` finds them. */
export const unfinishedRequests: SyncFunctions['unfinishedRequests'] = syncForm(
  'batches',
  'unfinishedRequests',
);

/** Checks a delivery of a webhook, as `verifyWebhook` of `petrel/webhooks` does, and throws what is wrong. */
export const verifyWebhook: SyncFunctions['verifyWebhook'] = syncForm('webhooks', 'verifyWebhook');

/** Checks a delivery of a webhook, as `unwrapWebhook` of `petrel/webhooks` does, and returns its event. */
export const unwrapWebhook: SyncFunctions['unwrapWebhook'] = syncForm('webhooks', 'unwrapWebhook');
