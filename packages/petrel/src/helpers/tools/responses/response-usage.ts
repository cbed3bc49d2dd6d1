import type { ResponseUsage } from '../../../generated/models/responses/responses.ts';
import { isFields, type Fields } from '../../json/fields.ts';

/** The sum of the tokens of two responses, with their details; null when neither has reported them. */
export function addResponseUsage(
  total: ResponseUsage | null,
  usage: ResponseUsage | null | undefined,
): ResponseUsage | null {
  if (!isFields(usage)) return total;
  // The sum of two of a type is of that type.
  return total === null ? usage : (sum({ ...total }, { ...usage }) as unknown as ResponseUsage);
}

function sum(total: Fields, added: Fields): Fields {
  const all = new Map(Object.entries(total));
  for (const [name, value] of Object.entries(added)) {
    const known = all.get(name);
    if (typeof value === 'number') all.set(name, typeof known === 'number' ? known + value : value);
    else if (isFields(value)) all.set(name, isFields(known) ? sum(known, value) : value);
  }
  return Object.fromEntries(all);
}
