import { asOpenAIError } from '../../core/errors/configuration-error.ts';
import type {
  Response,
  ResponseOutputItem,
  ResponsesServerEvent,
} from '../../generated/models/responses/responses.ts';
import { addOutputText } from '../../openai/output-text.ts';
import { copyOf, isFields, textOf, type Fields } from '../json/fields.ts';
import { addEvent, isOutputEvent } from './response-accumulator.ts';
import { indexOf, SparseOutput, unusable, type PartialOutput } from './sparse-output.ts';

export type { PartialOutput } from './sparse-output.ts';

/** An item while it grows: its type is known, and other members may be missing. */
export type ProvisionalOutputItem = {
  [Type in ResponseOutputItem['type']]: { type: Type } & Partial<
    Record<Exclude<keyof Extract<ResponseOutputItem, { type: Type }>, 'type'>, unknown>
  >;
}[ResponseOutputItem['type']];

/** A part of an item: of a message, one of its annotations, or of a summary of reasoning. */
export type PartSelector =
  | { content_index: number; annotation_index?: number }
  | { summary_index: number };

/** An event of a lane, as `lane.receive()` returns it. */
export type AccumulatedEvent = ResponsesServerEvent | { type: string; [name: string]: unknown };

/** What is known of the response of a lane. */
export type ResponsesWebSocketAccumulatorState =
  | {
      /** The response is under way. */
      phase: 'provisional';
      /** Members that the server has not sent are missing. */
      snapshot: { output: ProvisionalOutputItem[]; output_text: string } & {
        [Field in Exclude<keyof Response, 'output' | 'output_text'>]?: unknown;
      };
      /** What has arrived without the item or the part that it belongs to. */
      partialOutput?: PartialOutput[];
    }
  /** The events do not fit together; the next response, or the end of this one, changes that. */
  | { phase: 'unavailable'; error: Error }
  /** The response has ended. The event is as it was received. */
  | { phase: 'terminal'; event: AccumulatedEvent };

const TERMINAL = /^(?:error|response\.(?:completed|failed|incomplete))$/;
const STATUS = /^response\.(?:queued|in_progress)$/;

type Ended = Exclude<ResponsesWebSocketAccumulatorState, { phase: 'provisional' }>;

/**
 * Builds the response of one lane while it is under way. Give it each event that `lane.receive()` returns:
 * it neither reads nor sends anything itself. It never changes events.
 *
 * ```ts
 * const accumulator = new ResponsesWebSocketAccumulator();
 * while (accumulator.current?.phase !== 'terminal') accumulator.add(await lane.receive());
 * ```
 */
export class ResponsesWebSocketAccumulator {
  #response: Fields | null = null;
  /** The text that came with the response, which holds until there is another. */
  #given = '';
  readonly #items = new Map<number, Fields>();
  readonly #sparse = new SparseOutput();
  /** The lane that the response belongs to. */
  #lane: unknown;
  #end: Ended | null = null;

