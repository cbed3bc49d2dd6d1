import { BulkError } from '../bulk-error.ts';
import { invalidRow, isFields, toRow, type BulkRequest, type BulkRow } from '../bulk-row.ts';
import { inputError, openByteSource, plainBytes } from './byte-source.ts';
import type { RawRow } from './raw-row.ts';
import { readCSV } from './read-csv.ts';
import { readJSONL } from './read-jsonl.ts';

/** What is in a file of rows. */
export type InputFormat = 'jsonl' | 'csv' | 'tsv';

/**
 * Rows: the path or URL of a file, `-` for the standard input, an array, an iterable or async iterable of
 * rows, or a stream of bytes. Files may be compressed with gzip.
 */
export type BulkInput<Row = unknown> = string | URL | Iterable<Row> | AsyncIterable<Row>;

/** Makes a request of a row. */
export type RequestTemplate<Row = unknown> = (
  row: Row,
  index: number,
) => BulkRequest | Promise<BulkRequest>;

/** An input, and what its rows become. */
export interface RowOptions<Row = unknown> {
  input: BulkInput<Row>;
  /** Default: by the name of the file, else `jsonl`. */
  format?: InputFormat | undefined;
  /** Default: rows are requests in the form of the Batch API: `{ custom_id, method, url, body }`. */
  request?: RequestTemplate<Row> | undefined;
  /** Receives rows that cannot be sent, which are skipped. Default: the first one ends the run. */
  onInvalidRow?: ((error: BulkError) => void) | undefined;
}

/** Rows that can be read once. */
export interface RowSource {
  readonly rows: AsyncGenerator<BulkRow, undefined>;
  /** The part of the input that was read, from 0 to 1; undefined where that is not known. */
  readonly progress: () => number | undefined;
}

/**
 * The rows of an input, one after the other, each checked and with its request.
 *
 * @throws BulkError of code `input_unreadable`, and while it is iterated `invalid_row` with the line
 */
export async function openRows<Row>(options: RowOptions<Row>): Promise<RowSource> {
  const { input, format } = options;
  if (typeof input === 'string' || input instanceof URL) {
    const { name, bytes, progress } = await openByteSource(input);
    const raw = rowsIn(bytes, format ?? formatOf(name));
    const part = (): number | undefined => {
      const { read, size } = progress() ?? { read: 0, size: 0 };
      return size > 0 ? read / size : undefined;
    };
    return { rows: requestsOf(raw, name, options), progress: part };
  }
  if (!isIterable(input)) {
    throw new BulkError(
      'input_unreadable',
      '`input` must be the path of a file, an array or an iterable of rows.',
    );
  }
  let read = 0;
  const size = Array.isArray(input) ? input.length : undefined;
  const counted = counting(valuesOf(input, format ?? 'jsonl'), (count) => (read = count));
  return {
    rows: requestsOf(counted, 'that was passed', options),
    progress: () => (size === undefined || size === 0 ? undefined : read / size),
  };
}

/** Whether an input can be read once only: a stream, a generator, the standard input. */
export function isReadOnce(input: BulkInput): boolean {
  if (typeof input === 'string') return input === '-';
  return !(input instanceof URL) && !Array.isArray(input);
}

function isIterable(input: unknown): boolean {
  return (
    typeof input === 'object' &&
    input !== null &&
    (Symbol.iterator in input || Symbol.asyncIterator in input)
  );
}

function formatOf(name: string): InputFormat {
  const [, found] = /\.(csv|tsv)(?:\.gz)?$/i.exec(name) ?? [];
  return found?.toLowerCase() === 'csv' ? 'csv' : found === undefined ? 'jsonl' : 'tsv';
}

function rowsIn(bytes: AsyncIterable<Uint8Array>, format: InputFormat): AsyncGenerator<RawRow> {
  return format === 'jsonl' ? readJSONL(bytes) : readCSV(bytes, format === 'tsv' ? '\t' : ',');
}

/** The rows of an iterable, which may be a stream of bytes. */
async function* valuesOf(
  input: Iterable<unknown> | AsyncIterable<unknown>,
  format: InputFormat,
): AsyncGenerator<RawRow> {
  let index = 0;
  const items =
    Symbol.asyncIterator in input ? input[Symbol.asyncIterator]() : input[Symbol.iterator]();
  try {
    for (let next = await items.next(); next.done !== true; next = await items.next()) {
      if (index === 0 && next.value instanceof Uint8Array) {
        yield* rowsIn(plainBytes(bytesFrom(next.value, items)), format);
        return;
      }
      yield { value: next.value, place: `Row ${index++}` };
    }
  } finally {
    await items.return?.();
  }
}

async function* bytesFrom(
  first: Uint8Array,
  rest: AsyncIterator<unknown> | Iterator<unknown>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    if (next.value instanceof Uint8Array) yield next.value;
  }
}

async function* counting(
  rows: AsyncIterable<RawRow>,
  onRead: (count: number) => void,
): AsyncGenerator<RawRow> {
  let count = 0;
  for await (const row of rows) {
    onRead(++count);
    yield row;
  }
}

async function* requestsOf<Row>(
  raw: AsyncIterable<RawRow>,
  name: string,
  { request, onInvalidRow }: RowOptions<Row>,
): AsyncGenerator<BulkRow, undefined> {
  let index = 0;
  try {
    for await (const found of raw) {
      try {
        yield await requestOf(found, index, request);
      } catch (error) {
        if (!(error instanceof BulkError) || onInvalidRow === undefined) throw error;
        onInvalidRow(error);
      }
      index += 1;
    }
  } catch (error) {
    throw error instanceof BulkError ? error : inputError(name, error);
  }
  return undefined;
}

async function requestOf<Row>(
  raw: RawRow,
  index: number,
  request: RequestTemplate<Row> | undefined,
): Promise<BulkRow> {
  const { place } = raw;
  if (raw.problem !== undefined) throw invalidRow(place, raw.problem);
  if (request === undefined) return toRow(raw.value, index, place);
  const rowID = isFields(raw.value) ? raw.value['custom_id'] : undefined;
  // What is in a file is for the template to know.
  const made = await Promise.resolve(raw.value as Row)
    .then((row) => request(row, index))
    .catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause);
      throw invalidRow(place, `makes the template \`request\` throw: ${reason}`, cause);
    });
  return toRow(made, index, place, rowID);
}
