import type { RowKey } from '../bulk-row.ts';

const ID = /^(\d{1,15})_([0-9a-f]{16})_([^]*)$/;

/** The id of a row in a batch. It holds what is needed to store the result, so that no list is kept of it. */
export function batchID({ index, fingerprint, custom_id }: RowKey): string {
  return `${index}_${fingerprint}_${custom_id}`;
}

/** The row that the id is of; null for an id of another program. */
export function readBatchID(id: string): RowKey | null {
  const [, index, fingerprint = '', custom_id = ''] = ID.exec(id) ?? [];
  return index === undefined ? null : { index: Number(index), fingerprint, custom_id };
}
