import type { APIPromise } from '../../core/pages/api-promise.ts';
import { attachRequestID } from '../../core/errors/request-id.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import { Stream } from '../../openai/stream.ts';
import { jsonLinesOf } from '../../core/stream/json-lines.ts';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsBase,
  ParsedChatCompletion,
} from '../../generated/models/chat/completions/completions.ts';
import type { Completions } from '../../generated/resources/chat/completions/completions.ts';
import { checkObject } from '../arguments.ts';
import { addChunk, emptyCompletion } from './chat-completion-accumulator.ts';
import type { ChatCompletionStreamEvents } from './chat-completion-events.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { ChoiceEvents, type ChoiceListener, type ChoiceParsing } from './choice-events.ts';
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
import {
  hasParser,
  parsedChatCompletion,
  type ChatParsing,
} from '../structured-output/parse-chat-completion.ts';
import { AbstractChatCompletionRunner } from './abstract-chat-completion-runner.ts';
import { readOnce, readValue } from '../structured-output/read-value.ts';
import { finalCompletion } from './final-completion.ts';

export type * from './chat-completion-events.ts';
export type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
export {
  makeChatCompletionReadableStreamMessageChunk,
  type ChatCompletionReadableStreamItem,
} from './message-chunk.ts';

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
  extends AbstractChatCompletionRunner<
    ChatCompletionStreamEvents<Parsed>,
    Parsed,
    ChatCompletionChunk
  >
  implements AsyncIterable<ChatCompletionChunk>
{
  readonly #parsing: ChoiceParsing;
  readonly #choices = new Map<number, ChoiceEvents>();
  readonly #listener: ChoiceListener = {
    listens: (event) => this.listens(event),
    emit: (event, ...args) => this.dispatch(event, args),
  };
  #snapshot: ChatCompletionSnapshot | undefined;
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
    this.completeCompletion();
    this.emitFinal();
  }

  /** Gets ready for the chunks of another completion. */
  protected beginCompletion(requestID: string | null): void {
    this.#requestID = requestID;
    this.#marksEnd = true;
    this.#snapshot = undefined;
    this.#choices.clear();
  }

  /** The completion whose chunks have all arrived, after the events about it. */
  protected completeCompletion(): ParsedChatCompletion<Parsed> {
    const unparsed = finalCompletion<Parsed>(
      this.#snapshot,
      ({ index }) => this.#marksEnd && this.#eventsOf(index).namesNoReason,
    );
    for (const choice of this.#snapshot?.choices ?? []) this.#eventsOf(choice.index).end(choice);
    const completion = this.parse(unparsed);
    attachRequestID(completion, this.#requestID);
    this.addCompletion(completion);
    return completion;
  }

  /** The completion with the values of its texts and arguments, if the request has a parser. */
  protected parse(completion: ParsedChatCompletion<Parsed>): ParsedChatCompletion<Parsed> {
    const { params, read } = this.#parsing;
    if (!hasParser(params)) return completion;
    const parsed = parsedChatCompletion<Parsed>(completion, params, read);
    this.#check(parsed);
    return parsed;
  }

  /** What decides how texts and arguments are parsed. */
  protected get parsing(): ChatParsing {
    return this.#parsing.params;
  }

  #eventsOf(index: number): ChoiceEvents {
    let events = this.#choices.get(index);
    if (events === undefined) {
      events = new ChoiceEvents(this.#listener, this.#parsing);
      this.#choices.set(index, events);
    }
    return events;
  }
}
