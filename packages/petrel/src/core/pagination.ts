import { APIPromise, readReply, type WithRequestID } from './api-promise.ts';
import { APIResponseValidationError, OpenAIError } from './errors/index.ts';
import type { Exchange } from './pipeline/exchange.ts';
import { attachRequestID } from './request/request-id.ts';
import type { FinalRequestOptions } from './request/request-options.ts';

/** What a page needs of a client: to fetch the page after it. */
export interface PageRequester {
  requestAPIList<Page extends PageBase<unknown>>(
    pageClass: PageConstructor<Page>,
    options: FinalRequestOptions,
  ): PromiseLike<WithRequestID<Page>>;
}

/** A class of pages. `body` is the decoded reply, `options` the request it answers. */
export type PageConstructor<Page> = new (
  client: PageRequester,
  body: unknown,
  options: FinalRequestOptions,
) => Page;

/** What the next page is asked with; see {@link PageBase.nextPageInfo}. */
export interface NextPageInfo {
  /** Query parameters. */
  params: Record<string, string>;
}

/**
 * One page of a list. It has the members of the reply (`data`, `has_more`, …); iterating it gives
 * the items of this page and all that follow, fetching each page when it is reached.
 */
export abstract class PageBase<Item> implements AsyncIterable<Item> {
  /** The items of this page. */
  declare data: Item[];
  readonly #client: PageRequester;
  readonly #options: FinalRequestOptions;
  // How many pages lie before this one, and at which of them each cursor was used.
  #depth = 0;
  #cursorDepths: Map<string, number> | null = null;

  /** @throws APIResponseValidationError when the reply is not a list */
  constructor(client: PageRequester, body: unknown, options: FinalRequestOptions) {
    this.#client = client;
    this.#options = options;
    if (typeof body !== 'object' || body === null) {
      throw new APIResponseValidationError({ message: 'The reply is not a list of items.' });
    }
    for (const [name, value] of Object.entries(Array.isArray(body) ? { data: body } : body)) {
      // A member of the reply must not hide a method of the page.
      if (!(name in PageBase.prototype)) this.#set(name, value);
    }
    if (!Array.isArray(this.data)) this.#set('data', []);
  }

  /** The cursor of the next page; null when there is none. */
  get after(): string | null {
    return this.hasNextPage() ? this.nextCursor() : null;
  }

  /** The items of this page. */
  getPaginatedItems(): Item[] {
    return this.data;
  }

  /** Whether the server has announced another page. */
  hasNextPage(): boolean {
    return this.nextCursor() !== null;
  }

  /** What to ask the next page with; null when there is none. */
  nextPageInfo(): NextPageInfo | null {
    const cursor = this.after;
    return cursor === null ? null : { params: { [this.cursorParameter()]: cursor } };
  }

