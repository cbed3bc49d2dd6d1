import { isInstanceOf } from '../is-instance-of.ts';
import type { WithRequestID } from './api-promise.ts';
import { asOpenAIError } from '../errors/configuration-error.ts';
import { OpenAIError } from '../errors/index.ts';
import type { FinalRequestOptions } from '../call/request-options.ts';

/** What a page needs of a client: to fetch the page after it. */
export interface PageRequester {
  requestAPIList<Page extends AbstractPage<unknown>>(
    pageClass: PageConstructor<Page>,
    options: FinalRequestOptions,
  ): PromiseLike<WithRequestID<Page>>;
}

/**
 * A class of pages. `response` is the head of the reply and what was read of it, `body` the decoded
 * reply, `options` the request it answers.
 */
export type PageConstructor<Page> = new (
  client: PageRequester,
  response: Response,
  body: unknown,
  options: FinalRequestOptions,
) => Page;

/** The items of a page. */
export type ItemOf<Page extends AbstractPage<unknown>> = ReturnType<
  Page['getPaginatedItems']
>[number];

/** What a page may change about the request for the next one. */
export type PageRequestOptions = Pick<
  FinalRequestOptions,
  'query' | 'headers' | 'body' | 'path' | 'method'
>;

/**
 * One page of a list, in any format: a subclass defines its items and the request for
 * the next page. Iterating it gives the items of this page and all that follow,
 * fetching each page when it is reached.
 */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static readonly petrelName: string = 'AbstractPage';

  /** Also true for an instance of another copy of this package. */
  static [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }

  // Hidden from what prints the page.
  readonly #client: PageRequester;
  readonly #response: Response;
  readonly #body: unknown;
  readonly #options: FinalRequestOptions;
  // How many pages lie before this one, and at which of them requests were made.
  #depth = 0;
  #requestDepths: Map<string, number> | null = null;
  // How many pages directly before this one were empty.
  #emptyBefore = 0;

  constructor(
    client: PageRequester,
    response: Response,
    body: unknown,
    options: FinalRequestOptions,
  ) {
    this.#client = client;
    this.#response = response;
    this.#body = body;
    this.#options = options;
  }

  /** The request that this page answers. */
  protected get options(): FinalRequestOptions {
    return this.#options;
  }

  /** The response that this page came with. */
  protected get response(): Response {
    return this.#response;
  }

  /** The decoded reply. */
  protected get body(): unknown {
    return this.#body;
  }

  /** The items of this page. */
  abstract getPaginatedItems(): Item[];

  /** The options of the request for the next page; null when there is none. */
  abstract nextPageRequestOptions(): PageRequestOptions | null;

  /** Whether there is another page. */
  hasNextPage(): boolean {
    return this.nextPageRequestOptions() !== null;
  }

  /**
   * Fetches the next page.
   *
   * @throws OpenAIError, with nothing sent, when there is none, when the same page has been requested
   * before, and after 100 empty pages in a row: following them might never end
   */
  async getNextPage(): Promise<this> {
    const options = this.nextPageRequestOptions();
    if (options === null) {
      throw new OpenAIError('There is no next page; call `hasNextPage()` before `getNextPage()`.');
    }
    const emptyBefore = this.getPaginatedItems().length === 0 ? this.#emptyBefore + 1 : 0;
    if (emptyBefore >= MOST_EMPTY_PAGES) {
      throw new OpenAIError(
        `The server sent ${emptyBefore} empty pages in a row, each with a cursor; the list may never end.`,
      );
    }
    const requestDepths = this.#noteRequest(options);
    const pageClass = this.constructor as PageConstructor<this>;
    const next = await this.#client.requestAPIList(pageClass, options);
    next.#depth = this.#depth + 1;
    next.#requestDepths = requestDepths;
    next.#emptyBefore = emptyBefore;
    return next;
  }

  /** This page and all that follow. */
  async *iterPages(): AsyncGenerator<this, undefined> {
    yield this;
    let next = this.hasNextPage() ? await this.getNextPage() : null;
    while (next !== null && !next.isRepetition()) {
      yield next;
      next = next.hasNextPage() ? await next.getNextPage() : null;
    }
    return undefined;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    return itemsFrom(this);
  }

  /** Whether this page holds the items of an earlier one again; iterating ends before it. */
  protected isRepetition(): boolean {
    return false;
  }

  /** Whether this page, or one before it, is the answer to the same request. */
  protected wasRequested(options: PageRequestOptions): boolean {
    const depth = this.#requests().get(keyOf(options));
    // Requesting the page after this one once more is no repetition.
    return depth !== undefined && depth <= this.#depth;
  }

  #requests(): Map<string, number> {
    this.#requestDepths ??= new Map([[keyOf(this.#options), 0]]);
    return this.#requestDepths;
  }

  #noteRequest(options: PageRequestOptions): Map<string, number> {
    if (this.wasRequested(options)) {
      throw new OpenAIError('The server repeated a cursor; following it would never end.');
    }
    const requests = this.#requests();
    if (isKept(this.#depth + 1)) requests.set(keyOf(options), this.#depth + 1);
    return requests;
  }
}

/** Empty pages in a row after which a list is taken to have no end. */
const MOST_EMPTY_PAGES = 100;

/** The items of a page, which may still be on its way, and of all that follow. */
export async function* itemsFrom<Item>(
  first: AbstractPage<Item> | PromiseLike<AbstractPage<Item>>,
): AsyncGenerator<Item, undefined> {
  // One generator, and a plain loop in it: each layer of `yield*` costs every item several promises.
  for await (const page of (await first).iterPages()) {
    for (const item of page.getPaginatedItems()) yield item;
  }
  return undefined;
}

/**
 * Whether the request at this depth is remembered: the first thousand are, and then one at each power
 * of two, which a list that goes in a circle meets again, however long it is (R. P. Brent, “An improved
 * Monte Carlo factorization algorithm”, BIT 20, 1980, section 2).
 */
function isKept(depth: number): boolean {
  return depth <= 1_000 || (depth & (depth - 1)) === 0;
}

/** What distinguishes the requests for two pages of one list. */
function keyOf({ path, query, body }: PageRequestOptions): string {
  try {
    return JSON.stringify([path, query, body], keyPart);
  } catch (error) {
    throw asOpenAIError(error, 'The request for the next page cannot be made.');
  }
}

/** A query may hold a bigint, and JSON may not. */
function keyPart(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
