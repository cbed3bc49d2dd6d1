import type { RequestOptions } from '../../core/call/request-options.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { readable } from '../../core/request/readable.ts';
import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
} from '../../generated/models/responses/responses.ts';
import type { Responses } from '../../generated/resources/responses/responses.ts';
import { argumentError, checkObject } from '../arguments.ts';
import { checkAnswer } from '../json/check-answer.ts';
import { copyOf } from '../json/fields.ts';
import { toResponseInputItems } from '../responses/response-input-items.ts';
import { savedItems, type SavedConversation } from './saved-conversation.ts';
import { trimItems } from './trim-history.ts';

export type { SavedConversation } from './saved-conversation.ts';
export type { ConversionLoss } from './conversion-loss.ts';
export { toItems, type ConvertedItems } from './chat-to-items.ts';
export { toMessages, type ConvertedMessages } from './items-to-chat.ts';
export { trimItems, trimMessages } from './trim-history.ts';

/** What a conversation needs of a client. */
export interface ConversationClient {
  responses: Pick<Responses, 'create' | 'compact'>;
}

/** The parameters of each request, but for its history. */
export type ConversationParams = Omit<
  ResponseCreateParamsNonStreaming,
  'input' | 'stream' | 'conversation' | 'previous_response_id'
>;

/** Input of a turn: a text of the user, or items such as messages and results of tools. */
export type ConversationInput = string | readonly ResponseInputItem[];

/**
 * A conversation whose history is kept here, for the Responses API: nothing of it needs to be stored on
 * the server.
 *
 * ```ts
 * const conversation = new Conversation(client, { model: 'gpt-5.2' });
 * const { output_text } = await conversation.send('My name is Ada.');
 * await conversation.send('What is my name?');
 * ```
 *
 * A request that fails leaves the history as it was, so that it can be sent again.
 */
export class Conversation {
  /** The parameters of each request. Those of the next one may be changed. */
  params: ConversationParams;
  readonly #client: ConversationClient;
  #items: ResponseInputItem[] = [];
  #isBusy = false;

  constructor(client: ConversationClient, params: ConversationParams) {
    checkObject(client?.responses, 'client', 'a client with `responses`');
    checkObject(params, 'params', 'the parameters of the requests');
    this.#client = client;
    this.params = readable(params);
  }

  /**
   * A conversation that was saved with `toJSON()`.
   *
   * @throws OpenAIError of code `configuration` with the place of what cannot be used
   */
  static load(
    client: ConversationClient,
    params: ConversationParams,
    saved: SavedConversation,
  ): Conversation {
    const conversation = new Conversation(client, params);
    conversation.#items = savedItems(saved);
    return conversation;
  }

  /** The history: messages, calls and results, in their order. */
  get items(): readonly ResponseInputItem[] {
    return this.#items;
  }

  /**
   * Sends the history with an input, adds both input and answer to it, and returns the response. One
   * that failed is returned and not added.
   *
   * @throws OpenAIError while another request of the conversation is under way
   */
  send(input: ConversationInput, options?: RequestOptions): Promise<Response> {
    return this.#alone(async () => {
      const response = await this.#client.responses.create(this.body(input), options);
      checkAnswer(response, 'a response');
      this.add(input, response);
      return response;
    });
  }

  /**
   * The body of a request with the history and an input, for `client.responses.stream()` and the like.
   * Add its response with {@link add}.
   */
  body(input: ConversationInput): ResponseCreateParamsNonStreaming {
    return { ...this.params, input: [...this.#items, ...itemsOf(input)] };
  }

  /** Adds an input to the history, and its response unless that failed: then neither. */
  add(input: ConversationInput, response?: Response): void {
    const added = itemsOf(input);
    if (response === undefined) {
      this.#items = [...this.#items, ...added];
      return;
    }
    checkObject(response, 'response', 'a response');
    if (response.status === 'failed' || response.status === 'cancelled') return;
    this.#items = [...this.#items, ...added, ...toResponseInputItems(response.output)];
  }

  /** A conversation with the same history, which then goes its own way. */
  fork(params: ConversationParams = this.params): Conversation {
    return Conversation.load(this.#client, params, this.toJSON());
  }

  /**
   * Replaces the history by a shorter one that the server makes of it.
   *
   * @throws OpenAIError while another request of the conversation is under way
   */
  compact(options?: RequestOptions): Promise<void> {
    return this.#alone(async () => {
      const { model = null, instructions } = this.params;
      const body = {
        model,
        input: [...this.#items],
        ...(instructions != null && { instructions }),
      };
      const compacted = await this.#client.responses.compact(body, options);
      checkAnswer(compacted, 'a compacted response');
      this.#items = toResponseInputItems(compacted.output);
    });
  }

  /**
   * Forgets the oldest items, so that the last `most` are left, and those before them that belong with them: a
   * call is kept with its result, and instructions at the beginning are kept.
   */
  trim(most: number): void {
    this.#items = trimItems(this.#items, most);
  }

  /** The history as plain JSON, for {@link load}. Parameters are not part of it. */
  toJSON(): SavedConversation {
    return { version: 1, items: copyOf(this.#items) };
  }

  async #alone<Result>(request: () => Promise<Result>): Promise<Result> {
    if (this.#isBusy) {
      throw new OpenAIError(
        'A request of this conversation is under way: await it, or `fork()` the conversation.',
      );
    }
    this.#isBusy = true;
    try {
      return await request();
    } finally {
      this.#isBusy = false;
    }
  }
}

function itemsOf(input: ConversationInput): ResponseInputItem[] {
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  if (Array.isArray(input)) return copyOf(input);
  throw argumentError('input', 'a text or a list of items', input);
}
