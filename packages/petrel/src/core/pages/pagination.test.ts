import { createServer, type IncomingMessage } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { listenOnLoopback } from '../../../../../test/support/loopback-server.ts';
import type { Reply } from '../call/call.ts';
import { APIResponseValidationError, OpenAIError } from '../errors/index.ts';
import { PendingCall } from './pending-call.ts';
import {
  AbstractPage,
  ConversationCursorPage,
  CursorPage,
  NextCursorPage,
  Page,
  type PageBase,
  PagePromise,
  TokenPage,
  type PageConstructor,
  type PageRequester,
  type PageRequestOptions,
} from './pagination.ts';
import { encodeQuery } from '../request/query-string.ts';
import type { FinalRequestOptions } from '../call/request-options.ts';

interface Item {
  id: string;
}

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

interface Lists {
  client: PageRequester;
  urls: string[];
  first<PageClass extends AbstractPage<Item>>(
    pageClass: PageConstructor<PageClass>,
    query?: Record<string, unknown>,
  ): PagePromise<PageClass, Item>;
}

function replyWith(data: unknown): Reply {
  return {
    status: 200,
    statusText: 'OK',
    headers: { 'x-request-id': 'req_1' },
    setCookies: [],
    url: '',
    data,
    decode: null,
    text: null,
    body: null,
    attempts: 1,
    elapsed: 0,
  };
}

/** A loopback server that answers with what `reply` makes of a query. */
async function lists(reply: (query: URLSearchParams) => unknown): Promise<Lists> {
  const urls: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? '/', 'http://local');
    urls.push(url.search);
    response.end(JSON.stringify(reply(url.searchParams)));
  });
  const { origin, close } = await listenOnLoopback(server);
  cleanups.push(close);
  const send = async (options: FinalRequestOptions): Promise<Reply> => {
    const query = encodeQuery(options.query);
    const response = await fetch(`${origin}${options.path}?${query}`);
    return replyWith(await response.json());
  };
  const client: PageRequester = {
    requestAPIList: (pageClass, options) =>
      new PagePromise(new PendingCall(() => send(options)), client, pageClass, options),
  };
  const first = <PageClass extends AbstractPage<Item>>(
    pageClass: PageConstructor<PageClass>,
    query: Record<string, unknown> = {},
  ): PagePromise<PageClass, Item> => {
    const options: FinalRequestOptions = { method: 'get', path: '/jobs', query };
    return new PagePromise<PageClass, Item>(
      new PendingCall(() => send(options)),
      client,
      pageClass,
      options,
    );
  };
  return { client, urls, first };
}

/** Items 1 to `total`, `limit` a page, after the id `after`. */
function cursorReply(total: number) {
  return (query: URLSearchParams): object => {
    const start = Number(query.get('after') ?? 0);
    const end = Math.min(start + Number(query.get('limit')), total);
    const data = Array.from({ length: end - start }, (_, i) => ({ id: String(start + i + 1) }));
    return { object: 'list', data, has_more: end < total };
  };
}

async function idsOf(page: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const item of page) ids.push(item.id);
  return ids;
}

describe('seed: 35 auto-pagination', () => {
  test('three pages are three requests, and the query of the first stays', async () => {
    const { first, urls } = await lists(cursorReply(5));
    const list = first(CursorPage<Item>, { limit: 2, order: 'asc' });
    expect(await idsOf(list)).toEqual(['1', '2', '3', '4', '5']);
    expect(urls).toEqual([
      '?limit=2&order=asc',
      '?limit=2&order=asc&after=2',
      '?limit=2&order=asc&after=4',
    ]);
  });

  test('leaving the loop in the first page sends one request', async () => {
    const { first, urls } = await lists(cursorReply(5));
    for await (const _ of first(CursorPage<Item>, { limit: 2 })) break;
    expect(urls).toHaveLength(1);
  });

  test('pages by hand: data, hasNextPage, nextPageInfo, after, getNextPage', async () => {
    const { first } = await lists(cursorReply(3));
    const page = await first(CursorPage<Item>, { limit: 2 });
    expect(page.data).toEqual([{ id: '1' }, { id: '2' }]);
    expect([page.hasNextPage(), page.after]).toEqual([true, '2']);
    expect(page.nextPageInfo()).toEqual({ params: { after: '2' } });
    const next = await page.getNextPage();
    expect(next).toBeInstanceOf(CursorPage);
    expect(next.data).toEqual([{ id: '3' }]);
    expect([next.hasNextPage(), next.after, next.nextPageInfo()]).toEqual([false, null, null]);
  });

  test('iterPages gives the pages', async () => {
    const { first } = await lists(cursorReply(5));
    const lengths: number[] = [];
    const page = await first(CursorPage<Item>, { limit: 2 });
    for await (const { data } of page.iterPages()) lengths.push(data.length);
    expect(lengths).toEqual([2, 2, 1]);
  });
});

