import type { RequestOptions } from '../../core/call/request-options.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsNonStreaming,
  ParsedChatCompletion,
} from '../../generated/models/chat/completions/completions.ts';
import { Completions } from '../../generated/resources/chat/completions/completions.ts';
import {
  validateInputTools,
  type ExtractParsedContentFromParams,
} from '../structured-output/chat-parser.ts';
import { parseChatAttempts } from '../structured-output/fallback/chat-fallback.ts';
import {
  structuredPlanOf,
  type StructuredOptions,
  type StructuredResult,
} from '../structured-output/fallback/structured-options.ts';
import { parsedChatCompletion } from '../structured-output/parse-chat-completion.ts';
import type { ParsedBy } from '../structured-output/parsed-types.ts';
import { withoutStream } from '../structured-output/without-stream.ts';
import { ChatCompletionRunner } from '../tools/chat/chat-completion-runner.ts';
import { ChatCompletionStreamingRunner } from '../tools/chat/chat-completion-streaming-runner.ts';
import type { ChatRunParams } from '../tools/chat/chat-tool-run.ts';
import type {
  RunnableToolFunctionWithContext,
  UncheckedArguments,
} from '../tools/chat/runnable-function.ts';
import type { RunnerOptions } from '../tools/chat/runner-options.ts';
import type {
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
} from '../tools/chat/runner-params.ts';
import {
  ChatCompletionStream,
  type ChatCompletionStreamParams,
  type ChatStreamOptions,
} from './chat-completion-stream.ts';

/** Options of `client.chat.completions.parse()`. */
export type ChatParseOptions = RequestOptions & StructuredOptions;

type RunParamsWithContext<ToolContext> = Omit<
  ChatCompletionToolRunnerParamsWithContext<UncheckedArguments, ToolContext>,
  'toolContext' | 'tools'
>;

type StreamingRunParamsWithContext<ToolContext> = Omit<
  ChatCompletionStreamingToolRunnerParamsWithContext<UncheckedArguments, ToolContext>,
  'toolContext' | 'tools'
>;

interface ToolsWithContext<ToolContext> {
  toolContext: ToolContext;
  tools: readonly RunnableToolFunctionWithContext<ToolContext>[];
}

/** Chat completions, and what is built on top of them. */
export class CompletionsWithHelpers extends Completions {
  /**
   * Creates a chat completion and parses it: the text of each message, in the `response_format`, becomes
   * `message.parsed`, and the arguments of calls of strict functions become `parsed_arguments`.
   *
   * ```ts
   * const completion = await client.chat.completions.parse({
   *   model,
   *   messages,
   *   response_format: zodResponseFormat(City, 'city'),
   * });
   * console.log(completion.choices[0]?.message.parsed?.name);
   * ```
   *
   * `parsed` is null for a refusal, and for a message without text. With `structured`, servers are supported
   * that do not follow a schema by themselves, and `maxReasks` asks the model again.
   *
   * @throws OpenAIError before anything is sent, for a function without `strict: true`, and for `stream: true`
   * @throws LengthFinishReasonError, ContentFilterFinishReasonError when the answer was cut off
   * @throws StructuredOutputError when the answer is not JSON, or does not fit its schema; like those above,
   * it holds the completion
   */
  parse<
    Params extends ChatCompletionCreateParamsNonStreaming,
    Parsed = ExtractParsedContentFromParams<Params>,
    Options extends ChatParseOptions = RequestOptions,
  >(
    body: Params,
    options?: Options,
  ): APIPromise<StructuredResult<ParsedChatCompletion<Parsed>, ChatCompletion, Options>>;
  parse(
    body: ChatCompletionCreateParamsNonStreaming,
    options: ChatParseOptions = {},
  ): APIPromise<ParsedChatCompletion<unknown>> {
    const sent = withoutStream(body);
    validateInputTools(sent.tools);
    const { plan, requestOptions } = structuredPlanOf(options);
    if (plan !== null) {
      const target = { resource: this, deadline: this._client.deadline };
      return parseChatAttempts(target, sent, plan, requestOptions);
    }
    const { response_format, tools } = body;
    return this.create(sent, requestOptions)._thenUnwrap((completion) =>
      parsedChatCompletion(completion, { response_format, tools }),
    );
  }

  /**
   * Streams a chat completion: its events, a snapshot that grows, and the whole completion at the end.
   *
   * ```ts
   * const stream = client.chat.completions.stream({ model, messages });
   * stream.on('content', (delta) => process.stdout.write(delta));
   * console.log(await stream.finalChatCompletion());
   * ```
   *
   * Nothing rejects here: what goes wrong is reported by the events `error` and `abort`, and by the
   * promises of the stream.
   */
  stream<
    Params extends ChatCompletionStreamParams,
    Parsed = ExtractParsedContentFromParams<Params>,
  >(body: Params, options?: ChatStreamOptions): ChatCompletionStream<Parsed> {
    return ChatCompletionStream.createChatCompletion<Parsed>(
      { chat: { completions: this } },
      body,
      options,
    );
  }

  /**
   * Sends a request, runs the functions that the model calls, sends their results, and so on until the model calls
   * none.
   *
   * ```ts
   * const runner = client.chat.completions.runTools({
   *   model,
   *   messages,
   *   tools: [zodFunction({ name: 'weather', parameters: City, function: weatherIn })],
   * });
   * console.log(await runner.finalContent());
   * ```
   *
   * The functions of one message run at once, unless `parallel_tool_calls` is false. What they throw is reported
   * to the model, see `toolErrors`. After ten requests the run ends, see `maxRounds`; its `endReason` is why it
   * has ended. A function that `tool_choice` names is called once.
   *
   * @throws OpenAIError for tools and options that cannot be used. All else is reported by the events `error` and
   * `abort`, and by the promises of the runner
   */
  runTools<
    ToolContext,
    Params extends RunParamsWithContext<ToolContext> = RunParamsWithContext<ToolContext>,
    Parsed = ParsedBy<Params['response_format']>,
  >(
    body: Params & ToolsWithContext<ToolContext>,
    options?: RunnerOptions,
  ): ChatCompletionRunner<Parsed>;
  runTools<
    ToolContext,
    Params extends StreamingRunParamsWithContext<ToolContext> =
      StreamingRunParamsWithContext<ToolContext>,
    Parsed = ParsedBy<Params['response_format']>,
  >(
    body: Params & ToolsWithContext<ToolContext>,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<Parsed>;
  runTools<
    Params extends ChatCompletionToolRunnerParamsWithoutContext<UncheckedArguments>,
    Parsed = ParsedBy<Params['response_format']>,
  >(body: Params, options?: RunnerOptions): ChatCompletionRunner<Parsed>;
  runTools<
    Params extends ChatCompletionStreamingToolRunnerParamsWithoutContext<UncheckedArguments>,
    Parsed = ParsedBy<Params['response_format']>,
  >(body: Params, options?: RunnerOptions): ChatCompletionStreamingRunner<Parsed>;
  runTools(
    body: ChatRunParams,
    options?: RunnerOptions,
  ): ChatCompletionRunner<unknown> | ChatCompletionStreamingRunner<unknown> {
    const client = { chat: { completions: this } };
    return body?.stream === true
      ? ChatCompletionStreamingRunner.runTools<unknown>(client, body, options)
      : ChatCompletionRunner.runTools<unknown>(client, body, options);
  }
}
