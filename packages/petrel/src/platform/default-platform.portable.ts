import type { ExplainConnection } from '../core/errors/connection-failure.ts';
import { OpenAIError } from '../core/errors/index.ts';
import type { StreamingFile } from '../core/request/streaming-file.ts';
import type { Digest, StreamOpener } from '../core/call/form-options.ts';
import type { Transport } from '../core/call/transport.ts';
import type { ReadVariable } from '../core/read-variable.ts';
import { fetchTransport, type FetchTransportOptions } from './fetch/fetch-transport.ts';
import type { ProxyOption } from './proxy-option.ts';

/** There is nothing but `fetch`. */
export const nativeTransport:
  | ((proxy: ProxyOption | undefined, read: ReadVariable) => () => Promise<Transport>)
  | undefined = undefined;

/** Sends with `fetch`. */
export function openFetch(options: FetchTransportOptions): Promise<Transport> {
  return Promise.resolve(fetchTransport(options));
}

/** `fetch` does not reveal why a connection failed. */
export const explainConnection: ExplainConnection | undefined = undefined;

/** There are no files to save to. */
export const saveToFile:
  | ((source: AsyncIterable<Uint8Array>, path: string) => Promise<void>)
  | undefined = undefined;

/** There are no files to open. */
export const openFileURL: ((url: URL) => Promise<StreamingFile>) | undefined = undefined;

/** There are no streams of files. */
export const openReadStream: StreamOpener | undefined = undefined;

/** Web Crypto has no MD5. */
export function createMD5(): Promise<Digest | null> {
  return Promise.resolve(null);
}

/**
 * A file on disk, where there are disks. Elsewhere pass a `File` or a `Blob`.
 *
 * @throws OpenAIError always
 */
export function fromPath(
  _path: string | URL,
  _options: { name?: string | undefined; type?: string | undefined } = {},
): StreamingFile {
  throw new OpenAIError('There is no file system here: pass a File or a Blob, not `fromPath`.');
}
