import type { ExplainConnection } from '../core/errors/connection-failure.ts';
import { OpenAIError } from '../core/errors/index.ts';
import { baseName, nameInURL } from '../core/request/file-name.ts';
import { StreamingFile } from '../core/request/streaming-file.ts';
import type { Digest, StreamOpener } from '../core/call/form-options.ts';
import type { Transport } from '../core/call/transport.ts';
import type { ReadVariable } from '../core/read-variable.ts';
import type { FetchTransportOptions } from './fetch/fetch-transport.ts';
import { resolveProxies, type ProxyOption } from './proxy-option.ts';
import { explainSocketFailure } from './socket-failure.ts';

// Builds for browsers take `default-platform.portable.ts` in place of this module.

/**
 * Sends with the `http` of Node through `proxy`, or else the proxies of the environment, which is
 * read now; the rest is loaded at first use.
 *
 * @throws OpenAIError for a proxy that cannot be used
 */
export const nativeTransport:
  | ((proxy: ProxyOption | undefined, read: ReadVariable) => () => Promise<Transport>)
  | undefined = (proxy, read) => {
  const proxies = resolveProxies(proxy, read);
  return async () => {
    const { nodeOrFetch } = await import('./node/node-or-fetch.ts');
    return nodeOrFetch(proxies, proxy !== undefined && proxy !== null, () => openFetch({}));
  };
};

/** Sends with `fetch`, loaded now. */
export async function openFetch(options: FetchTransportOptions): Promise<Transport> {
  const { nodeFetchTransport } = await import('./node/node-fetch-transport.ts');
  return nodeFetchTransport(options);
}

/** Explains why a connection failed. */
export const explainConnection: ExplainConnection | undefined = explainSocketFailure;

/** Saves bytes under a path. */
export const saveToFile:
  | ((source: AsyncIterable<Uint8Array>, path: string) => Promise<void>)
  | undefined = async (source, path) => {
  const files = await import('./node/node-files.ts');
  await files.saveToFile(source, path);
};

/** Opens the file of a `file:` URL for upload. */
export const openFileURL: ((url: URL) => Promise<StreamingFile>) | undefined = async (url) => {
  const files = await import('./node/node-files.ts');
  return files.fromPath(url);
};

/** A stream of a plain file as that file, which can be measured and opened again; null for others. */
export const openReadStream: StreamOpener | undefined = async (stream) => {
  // No other stream has both, and most programs never need what is loaded here.
  if (!('bytesRead' in stream && 'path' in stream)) return null;
  const files = await import('./node/node-files.ts');
  return files.fromReadStream(stream);
};

/** A new MD5 checksum; null where the policy of the system forbids it. */
export async function createMD5(): Promise<Digest | null> {
  const files = await import('./node/node-files.ts');
  return files.createMD5();
}

/**
 * A file on disk, for upload in constant memory. It is opened when it is sent, and opened again when
 * the request is sent again.
 *
 * @param path a path or a `file:` URL
 * @param options `name` is the name that is sent, by default the path's last part; `type` the
 * media type, by default the one the name's extension stands for
 * @throws OpenAIError when it is sent and there is no such file, or the path is a folder; at once
 * where there is no file system
 * @example await client.files.create({ file: fromPath('train.jsonl'), purpose: 'fine-tune' });
 */
export function fromPath(
  path: string | URL,
  options: { name?: string | undefined; type?: string | undefined } = {},
): StreamingFile {
  if (typeof path !== 'string' && !(path instanceof URL)) {
    throw new OpenAIError('`fromPath` takes the path of a file, or its `file:` URL.');
  }
  const open = async (): Promise<StreamingFile> => {
    const files = await import('./node/node-files.ts');
    return files.fromPath(path, options);
  };
  return new StreamingFile({
    name: options.name ?? (typeof path === 'string' ? baseName(path) : nameInURL(path.href)),
    type: options.type,
    size: async () => (await open()).measure(),
    repeatable: true,
    async *open() {
      yield* (await open()).open();
    },
    async *slice(start, end) {
      const file = await open();
      if (file.slice !== undefined) yield* file.slice(start, end);
    },
    version: async () => (await open()).version?.() ?? '',
    path,
  });
}
