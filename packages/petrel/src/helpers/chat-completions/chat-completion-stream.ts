import { OpenAIError } from '../../core/errors/index.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { attachRequestID } from '../../core/errors/request-id.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import { Stream } from '../../openai/stream.ts';
import { jsonLinesOf } from '../../core/stream/json-lines.ts';
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageParam,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
} from '../../generated/models/chat/completions/completions.ts';
import type { CompletionUsage } from '../../generated/models/completions.ts';
import type { Completions } from '../../generated/resources/chat/completions/completions.ts';
import { checkObject } from '../arguments.ts';
import { addChunk, emptyCompletion } from './chat-completion-accumulator.ts';
import type { ChatCompletionStreamEvents, FunctionCall } from './chat-completion-events.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { ChoiceEvents, type ChoiceListener, type ChoiceParsing } from './choice-events.ts';
import { EventStream } from '../events/event-stream.ts';
import {
  chatBodyIn,
  chatParsingOf,
  checkChoices,
} from '../structured-output/fallback/chat-fallback.ts';
import { sendInMode } from '../structured-output/fallback/accepted-mode.ts';
import {
  structuredPlanOf,
  type StructuredMode,
  type StructuredOptions,
} from '../structured-output/fallback/structured-options.ts';
import { hasParser, parsedChatCompletion } from '../structured-output/parse-chat-completion.ts';
import { readOnce, readValue } from '../structured-output/read-value.ts';
import { finalCompletion } from './final-completion.ts';

export type * from './chat-completion-events.ts';
export type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';

/** The body of `client.chat.completions.stream()`. */
export type ChatCompletionStreamParams = Omit<ChatCompletionCreateParamsBase, 'stream'> & {
  stream?: true;
};

/** Options of `client.chat.completions.stream()`. */
export type ChatStreamOptions = RequestOptions & Pick<StructuredOptions, 'structured'>;

/** What a stream helper needs of a client. */
export interface ChatCompletionClient {
  chat: { completions: Pick<Completions, 'create'> };
}

/**
 * A chat completion as it is written: events, a snapshot that grows, and the whole completion at the
 * end.
 *
 * ```ts
 * const stream = client.chat.completions.stream({ model, messages });
 * stream.on('content', (delta) => process.stdout.write(delta));
 * const completion = await stream.finalChatCompletion();
 * ```
 *
 * Iterating over it gives the chunks, at the pace of who iterates. Its promises reject with the error
 * that ended the stream: `APIUserAbortError` after an abort, `StreamTruncatedError` when the stream
 * stopped short, another `OpenAIError` otherwise.
 */
