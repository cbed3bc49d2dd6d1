import type { Listeners } from '../../core/event-emitter.ts';
import { OpenAIError } from '../../core/errors/openai-error.ts';
import type {
  ChatCompletion,
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageParam,
  ChatCompletionToolMessageParam,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
} from '../../generated/models/chat/completions/completions.ts';
import type { CompletionUsage } from '../../generated/models/completions.ts';
import { EventStream } from '../events/event-stream.ts';
import type { AbstractChatCompletionRunnerEvents, FunctionCall } from './chat-completion-events.ts';
import { totalUsageOf } from './total-usage.ts';

export type { AbstractChatCompletionRunnerEvents } from './chat-completion-events.ts';
export type { ChatCompletionRunnerContext, RunnerOptions } from '../tools/chat/runner-options.ts';

/** What streams of chat completions and runs of tools have in common: a conversation, and its results. */
export class AbstractChatCompletionRunner<
  Events extends Listeners<Events> & AbstractChatCompletionRunnerEvents,
  Parsed = null,
  Item = unknown,
> extends EventStream<Events, Item> {
  /** The conversation: the messages of the request, then those that the run has brought. */
  messages: ChatCompletionMessageParam[] = [];
  readonly #completions: ParsedChatCompletion<Parsed>[] = [];
  #earlierUsage: CompletionUsage | null = null;

  /** The completions that are complete. */
  allChatCompletions(): ChatCompletion[] {
    return [...this.#completions];
  }

  /** The last completion. */
  finalChatCompletion(): Promise<ParsedChatCompletion<Parsed>> {
    return this.final(() => this.#last());
  }

  /** The last message of the assistant. */
  finalMessage(): Promise<ParsedChatCompletionMessage<Parsed>> {
    return this.final(() => this.#lastMessage());
  }

  /** The text of the last message of the assistant; null when it has none. */
  finalContent(): Promise<string | null> {
    return this.final(() => this.#lastMessage().content);
  }

  /** The last function call; undefined when there is none. */
  finalFunctionToolCall(): Promise<FunctionCall | undefined> {
    return this.final(() => this.#lastCall());
  }

  /** The result of the last function call; undefined when there is none. */
  finalFunctionToolCallResult(): Promise<string | undefined> {
    return this.final(() => this.#lastResult());
  }

  /** The tokens of all completions; zeros when the server has not reported them. */
  totalUsage(): Promise<CompletionUsage> {
    return this.final(() => this.usageSoFar());
  }

  /** Adds a completion that is complete, and emits its events. */
  protected addCompletion(completion: ParsedChatCompletion<Parsed>): void {
    this.#completions.push(completion);
    this.dispatch('chatCompletion', [completion]);
    const message = completion.choices[0]?.message;
    if (message === undefined) return;
    this.messages.push(message);
    this.dispatch('message', [message]);
    for (const call of functionCalls(message)) this.dispatch('functionToolCall', [call]);
  }

  /** Adds the result of a call, and emits its events. */
  protected addToolMessage(message: ChatCompletionToolMessageParam): void {
    this.messages.push(message);
    this.dispatch('message', [message]);
    if (message.content.length > 0) this.dispatch('functionToolCallResult', [message.content]);
  }

  /** Emits the events about what was last. */
  protected emitFinal(): void {
    const completion = this.#completions.at(-1);
    if (completion !== undefined) this.dispatch('finalChatCompletion', [completion]);
    const message = this.#lastMessage();
    this.dispatch('finalMessage', [message]);
    if (message.content) this.dispatch('finalContent', [message.content]);
    const call = this.#lastCall();
    if (call !== undefined) this.dispatch('finalFunctionToolCall', [call]);
    const result = this.#lastResult();
    if (result !== undefined) this.dispatch('finalFunctionToolCallResult', [result]);
    if (this.#completions.some(({ usage }) => usage != null)) {
      this.dispatch('totalUsage', [this.usageSoFar()]);
    }
  }

  /** The tokens of the completions so far. */
  protected usageSoFar(): CompletionUsage {
    return totalUsageOf([{ usage: this.#earlierUsage }, ...this.#completions]);
  }

  /** Adds the tokens of the completions before a run was resumed. */
  protected addEarlierUsage(usage: CompletionUsage): void {
    this.#earlierUsage = usage;
  }

  #last(): ParsedChatCompletion<Parsed> {
    const last = this.#completions.at(-1);
    if (last === undefined) throw new OpenAIError(NO_COMPLETION);
    return last;
  }

  #lastMessage(): ParsedChatCompletionMessage<Parsed> {
    const last = this.#completions.at(-1);
    const message = last === undefined ? this.#earlierMessage() : last.choices[0]?.message;
    if (message === undefined) throw new OpenAIError(NO_MESSAGE);
    return message;
  }

  /** The last message of a run that had ended before it was resumed. */
  #earlierMessage(): ParsedChatCompletionMessage<Parsed> | undefined {
    const last = this.#assistantMessages().at(-1);
    if (last === undefined) return undefined;
    const { audio: _, content, refusal = null, ...rest } = last;
    return {
      ...rest,
      content: typeof content === 'string' ? content : null,
      refusal,
      parsed: null,
    };
  }

  #lastCall(): FunctionCall | undefined {
    return this.#assistantMessages().flatMap(functionCalls).at(-1);
  }

  #lastResult(): string | undefined {
    const calls = this.#assistantMessages().flatMap(({ tool_calls }) => tool_calls ?? []);
    const known = new Set(calls.flatMap(({ id, type }) => (type === 'function' ? [id] : [])));
    const results = this.messages.flatMap((message) =>
      message.role === 'tool' && known.has(message.tool_call_id) ? [message.content] : [],
    );
    return results.reverse().find((content) => typeof content === 'string');
  }

  #assistantMessages(): ChatCompletionAssistantMessageParam[] {
    return this.messages.filter((message) => message.role === 'assistant');
  }
}

const NO_COMPLETION = 'The run ended without a completion.';
const NO_MESSAGE = 'The stream ended without a message.';

/** The calls of functions in a message. */
function functionCalls({
  tool_calls,
}: Pick<ChatCompletionAssistantMessageParam, 'tool_calls'>): FunctionCall[] {
  return (tool_calls ?? []).flatMap((call) => (call.type === 'function' ? [call.function] : []));
}
