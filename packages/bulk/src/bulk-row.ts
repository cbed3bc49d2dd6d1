import { createHash } from 'node:crypto';
import { BulkError } from './bulk-error.ts';

/** A request in the form of the Batch API's input files. */
export interface BulkRequest {
  /** Identifies the result. Default: `custom_id` of the row, else `row-` and its index. */
  readonly custom_id?: string | undefined;
  /** The operation, such as `/v1/responses`. */
  readonly url: string;
  readonly body: object;
  /** Default: `POST`, the only method there is. */
  readonly method?: string | undefined;
}

/** A row of the input, ready to be sent. */
export interface BulkRow {
  /** Its place in the input, from 0. */
  readonly index: number;
  readonly custom_id: string;
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** 16 hexadecimal digits that differ for rows with another id or request. */
  readonly fingerprint: string;
}

/** What is needed of a row to store its result. */
export type RowKey = Pick<BulkRow, 'index' | 'fingerprint' | 'custom_id'>;

/**
 * A request as a row.
 *
 * @throws BulkError of code `invalid_row` with the place of the row
 */
export function toRow(given: unknown, index: number, place: string, rowID?: unknown): BulkRow {
  if (!isFields(given)) throw invalidRow(place, 'is not an object');
  const { custom_id: ownID = rowID ?? `row-${index}`, method = 'POST', url, body } = given;
  if (typeof ownID !== 'string' || ownID === '') {
    throw invalidRow(place, 'has a `custom_id` that is not text');
  }
  const named = `${place} ("${ownID.slice(0, 100)}")`;
  if (method !== 'POST') throw invalidRow(named, 'must have the method POST');
  if (typeof url !== 'string') throw invalidRow(named, 'has no `url`, such as /v1/responses');
  if (!/^\/(?!\/)/.test(url)) {
    throw invalidRow(named, 'has a `url` that is not relative, such as /v1/responses');
  }
  if (!isFields(body)) throw invalidRow(named, 'has no `body`');
  if (body['stream'] === true) {
    throw invalidRow(named, 'cannot be streamed: leave `body.stream` out');
  }
  const fingerprint = fingerprintOf(ownID, url, jsonOf(body, named));
  return { index, custom_id: ownID, url, body, fingerprint };
}

/** The error for a row that cannot be sent. */
export function invalidRow(place: string, problem: string, cause?: unknown): BulkError {
  return new BulkError('invalid_row', `${place} ${problem}.`, cause);
}

/** Whether a value is an object with members. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOf(body: object, named: string): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw invalidRow(named, 'has a `body` that cannot be written as JSON', cause);
  }
}

function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