test('getNextPage past the end throws and sends nothing', async () => {
  const { first, urls } = await lists(cursorReply(1));
  const page = await first(CursorPage<Item>, { limit: 2 });
  await expect(page.getNextPage()).rejects.toThrow(OpenAIError);
  expect(urls).toHaveLength(1);
});

describe('a cursor that repeats throws instead of looping', () => {
  test('at once', async () => {
    const { first, urls } = await lists(() => ({ data: [{ id: 'x' }], has_more: true }));
    const page = await first(CursorPage<Item>);
    await expect(idsOf(page)).rejects.toThrow('cursor');
    expect(urls).toEqual(['', '?after=x']);
  });

  test('after a detour', async () => {
    const next: Record<string, string> = { '': 'a', a: 'b', b: 'c', c: 'a' };
    const { first, urls } = await lists((query) => ({
      data: [],
      has_more: true,
      next: next[query.get('after') ?? ''],
    }));
    await expect(idsOf(await first(NextCursorPage<Item>))).rejects.toThrow('cursor');
    expect(urls).toHaveLength(4);
  });

  test('far down a list, of which not every page is remembered', async () => {
    const { first, urls } = await lists((query) => {
      const page = Number(query.get('after') ?? 0);
      const next = String(page < 1_300 ? page + 1 : 1_100);
      return { data: [{ id: String(page) }], has_more: true, next };
    });
    await expect(idsOf(await first(NextCursorPage<Item>))).rejects.toThrow('cursor');
    expect(urls).toHaveLength(2_048 + 201);
  });

  test('when it is the one the caller began with', async () => {
    const { first, urls } = await lists(() => ({ data: [{ id: 'x' }], has_more: true }));
    const page = await first(CursorPage<Item>, { after: 'x' });
    await expect(page.getNextPage()).rejects.toThrow('cursor');
    expect(urls).toHaveLength(1);
  });

  test('but the same page may be requested again', async () => {
    const { first } = await lists(cursorReply(5));
    const page = await first(CursorPage<Item>, { limit: 2 });
    const [second, again] = [await page.getNextPage(), await page.getNextPage()];
    expect(again.data).toEqual(second.data);
    expect((await again.getNextPage()).data).toEqual([{ id: '5' }]);
    expect(await idsOf(page)).toHaveLength(5);
  });
});

test('an empty page that has more goes on when there is a cursor', async () => {
  const { first } = await lists((query) =>
    query.has('after')
      ? { data: [{ id: '2' }], has_more: false }
      : { data: [], has_more: true, last_id: '1', next: '1' },
  );
  expect(await idsOf(first(CursorPage<Item>))).toEqual(['2']);
  expect(await idsOf(first(ConversationCursorPage<Item>))).toEqual(['2']);
  expect(await idsOf(first(NextCursorPage<Item>))).toEqual(['2']);
});

