import type { ChatCompletionStreamEvents } from './chat-completion-events.ts';
import type { ChoiceAddition } from './chat-completion-accumulator.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import type { CallAddition } from './chat-tool-calls.ts';
import type { EventParameters } from '../../core/event-emitter.ts';
import { isFields, textOf, type Fields } from '../json/fields.ts';
import { GrowingJSON } from '../json/growing-json.ts';
import { unwrapped } from '../structured-output/auto-parseable.ts';
import { GrowingArguments } from '../structured-output/growing-arguments.ts';
import {
  hasParser,
  isCutOff,
  parsedArguments,
  parsedContent,
  parsedToolOf,
  type ChatParsing,
} from '../structured-output/parse-chat-completion.ts';
import type { ReadValue } from '../structured-output/read-value.ts';
import { isParseableResponseFormat } from '../structured-output/text-format.ts';
import { StructuredOutputError } from '../structured-output/structured-output-error.ts';

type Choice = ChatCompletionSnapshot.Choice;
type CalledFunction = ChatCompletionSnapshot.Choice.Message.ToolCall.Function;
type Events = ChatCompletionStreamEvents;

/** Where the events of a choice go. */
export interface ChoiceListener {
  listens(event: keyof Events): boolean;
  emit<Event extends keyof Events>(event: Event, ...args: EventParameters<Events, Event>): void;
}

/** How the texts of a choice are parsed. */
export interface ChoiceParsing {
  /** Whether the text is JSON. */
  isJSON: boolean;
  params: ChatParsing;
  read: ReadValue;
}

/**
 * The events of one choice of a chat completion: pieces as they arrive, and each part once it is
 * complete. A part is complete when the next one begins, or when the choice ends.
 */
export class ChoiceEvents {
  readonly #listener: ChoiceListener;
  readonly #parsing: ChoiceParsing;
  #content: GrowingJSON | null = null;
  readonly #arguments = new Map<number, GrowingArguments<CalledFunction>>();
  /** Parts that are complete, by their names; tool calls by their positions. */
  readonly #done = new Set<string | number>();
  /** The position of the tool call that began last. */
  #lastCall = -1;
  /** Calls up to this position have ended. */
  #ended = 0;
  #namesNoReason = false;

  constructor(listener: ChoiceListener, parsing: ChoiceParsing) {
    this.#listener = listener;
    this.#parsing = parsing;
  }

  /** Whether the server gives an empty text as the reason of the end. */
  get namesNoReason(): boolean {
    return this.#namesNoReason;
  }

  /** Adds to the snapshot the values that the texts so far hold, where the request has a parser. */
  parse({ choice: { message }, delta, calls }: ChoiceAddition): void {
    const { response_format: format } = this.#parsing.params;
    if (isParseableResponseFormat(format) && typeof delta.content === 'string') {
      message.parsed = this.#parsedContent(message.content ?? '', delta.content) ?? null;
    }
    for (const { position, text } of calls) {
      const call = message.tool_calls?.[position];
      if (call?.type !== 'function' || text === '') continue;
      const growing = this.#argumentsOf(position);
      const parsed = growing.grow(call.function, call.function.arguments, text);
      if (growing.hasParser) call.function.parsed_arguments = parsed;
    }
  }

  /** Emits what a piece of the choice has brought. */
  add({ choice, piece, delta, calls }: ChoiceAddition): void {
    this.#namesNoReason = piece.finish_reason === '';
    this.#addContent(choice, textOf(delta.content));
    this.#addRefusal(choice, textOf(delta.refusal));
    if (choice.logprobs != null && isFields(piece.logprobs))
      this.#addLogprobs(choice, piece.logprobs);
    for (const call of calls) this.#addCall(choice, call);
    if (choice.finish_reason) this.end(choice);
  }