export class ChatCompletionStream<Parsed = null>
  extends EventStream<ChatCompletionStreamEvents<Parsed>, ChatCompletionChunk>
  implements AsyncIterable<ChatCompletionChunk>
{
  /** The conversation: the messages of the request, and then the one that the stream has brought. */
  messages: ChatCompletionMessageParam[] = [];
  readonly #parsing: ChoiceParsing;
  readonly #choices = new Map<number, ChoiceEvents>();
  readonly #listener: ChoiceListener = {
    listens: (event) => this.listens(event),
    emit: (event, ...args) => this.dispatch(event, args),
  };
  #snapshot: ChatCompletionSnapshot | undefined;
  #completion: ParsedChatCompletion<Parsed> | undefined;
  #requestID: string | null = null;
  /** Throws for a completion that holds no answer. */
  #check: (completion: ParsedChatCompletion<Parsed>) => void = () => {};
  /** Whether an end of the stream means that the server has marked it. */
  #marksEnd = false;
  /** Whether the request has a parser; null before the first chunk. */
  #isParsed: boolean | null = null;

  /** `params` is the body of the request; null when it is not known. */
  constructor(params: ChatCompletionCreateParams | null) {
    super();
    const format = params?.response_format?.type;
    const isJSON = format === 'json_schema' || format === 'json_object';
    this.#parsing = { isJSON, params: params ?? {}, read: readOnce(readValue) };
  }

  /** Sends a request, and streams its answer. */
  static createChatCompletion<Parsed = null>(
    client: ChatCompletionClient,
    params: ChatCompletionStreamParams,
    options: ChatStreamOptions = {},
  ): ChatCompletionStream<Parsed> {
    checkObject(params, 'params', 'the body of the request');
    checkObject(client?.chat?.completions, 'client', 'a client with `chat.completions`');
    const stream = new ChatCompletionStream<Parsed>({ ...params, stream: true });
    if (Array.isArray(params.messages)) stream.messages.push(...params.messages);
    const { plan, requestOptions } = structuredPlanOf(options);
    const { completions } = client.chat;
    const sent = { ...requestOptions, signal: stream.controller.signal };
    const send = (mode: StructuredMode): APIPromise<Stream<ChatCompletionChunk>> =>
      completions.create({ ...chatBodyIn(params, mode), stream: true }, sent);
    if (plan !== null) {
      stream.#parsing.params = chatParsingOf(params, plan);
      stream.#check = checkChoices;
    }
    stream.#marksEnd = true;
    stream.start({
      open: async () => {
        const chunks =
          plan === null
            ? await send('native')
            : (await sendInMode(plan, completions, params.model, send)).result;
        stream.#requestID = chunks.request_id;
        return chunks;
      },
      signal: requestOptions.signal,
    });
    return stream;
  }

  /** The stream whose chunks {@link toReadableStream} has written, for example in a browser. */
  static fromReadableStream(stream: ReadableStream): ChatCompletionStream<null> {
    const result = new ChatCompletionStream<null>(null);
    const chunks = Stream.fromReadableStream<ChatCompletionChunk>(stream, result.controller);
    result.start({ open: () => Promise.resolve(chunks) });
    return result;
  }

  /** The completion so far: the same object while it grows; undefined before the first chunk. */
  get currentChatCompletionSnapshot(): ChatCompletionSnapshot | undefined {
    return this.#snapshot;
  }

  /** The chunks from now on. Leaving the loop aborts the stream. */
  [Symbol.asyncIterator](): AsyncIterator<ChatCompletionChunk, undefined> {
    return this.iterate();
  }

  /** The chunks as a web stream of JSON lines, for {@link fromReadableStream}. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return jsonLinesOf(this.iterate());
  }

  /** The completions that are complete. */
  allChatCompletions(): ChatCompletion[] {
    return this.#completion === undefined ? [] : [this.#completion];
  }

  /** The whole completion. */
  finalChatCompletion(): Promise<ParsedChatCompletion<Parsed>> {
    return this.final(() => this.#whole());
  }

  /** The message of the first choice. */
  finalMessage(): Promise<ParsedChatCompletionMessage<Parsed>> {
    return this.final(() => this.#wholeMessage());
  }

  /** The text of the first choice; null when it has none. */
  finalContent(): Promise<string | null> {
    return this.final(() => this.#wholeMessage().content);
  }

  /** The last function call of the first choice; undefined when it has none. */
  finalFunctionToolCall(): Promise<FunctionCall | undefined> {
    return this.final(() => functionCalls(this.#wholeMessage()).at(-1));
  }

  /** The result of the last function call; undefined here, where nothing is called. */
  finalFunctionToolCallResult(): Promise<string | undefined> {
    return this.final(() => undefined);
  }

  /** The tokens used; zeros when the server has not reported them. */
  totalUsage(): Promise<CompletionUsage> {
    return this.final(() => usageOf(this.#whole()));
  }

  protected override receive(chunk: ChatCompletionChunk): boolean {
    const snapshot = (this.#snapshot ??= emptyCompletion());
    const additions = addChunk(snapshot, chunk);
    this.#isParsed ??= hasParser(this.#parsing.params);
    if (this.#isParsed) {
      for (const addition of additions) this.#eventsOf(addition.choice.index).parse(addition);
    }
    this.emit('chunk', chunk, snapshot);
    for (const addition of additions) this.#eventsOf(addition.choice.index).add(addition);
    return true;
  }

  protected override finish(): void {
    const unparsed = finalCompletion<Parsed>(
      this.#snapshot,
      ({ index }) => this.#marksEnd && this.#eventsOf(index).namesNoReason,
    );
    attachRequestID(unparsed, this.#requestID);
    for (const choice of this.#snapshot?.choices ?? []) this.#eventsOf(choice.index).end(choice);
    const completion = this.#parse(unparsed);
    this.#completion = completion;
    this.emit('chatCompletion', completion);
    const message = completion.choices[0]?.message;
    const calls = message === undefined ? [] : functionCalls(message);
    if (message !== undefined) {
      this.messages.push(message);
      this.emit('message', message);
      for (const call of calls) this.emit('functionToolCall', call);
    }
    this.emit('finalChatCompletion', completion);
    if (message === undefined) throw new OpenAIError(NO_MESSAGE);
    this.emit('finalMessage', message);
    if (message.content) this.emit('finalContent', message.content);
    const last = calls.at(-1);
    if (last !== undefined) this.emit('finalFunctionToolCall', last);
    if (completion.usage !== undefined) this.emit('totalUsage', usageOf(completion));
  }

  #eventsOf(index: number): ChoiceEvents {
    let events = this.#choices.get(index);
    if (events === undefined) {
      events = new ChoiceEvents(this.#listener, this.#parsing);
      this.#choices.set(index, events);
    }
    return events;
  }

  #parse(completion: ParsedChatCompletion<Parsed>): ParsedChatCompletion<Parsed> {
    const { params, read } = this.#parsing;
    if (!hasParser(params)) return completion;
    const parsed = parsedChatCompletion<Parsed>(completion, params, read);
    attachRequestID(parsed, this.#requestID);
    this.#check(parsed);
    return parsed;
  }

  #whole(): ParsedChatCompletion<Parsed> {
    // It is there once the stream has ended without an error.
    if (this.#completion === undefined) throw new OpenAIError(NO_MESSAGE);
    return this.#completion;
  }

  #wholeMessage(): ParsedChatCompletionMessage<Parsed> {
    const [choice] = this.#whole().choices;
    if (choice === undefined) throw new OpenAIError(NO_MESSAGE);
    return choice.message;
  }
}

const NO_MESSAGE = 'The stream ended without a message.';

function functionCalls(message: ParsedChatCompletionMessage<unknown>): FunctionCall[] {
  const calls = message.tool_calls ?? [];
  return calls.flatMap((call) => (call.type === 'function' ? [call.function] : []));
}

function usageOf({ usage }: ChatCompletion): CompletionUsage {
  const { completion_tokens = 0, prompt_tokens = 0, total_tokens = 0 } = usage ?? {};
  return { completion_tokens, prompt_tokens, total_tokens };
}
