import type { RequestOptions } from '../../core/call/request-options.ts';
import {
  APIResponseValidationError,
  OpenAIError,
  StreamTruncatedError,
} from '../../core/errors/index.ts';
import { attachRequestID } from '../../core/errors/request-id.ts';
import { reportedError } from '../../core/response/reported-error.ts';
import { jsonLinesOf } from '../../core/stream/json-lines.ts';
import type {
  ParsedResponse,
  Response,
  ResponseCreateParamsBase,
  ResponseStreamEvent,
  ResponseTextConfig,
  Tool,
} from '../../generated/models/responses/responses.ts';
import type { Responses } from '../../generated/resources/responses/responses.ts';
import { Stream } from '../../openai/stream.ts';
import { checkObject } from '../arguments.ts';
import { EventStream } from '../events/event-stream.ts';
import { isFields, textOf, type Fields } from '../json/fields.ts';
import { GrowingJSON } from '../json/growing-json.ts';
import { unwrapped } from '../structured-output/auto-parseable.ts';
import { GrowingArguments } from '../structured-output/growing-arguments.ts';
import { sendInMode } from '../structured-output/fallback/accepted-mode.ts';
import {
  checkOutput,
  responseBodyIn,
  responseParsingOf,
} from '../structured-output/fallback/response-fallback.ts';
import {
  structuredPlanOf,
  type StructuredMode,
  type StructuredOptions,
} from '../structured-output/fallback/structured-options.ts';
import {
  hasResponseParser,
  parsedResponse,
  parsedResponseToolOf,
  unparsedResponse,
  type ResponseParsing,
} from '../structured-output/parse-response.ts';
import {
  resolveResponseParseOptions,
  sentBody,
  formatOfText,
  type ResponseParseOptions,
  type ResponseParserTextFormat,
} from '../structured-output/response-format.ts';
import { accumulateResponse } from './response-accumulator.ts';
import type { ResponseEvents } from './response-events.ts';
import {
  openResponse,
  responseAfterBreak,
  type ResponseRequest,
  type ResponseSource,
} from './response-source.ts';

export type * from './response-events.ts';

/** The body of a request for a streamed response. */
export type ResponseStreamingParams = Omit<ResponseCreateParamsBase, 'stream'> & { stream?: true };

/** The body of `client.responses.stream()` for a new response. */
export type ResponseCreateAndStreamParams = ResponseStreamingParams;

/** What `client.responses.stream()` takes for a response that exists. */
export interface ResponseStreamByIdParams {
  /** Id of a response that was created with `background: true` and `stream: true`. */
  response_id: string;
  /** Number of the last event that is known. Only those after it are emitted. Default: none. */
  starting_after?: number;
  /** Form of the text, as the response was created with it. */
  text?: ResponseTextConfig;
  /** Tools that the response was created with. */
  tools?: Tool[];
}

/** What decides how a streamed response is parsed. */
export type ResponseParsingParams = Pick<ResponseStreamParams, 'text' | 'tools'> & {
  input?: unknown;
};

/** What `client.responses.stream()` takes. */
export type ResponseStreamParams = ResponseCreateAndStreamParams | ResponseStreamByIdParams;

/** Options of `client.responses.stream()`. */
export type StreamOptions = ResponseParseOptions & Pick<StructuredOptions, 'structured'>;

/** What a stream helper needs of a client. */
export interface ResponseClient {
  responses: Pick<Responses, 'create' | 'retrieve'>;
}

const LAST_EVENTS: ReadonlySet<string> = new Set([
  'response.completed',
  'response.failed',
  'response.incomplete',
  'response.cancelled',
]);

/**
 * A response as it is written: events, a snapshot that grows, and the whole response at the end.
 *
 * ```ts
 * const stream = client.responses.stream({ model, input });
 * stream.on('response.output_text.delta', ({ delta }) => process.stdout.write(delta));
 * const response = await stream.finalResponse();
 * ```
 *
 * Iterating over it gives the events, at the pace of who iterates. Its promises reject with the error
 * that ended the stream: `APIUserAbortError` after an abort, `StreamTruncatedError` when the stream
 * stopped short, another `OpenAIError` otherwise. A response that failed or is incomplete is a result
 * like others: see its `status`.
 */
