import { configurationError } from '../../core/errors/configuration-error.ts';
import type { ChatCompletionMessageParam } from '../../generated/models/chat/completions/completions.ts';
import type { ResponseInputItem } from '../../generated/models/responses/responses.ts';
import { checkIterable } from '../arguments.ts';
import { fieldsIn, isFields, type Fields } from '../json/fields.ts';

/**
 * The last `most` items of a history of responses, and those before them that belong with them: a call is kept
 * with its result, and reasoning with what it led to. Instructions at its beginning are kept and not counted.
 */
export function trimItems(items: readonly ResponseInputItem[], most: number): ResponseInputItem[] {
  return trimmed(items, most, linksOfItem);
}

/**
 * The last `most` messages of a history of chat completions, and those before them that belong with them: a call
 * is kept with its result. Instructions at its beginning are kept and not counted.
 */
export function trimMessages(
  messages: readonly ChatCompletionMessageParam[],
  most: number,
): ChatCompletionMessageParam[] {
  return trimmed(messages, most, linksOfMessage);
}

/** What links an entry to others: the ids of calls that it makes or answers. */
type LinksOf = (entry: Fields) => readonly unknown[];

function trimmed<Entry>(entries: readonly Entry[], most: number, linksOf: LinksOf): Entry[] {
  checkIterable(entries, 'items', 'an array');
  if (!(most >= 1)) throw configurationError('A history is trimmed to a number of 1 or more.');
  const start = entries.findIndex((entry) => !isInstruction(entry));
  if (start < 0 || entries.length - start <= most) return [...entries];
  const cuts = cutsOf(entries, start, linksOf);
  const wanted = entries.length - most;
  const cut = cuts.reverse().find((place) => place <= wanted) ?? start;
  return [...entries.slice(0, start), ...entries.slice(cut)];
}

/** The places that nothing spans, before which a history can be cut. */
function cutsOf(entries: readonly unknown[], start: number, linksOf: LinksOf): number[] {
  const links = entries.map((entry) => (isFields(entry) ? linksOf(entry) : []));
  const last = new Map<unknown, number>();
  for (const [place, ids] of links.entries()) for (const id of ids) last.set(id, place);
  const cuts: number[] = [];
  let open = -1;
  for (let place = start; place < entries.length; place += 1) {
    if (place > open) cuts.push(place);
    const ends = (links[place] ?? []).map((id) => last.get(id) ?? place);
    // Reasoning is sent back with the item after it.
    const end = isReasoning(entries[place]) ? place + 1 : place;
    open = Math.max(open, end, ...ends);
  }
  return cuts;
}

function isInstruction(entry: unknown): boolean {
  return isFields(entry) && (entry.role === 'system' || entry.role === 'developer');
}

function isReasoning(entry: unknown): boolean {
  return isFields(entry) && entry.type === 'reasoning';
}

function linksOfItem({ call_id, approval_request_id, type, id }: Fields): readonly unknown[] {
  if (type === 'mcp_approval_request') return [id];
  return [call_id, approval_request_id].filter((link) => typeof link === 'string');
}

function linksOfMessage({ tool_calls, tool_call_id }: Fields): readonly unknown[] {
  const made = fieldsIn(tool_calls).map(({ id }) => id);
  return [...made, tool_call_id].filter((link) => typeof link === 'string');
}
