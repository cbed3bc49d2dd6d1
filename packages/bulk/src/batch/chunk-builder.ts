import type { BatchLimits } from 'petrel/helpers/batches';
import { tokensExpected } from '../budget.ts';
import type { BulkRow } from '../bulk-row.ts';
import type { RowRanges } from './batch-state.ts';

/** Rows that fit into one batch: they have the same URL and model. */
export interface Chunk {
  readonly rows: BulkRow[];
  bytes: number;
  inputs: number;
  tokens: number;
}

/** Bytes of a line beside the body, the URL and the id: names, braces and the line break. */
const LINE_OVERHEAD = 120;

/** Collects rows in chunks for batches. */
export class ChunkBuilder {
  readonly #limits: BatchLimits;
  readonly #open = new Map<string, Chunk>();
  #bytes = 0;

  constructor(limits: BatchLimits) {
    this.#limits = limits;
  }

  /** Adds a row. What is returned is full, and to be submitted. */
  add(row: BulkRow): Chunk[] {
    const full: Chunk[] = [];
    const key = JSON.stringify([row.url, row.body['model']]);
    const size = sizeOf(row);
    const inputs = inputsOf(row);
    let chunk = this.#open.get(key);
    if (chunk !== undefined && !this.#fits(chunk, size, inputs)) {
      full.push(this.#take(key, chunk));
      chunk = undefined;
    }
    // Chunks of other models must not fill the memory.
    if (this.#bytes + size > this.#limits.bytes) full.push(...this.takeAll());
    chunk = this.#open.get(key) ?? { rows: [], bytes: 0, inputs: 0, tokens: 0 };
    this.#open.set(key, chunk);
    const { input, output } = tokensExpected(row);
    chunk.rows.push(row);
    chunk.bytes += size;
    chunk.inputs += inputs;
    chunk.tokens += input + output;
    this.#bytes += size;
    return full;
  }

  /** All chunks, full or not. */
  takeAll(): Chunk[] {
    return [...this.#open].map(([key, chunk]) => this.#take(key, chunk));
  }

  #fits({ rows, bytes, inputs }: Chunk, size: number, more: number): boolean {
    return (
      rows.length < this.#limits.requests &&
      bytes + size <= this.#limits.bytes &&
      inputs + more <= this.#limits.inputs
    );
  }

  #take(key: string, chunk: Chunk): Chunk {
    this.#open.delete(key);
    this.#bytes -= chunk.bytes;
    return chunk;
  }
}

/** Places of rows in ascending order, as ranges. */
export function rangesOf(rows: readonly BulkRow[]): RowRanges {
  const ranges: [number, number][] = [];
  for (const { index } of rows) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === index - 1) last[1] = index;
    else ranges.push([index, index]);
  }
  return ranges;
}

function sizeOf({ url, custom_id, body }: BulkRow): number {
  return Buffer.byteLength(JSON.stringify([url, custom_id, body])) + LINE_OVERHEAD;
}

/** How many inputs a request for embeddings has; 0 for other requests. */
function inputsOf({ url, body }: BulkRow): number {
  if (url !== '/v1/embeddings') return 0;
  const input = body['input'];
  // A list of numbers is one input in tokens.
  return Array.isArray(input) && typeof input[0] !== 'number' ? input.length : 1;
}
