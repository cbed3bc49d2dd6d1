import type { APIPromise, DataWithResponse } from '../../core/pages/api-promise.ts';
import type { APIResource } from '../../core/client/api-resource.ts';
import type { RawResponse } from '../../core/pages/raw-response.ts';
import type { BinaryResponse } from '../../core/response/binary-response.ts';
import type { Call, Reply } from '../../core/call/call.ts';
import type {
  OperationOptions,
  RequestOptions,
  FinalRequestOptions,
} from '../../core/call/request-options.ts';
import type { MiddlewareOptions } from '../../core/client/middleware.ts';
import type { AbstractPage, PageConstructor } from '../../core/pages/abstract-page.ts';
import type { Client } from '../../client.ts';
import type { ClientOptions } from '../../client-options.ts';
import type {
  AgentSessionCreateStream,
  AgentSessionCreateTools,
  WithAgentFormat,
} from '../../helpers/agents/agent-session-create-stream.ts';
import type {
  AgentSessionStream,
  AgentSessionStreamParams,
} from '../../helpers/agents/agent-session-stream.ts';
import type { SessionsWithHelpers } from '../../helpers/agents/sessions-with-helpers.ts';
import type { AgentSession } from '../../generated/models/beta/agents/agents.ts';
import type {
  SessionCreateParamsBase,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
} from '../../generated/models/beta/agents/sessions/sessions.ts';
import type { AssistantStreamEvents } from '../../helpers/assistants/assistant-events.ts';
import type { AssistantStream } from '../../helpers/assistants/assistant-stream.ts';
import type { ChatCompletionStreamEvents } from '../../helpers/chat-completions/chat-completion-events.ts';
import type { ResponseEvents } from '../../helpers/responses/response-events.ts';
import type {
  ChatCompletionStream,
  ChatCompletionStreamParams,
  ChatStreamOptions,
} from '../../helpers/chat-completions/chat-completion-stream.ts';
import type {
  ChatParseOptions,
  CompletionsWithHelpers,
} from '../../helpers/chat-completions/completions-with-helpers.ts';
import type {
  ResponseStream,
  ResponseStreamParams,
  StreamOptions,
} from '../../helpers/responses/response-stream.ts';
import type {
  ParseOptions,
  ResponsesWithHelpers,
} from '../../helpers/responses/responses-with-helpers.ts';
import type { ChatCompletionCreateParamsNonStreaming } from '../../generated/models/chat/completions/completions.ts';
import type { ExtractParsedContentFromParams as ChatParsed } from '../../helpers/structured-output/chat-parser.ts';
import type {
  ExtractParsedContentFromParams,
  ResponseCreateParamsWithTools,
} from '../../helpers/structured-output/response-parser.ts';
import type {
  ChatCompletionRunner,
  ChatCompletionRunnerEvents,
} from '../../helpers/tools/chat/chat-completion-runner.ts';
import type { ChatCompletionStreamingRunner } from '../../helpers/tools/chat/chat-completion-streaming-runner.ts';
import type { UncheckedArguments } from '../../helpers/tools/chat/runnable-function.ts';
import type { RunnerOptions } from '../../helpers/tools/chat/runner-options.ts';
import type {
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
} from '../../helpers/tools/chat/runner-params.ts';
import type { PollOptions } from '../../helpers/polling/poll-options.ts';
import type { AutoParseableTextFormat } from '../../helpers/structured-output/auto-parseable.ts';
import type {
  Response as ResponseModel,
  ResponseCreateParamsNonStreaming,
  ResponseTextConfig,
} from '../../generated/models/responses/responses.ts';
import type { SyncEvents } from './sync-events.ts';

/**
 * The synchronous form of a class of the asynchronous client: the same members, where methods return
 * values in place of promises, and what `for await` reads is read by `for`.
 */
export type Sync<Source> = {
  [Name in Exclude<keyof Source, symbol | keyof GenericMethods<Source>>]: SyncMember<Source[Name]>;
} & GenericMethods<Source> &
  Iteration<Source> &
  Disposal<Source>;

