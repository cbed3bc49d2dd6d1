import { OpenAI, type toDataURL as asyncToDataURL } from './index.ts';
import { syncClass, syncFunction } from './sync/calling/sync-client.ts';
import type { Sync, SyncClientOptions } from './sync/types/sync.ts';

export type {
  Sync,
  SyncClientOptions,
  SyncHandler,
  SyncMiddleware,
  SyncResult,
  SyncValue,
  SyncWithResponse,
} from './sync/types/sync.ts';

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

/** The class {@link OpenAISync}. Its static members are those of `OpenAI`. */
export interface OpenAISyncClass extends Omit<
  typeof OpenAI,
  'prototype' | 'OpenAI' | 'toFile' | 'toStreamingFile'
> {
  /**
   * @throws OpenAIError of code `configuration` for options that cannot work, such as `fetch` and
   * `transport`, whose functions could not run while this thread waits
   */
  new (options?: SyncClientOptions): OpenAISync;
  readonly prototype: OpenAISync;
  readonly toFile: typeof toFile;
}

// The members of the class are those of `OpenAI`, which a test compares.
export const OpenAISync: OpenAISyncClass = syncClass(OpenAI, workerURL) as OpenAISyncClass;

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