  /** What is known of the response; undefined before its first event. A copy of all of it. */
  get current(): ResponsesWebSocketAccumulatorState | undefined {
    if (this.#end !== null) return copyOf(this.#end);
    if (this.#response === null) return undefined;
    const output = [...this.#items].sort(([a], [b]) => a - b).map(([, item]) => item);
    const snapshot = copyOf({ ...this.#response, output, output_text: this.#outputText() });
    const partialOutput = this.#sparse.entries;
    const state = { phase: 'provisional', snapshot };
    // What the server sent are items, of which the type was checked.
    return (
      partialOutput.length > 0 ? { ...state, partialOutput } : state
    ) as ResponsesWebSocketAccumulatorState;
  }

  /** A copy of the item at a place of the output; undefined where there is none, and once the response has ended. */
  outputAt(outputIndex: number): ProvisionalOutputItem | undefined;
  /** The same of a part of it, which costs less than the whole item. */
  outputAt(outputIndex: number, part: PartSelector): unknown;
  outputAt(outputIndex: number, part?: PartSelector): unknown {
    const item = this.#end === null ? this.#items.get(outputIndex) : undefined;
    if (part === undefined || item === undefined) return copyOf(item);
    if ('summary_index' in part) {
      return item['type'] === 'reasoning'
        ? copyOf(at(item['summary'], part.summary_index))
        : undefined;
    }
    if (item['type'] !== 'message' && item['type'] !== 'reasoning') return undefined;
    const content = at(item['content'], part.content_index);
    if (part.annotation_index === undefined) return copyOf(content);
    return isFields(content)
      ? copyOf(at(content['annotations'], part.annotation_index))
      : undefined;
  }

  /** Forgets everything. The lane goes on. */
  reset(): void {
    this.#begin(null, '');
    this.#lane = undefined;
  }

  /** Adds an event of the lane. Events of unknown types change nothing. */
  add(event: AccumulatedEvent): void {
    const type = event.type ?? '';
    const fields: Fields = { ...event };
    if (TERMINAL.test(type)) {
      this.reset();
      this.#end = { phase: 'terminal', event: copyOf(event) };
      return;
    }
    try {
      if (type === 'response.created') this.#create(fields);
      else if (this.#end === null) this.#update(type, fields);
    } catch (error) {
      this.#end = {
        phase: 'unavailable',
        error: asOpenAIError(error, 'An event of the response cannot be added; see the cause.'),
      };
    }
  }

  #create(event: Fields): void {
    const { output, output_text, ...response } = responseOf(event);
    this.#begin(response, textOf(output_text));
    this.#lane = event['stream_id'];
    if (output === undefined) return;
    if (!Array.isArray(output)) throw unusable('the `output` of the response is not an array');
    for (const [index, item] of output.entries()) this.#items.set(index, checkedItem(item));
  }

  #begin(response: Fields | null, given: string): void {
    this.#response = response;
    this.#given = given;
    this.#end = null;
    this.#items.clear();
    this.#sparse.clear();
  }

  #update(type: string, event: Fields): void {
    if (STATUS.test(type)) {
      const { output, output_text: _text, ...response } = responseOf(event);
      if (output !== undefined || this.#response === null) this.#create(event);
      else this.#response = response;
      return;
    }
    if (!isOutputEvent(type)) return;
    this.#response ??= {};
    this.#lane ??= event['stream_id'];
    if (event['stream_id'] !== this.#lane) {
      throw unusable('it belongs to another lane, which needs an accumulator of its own');
    }
    this.#addOutput(type, copyOf(event), indexOf(event['output_index']));
  }

  #addOutput(type: string, event: Fields, index: number): void {
    const known = this.#items.get(index);
    if (/^response\.output_item\.(?:added|done)$/.test(type)) {
      const item = checkedItem(event['item']);
      if (known !== undefined && type === 'response.output_item.added') {
        throw unusable(`there is an item at \`output_index\` ${index} already`);
      }
      this.#sparse.replace(index, item);
      this.#items.set(index, item);
      return;
    }
    checkTexts(event, type);
    if (this.#sparse.add(event, index, known)) return;
    if (known === undefined) {
      throw unusable(`there is no item at \`output_index\` ${index}`);
    }
    addEvent({ output: [known] }, { ...event, output_index: 0 });
  }

  #outputText(): string {
    const indices = [...new Set([...this.#items.keys(), ...this.#sparse.indices])];
    const text = indices
      .sort((a, b) => a - b)
      .map((index) => textOfItem(this.#items.get(index)) + this.#sparse.textAt(index))
      .join('');
    return text === '' ? this.#given : text;
  }
}

function responseOf({ response }: Fields): Fields {
  if (isFields(response)) return copyOf(response);
  throw unusable('it lacks the response');
}

/** Texts of tools and messages, without which an item cannot grow. */
const REQUIRED = new Map([
  ['function_call', ['name', 'arguments']],
  ['custom_tool_call', ['name', 'input']],
  ['mcp_call', ['name', 'arguments', 'server_label']],
]);

function checkedItem(item: unknown): Fields {
  if (!isFields(item) || typeof item['type'] !== 'string') {
    throw unusable('an item is not an object with a `type`');
  }
  if (item['type'] === 'message' && !Array.isArray(item['content'])) {
    throw unusable('a message lacks its `content`');
  }
  for (const name of REQUIRED.get(item['type']) ?? []) {
    if (typeof item[name] !== 'string') {
      throw unusable(`an item of the type \`${item['type']}\` lacks its \`${name}\``);
    }
  }
  return item;
}

/** What ends a text has its own name for it. */
const TEXTS = new Map([
  ['response.function_call_arguments.done', 'arguments'],
  ['response.mcp_call_arguments.done', 'arguments'],
  ['response.custom_tool_call_input.done', 'input'],
  ['response.output_text.done', 'text'],
  ['response.refusal.done', 'refusal'],
]);

const TEXT_DELTA =
  /^response\.(?:(?:function_call|mcp_call)_arguments|custom_tool_call_input|output_text|refusal)\.delta$/;

function checkTexts(event: Fields, type: string): void {
  const name = TEXT_DELTA.test(type) ? 'delta' : TEXTS.get(type);
  if (name !== undefined && typeof event[name] !== 'string') {
    throw unusable(`the \`${name}\` of \`${type}\` is not a text`);
  }
}

function textOfItem(item: Fields | undefined): string {
  if (item === undefined) return '';
  const response = { object: 'response', output: [item], output_text: '' };
  addOutputText(response);
  return textOf(response.output_text);
}

function at(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined;
}
