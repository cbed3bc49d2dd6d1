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
import { withoutStream } from '../structured-output/without-stream.ts';
import {
  ChatCompletionStream,
  type ChatCompletionStreamParams,
  type ChatStreamOptions,
} from './chat-completion-stream.ts';

/** Options of `client.chat.completions.parse()`. */
export type ChatParseOptions = RequestOptions & StructuredOptions;

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
}