/** The synchronous form of a result, of whatever type: data stays what it is. */
export type SyncValue<Value> = 0 extends 1 & Value
  ? Value
  : Value extends AbstractPage<unknown>
    ? Sync<Value>
    : Value extends Live
      ? Sync<Value>
      : Value extends readonly [Live, Live]
        ? { [At in keyof Value]: SyncValue<Value[At]> }
        : Value;

/** What a method returns in place of its promise. */
export type SyncResult<Result> =
  Result extends PromiseLike<infer Value> ? SyncValue<Value> : SyncValue<Result>;

/** Results that have methods. */
type Live =
  | AsyncIterable<unknown>
  | AsyncDisposable
  | BinaryResponse
  | RawResponse<unknown>
  | APIResource
  | Response;

type Iteration<Source> =
  Source extends AsyncIterable<infer Item>
    ? { [Symbol.iterator](): IterableIterator<Item> }
    : unknown;

type Disposal<Source> = Source extends AsyncDisposable | AsyncIterable<unknown>
  ? Disposable
  : unknown;

type AnyFunction = (...args: never[]) => unknown;

type SyncMember<Member> = Member extends AnyFunction
  ? SyncMethod<Member>
  : Member extends Live
    ? Sync<Member>
    : HasMethods<Member> extends true
      ? { readonly [Name in keyof Member]: SyncMember<Member[Name]> }
      : Member;

/** Whether an object groups methods, such as `connection.session`, or groups of them. */
type HasMethods<Member> = Member extends object
  ? true extends {
      [Name in keyof Member]-?: Member[Name] extends AnyFunction
        ? true
        : Member[Name] extends Readonly<Record<string, AnyFunction>>
          ? true
          : false;
    }[keyof Member]
    ? true
    : false
  : false;

// One signature of an overloaded method at a time: inference alone would keep only the last.
type SyncMethod<Method> = Method extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
  (...args: infer A4): infer R4;
}
  ? SyncSignature<A1, R1> & SyncSignature<A2, R2> & SyncSignature<A3, R3> & SyncSignature<A4, R4>
  : Method extends (...args: infer Args) => infer Result
    ? SyncSignature<Args, Result>
    : never;

type SyncSignature<Args extends unknown[], Result> = ((...args: Args) => SyncResult<Result>) &
  (Result extends APIPromise<infer Value> ? ResponseVariants<Args, Value> : unknown);

/** The variants of a method that give the HTTP response, too. */
export interface ResponseVariants<Args extends unknown[], Value> {
  /** Calls the method, and returns its result with its response and what is known of the call. */
  withResponse(...args: Args): SyncWithResponse<Value>;
  /** Calls the method, and returns the HTTP response, its body unread. */
  asResponse(...args: Args): Sync<Response>;
}

/** What `withResponse` returns. */
export type SyncWithResponse<Value> = Omit<DataWithResponse<Value>, 'data' | 'response'> & {
  data: SyncValue<Value>;
  response: Sync<Response>;
};

// Methods whose results depend on their type arguments, which a mapped type would lose. Only for their types.
declare const responses: ResponsesWithHelpers;
declare const chat: CompletionsWithHelpers;

/** The methods of a class that have type parameters of their own, which a mapped type would lose. */
export type GenericMethods<Source> = Source extends Client
  ? SyncClientMethods<Source>
  : Source extends ResponsesWithHelpers
    ? SyncResponsesMethods
    : Source extends CompletionsWithHelpers
      ? SyncCompletionsMethods
      : Source extends SessionsWithHelpers
        ? SyncSessionsMethods
        : Source extends { emitted: unknown }
          ? SyncEventsOf<Source>
          : unknown;

