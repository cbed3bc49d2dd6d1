import type { RequestOptions } from '../../../core/call/request-options.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import type {
  ChatCompletion,
  ChatCompletionCreateParamsBase,
  ChatCompletionToolMessageParam,
  ParsedChatCompletion,
} from '../../../generated/models/chat/completions/completions.ts';
import type { CompletionUsage } from '../../../generated/models/completions.ts';
import { checkFunction, checkObject } from '../../arguments.ts';
import { isFields } from '../../json/fields.ts';
import type { LoopTool, ToolCall, ToolOutput, ToolResult } from '../loop/tool-call.ts';
import { fieldsAt, listAt } from '../loop/tool-checkpoint.ts';
import { ToolLoop } from '../loop/tool-loop.ts';
import type { ToolLoopHost } from '../loop/tool-loop-host.ts';
import { loopRequestOptions } from '../loop/loop-request-options.ts';
import { readToolLoopOptions } from '../loop/tool-loop-options.ts';
import { callsOf, chatContentOf } from './chat-round.ts';
import { chatToolsOf, type ChatTools } from './chat-tools.ts';
import { toRequestMessage } from './request-message.ts';
import type {
  ChatCompletionRunnerContext,
  ChatConversation,
  RunnerOptions,
} from './runner-options.ts';

/** The runner that a run belongs to. */
export interface ChatRunOwner extends ChatCompletionRunnerContext {
  tools: readonly object[];
  readonly controller: AbortController;
}

/** What a run reports to its runner. */
export interface ChatRunListener {
  addToolMessage(message: ChatCompletionToolMessageParam): void;
  onResult(result: ToolResult): void;
  usage(): CompletionUsage;
  resumed(usage: CompletionUsage): void;
}

/** The body of a run: what its requests have in common, and what is not sent. */
export type ChatRunParams = Omit<ChatCompletionCreateParamsBase, 'tools' | 'stream'> & {
  stream?: boolean | null;
  tools: readonly object[];
  toolContext?: unknown;
};

/** The body of one request of a run. */
export type ChatRoundBody = Omit<ChatCompletionCreateParamsBase, 'stream'>;

/** Sends one request; it yields what it brings, and returns the completion. */
export type ChatRound<Item, Parsed> = (
  body: ChatRoundBody,
  options: RequestOptions,
) => AsyncGenerator<Item, ParsedChatCompletion<Parsed>>;

/** A run of tools on chat completions: requests, and the conversation that the loop works on. */
export class ChatToolRun implements ToolLoopHost<unknown, ChatConversation> {
  readonly api = 'chat.completions';
  readonly context: unknown;
  readonly loop: ToolLoop<unknown, ChatConversation>;
  readonly #owner: ChatRunOwner;
  readonly #listener: ChatRunListener;
  readonly #params: ChatRunParams;
  readonly #options: RunnerOptions;
  #tools: ChatTools;
  #isConnected = false;
  /** The function that `tool_choice` names. Its result ends the run. */
  readonly #choice: string | null;

  constructor(
    owner: ChatRunOwner,
    params: ChatRunParams,
    options: RunnerOptions,
    listener: ChatRunListener,
  ) {
    checkObject(params, 'params', 'the body of the request');
    if (params.n != null && params.n > 1) throw new OpenAIError(SEVERAL_CHOICES);
    const { maxChatCompletions, maxRounds = maxChatCompletions, afterCompletion } = options;
    if (afterCompletion != null) checkFunction(afterCompletion, 'afterCompletion');
    const settings = readToolLoopOptions({ ...options, maxRounds }, this.api);
    owner.messages = [...(params.messages ?? [])];
    owner.tools = params.tools;
    this.#owner = owner;
    this.#listener = listener;
    this.#params = params;
    this.#options = options;
    this.context = params.toolContext;
    this.#choice = namedFunction(params.tool_choice);
    this.#tools = chatToolsOf(owner.tools, owner);
    if (settings.resumeFrom !== null) this.#resume(settings.resumeFrom.conversation);
    this.loop = new ToolLoop(this, settings, owner.controller.signal);
    this.loop.isSequential = this.#choice !== null || params.parallel_tool_calls === false;
  }

