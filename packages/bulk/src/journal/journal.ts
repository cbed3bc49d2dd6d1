import { constants } from 'node:fs';
import { appendFile, open, type FileHandle } from 'node:fs/promises';
import { BulkError } from '../bulk-error.ts';
import type { BulkRow, RowKey } from '../bulk-row.ts';
import { readLines, type Line } from '../input/read-lines.ts';
import { AppendFile, outputError, writeFully } from './append-file.ts';
import { replaceFile, syncFolder } from './derived-files.ts';
import { FileLock } from './file-lock.ts';
import {
  decodeOutputLine,
  encodeOutputLine,
  isSuccess,
  LINE_START,
  type Outcome,
  type OutputLine,
  type ReadOutputLine,
} from './output-line.ts';
import type { ResultStore } from './result-store.ts';
import { RowMarks } from './row-marks.ts';

/** Options of {@link Journal.open}. */
export interface JournalOptions {
  /** Whether results of failures are removed, so that their rows are sent again. Default: false. */
  dropFailures?: boolean | undefined;
  /** Whether results are kept of rows whose request is another now. Default: false. */
  allowChanges?: boolean | undefined;
  /** Receives each result that the file holds. */
  onResult?: ((line: OutputLine, index: number) => void) | undefined;
  /** Receives what was repaired. */
  onRepair?: ((repair: JournalRepair) => void) | undefined;
}

/** Something of the file that was not as it should be. */
export interface JournalRepair {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly problem:
    /** The last line was cut off, by a crash: it is removed. */
    | 'unfinished'
    /** It is damaged: it is moved to a file beside it, which ends in `.damaged`. */
    | 'damaged'
    /** There is a result for its row before it: it is removed. */
    | 'repeated';
}

/** What is to be done about a file. */
interface Findings {
  /** Length of what is kept. */
  end: number;
  /** Whether the last line needs its line break. */
  isUnended: boolean;
  /** Whether it is no journal. */
  isForeign: boolean;
  /** Numbers of lines to take out, negative for those that are kept in a file beside it. */
  dropped: number[];
}

/**
 * The output file as a journal: each result is a line, appended and on disk before it counts. When it is
 * opened, a line that a crash cut off is removed, and lines that are damaged are moved away. Its memory is
 * two bytes for each row.
 */
export class Journal implements ResultStore {
  readonly path: string;
  readonly #lock: FileLock;
  readonly #options: JournalOptions;
  readonly #marks = new RowMarks();
  #file: AppendFile | null = null;
  #bytes = 0;

  private constructor(path: string, lock: FileLock, options: JournalOptions) {
    this.path = path;
    this.#lock = lock;
    this.#options = options;
  }

  /**
   * Opens a journal, which is created where there is none.
   *
   * @throws BulkError of code `output_unusable` for a file that cannot be opened, `output_foreign` for
   * one that holds something else, `output_locked` while another process writes it
   */
  static async open(path: string, options: JournalOptions = {}): Promise<Journal> {
    const lock = await FileLock.take(path).catch((error: unknown) => {
      throw outputError(path, 'cannot be written', error);
    });
    const journal = new Journal(path, lock, options);
    try {
      await journal.#open();
      return journal;
    } catch (error) {
      await lock.release();
      throw outputError(path, 'cannot be used', error);
    }
  }

  /** How many rows have a result. */
  get size(): number {
    return this.#marks.size;
  }

  /** Length of the file when it was opened. */
  get bytes(): number {
    return this.#bytes;
  }

  has({ index, fingerprint, custom_id }: BulkRow): boolean {
    const found = this.#marks.get(index, fingerprint);
    if (found === 'other' && this.#options.allowChanges !== true) {
      throw new BulkError(
        'input_changed',
        `${this.path} has the result of another request for row ${index} ("${custom_id.slice(0, 100)}"): ` +
          'the input or the template has changed. Choose another output, or set `allowChanges` (`--allow-changes` of the command) to keep the results.',
      );
    }
    return found !== 'none';
  }

