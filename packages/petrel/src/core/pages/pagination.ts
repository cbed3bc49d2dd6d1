import { defineMember } from '../define-member.ts';
import { AbstractPage, type PageRequester } from './abstract-page.ts';
import { APIResponseValidationError } from '../errors/index.ts';
import type { FinalRequestOptions } from '../call/request-options.ts';

export {
  AbstractPage,
  type PageConstructor,
  type PageRequester,
  type PageRequestOptions,
} from './abstract-page.ts';
export { PagePromise } from './page-promise.ts';

/** The request for the next page; see {@link PageBase.nextPageInfo}. */
export interface NextPageInfo {
  /** Query parameters. */
  params: Record<string, string>;
}

/** One page of a list, with the members of the reply: `data`, `has_more`, … */
export abstract class PageBase<Item> extends AbstractPage<Item> {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static override readonly petrelName: string = 'PageBase';

  /** The items of this page. */
  declare data: Item[];

  /** @throws APIResponseValidationError when the reply is not a list */
  constructor(
    client: PageRequester,
    response: Response,
    body: unknown,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    if (typeof body !== 'object' || body === null) {
      throw new APIResponseValidationError({ message: 'The response is not a list of items.' });
    }
    for (const [name, value] of Object.entries(Array.isArray(body) ? { data: body } : body)) {
      // A member of the reply must not hide a method of the page.
      if (!(name in PageBase.prototype)) defineMember(this, name, value, true);
    }
    // Some servers send null for an empty list.
    this.data ??= [];
    if (!Array.isArray(this.data)) {
      throw new APIResponseValidationError({
        message: 'The `data` of the response is not a list.',
      });
    }
  }

  /** The cursor of the next page; null when there is none. */
  get after(): string | null {
    return this.hasNextPage() ? this.nextCursor() : null;
  }

  override getPaginatedItems(): Item[] {
    return this.data;
  }

  /**
   * Whether there is another page. A server that does not report `has_more` ends the list with an
   * empty page, or with a cursor that it gave before.
   */
  override hasNextPage(): boolean {
    const cursor = this.nextCursor();
    if (cursor === null || this.#hasMore() === false) return false;
    if (this.#hasMore() === true) return true;
    return this.data.length > 0 && !this.wasRequested(this.#requestAt(cursor));
  }

  /** What to ask the next page with; null when there is none. */
  nextPageInfo(): NextPageInfo | null {
    const cursor = this.after;
    return cursor === null ? null : { params: { [this.cursorParameter()]: cursor } };
  }

  override nextPageRequestOptions(): FinalRequestOptions | null {
    const cursor = this.after;
    return cursor === null ? null : this.#requestAt(cursor);
  }

  /** This page's cursor for the next one, even when other fields deny that there is one. */
  protected abstract nextCursor(): string | null;

  /** The query parameter that takes the cursor. */
  protected cursorParameter(): string {
    return 'after';
  }

  // A server that knows no cursors sends the same page for every cursor.
  protected override isRepetition(): boolean {
    const cursor = this.nextCursor();
    if (cursor === null || this.#hasMore() !== undefined) return false;
    return (
      cursor === cursorMember(this.data.at(-1), 'id') && this.wasRequested(this.#requestAt(cursor))
    );
  }

  /** What the reply reports as `has_more`; undefined when it reports nothing. */
  #hasMore(): boolean | undefined {
    const reported: unknown = Reflect.get(this, 'has_more');
    return reported === undefined || reported === null ? undefined : Boolean(reported);
  }

  #requestAt(cursor: string): FinalRequestOptions {
    const { options } = this;
    return { ...options, query: { ...options.query, [this.cursorParameter()]: cursor } };
  }
}

/** The reply to a list that comes whole. */
export interface PageResponse<Item> {
  data: Item[];
  object: string;
}

/** A list that comes whole: there is never a next page. */
export class Page<Item> extends PageBase<Item> {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static override readonly petrelName: string = 'Page';

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

/** The reply to a list with a cursor in its last item. */
export interface CursorPageResponse<Item> {
  data: Item[];
  has_more: boolean;
}

/**
 * A list continued after the id of the last item; after the reply's own `last_id` when a page is
 * empty and yet reports that there are more.
 */
export class CursorPage<Item> extends PageBase<Item> {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static override readonly petrelName: string = 'CursorPage';

  declare has_more: boolean;

  protected override nextCursor(): string | null {
    return cursorMember(this.data.at(-1), 'id') ?? cursorMember(this, 'last_id');
  }
}

/** Query parameters of a list of conversation items. */
export type ConversationCursorPageParams = CursorPageParams;

/** The reply to a list of conversation items. */
export interface ConversationCursorPageResponse<Item> extends CursorPageResponse<Item> {
  last_id: string;
}

/** A list continued after the reply's `last_id`; after the id of the last item when there is none. */
export class ConversationCursorPage<Item> extends PageBase<Item> {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static override readonly petrelName: string = 'ConversationCursorPage';

  declare has_more: boolean;
  declare last_id: string;

  protected override nextCursor(): string | null {
    return cursorMember(this, 'last_id') ?? cursorMember(this.data.at(-1), 'id');
  }
}

/** Query parameters of a list whose replies name the cursor of the next page. */
export type NextCursorPageParams = CursorPageParams;

/** The reply to a list that names the cursor of the next page. */
export interface NextCursorPageResponse<Item> extends CursorPageResponse<Item> {
  next: string | null;
}

/** A list continued after the reply's `next`. */
export class NextCursorPage<Item> extends PageBase<Item> {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static override readonly petrelName: string = 'NextCursorPage';

  declare has_more: boolean;
  declare next: string | null;

  protected override nextCursor(): string | null {
    return cursorMember(this, 'next');
  }
}

/** Query parameters of a list whose replies name the token of the next page. */
export interface TokenPageParams {
  /** The token of the page wanted. */
  page?: string;
  /** The most items on a page. */
  limit?: number;
}

/** The reply to a list that names the token of the next page. */
export type TokenPageResponse<Item> = NextCursorPageResponse<Item>;

/** A list continued with the reply's `next` as the parameter `page`. */
export class TokenPage<Item> extends NextCursorPage<Item> {
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static override readonly petrelName: string = 'TokenPage';

  protected override cursorParameter(): string {
    return 'page';
  }
}

/** A member as a cursor; null for what cannot be one. Some servers number their items. */
function cursorMember(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const member: unknown = Reflect.get(value, name);
  if (typeof member === 'number') return String(member);
  return typeof member === 'string' && member !== '' ? member : null;
}
