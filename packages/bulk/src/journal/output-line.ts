import { crc32 } from 'node:zlib';
import { isFields, type RowKey } from '../bulk-row.ts';

/** What came of a request, in the form of the Batch API's output files. */
export interface Outcome {
  /** Null where no answer came. */
  readonly response: {
    readonly status_code: number;
    readonly request_id: string | null;
    readonly body: unknown;
  } | null;
  /** Null where an answer came, whatever its status, unless it does not match the schema. */
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** A line of the output. */
export interface OutputLine extends Outcome {
  /** Names the row and its request: `row_12_f00dfeedf00dfeed`. */
  readonly id: string;
  readonly custom_id: string;
}

/** A line that was read, with the row it is of. */
export interface ReadOutputLine {
  readonly line: OutputLine;
  readonly index: number;
  readonly fingerprint: string;
}

/** What every line begins with. */
export const LINE_START = '{"id":"row_';

const ID = /^row_(\d{1,15})_([0-9a-f]{16})$/;
const CHECKSUM = ',"crc32":"';
/** Bytes of `,"crc32":"00000000"}`. */
const TAIL = CHECKSUM.length + 10;

/** Whether the request succeeded. */
export function isSuccess({ response, error }: Outcome): boolean {
  return (
    error === null && response !== null && response.status_code >= 200 && response.status_code < 300
  );
}

/** The line of a result, with its line break. Its last member is a checksum of all before it. */
export function encodeOutputLine(
  { index, fingerprint, custom_id }: RowKey,
  { response, error }: Outcome,
): Buffer {
  const line: OutputLine = { id: `row_${index}_${fingerprint}`, custom_id, response, error };
  const text = JSON.stringify(line).slice(0, -1);
  return Buffer.from(`${text}${CHECKSUM}${checksum(text)}"}\n`);
}

/** The result on a line; null for a line that is damaged, or is none of a run. */
export function decodeOutputLine(bytes: Buffer): ReadOutputLine | null {
  const end = bytes.length - (bytes.at(-1) === CARRIAGE_RETURN ? 1 : 0);
  const text = bytes.toString('utf8', 0, Math.max(0, end - TAIL));
  const tail = bytes.toString('latin1', Math.max(0, end - TAIL), end);
  if (tail !== `${CHECKSUM}${checksum(text)}"}`) return null;
  const line = parsed(`${text}}`);
  if (!isOutputLine(line)) return null;
  const [, index, fingerprint = ''] = ID.exec(line.id) ?? [];
  return index === undefined ? null : { line, index: Number(index), fingerprint };
}

const CARRIAGE_RETURN = 13;

function isOutputLine(value: unknown): value is OutputLine {
  return isFields(value) && typeof value['id'] === 'string';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}
