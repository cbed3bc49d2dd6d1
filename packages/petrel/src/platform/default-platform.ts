import type { StreamingFile } from '../core/streaming-file.ts';
import type { Runtime } from '../core/runtime.ts';
import type { Transport } from '../core/transport.ts';
import { fetchTransport } from './fetch.ts';

// Builds for browsers take `default-platform.portable.ts` in place of this module.

/** The transport of a runtime: Node's own `http` on Node, loaded at first use; `fetch` elsewhere. */
export async function defaultTransport(runtime: Runtime): Promise<Transport> {
  if (runtime.name !== 'node') return fetchTransport();
  const { nodeTransport } = await import('./node.ts');
  return nodeTransport();
}

/** Saves bytes under a path. */
export const saveToFile:
  | ((source: AsyncIterable<Uint8Array>, path: string) => Promise<void>)
  | undefined = async (source, path) => {
  const files = await import('./node-files.ts');
  await files.saveToFile(source, path);
};

/** Opens the file of a `file:` URL for upload. */
export const openFileURL: ((url: URL) => Promise<StreamingFile>) | undefined = async (url) => {
  const { fromPath } = await import('./node-files.ts');
  return fromPath(url);
};
