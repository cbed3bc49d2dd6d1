import type { RequestOptions } from '../../core/call/request-options.ts';
import { Completions } from '../../generated/resources/chat/completions/completions.ts';
import { ChatCompletionStream, type ChatCompletionStreamParams } from './chat-completion-stream.ts';

/** Chat completions, and what is built on top of them. */
export class CompletionsWithHelpers extends Completions {
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
  stream(body: ChatCompletionStreamParams, options?: RequestOptions): ChatCompletionStream {
    return ChatCompletionStream.createChatCompletion(
      { chat: { completions: this } },
      body,
      options,
    );
  }
}