// The events cannot be inferred from the class of emitters, whose constraint on them infers first.
type SyncEventsOf<Source> =
  Source extends ResponseStream<infer _Parsed>
    ? SyncEvents<ResponseEvents>
    : Source extends ChatCompletionStream<infer Parsed>
      ? SyncEvents<ChatCompletionStreamEvents<Parsed>>
      : Source extends ChatCompletionRunner<infer _Parsed>
        ? SyncEvents<ChatCompletionRunnerEvents>
        : Source extends AssistantStream
          ? SyncEvents<AssistantStreamEvents>
          : unknown;

interface SyncClientMethods<Source> {
  /** Sends a GET request. `path` is relative to the base URL, or absolute. */
  get: SyncVerb;
  /** Sends a POST request. `path` is relative to the base URL, or absolute. */
  post: SyncVerb;
  /** Sends a PUT request. `path` is relative to the base URL, or absolute. */
  put: SyncVerb;
  /** Sends a PATCH request. `path` is relative to the base URL, or absolute. */
  patch: SyncVerb;
  /** Sends a DELETE request. `path` is relative to the base URL, or absolute. */
  delete: SyncVerb;
  /** Sends a request of any method. The type of the result is the caller's word. */
  request<T>(options: FinalRequestOptions, maxRetries?: number | null): SyncValue<T>;
  /** Sends a request for a list, GET unless `method` is given. */
  getAPIList<Item, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    pageClass: PageConstructor<Page>,
    options?: OperationOptions,
  ): SyncValue<Page>;
  /** Sends a request for a page of a list. */
  requestAPIList<Item = unknown, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    pageClass: PageConstructor<Page>,
    options: FinalRequestOptions,
  ): SyncValue<Page>;
  /**
   * Adds a layer around every call, or around each attempt. The layer is a function of this thread, which
   * runs it while it waits: it is given the next layer as a function that returns the reply.
   */
  use(middleware: SyncMiddleware, options?: MiddlewareOptions): this;
  /** A client with some options changed, over the same connections. */
  withOptions(options: SyncOptionsOf<Source>): Sync<Source>;
}

/**
 * Options of the synchronous client: those of the asynchronous one, without those that hold
 * functions which return promises.
 */
export interface SyncClientOptions extends Omit<ClientOptions, AsynchronousOption | 'apiKey'> {
  /** The API key, or a function that returns one and is called before every attempt. Default: `OPENAI_API_KEY`. */
  apiKey?: string | (() => string) | null | undefined;
}

/** Options with functions that return promises, which do not settle while the thread waits. */
type AsynchronousOption =
  | 'fetch'
  | 'transport'
  | 'provider'
  | 'workloadIdentity'
  | 'credential'
  | 'x509Transport';

/** The synchronous form of options: the same, where functions return values. */
export type SyncOptions<Options> = {
  [Name in keyof Options as Exclude<Name, AsynchronousOption>]: SyncOption<Options[Name]>;
};

type SyncOption<Value> = Value extends (...args: infer Args) => infer Result
  ? (...args: Args) => Awaited<Result>
  : Value;

/** The options that a clone of a client is made with. */
type SyncOptionsOf<Source> = Source extends { withOptions(options: infer Options): unknown }
  ? SyncOptions<Options>
  : never;

interface SyncVerb extends ResponseVariants<[path: string, options?: OperationOptions], unknown> {
  <T>(path: string, options?: OperationOptions): SyncValue<T>;
}

/** A layer around the calls of the synchronous client. */
export type SyncMiddleware = (next: SyncHandler) => SyncHandler;

/** Performs a call, and returns its reply. */
export type SyncHandler = (call: Call) => Reply;