  /** The options of the request for the next page; null when there is none. */
  nextPageRequestOptions(): FinalRequestOptions | null {
    const info = this.nextPageInfo();
    if (info === null) return null;
    return { ...this.#options, query: { ...this.#options.query, ...info.params } };
  }

  /**
   * Fetches the next page.
   *
   * @throws OpenAIError, with nothing sent, when there is none, or when its cursor has been used
   * before and following it would never end
   */
  async getNextPage(): Promise<this> {
    const options = this.nextPageRequestOptions();
    const cursor = this.nextCursor();
    if (options === null || cursor === null) {
      throw new OpenAIError('There is no next page; ask `hasNextPage()` before `getNextPage()`.');
    }
    const cursorDepths = this.#noteCursor(cursor);
    const pageClass = this.constructor as PageConstructor<this>;
    const next = await this.#client.requestAPIList(pageClass, options);
    next.#depth = this.#depth + 1;
    next.#cursorDepths = cursorDepths;
    return next;
  }

  /** This page and all that follow. */
  async *iterPages(): AsyncGenerator<this, undefined> {
    yield this;
    let next = this.hasNextPage() ? await this.getNextPage() : null;
    while (next !== null) {
      yield next;
      next = next.hasNextPage() ? await next.getNextPage() : null;
    }
    return undefined;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
    return undefined;
  }

  /** The cursor this page gives for the next, whatever else it says. */
  protected abstract nextCursor(): string | null;

  /** The query parameter that takes the cursor. */
  protected cursorParameter(): string {
    return 'after';
  }

  #noteCursor(cursor: string): Map<string, number> {
    const depths = (this.#cursorDepths ??= this.#firstCursor());
    const used = depths.get(cursor);
    // Asking again for the page after this one is no repetition.
    if (used !== undefined && used <= this.#depth) {
      throw new OpenAIError(
        'The server gave a cursor that it gave before; following it would never end.',
      );
    }
    depths.set(cursor, this.#depth + 1);
    return depths;
  }

  #firstCursor(): Map<string, number> {
    const { query } = this.#options;
    const own: unknown = query ? Reflect.get(query, this.cursorParameter()) : undefined;
    return new Map(typeof own === 'string' ? [[own, 0]] : []);
  }

  #set(name: string, value: unknown): void {
    Object.defineProperty(this, name, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
}

/** A list that comes whole: there is never a next page. */
export class Page<Item> extends PageBase<Item> {
  declare object: string;

  protected override nextCursor(): null {
    return null;
  }
}

/** Query parameters of a list whose pages follow the id of their last item. */
export interface CursorPageParams {
  /** The id of the item before the first one wanted. */
  after?: string;
  /** The most items on a page. */
  limit?: number;
}

/**
 * A list continued after the id of the last item; after the reply's own `last_id` when a page is
 * empty and yet says that there are more.
 */
export class CursorPage<Item> extends PageBase<Item> {
  declare has_more: boolean;

  protected override nextCursor(): string | null {
    if (!this.has_more) return null;
    return textMember(this.data.at(-1), 'id') ?? textMember(this, 'last_id');
  }
}

/** Query parameters of a list of conversation items. */
export type ConversationCursorPageParams = CursorPageParams;

/** A list continued after the reply's `last_id`. */
export class ConversationCursorPage<Item> extends PageBase<Item> {
  declare has_more: boolean;
  declare last_id: string;

  protected override nextCursor(): string | null {
    return this.has_more ? textMember(this, 'last_id') : null;
  }
}

/** Query parameters of a list whose replies name the cursor of the next page. */
export type NextCursorPageParams = CursorPageParams;

/** A list continued after the reply's `next`. */
export class NextCursorPage<Item> extends PageBase<Item> {
  declare has_more: boolean;
  declare next: string | null;

  protected override nextCursor(): string | null {
    return this.has_more ? textMember(this, 'next') : null;
  }
}

/** Query parameters of a list whose replies name the token of the next page. */
export interface TokenPageParams {
  /** The token of the page wanted. */
  page?: string;
  /** The most items on a page. */
  limit?: number;
}

/** A list continued with the reply's `next` as the parameter `page`. */
export class TokenPage<Item> extends NextCursorPage<Item> {
  protected override cursorParameter(): string {
    return 'page';
  }
}

/**
 * The promise of a list's first page. Awaited, it gives that page; iterated with `for await`, the
 * items of all pages, each fetched when it is reached.
 *
 * ```ts
 * for await (const job of client.fineTuning.jobs.list({ limit: 20 })) console.log(job.id);
 * ```
 */
export class PagePromise<
  PageClass extends PageBase<Item>,
  Item = ReturnType<PageClass['getPaginatedItems']>[number],
>
  extends APIPromise<PageClass>
  implements AsyncIterable<Item>
{
  constructor(
    exchange: Exchange,
    client: PageRequester,
    pageClass: PageConstructor<PageClass>,
    options: FinalRequestOptions,
  ) {
    super(exchange, async (reply) => {
      const page = new pageClass(client, await readReply(reply), options);
      attachRequestID(page, reply.headers['x-request-id'] ?? null);
      return page;
    });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    const page: PageBase<Item> = await this;
    yield* page;
    return undefined;
  }
}

function textMember(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const member: unknown = Reflect.get(value, name);
  return typeof member === 'string' && member !== '' ? member : null;
}