  async add(row: RowKey, outcome: Outcome): Promise<boolean> {
    if (this.#file === null) throw new BulkError('output_unusable', `${this.path} is closed.`);
    if (!this.#marks.add(row.index, row.fingerprint)) return false;
    try {
      await this.#file.append(encodeOutputLine(row, outcome));
      return true;
    } catch (error) {
      this.#marks.delete(row.index);
      throw error;
    }
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.close();
    await this.#lock.release();
  }

  async #open(): Promise<void> {
    const { path } = this;
    const file = await openFile(path);
    try {
      const findings = await this.#read(file);
      if (findings.isForeign) throw foreign(path);
      await file.truncate(findings.end);
      if (findings.isUnended) await writeFully(file, LINE_BREAK, findings.end);
      if (findings.dropped.length > 0) {
        await rewrite(path, file, findings.dropped);
        await file.close();
      }
      const current = findings.dropped.length > 0 ? await openFile(path) : file;
      this.#bytes = (await current.stat()).size;
      this.#file = new AppendFile(current, path, this.#bytes);
    } catch (error) {
      await file.close().catch(() => {});
      throw error;
    }
  }

  /** Reads all results, and finds what is to be repaired. */
  async #read(file: FileHandle): Promise<Findings> {
    const findings: Findings = { end: 0, isUnended: false, isForeign: false, dropped: [] };
    let whole = 0;
    let damaged = 0;
    for await (const lines of readLines(bytesOf(file))) {
      for (const line of lines) {
        const read = decodeOutputLine(line.bytes);
        if (read === null && !line.isWhole && mayBeOurs(line)) {
          this.#options.onRepair?.({ line: line.number, problem: 'unfinished' });
          continue;
        }
        findings.end = line.offset + line.bytes.length + (line.isWhole ? 1 : 0);
        findings.isUnended = !line.isWhole;
        if (read !== null) {
          whole += 1;
          if (!this.#keep(read, line.number)) findings.dropped.push(line.number);
        } else if (line.bytes.toString('latin1').trim() !== '') {
          damaged += 1;
          findings.dropped.push(-line.number);
          this.#options.onRepair?.({ line: line.number, problem: 'damaged' });
        }
      }
    }
    findings.isForeign = whole === 0 && damaged > 0;
    return findings;
  }

  /** Counts a result; false for one that is to be removed. */
  #keep({ line, index, fingerprint }: ReadOutputLine, number: number): boolean {
    if (this.#options.dropFailures === true && !isSuccess(line)) return false;
    if (!this.#marks.add(index, fingerprint)) {
      this.#options.onRepair?.({ line: number, problem: 'repeated' });
      return false;
    }
    this.#options.onResult?.(line, index);
    return true;
  }
}

const LINE_BREAK = Buffer.from('\n');
/** Bytes that are read, or written anew, at once. */
const CHUNK = 1_048_576;

async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT);
  if ((await file.stat()).isFile()) {
    await syncFolder(path);
    return file;
  }
  await file.close();
  throw new BulkError('output_unusable', `The output ${path} is not a regular file.`);
}

function bytesOf(file: FileHandle): AsyncIterable<Buffer> {
  return file.createReadStream({ start: 0, autoClose: false, highWaterMark: CHUNK });
}

/** Whether a line that is cut off is the beginning of a result, or a tail of zeros that a power failure left. */
function mayBeOurs({ bytes }: Line): boolean {
  const start = bytes.toString('latin1', 0, LINE_START.length);
  return LINE_START.startsWith(start) || /^\0*$/.test(start);
}

/**
 * Writes the file anew without some lines, and puts it in place of the old one.
 *
 * @param dropped their numbers, negative for those that are kept in a file beside it
 */
async function rewrite(path: string, file: FileHandle, dropped: readonly number[]): Promise<void> {
  const damaged: Buffer[] = [];
  let next = 0;
  await replaceFile(path, async (write) => {
    for await (const lines of readLines(bytesOf(file))) {
      for (const { number, bytes } of lines) {
        const line = Buffer.concat([bytes, LINE_BREAK]);
        if (Math.abs(dropped[next] ?? 0) !== number) await write(line);
        else if ((dropped[next++] ?? 0) < 0) damaged.push(line);
      }
    }
    if (damaged.length > 0)
      await appendFile(`${path}.damaged`, Buffer.concat(damaged), { flush: true });
  });
}

function foreign(path: string): BulkError {
  return new BulkError(
    'output_foreign',
    `The output ${path} exists and holds no results of a run. Choose another output, or move the file away.`,
  );
}
