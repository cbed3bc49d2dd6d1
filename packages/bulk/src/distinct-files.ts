import { fstat, ReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { configurationError, type BulkOptions } from './bulk-options.ts';
import type { BulkInput } from './input/read-rows.ts';
import { outputError } from './journal/append-file.ts';
import { realPath } from './journal/real-path.ts';

/** A file, and the option that names it. */
interface NamedFile {
  readonly option: string;
  /** Undefined for a stream. */
  readonly path: string | undefined;
  readonly stats: Stats | null;
}

/** What is kept beside an output, by its suffix. */
const BESIDE_OUTPUT = ['.lock', '.batches', '.damaged', '.tmp'] as const;
const STDIN = 0;

/**
 * Refuses options that name the same file, by whatever spelling or link, and files that a run would replace
 * though they are none. Nothing has been opened by then.
 *
 * @throws OpenAIError of code `configuration`
 * @throws BulkError of code `output_unusable` for a file that is no regular one
 */
export async function refuseSharedFiles<Row>(options: BulkOptions<Row>): Promise<void> {
  const { input, output, failures, embeddings } = options;
  const files: NamedFile[] = [await inputFile(input)];
  if (output !== undefined) {
    files.push(await namedFile('output', output));
    const real = await realPath(output);
    for (const suffix of BESIDE_OUTPUT) {
      files.push(await namedFile(`a file beside \`output\` (${suffix})`, real + suffix));
    }
  }
  for (const [option, path] of Object.entries({ failures, embeddings })) {
    if (path === undefined) continue;
    const file = await namedFile(option, path);
    if (file.stats !== null && !file.stats.isFile()) {
      throw outputError(path, 'cannot be written', 'it is not a regular file');
    }
    files.push(file);
  }
  for (const [at, file] of files.entries()) {
    const other = files.slice(0, at).find((one) => isSame(one, file));
    if (other === undefined) continue;
    throw configurationError(
      `\`bulk\`: ${quoted(other.option)} and ${quoted(file.option)} are the same file, ${file.path}. Each needs a file of its own.`,
    );
  }
}

async function namedFile(option: string, path: string): Promise<NamedFile> {
  return { option, path: resolve(await realPath(path)), stats: await stat(path).catch(() => null) };
}

/** A stream of a file counts as that file. */
async function inputFile(input: BulkInput): Promise<NamedFile> {
  if (input === '-') return await descriptorFile(STDIN);
  if (typeof input === 'string') return await namedFile('input', input);
  if (input instanceof URL) return await namedFile('input', fileURLToPath(input));
  if (!(input instanceof ReadStream)) return { option: 'input', path: undefined, stats: null };
  if (typeof input.path === 'string') return await namedFile('input', input.path);
  return await descriptorFile(Number(Reflect.get(input, 'fd')));
}

async function descriptorFile(descriptor: number): Promise<NamedFile> {
  const stats = await promisify(fstat)(descriptor).catch(() => null);
  return { option: 'input', path: undefined, stats };
}

function isSame(one: NamedFile, other: NamedFile): boolean {
  if (one.path !== undefined && one.path === other.path) return true;
  const [{ stats }, { stats: others }] = [one, other];
  if (stats === null || others === null || !others.isFile()) return false;
  return stats.dev === others.dev && stats.ino === others.ino;
}

function quoted(option: string): string {
  return option.includes('`') ? option : `\`${option}\``;
}
