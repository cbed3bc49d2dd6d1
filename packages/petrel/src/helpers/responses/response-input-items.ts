import type {
  ResponseInputItem,
  ResponseOutputItem,
} from '../../generated/models/responses/responses.ts';
import { checkIterable } from '../arguments.ts';
import { isFields, type Fields } from '../json/fields.ts';

/** An item of a response's output, or of an input. */
export type ResponseInputItemLike = ResponseInputItem | ResponseOutputItem;

/**
 * Items of a response's output as items of the next input, in their order. What only responses have is
 * left out (`created_by`, parsed values), and so are items that cannot be sent back.
 *
 * ```ts
 * const input = [...messages, ...toResponseInputItems(response.output)];
 * ```
 */
export function toResponseInputItems(items: Iterable<ResponseInputItemLike>): ResponseInputItem[] {
  checkIterable(items, 'items', 'an array of items');
  return Array.from(items, toResponseInputItem).filter((item) => item !== null);
}

/** One item as an item of the next input; null when it cannot be sent back. */
export function toResponseInputItem(item: ResponseInputItemLike): ResponseInputItem | null {
  if (!isFields(item)) return null;
  const { created_by: _, ...rest }: Fields = item;
  const convert = typeof item.type === 'string' ? CONVERT.get(item.type) : undefined;
  const input = convert === undefined ? rest : convert(rest);
  // Types of items that this package does not know are sent back as they came.
  return input as ResponseInputItem | null;
}

const CONVERT: ReadonlyMap<string, (item: Fields) => Fields | null> = new Map<
  string,
  (item: Fields) => Fields | null
>([
  ['message', (item) => withItems(item, 'content', 'parsed')],
  ['function_call', (item) => without(item, 'parsed_arguments')],
  ['shell_call_output', (item) => withItems(item, 'output', 'created_by')],
  ['custom_tool_call_output', completedOutput],
  ['computer_call_output', (item) => (item.status === 'failed' ? null : item)],
  ['additional_tools', (item) => (item.role === 'developer' ? item : null)],
]);

/** As an input it has no status: it is complete. */
function completedOutput(item: Fields): Fields | null {
  const { status = 'completed' } = item;
  return status === 'completed' ? without(item, 'status') : null;
}

function without(item: Fields, member: string): Fields {
  const { [member]: _, ...rest } = item;
  return rest;
}

/** The item with a list whose elements lack a member. */
function withItems(item: Fields, list: string, member: string): Fields {
  const elements = item[list];
  if (!Array.isArray(elements)) return item;
  return {
    ...item,
    [list]: elements.map((element: unknown) =>
      isFields(element) ? without(element, member) : element,
    ),
  };
}
