import type { StreamingFile } from '../core/streaming-file.ts';
import type { Runtime } from '../core/runtime.ts';
import type { Transport } from '../core/transport.ts';
import { fetchTransport } from './fetch.ts';

/** The transport where there is nothing but `fetch`. */
export function defaultTransport(_runtime: Runtime): Promise<Transport> {
  return Promise.resolve(fetchTransport());
}

/** There are no files to save to. */
export const saveToFile:
  | ((source: AsyncIterable<Uint8Array>, path: string) => Promise<void>)
  | undefined = undefined;

/** There are no files to open. */
export const openFileURL: ((url: URL) => Promise<StreamingFile>) | undefined = undefined;