  /** Notes that a request is answered. Returns whether it is one after the first. */
  connected(): boolean {
    const isLater = this.#isConnected;
    this.#isConnected = true;
    return isLater;
  }

  /** Sends requests and runs tools until the run ends. */
  async *rounds<Item, Parsed>(send: ChatRound<Item, Parsed>): AsyncGenerator<Item, undefined> {
    const { loop } = this;
    try {
      while (await loop.mayRequest()) {
        let completion;
        try {
          completion = yield* send(this.#body(), this.#requestOptions());
        } catch (error) {
          await loop.failed(error);
          return;
        }
        await loop.answer(callsOf(completion));
        await this.#afterCompletion(completion);
      }
    } finally {
      loop.close();
    }
  }

  findTool({ name }: ToolCall): LoopTool | undefined {
    if (this.#choice !== null && name !== this.#choice) return undefined;
    return this.#tools.byName.get(name);
  }

  toolNames(): string[] {
    return this.#choice === null ? [...this.#tools.byName.keys()] : [this.#choice];
  }

  addResults(results: readonly ToolResult[]): void {
    for (const { call, output } of results) {
      this.#listener.addToolMessage({
        role: 'tool',
        tool_call_id: call.id,
        // Tools of chat completions make no items of an input.
        content: chatContentOf(output as ToolOutput),
      });
    }
    if (this.#choice !== null && results.some(({ isError }) => !isError)) this.loop.stop();
  }

  onResult(result: ToolResult): void {
    this.#listener.onResult(result);
  }

  conversation(): ChatConversation {
    return {
      messages: this.#owner.messages.map(toRequestMessage),
      usage: this.#listener.usage(),
    };
  }

  #resume(conversation: unknown): void {
    const { messages, usage } = fieldsAt(conversation, '/conversation');
    for (const [index, message] of listAt(messages, '/conversation/messages').entries()) {
      fieldsAt(message, `/conversation/messages/${index}`);
    }
    // What they hold is for the server to check.
    const conversationSoFar = { messages, usage } as ChatConversation;
    this.#owner.messages = [...conversationSoFar.messages];
    if (isFields(usage)) this.#listener.resumed(conversationSoFar.usage);
  }

  #body(): ChatRoundBody {
    const { toolContext: _, tools: __, stream: ___, ...params } = this.#params;
    this.#tools = chatToolsOf(this.#owner.tools, this.#owner);
    const { sent } = this.#tools;
    const messages = this.#owner.messages.map(toRequestMessage);
    return sent.length === 0 ? { ...params, messages } : { ...params, messages, tools: sent };
  }

  #requestOptions(): RequestOptions {
    const { maxChatCompletions: _, afterCompletion: __, ...options } = this.#options;
    return loopRequestOptions(options, this.loop);
  }

  async #afterCompletion(completion: ChatCompletion): Promise<void> {
    const { afterCompletion } = this.#options;
    if (afterCompletion == null) return;
    await this.loop.call(() => afterCompletion(completion, this.#owner));
  }
}

const SEVERAL_CHOICES = '`n` must be 1: tools are run for one choice only.';

/** The function that `tool_choice` names; null when it names none. */
function namedFunction(choice: unknown): string | null {
  if (!isFields(choice) || choice.type !== 'function' || !isFields(choice.function)) return null;
  return typeof choice.function.name === 'string' ? choice.function.name : null;
}

/** A client with chat completions. */
export function checkedClient<Client extends { chat: object }>(client: Client): Client {
  checkObject(client?.chat, 'client', 'a client with `chat.completions`');
  return client;
}
