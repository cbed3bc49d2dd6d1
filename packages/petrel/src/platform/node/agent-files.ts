import { randomUUID } from 'node:crypto';
import { lstat, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestOptions } from '../../core/call/request-options.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import type { OpenAIError } from '../../core/errors/index.ts';
import type { StreamingFile } from '../../core/request/streaming-file.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import { failAt, fromPath, openPartial } from './node-files.ts';

/** Which files of a folder an agent gets. */
export interface AgentDirectoryParams {
  /** Relative paths of the files, with `/` between the folders. No patterns. */
  include: readonly string[];
  /** Folder on the machine of the session. Default `/workspace`. */
  to?: string;
}

/** What uploads files for an agent: `client.beta.agents.environments.files`. */
export interface AgentFilePreparation<Prepared> {
  prepare(files: Record<string, Uploadable>, options?: RequestOptions): Promise<Prepared>;
}

/**
 * A file on disk for an agent, which is read while it is uploaded. Node, Bun and Deno only.
 *
 * @throws OpenAIError for what is no regular file: a folder, a symbolic link, or nothing
 */
export async function agentFile(path: string): Promise<StreamingFile & { size: number }> {
  const { size } = await regularFile(path);
  return Object.assign(fromPath(path), { size });
}

/**
 * Uploads files of a folder for a session that is about to be created, and returns what the
 * environment of the session takes. Node, Bun and Deno only.
 *
 * ```ts
 * const { files } = await prepareAgentDirectory(client.beta.agents.environments.files, './project', {
 *   include: ['src/index.ts', 'package.json'],
 * });
 * ```
 *
 * @throws OpenAIError, before anything is sent, for a path that leaves the folder, is given twice, or
 * leads to no regular file
 */
export async function prepareAgentDirectory<Prepared>(
  resource: AgentFilePreparation<Prepared>,
  directory: string,
  params: AgentDirectoryParams,
  options?: RequestOptions,
): Promise<Prepared> {
  const { include, to = '/workspace' } = params;
  if (!Array.isArray(include)) throw configurationError('`include` must be a list of paths.');
  const files: Record<string, Uploadable> = {};
  for (const path of include) {
    const name = `${to}/${relativePath(path)}`;
    if (Object.hasOwn(files, name)) throw unfit(path, 'is given twice');
    files[name] = await agentFile(await withoutLinks(directory, path));
  }
  return resource.prepare(files, options);
}

/**
 * A file on disk to download an artifact to: `to` of `artifacts.forResult(result).download()`. It gets
 * its name once it is whole; a download that breaks leaves what was there before. Node, Bun and Deno
 * only.
 *
 * Writing fails with an OpenAIError for a path that leads to no regular file.
 */
export function agentFileDestination(path: string): WritableStream<Uint8Array> {
  const partial = `${path}.${randomUUID()}.partial`;
  let file: Promise<FileHandle> | null = null;
  const opened = (): Promise<FileHandle> => (file ??= openFor(path, partial));
  return new WritableStream<Uint8Array>({
    async write(chunk) {
      const handle = await opened();
      await handle.writeFile(chunk).catch(failAt(path, 'written'));
    },
    async close() {
      const handle = await opened();
      await handle.close().catch(failAt(path, 'written'));
      await rename(partial, path).catch(failAt(path, 'written'));
    },
    async abort() {
      const handle = await file?.catch(() => null);
      await handle?.close().catch(() => undefined);
      await rm(partial, { force: true });
    },
  });
}

async function openFor(path: string, partial: string): Promise<FileHandle> {
  const before = await lstat(path).catch(() => null);
  if (before !== null && !before.isFile()) throw unfit(path, 'is no regular file');
  const mode = before === null ? undefined : before.mode & 0o7777;
  return openPartial(partial, mode).catch(failAt(path, 'written'));
}

/** @throws OpenAIError for what is no regular file */
async function regularFile(path: string): Promise<{ size: number }> {
  const info = await lstat(path).catch(failAt(path, 'read'));
  if (info.isSymbolicLink()) throw unfit(path, 'is a symbolic link');
  if (!info.isFile()) throw unfit(path, 'is no regular file');
  return info;
}

/** The path of a file in a folder, without a link on the way there that could lead out of it. */
async function withoutLinks(directory: string, path: string): Promise<string> {
  let place = directory;
  for (const segment of path.split('/').slice(0, -1)) {
    place = join(place, segment);
    const info = await lstat(place).catch(failAt(path, 'read'));
    if (info.isSymbolicLink()) throw unfit(path, 'leads through a symbolic link');
  }
  return join(directory, path);
}

/** @throws OpenAIError for a path that is not relative, or leaves its folder */
function relativePath(path: unknown): string {
  const isPlain =
    typeof path === 'string' &&
    !/[\\\0]/.test(path) &&
    path.split('/').every((segment) => !['', '.', '..'].includes(segment));
  if (!isPlain) throw unfit(path, 'is no relative path without `.`, `..` and backslashes');
  return path;
}

function unfit(path: unknown, why: string): OpenAIError {
  return configurationError(`${JSON.stringify(path)} ${why}.`);
}