interface SyncResponsesMethods {
  /** Creates a response and parses it; as the asynchronous method does. */
  parse<
    Params extends ResponseCreateParamsWithTools,
    Parsed = ExtractParsedContentFromParams<Params>,
    Options extends ParseOptions = RequestOptions,
  >(
    body: Params,
    options?: Options,
  ): SyncResult<ReturnType<typeof responses.parse<Params, Parsed, Options>>>;
  /** Creates a response and reads it as it arrives, or reads on in one; as the asynchronous method does. */
  stream<
    Params extends ResponseStreamParams,
    Parsed = ExtractParsedContentFromParams<Params>,
    Options extends StreamOptions = RequestOptions,
  >(
    body: Params,
    options?: Options,
  ): SyncResult<ReturnType<typeof responses.stream<Params, Parsed, Options>>>;
  /** Creates a response in the background and waits for its end; as the asynchronous method does. */
  createAndPoll<Parsed>(
    body: ResponseCreateParamsNonStreaming & {
      text: ResponseTextConfig & { format: AutoParseableTextFormat<Parsed> };
    },
    options?: PollOptions<ResponseModel>,
  ): SyncResult<ReturnType<typeof responses.createAndPoll<Parsed>>>;
  createAndPoll(
    body: ResponseCreateParamsNonStreaming,
    options?: PollOptions<ResponseModel>,
  ): ResponseModel;
}

interface SyncCompletionsMethods {
  /** Creates a chat completion and parses it; as the asynchronous method does. */
  parse<
    Params extends ChatCompletionCreateParamsNonStreaming,
    Parsed = ChatParsed<Params>,
    Options extends ChatParseOptions = RequestOptions,
  >(
    body: Params,
    options?: Options,
  ): SyncResult<ReturnType<typeof chat.parse<Params, Parsed, Options>>>;
  /** Creates a chat completion and reads it as it arrives; as the asynchronous method does. */
  stream<Params extends ChatCompletionStreamParams, Parsed = ChatParsed<Params>>(
    body: Params,
    options?: ChatStreamOptions,
  ): SyncResult<ReturnType<typeof chat.stream<Params, Parsed>>>;
  /** Runs the functions that the model calls, in this thread; as the asynchronous method does. */
  runTools<
    Params extends
      | ChatCompletionToolRunnerParamsWithoutContext<UncheckedArguments>
      | ChatCompletionToolRunnerParamsWithContext<UncheckedArguments, UncheckedArguments>,
    Parsed = ChatParsed<Pick<Params, 'response_format'>>,
  >(
    body: Params,
    options?: RunnerOptions,
  ): Sync<ChatCompletionRunner<Parsed>>;
  runTools<
    Params extends
      | ChatCompletionStreamingToolRunnerParamsWithoutContext<UncheckedArguments>
      | ChatCompletionStreamingToolRunnerParamsWithContext<UncheckedArguments, UncheckedArguments>,
    Parsed = ChatParsed<Pick<Params, 'response_format'>>,
  >(
    body: Params,
    options?: RunnerOptions,
  ): Sync<ChatCompletionStreamingRunner<Parsed>>;
}

type SessionParams = SessionCreateParamsBase & AgentSessionCreateTools;

interface SyncSessionCreate extends ResponseVariants<
  [body: SessionParams, options?: RequestOptions],
  AgentSessionCreateStream | AgentSession
> {
  <T>(
    body: SessionCreateParamsStreaming & AgentSessionCreateTools & WithAgentFormat<T>,
    options?: RequestOptions,
  ): SyncValue<AgentSessionCreateStream<T>>;
  (body: SessionCreateParamsNonStreaming, options?: RequestOptions): AgentSession;
  (
    body: SessionCreateParamsStreaming & AgentSessionCreateTools,
    options?: RequestOptions,
  ): SyncValue<AgentSessionCreateStream>;
  (
    body: SessionParams,
    options?: RequestOptions,
  ): SyncValue<AgentSessionCreateStream> | AgentSession;
}

interface SyncSessionsMethods {
  /** Starts a session of an agent; as the asynchronous method does. */
  create: SyncSessionCreate;
  /** Sends input to an idle session, and follows the turn that answers it; as the asynchronous method does. */
  stream<T = never>(
    sessionID: string,
    params: AgentSessionStreamParams<T>,
    options?: RequestOptions,
  ): SyncValue<AgentSessionStream<T>>;
}