export class ResponseStream<Parsed = null>
  extends EventStream<ResponseEvents, ResponseStreamEvent>
  implements AsyncIterable<ResponseStreamEvent>
{
  #parsing: ResponseParsing;
  readonly #json = new Map<string, GrowingJSON>();
  readonly #arguments = new Map<string, GrowingArguments<Fields>>();
  #snapshot: Response | undefined;
  #final: ParsedResponse<Parsed> | undefined;
  #requestID: string | null = null;
  /** Events up to this number are known to the caller. */
  #known = -1;
  /** Whether an end of the stream means that the server has marked it. */
  #marksEnd = false;
  #isLast = false;
  /** Whether the last event has brought all items. */
  #isWhole = false;
  /** Throws for a response that holds no answer. */
  #check: (response: ParsedResponse<Parsed>) => void = () => {};
  #number: number | null = null;
  #isNumbered = false;
  /** Where events are missing, in words. */
  #gap: string | null = null;

  /** `params` is the body of the request; null when it is not known. */
  constructor(params: ResponseParsingParams | null) {
    super();
    this.#parsing = { format: formatOfText(params), tools: params?.tools };
  }

  /** Sends a request, and streams its answer. */
  static createResponse<Parsed = null>(
    client: ResponseClient,
    params: ResponseStreamParams,
    options: StreamOptions = {},
  ): ResponseStream<Parsed> {
    checkObject(params, 'params', 'the body of the request');
    checkObject(client?.responses, 'client', 'a client with `responses`');
    const { plan, requestOptions: others } = structuredPlanOf(options);
    const { getTextFormat, requestOptions } = resolveResponseParseOptions(params, others);
    const format = getTextFormat({ body: sentBody(params, requestOptions) });
    const stream = new ResponseStream<Parsed>(params);
    stream.#parsing.format = format;
    if (plan !== null) {
      stream.#parsing = responseParsingOf(format, params.tools, plan);
      stream.#check = checkOutput;
    }
    const { responses } = client;
    const sent = { ...requestOptions, signal: stream.controller.signal };
    stream.#marksEnd = true;
    if ('response_id' in params) {
      const { response_id: id, starting_after: after = -1 } = params;
      stream.#known = after;
      // All of its events are read, so that the snapshot is whole.
      const send = () => responses.retrieve(id, { stream: true }, sent);
      stream.#open({ responses, send, id: () => id, options: sent }, options);
      return stream;
    }
    const sendIn = (mode: StructuredMode): PromiseLike<Stream<ResponseStreamEvent>> =>
      responses.create({ ...responseBodyIn(params, mode, format), stream: true }, sent);
    const send = async (): Promise<Stream<ResponseStreamEvent>> =>
      plan === null
        ? sendIn('native')
        : (await sendInMode(plan, responses, params.model, sendIn)).result;
    const isKept = params.background === true;
    const id = (): string | null => (isKept ? (stream.#snapshot?.id ?? null) : null);
    stream.#open({ responses, send, id, options: sent }, options);
    return stream;
  }

  /** The stream whose events {@link toReadableStream} has written, for example in a browser. */
  static fromReadableStream(stream: ReadableStream): ResponseStream<null> {
    const result = new ResponseStream<null>(null);
    const events = Stream.fromReadableStream<ResponseStreamEvent>(stream, result.controller);
    result.start({ open: () => Promise.resolve(events) });
    return result;
  }

  /** The response so far: the same object while it grows; undefined before the first event. */
  get currentResponseSnapshot(): Response | undefined {
    return this.#snapshot;
  }

  /** The events from now on. Leaving the loop aborts the stream. */
  [Symbol.asyncIterator](): AsyncIterator<ResponseStreamEvent, undefined> {
    return this.iterate();
  }

  /** The events as a web stream of JSON lines, for {@link fromReadableStream}. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return jsonLinesOf(this.iterate());
  }

  /** The whole response. */
  finalResponse(): Promise<ParsedResponse<Parsed>> {
    return this.final(() => {
      // It is there once the stream has ended without an error.
      if (this.#final === undefined) throw new OpenAIError(NO_EVENTS);
      return this.#final;
    });
  }

  protected override receive(event: ResponseStreamEvent): boolean {
    if (event.type === 'error') throw this.#reported(event);
    this.#watchNumber(event.sequence_number);
    this.#snapshot = accumulateResponse(event, this.#snapshot);
    if (LAST_EVENTS.has(event.type)) this.#observeLast(event);
    if (event.sequence_number <= this.#known) return false;
    this.emit('event', event);
    if (event.type === 'response.output_text.delta') this.#emitText(event);
    else if (event.type === 'response.function_call_arguments.delta') this.#emitArguments(event);
    else this.dispatch(event.type, [event]);
    return true;
  }

  protected override finish(): void {
    if (this.#snapshot === undefined) throw new OpenAIError(NO_EVENTS);
    if (!this.#isLast && !this.#marksEnd) throw new StreamTruncatedError();
    if (this.#gap !== null && !this.#isWhole) {
      throw new APIResponseValidationError({ message: this.#gap });
    }
    this.#final = hasResponseParser(this.#parsing)
      ? parsedResponse<Parsed>(this.#snapshot, this.#parsing)
      : unparsedResponse<Parsed>(this.#snapshot);
    attachRequestID(this.#final, this.#requestID);
    this.#check(this.#final);
  }

  #open(request: ResponseRequest, options: RequestOptions | null | undefined): void {
    const open = async (): Promise<ResponseSource['events']> => {
      const { events, requestID } = await openResponse(request);
      this.#requestID = requestID;
      return events;
    };
    const recover = (error: unknown) => responseAfterBreak(error, request);
    this.start({ open, recover, signal: options?.signal });
  }

  #reported(event: ResponseStreamEvent): OpenAIError {
    const error = reportedError(event, undefined);
    error.requestID = this.#requestID;
    return error;
  }

  #observeLast(event: ResponseStreamEvent): void {
    this.#isLast = true;
    const response: unknown = 'response' in event ? event.response : null;
    const output = isFields(response) ? response.output : null;
    this.#isWhole = Array.isArray(output) && output.length > 0;
  }

  /** Servers that count their events skip no number. */
  #watchNumber(number: unknown): void {
    if (typeof number !== 'number' || number === Number.MAX_SAFE_INTEGER) return;
    const last = this.#number;
    this.#number = number;
    if (last === null || number <= last) return;
    if (number === last + 1) this.#isNumbered = true;
    else if (this.#isNumbered) {
      this.#gap ??= `The stream lacks the events between ${last} and ${number}.`;
    }
  }

  #emitText(event: Extract<ResponseStreamEvent, { type: 'response.output_text.delta' }>): void {
    if (!this.listens(event.type)) return;
    const { content }: { content?: unknown } = this.#itemOf(event);
    const part: unknown = Array.isArray(content) ? content[event.content_index] : null;
    const delta = textOf(event.delta);
    const snapshot = isFields(part) && typeof part.text === 'string' ? part.text : delta;
    // In the V8 of Node 20, members after a spread cost more than all the rest of the event.
    if (!isJSON(this.#parsing.format)) {
      this.emit(event.type, Object.assign({}, event, { snapshot }));
      return;
    }
    const json = this.#jsonOf(`${event.item_id} ${event.content_index}`);
    const parsed = unwrapped(this.#parsing.format, json.grow(snapshot, delta));
    this.emit(event.type, Object.assign({}, event, { snapshot, parsed }));
  }

  #emitArguments(
    event: Extract<ResponseStreamEvent, { type: 'response.function_call_arguments.delta' }>,
  ): void {
    if (!this.listens(event.type)) return;
    const delta = textOf(event.delta);
    const item = this.#itemOf(event);
    const { arguments: text } = item;
    const snapshot = typeof text === 'string' ? text : delta;
    const parsed_arguments = this.#argumentsOf(String(event.item_id)).grow(item, snapshot, delta);
    this.emit(event.type, Object.assign({}, event, { snapshot, parsed_arguments }));
  }

  /** The item that an event is about, as far as it has arrived. */
  #itemOf(event: { item_id: string; output_index: number }): Fields {
    const output: readonly unknown[] = this.#snapshot?.output ?? [];
    const likely = output[event.output_index];
    if (isFields(likely) && likely.id === event.item_id) return likely;
    return output.filter(isFields).find(({ id }) => id === event.item_id) ?? {};
  }

  #argumentsOf(id: string): GrowingArguments<Fields> {
    let growing = this.#arguments.get(id);
    if (growing === undefined) {
      growing = new GrowingArguments((item) => parsedResponseToolOf(this.#parsing.tools, item));
      this.#arguments.set(id, growing);
    }
    return growing;
  }

  #jsonOf(name: string): GrowingJSON {
    let json = this.#json.get(name);
    if (json === undefined) {
      json = new GrowingJSON();
      this.#json.set(name, json);
    }
    return json;
  }
}

function isJSON(format: ResponseParserTextFormat): boolean {
  return format?.type === 'json_schema' || format?.type === 'json_object';
}

const NO_EVENTS = 'The stream ended without an event of a response.';