  /** Emits the end of all parts that have not ended yet. What is parsed and was cut off has no end. */
  end(choice: Choice): void {
    if (isCutOff(choice.finish_reason) && hasParser(this.#parsing.params)) return;
    this.#endText(choice);
    const count = choice.message.tool_calls?.length ?? 0;
    for (; this.#ended < count; this.#ended++) this.#endCall(choice, this.#ended);
  }

  #addContent({ message }: Choice, delta: string): void {
    if (delta === '') return;
    const snapshot = message.content ?? '';
    this.#listener.emit('content', delta, snapshot);
    if (!this.#listener.listens('content.delta')) return;
    if (!this.#parsing.isJSON) {
      this.#listener.emit('content.delta', { delta, snapshot });
      return;
    }
    const parsed = this.#parsedContent(snapshot, delta);
    this.#listener.emit('content.delta', { delta, snapshot, parsed });
  }

  #parsedContent(text: string, piece: string): unknown {
    const { response_format: format } = this.#parsing.params;
    const json = (this.#content ??= new GrowingJSON());
    return unwrapped(format, json.grow(text, piece));
  }

  #addRefusal({ message }: Choice, delta: string): void {
    if (delta === '') return;
    this.#listener.emit('refusal.delta', { delta, snapshot: message.refusal ?? '' });
  }

  #addLogprobs({ logprobs }: Choice, piece: Fields): void {
    const { content, refusal } = logprobs ?? {};
    const { length: contentLength } = listOf(piece.content);
    const { length: refusalLength } = listOf(piece.refusal);
    if (content != null && contentLength > 0) {
      const added = content.slice(-contentLength);
      this.#listener.emit('logprobs.content.delta', { content: added, snapshot: content });
    }
    if (refusal != null && refusalLength > 0) {
      const added = refusal.slice(-refusalLength);
      this.#listener.emit('logprobs.refusal.delta', { refusal: added, snapshot: refusal });
    }
  }

  #addCall(choice: Choice, { position, text: added }: CallAddition): void {
    if (position > this.#lastCall) {
      this.#endText(choice);
      this.#endWholeCall(choice, this.#lastCall);
      this.#lastCall = position;
    }
    const call = choice.message.tool_calls?.[position];
    if (call?.type !== 'function') return;
    if (!this.#listener.listens('tool_calls.function.arguments.delta')) return;
    const { name, arguments: text } = call.function;
    const parsed_arguments = this.#argumentsOf(position).grow(call.function, text, added);
    this.#listener.emit('tool_calls.function.arguments.delta', {
      name,
      index: position,
      arguments: text,
      parsed_arguments,
      arguments_delta: added,
    });
  }

  #argumentsOf(position: number): GrowingArguments<CalledFunction> {
    let growing = this.#arguments.get(position);
    if (growing === undefined) {
      growing = new GrowingArguments(({ name }) => parsedToolOf(this.#parsing.params, name));
      this.#arguments.set(position, growing);
    }
    return growing;
  }

  #endText({ index, message, logprobs }: Choice): void {
    const { content, refusal } = message;
    // Servers send an empty text before a call, too.
    const hasText = content != null && (content !== '' || message.tool_calls === undefined);
    if (hasText && this.#isFirst('content')) this.#endContent(index, message, content);
    if (refusal != null && this.#isFirst('refusal')) {
      this.#listener.emit('refusal.done', { refusal });
    }
    if (logprobs?.content != null && this.#isFirst('logprobs.content')) {
      this.#listener.emit('logprobs.content.done', { content: logprobs.content });
    }
    if (logprobs?.refusal != null && this.#isFirst('logprobs.refusal')) {
      this.#listener.emit('logprobs.refusal.done', { refusal: logprobs.refusal });
    }
  }

  #endContent(index: number, message: Choice['message'], content: string): void {
    if (!this.#listener.listens('content.done')) return;
    const { params, read } = this.#parsing;
    const source = { answer: {}, location: `/choices/${index}/message/content` };
    const done = ifParsed(() => parsedContent<null>(message, params, read, source));
    if (done !== null) this.#listener.emit('content.done', { content, parsed: done.value });
  }

  /** Ends a call when the next begins, unless pieces of both arrive in turns. */
  #endWholeCall(choice: Choice, position: number): void {
    const call = choice.message.tool_calls?.[position];
    if (call?.type !== 'function' || parseOrNull(call.function.arguments) === null) return;
    this.#endCall(choice, position);
  }

  #endCall({ index, message }: Choice, position: number): void {
    const call = message.tool_calls?.[position];
    if (call?.type !== 'function' || !this.#isFirst(position)) return;
    if (!this.#listener.listens('tool_calls.function.arguments.done')) return;
    const { name, arguments: text } = call.function;
    const { params, read } = this.#parsing;
    const isParsed = parsedToolOf(params, name) !== undefined;
    const location = `/choices/${index}/message/tool_calls/${position}/function/arguments`;
    const done = ifParsed(() =>
      isParsed ? parsedArguments(call.function, params, read, { answer: {}, location }) : undefined,
    );
    if (done === null) return;
    this.#listener.emit('tool_calls.function.arguments.done', {
      name,
      index: position,
      arguments: text,
      get parsed_arguments() {
        return isParsed ? done.value : parseOrNull(text);
      },
    });
  }

  #isFirst(part: string | number): boolean {
    if (this.#done.has(part)) return false;
    this.#done.add(part);
    return true;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What a part stands for; null when it cannot be parsed, which the end of the stream reports. */
function ifParsed<Value>(parse: () => Value): { value: Value } | null {
  try {
    return { value: parse() };
  } catch (error) {
    if (error instanceof StructuredOutputError) return null;
    throw error;
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