describe('the kinds of pages', () => {
  test('Page never has a next one', async () => {
    const { first } = await lists(() => ({ object: 'list', data: [{ id: '1' }], has_more: true }));
    const page = await first(Page<Item>);
    expect([page.object, page.hasNextPage()]).toEqual(['list', false]);
  });

  test('each follows its own cursor', async () => {
    const { first } = await lists(() => ({
      data: [{ id: 'i' }],
      has_more: true,
      last_id: 'l',
      next: 'n',
    }));
    expect((await first(CursorPage<Item>)).nextPageInfo()).toEqual({ params: { after: 'i' } });
    const conversation = await first(ConversationCursorPage<Item>);
    expect(conversation.nextPageInfo()).toEqual({ params: { after: 'l' } });
    expect((await first(NextCursorPage<Item>)).nextPageInfo()).toEqual({ params: { after: 'n' } });
    expect((await first(TokenPage<Item>)).nextPageInfo()).toEqual({ params: { page: 'n' } });
  });

  test.each([
    ['has_more is false', { data: [{ id: 'i' }], has_more: false, next: 'n', last_id: 'l' }],
    ['has_more is missing and the page is empty', { data: [], next: 'n', last_id: 'l' }],
    ['there is no cursor', { data: [{}], has_more: true, next: null, last_id: null }],
  ])('the list ends when %s', async (_name, body) => {
    const { first } = await lists(() => body);
    expect((await first(CursorPage<Item>)).hasNextPage()).toBe(false);
    expect((await first(ConversationCursorPage<Item>)).hasNextPage()).toBe(false);
    expect((await first(NextCursorPage<Item>)).hasNextPage()).toBe(false);
    expect((await first(TokenPage<Item>)).hasNextPage()).toBe(false);
  });
});

/** The classes of pages with a cursor, with what their replies name it. */
const CURSORS: readonly (readonly [string, PageConstructor<PageBase<Item>>, string, string])[] = [
  ['CursorPage', CursorPage<Item>, 'after', 'last'],
  ['ConversationCursorPage', ConversationCursorPage<Item>, 'after', 'last_id'],
  ['NextCursorPage', NextCursorPage<Item>, 'after', 'next'],
  ['TokenPage', TokenPage<Item>, 'page', 'next'],
];

describe.each(CURSORS)(
  'G5: a %s whose server does not report has_more',
  (_name, page, query, member) => {
    /** Pages of one item, `total` of them, whose cursor is the number of their item. */
    const numbered =
      (total: number, end: object) =>
      (search: URLSearchParams): object => {
        const number = Number(search.get(query) ?? 0) + 1;
        return number > total ? end : { data: [{ id: `${number}` }], [member]: `${number}` };
      };

    test('goes on until an empty page', async () => {
      const { first, urls } = await lists(numbered(3, { data: [], [member]: '9' }));
      expect(await idsOf(first(page))).toEqual(['1', '2', '3']);
      expect(urls).toEqual(['', `?${query}=1`, `?${query}=2`, `?${query}=3`]);
    });

    test('goes on when has_more is null', async () => {
      const { first } = await lists((search) => ({
        ...numbered(3, { data: [] })(search),
        has_more: null,
      }));
      expect(await idsOf(first(page))).toEqual(['1', '2', '3']);
    });

    test('ends quietly when the server knows no cursors, each item once', async () => {
      const { first, urls } = await lists(() => ({
        data: [{ id: 'a' }, { id: 'b' }],
        [member]: 'b',
      }));
      expect(await idsOf(first(page))).toEqual(['a', 'b']);
      expect(urls).toEqual(['', `?${query}=b`]);
    });

    test('ends quietly at a cursor that was given before, by hand too', async () => {
      const next: Record<string, string> = { '': '1', 1: '2', 2: '3', 3: '1' };
      const { first, urls } = await lists((search) => {
        const cursor = next[search.get(query) ?? ''] ?? '';
        return { data: [{ id: cursor }], [member]: cursor };
      });
      let current = await first(page);
      for (let pages = 1; pages < 4; pages++) current = await current.getNextPage();
      expect([current.hasNextPage(), current.after, current.nextPageInfo()]).toEqual([
        false,
        null,
        null,
      ]);
      await expect(current.getNextPage()).rejects.toThrow(OpenAIError);
      expect(urls).toHaveLength(4);
    });
  },
);

