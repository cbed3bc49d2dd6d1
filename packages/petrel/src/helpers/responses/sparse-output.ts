import { OpenAIError } from '../../core/errors/index.ts';
import { appendText, isFields, textOf, type Fields } from '../json/fields.ts';

/** What has arrived of an item that the server has not begun, or of parts that it has not. */
export interface PartialOutput {
  /** Where the item belongs in the output. */
  output_index: number;
  /** Id of the item. */
  item_id: string;
  /** Arguments of a function, or of a tool of an MCP server. */
  arguments?: string;
  /** Input of a custom tool. */
  input?: string;
  /** Parts of a message, without the types that were not sent. */
  content?: { content_index: number; data: unknown }[];
  /** Output of the commands of a shell. */
  commands?: { command_index: number; data: unknown }[];
}

interface SparseItem {
  readonly kind: string;
  readonly item_id: string;
  arguments?: string;
  input?: string;
  readonly content: Map<number, Fields>;
  readonly commands: Map<number, Fields>;
}

/** The type of item that an event is about, for events that may arrive before their item. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^response\.(?:output_text|refusal)\.(?:delta|done)$/, 'message'],
  [/^response\.content_part\.(?:added|done)$/, 'message'],
  [/^response\.function_call_arguments\.(?:delta|done)$/, 'function_call'],
  [/^response\.custom_tool_call_input\.(?:delta|done)$/, 'custom_tool_call'],
  [/^response\.mcp_call_arguments\.(?:delta|done)$/, 'mcp_call'],
  [/^response\.shell_call_output_content\.(?:delta|done)$/, 'shell_call_output'],
];

const SHELL = 'shell_call_output';

/** Keeps what has arrived without the item, or the part, that it belongs to. */
export class SparseOutput {
  readonly #items = new Map<number, SparseItem>();

  /** What is kept, by its place in the output. */
  get entries(): PartialOutput[] {
    return [...this.#items].sort(([a], [b]) => a - b).map(([index, item]) => entryOf(index, item));
  }

  /** The places of what is kept. */
  get indices(): Iterable<number> {
    return this.#items.keys();
  }

  /**
   * Keeps an event that finds no item or no part; false for one that belongs to `known`.
   *
   * @throws OpenAIError for an event of another item than the one at its place
   */
  add(event: Fields, index: number, known: Fields | undefined): boolean {
    const kind = KINDS.find(([types]) => types.test(textOf(event['type'])))?.[1];
    if (kind === undefined || isOtherPart(event)) return false;
    if (known !== undefined) {
      if (known['type'] !== kind) throw mismatch(index);
      if (known['id'] !== undefined && known['id'] !== event['item_id']) throw mismatch(index);
      if (kind !== SHELL && hasPlace(known, event)) return false;
    } else if (kind === SHELL) throw mismatch(index);
    this.#write(event, this.#itemAt(index, kind, event));
    return true;
  }

  /** Forgets what an item has replaced, of which it must be the beginning. */
  replace(index: number, item: Fields): void {
    const sparse = this.#items.get(index);
    if (sparse === undefined) return;
    const isOther = item['id'] !== undefined && item['id'] !== sparse.item_id;
    if (isOther || item['type'] !== sparse.kind) throw mismatch(index);
    this.#items.delete(index);
  }

  /** The text that is kept for a message. */
  textAt(index: number): string {
    const parts = [...(this.#items.get(index)?.content ?? [])].sort(([a], [b]) => a - b);
    return parts
      .map(([, { type = 'output_text', text }]) => (type === 'output_text' ? textOf(text) : ''))
      .join('');
  }

  clear(): void {
    this.#items.clear();
  }

  #itemAt(index: number, kind: string, event: Fields): SparseItem {
    const item_id = textOf(event['item_id']);
    const found = this.#items.get(index);
    if (item_id === '') throw mismatch(index);
    if (found !== undefined) {
      if (found.item_id !== item_id || found.kind !== kind) throw mismatch(index);
      return found;
    }
    const item = { kind, item_id, content: new Map(), commands: new Map() };
    this.#items.set(index, item);
    return item;
  }

  #write(event: Fields, item: SparseItem): void {
    const type = textOf(event['type']);
    if (item.kind === 'message') writePart(event, type, item.content);
    else if (item.kind === SHELL) writeCommand(event, item.commands);
    else if (item.kind === 'custom_tool_call') {
      item.input = type.endsWith('.delta')
        ? (item.input ?? '') + textOf(event['delta'])
        : textOf(event['input']);
    } else {
      item.arguments = type.endsWith('.delta')
        ? (item.arguments ?? '') + textOf(event['delta'])
        : textOf(event['arguments']);
    }
  }
}

function writePart(event: Fields, type: string, content: Map<number, Fields>): void {
  const index = indexOf(event['content_index']);
  if (isFields(event['part'])) {
    content.set(index, { ...event['part'] });
    return;
  }
  const member = type.startsWith('response.refusal') ? 'refusal' : 'text';
  const data = content.get(index) ?? {};
  if (type.endsWith('.delta')) appendText(data, member, event['delta']);
  else data[member] = event[member];
  if (Array.isArray(event['logprobs'])) {
    const earlier = type.endsWith('.delta') ? data['logprobs'] : [];
    data['logprobs'] = [...(Array.isArray(earlier) ? earlier : []), ...event['logprobs']];
  }
  content.set(index, data);
}

function writeCommand(event: Fields, commands: Map<number, Fields>): void {
  const index = indexOf(event['command_index']);
  const { delta, output } = event;
  if (!isFields(delta)) {
    commands.set(index, { output });
    return;
  }
  const data = commands.get(index) ?? {};
  for (const name of ['stdout', 'stderr']) appendText(data, name, delta[name]);
  commands.set(index, data);
}

/** Whether an item has what an event adds to, or the event begins the next part. */
function hasPlace({ content }: Fields, { type, content_index }: Fields): boolean {
  if (content_index === undefined) return true;
  const index = indexOf(content_index);
  if (!Array.isArray(content)) return false;
  const isNext = type === 'response.content_part.added' && index === content.length;
  return isNext || Object.hasOwn(content, index);
}

/** A part of another item than a message, such as of reasoning. */
function isOtherPart({ part }: Fields): boolean {
  return isFields(part) && part['type'] !== 'output_text' && part['type'] !== 'refusal';
}

function entryOf(output_index: number, item: SparseItem): PartialOutput {
  const entry: PartialOutput = { output_index, item_id: item.item_id };
  if (item.arguments !== undefined) entry.arguments = item.arguments;
  if (item.input !== undefined) entry.input = item.input;
  const sorted = (all: Map<number, Fields>): [number, Fields][] =>
    structuredClone([...all].sort(([a], [b]) => a - b));
  if (item.content.size > 0) {
    entry.content = sorted(item.content).map(([content_index, data]) => ({ content_index, data }));
  }
  if (item.commands.size > 0) {
    entry.commands = sorted(item.commands).map(([command_index, data]) => ({
      command_index,
      data,
    }));
  }
  return entry;
}

/**
 * An index of an event.
 *
 * @throws OpenAIError for what is none
 */
export function indexOf(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw unusable('an index is not a whole number of at least 0');
}

function mismatch(index: number): OpenAIError {
  return unusable(`it does not belong to the item at \`output_index\` ${index}`);
}

/** The error for an event that does not fit to those before it, or lacks what it should have. */
export function unusable(why: string): OpenAIError {
  return new OpenAIError(`An event of the response cannot be added: ${why}.`);
}
