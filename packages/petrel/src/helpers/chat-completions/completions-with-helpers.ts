import type { RequestOptions } from '../../core/call/request-options.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import type {
  ChatCompletionCreateParamsNonStreaming,
  ParsedChatCompletion,
} from '../../generated/models/chat/completions/completions.ts';
import { Completions } from '../../generated/resources/chat/completions/completions.ts';
import {
  validateInputTools,
  type ExtractParsedContentFromParams,
} from '../structured-output/chat-parser.ts';
import { parsedChatCompletion } from '../structured-output/parse-chat-completion.ts';
import { withoutStream } from '../structured-output/without-stream.ts';
import { ChatCompletionStream, type ChatCompletionStreamParams } from './chat-completion-stream.ts';

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
   * `parsed` is null for a refusal, and for a message without text.
   *
   * @throws OpenAIError before anything is sent, for a function without `strict: true`, and for `stream: true`
   * @throws LengthFinishReasonError, ContentFilterFinishReasonError when the answer was cut off
   * @throws StructuredOutputError when the answer is not JSON, or does not fit its schema; like those above,
   * it holds the completion
   */
  parse<
    Params extends ChatCompletionCreateParamsNonStreaming,
    Parsed = ExtractParsedContentFromParams<Params>,
  >(body: Params, options?: RequestOptions): APIPromise<ParsedChatCompletion<Parsed>> {
    validateInputTools(body.tools);
    const { response_format, tools } = body;
    const sent: ChatCompletionCreateParamsNonStreaming = body;
    return this.create(withoutStream(sent), options)._thenUnwrap((completion) =>
      parsedChatCompletion<Parsed>(completion, { response_format, tools }),
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
  >(body: Params, options?: RequestOptions): ChatCompletionStream<Parsed> {
    return ChatCompletionStream.createChatCompletion<Parsed>(
      { chat: { completions: this } },
      body,
      options,
    );
  }
}