test('a list whose items are numbered goes on after their numbers', async () => {
  const { first, urls } = await lists((search) => {
    const id = Number(search.get('after') ?? 0) + 1;
    return { data: [{ id }], has_more: id < 3 };
  });
  const ids: unknown[] = [];
  for await (const { id } of first(CursorPage<Item>)) ids.push(id);
  expect(ids).toEqual([1, 2, 3]);
  expect(urls).toEqual(['', '?after=1', '?after=2']);
});

test('G5: a cursor of its own that repeats ends a list, with the items of its page', async () => {
  const { first } = await lists((search) => ({
    data: [{ id: search.has('after') ? '2' : '1' }],
    next: 'n',
  }));
  expect(await idsOf(first(NextCursorPage<Item>))).toEqual(['1', '2']);
});

describe.each(CURSORS)('G5: a %s with endless new cursors', (_name, page, query, member) => {
  const endless =
    (from: (number: number) => Item[]) =>
    (search: URLSearchParams): object => {
      const number = Number(search.get(query) ?? 0) + 1;
      return { data: from(number), has_more: true, last_id: `${number}`, [member]: `${number}` };
    };

  test('ends after 100 empty pages in a row', async () => {
    const { first, urls } = await lists(endless(() => []));
    await expect(idsOf(first(page))).rejects.toThrow('100 empty pages in a row');
    expect(urls).toHaveLength(100);
  });

  test('goes on over 99 empty pages in a row, again and again', async () => {
    const { first, urls } = await lists(
      endless((number) => (number % 100 === 0 ? [{ id: String(number) }] : [])),
    );
    const ids: string[] = [];
    for await (const { id } of first(page)) if (ids.push(id) === 3) break;
    expect(ids).toEqual(['100', '200', '300']);
    expect(urls).toHaveLength(300);
  });
});

test('a page carries the request id of its reply, outside of its JSON', async () => {
  const { first } = await lists(cursorReply(3));
  const page = await first(CursorPage<Item>, { limit: 2 });
  expect(page._request_id).toBe('req_1');
  expect(Object.keys(page)).toEqual(['object', 'data', 'has_more']);
});

test('a page as JSON is the reply, unknown members kept and methods not hidden', async () => {
  const body = { object: 'list', data: [{ id: '1' }], has_more: false, extra: { a: null } };
  const { first } = await lists(() => ({ ...body, hasNextPage: 'no' }));
  const page = await first(CursorPage<Item>);
  expect(JSON.parse(JSON.stringify(page))).toEqual(body);
  expect(page.hasNextPage()).toBe(false);
});

test('a list without data is empty, a bare array is a list, anything else is refused', async () => {
  const { client } = await lists(() => null);
  const options: FinalRequestOptions = { method: 'get', path: '/jobs' };
  const response = new Response();
  expect(new Page<Item>(client, response, { data: null }, options).data).toEqual([]);
  expect(new Page<Item>(client, response, [{ id: '1' }], options).data).toEqual([{ id: '1' }]);
  expect(() => new Page(client, response, 'text', options)).toThrow(APIResponseValidationError);
  expect(() => new Page(client, response, null, options)).toThrow(APIResponseValidationError);
});

test('a page class of a user defines its items and the request for the next page', async () => {
  class Shelf extends AbstractPage<Item> {
    override getPaginatedItems(): Item[] {
      return (this.body as { books: Item[] }).books;
    }

    override nextPageRequestOptions(): PageRequestOptions | null {
      const shelf = Number(this.response.headers.get('x-request-id')?.slice(-1));
      const { query } = this.options;
      const wanted = Number(new URLSearchParams(query as Record<string, string>).get('shelf')) + 1;
      return wanted > 2 * shelf ? null : { ...this.options, query: { shelf: wanted } };
    }
  }
  const { first, urls } = await lists((query) => ({ books: [{ id: `b${query.get('shelf')}` }] }));
  const shelves = await first(Shelf, { shelf: 0 });
  expect([shelves.hasNextPage(), JSON.stringify(shelves)]).toEqual([true, '{}']);
  expect(await idsOf(shelves)).toEqual(['b0', 'b1', 'b2']);
  expect(urls).toEqual(['?shelf=0', '?shelf=1', '?shelf=2']);
});
