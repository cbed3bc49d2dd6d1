import { jsonLinesOf } from '../../../core/stream/json-lines.ts';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
  ChatCompletionMessageParam,
  ParsedChatCompletion,
} from '../../../generated/models/chat/completions/completions.ts';
import { Stream } from '../../../openai/stream.ts';
import {
  ChatCompletionStream,
  type ChatCompletionClient,
} from '../../chat-completions/chat-completion-stream.ts';
import { checkNotCutOff, hasParser } from '../../structured-output/parse-chat-completion.ts';
import { startedItems } from '../loop/started-items.ts';
import type { ToolCall } from '../loop/tool-call.ts';
import type { ToolCheckpoint, ToolLoopEnd } from '../loop/tool-checkpoint.ts';
import { parsedRound } from './chat-round.ts';
import { checkedClient, ChatToolRun, type ChatRunParams } from './chat-tool-run.ts';
import {
  makeChatCompletionReadableStreamMessageChunk,
  messageIn,
  type ChatCompletionReadableStreamMessageChunk,
} from '../../chat-completions/message-chunk.ts';
import type { ChatConversation, RunnerOptions } from './runner-options.ts';

/**
 * A run of tools on chat completions that are streamed. It has the events of a stream for all completions of the
 * run, and iterating over it gives the chunks of all of them.
 *
 * ```ts
 * const runner = client.chat.completions.runTools({ model, messages, tools, stream: true });
 * runner.on('content', (delta) => process.stdout.write(delta));
 * console.log(await runner.finalContent());
 * ```
 *
 * It runs whether or not anybody listens; who iterates sets the pace.
 */
export class ChatCompletionStreamingRunner<Parsed = null> extends ChatCompletionStream<Parsed> {
  /** The tools. The next request has those that are assigned here. */
  tools: readonly object[] = [];
  #run: ChatToolRun | null = null;
  /** The id of the completion whose chunks arrive, where they come from a web stream. */
  #replayed: string | null = null;

  /** Starts a run. */
  static runTools<Parsed = null>(
    client: ChatCompletionClient,
    params: ChatRunParams,
    options?: RunnerOptions,
  ): ChatCompletionStreamingRunner<Parsed> {
    // What decides how answers are parsed has the same members in both.
    const parsing = params as unknown as ChatCompletionCreateParamsBase;
    const runner = new ChatCompletionStreamingRunner<Parsed>({ ...parsing, stream: true });
    runner.#start(client, params, options ?? {});
    return runner;
  }

  /** The run whose chunks and results {@link toReadableStream} has written, for example in a browser. */
  static override fromReadableStream(stream: ReadableStream): ChatCompletionStreamingRunner<null> {
    const runner = new ChatCompletionStreamingRunner<null>(null);
    const chunks = Stream.fromReadableStream<ChatCompletionChunk>(stream, runner.controller);
    runner.#replayed = '';
    runner.start({ open: () => Promise.resolve(chunks) });
    return runner;
  }

  /** Why the run has ended; null while it runs, and when it failed. */
  get endReason(): ToolLoopEnd | null {
    return this.#run?.loop.end ?? null;
  }

  /** The calls that were left open, when the run has ended with `deferred`. */
  get deferredCalls(): ToolCall[] {
    return this.#run?.loop.deferredCalls ?? [];
  }

  /** Ends the run once the calls of the current message are done. Its promises resolve. */
  stop(): void {
    this.#run?.loop.stop();
  }

  /** The state of the run, for `resumeFrom`; null for one that comes from a web stream. */
  checkpoint(): ToolCheckpoint<ChatConversation> | null {
    return this.#run?.loop.checkpoint() ?? null;
  }

  /** The chunks and the results of calls as a web stream of JSON lines, for {@link fromReadableStream}. */
  override toReadableStream(): ReadableStream<Uint8Array> {
    const results: ChatCompletionReadableStreamMessageChunk[] = [];
    let last: ChatCompletionChunk | undefined;
    const onMessage = (message: ChatCompletionMessageParam): void => {
      if (last === undefined || message.role !== 'tool') return;
      results.push(makeChatCompletionReadableStreamMessageChunk(last, message, this.#callIDs()));
    };
    this.on('message', onMessage);
    const chunks = { [Symbol.asyncIterator]: () => this.iterate() };
    async function* items(): AsyncGenerator<object, undefined> {
      for await (const chunk of chunks) {
        yield* results.splice(0);
        last = chunk;
        yield chunk;
      }
      yield* results.splice(0);
    }
    return jsonLinesOf(items());
  }

  protected override receive(chunk: ChatCompletionChunk): boolean {
    if (this.#replayed === null) return super.receive(chunk);
    const record = messageIn(chunk);
    const isNext = this.#replayed !== '' && chunk.id !== '' && chunk.id !== this.#replayed;
    if ((record !== null || isNext) && this.currentChatCompletionSnapshot !== undefined) {
      this.#endCompletion();
    }
    this.#replayed = record === null ? chunk.id : '';
    if (record === null) return super.receive(chunk);
    this.addToolMessage(record);
    return false;
  }

  protected override finish(): void {
    if (this.currentChatCompletionSnapshot !== undefined) this.completeCompletion();
    this.emitFinal();
  }

  /** What was cut off ends the run. Arguments that cannot be read are reported to the model, and end nothing. */
  protected override parse(completion: ParsedChatCompletion<Parsed>): ParsedChatCompletion<Parsed> {
    const { parsing } = this;
    if (this.#run !== null) checkNotCutOff(completion);
    return hasParser(parsing) ? parsedRound<Parsed>(completion, parsing) : completion;
  }

  #start(client: ChatCompletionClient, params: ChatRunParams, options: RunnerOptions): void {
    const { completions } = checkedClient(client).chat;
    const run = new ChatToolRun(this, params, options, {
      addToolMessage: (message) => this.addToolMessage(message),
      onResult: (result) => this.emit('toolResult', result),
      usage: () => this.usageSoFar(),
      resumed: (usage) => this.addEarlierUsage(usage),
    });
    this.#run = run;
    const begin = (requestID: string | null): void => {
      this.beginCompletion(requestID);
      // Each answer is an event of its own; the first is that of the stream.
      if (run.connected()) this.dispatch('connect', []);
    };
    const complete = (): ParsedChatCompletion<Parsed> => this.#endCompletion();
    const rounds = run.rounds<ChatCompletionChunk, Parsed>(async function* (body, sent) {
      const chunks = await completions.create({ ...body, stream: true }, sent);
      begin(chunks.request_id);
      yield* chunks;
      return complete();
    });
    this.start({ open: () => startedItems(rounds), signal: options.signal });
    // It runs whether or not anybody waits for it. Those who do receive its failure.
    this.done().catch(() => undefined);
  }

  #endCompletion(): ParsedChatCompletion<Parsed> {
    const completion = this.completeCompletion();
    this.beginCompletion(null);
    return completion;
  }

  /** The ids of the calls that the last message of the assistant has. */
  #callIDs(): string[] {
    const answers = this.messages.filter((message) => message.role === 'assistant');
    return (answers.at(-1)?.tool_calls ?? []).map(({ id }) => id);
  }
}
