import type OpenAI from 'petrel';
import type { AnswerCase, AnswerGroup } from '../answer-case.ts';
import type { PreparedAnswer } from '../prepared-answers.ts';

const page = (ids: readonly string[], rest: object): PreparedAnswer => ({
  body: JSON.stringify({ object: 'list', data: ids.map((id) => ({ id })), ...rest }),
});

const byCursor = [
  page(['a', 'b'], { has_more: true }),
  page(['c'], { has_more: true }),
  page(['d'], { has_more: false }),
];
const byLastID = [
  page(['a', 'b'], { has_more: true, last_id: 'b' }),
  page(['c'], { has_more: false, last_id: 'c' }),
];
const byNext = [
  page(['a'], { has_more: true, next: 'n1' }),
  page(['b'], { has_more: false, next: null }),
];

interface Walk {
  name: string;
  answers: readonly PreparedAnswer[];
  list: (client: OpenAI) => AsyncIterable<{ id?: string | null }> & PromiseLike<WalkedPage>;
}

interface WalkedPage extends AsyncIterable<{ id?: string | null }> {
  data: unknown[];
  hasNextPage: () => boolean;
  getNextPage: () => Promise<WalkedPage>;
  iterPages: () => AsyncIterable<WalkedPage>;
  getPaginatedItems: () => unknown[];
}

const walks: Walk[] = [
  { name: 'a cursor', answers: byCursor, list: (client) => client.files.list({ limit: 2 }) },
  { name: 'no cursor', answers: [page(['a', 'b'], {})], list: (client) => client.models.list() },
  {
    name: 'a last id',
    answers: byLastID,
    list: (client) => client.conversations.items.list('conv_1'),
  },
  {
    name: 'a next cursor',
    answers: byNext,
    list: (client) => client.admin.organization.groups.list(),
  },
  {
    name: 'an empty list',
    answers: [page([], { has_more: false })],
    list: (client) => client.files.list(),
  },
  { name: 'has_more left out', answers: [page(['a'], {})], list: (client) => client.files.list() },
  {
    name: 'data left out',
    answers: [{ body: '{"object":"list"}' }],
    list: (client) => client.files.list(),
  },
];

/** Lists of every kind, iterated by every method. */
export function pageCases(): AnswerGroup {
  return { group: 'pages', cases: [...walks.flatMap(casesOf), ...others] };
}

function casesOf({ name, answers, list }: Walk): AnswerCase[] {
  return [
    {
      name: `${name}, its items`,
      answers,
      run: async (client) => {
        const items: unknown[] = [];
        for await (const item of list(client)) items.push(item);
        return items;
      },
    },
    {
      name: `${name}, page by page`,
      answers,
      run: async (client) => {
        const pages: unknown[] = [];
        for await (const found of (await list(client)).iterPages()) pages.push(membersOf(found));
        return pages;
      },
    },
    {
      name: `${name}, by hand`,
      answers,
      run: async (client) => {
        const pages: unknown[] = [];
        let at = await list(client);
        for (; at.hasNextPage(); at = await at.getNextPage()) pages.push(at.getPaginatedItems());
        return [...pages, at.getPaginatedItems(), at.hasNextPage()];
      },
    },
  ];
}

/** What both clients' pages have of the answer. */
function membersOf(found: object): object {
  const names = ['data', 'has_more', 'last_id', 'next'];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(found, name)]));
}

const others: AnswerCase[] = [
  {
    name: 'the request id of a page',
    answers: [page(['a'], { has_more: false })],
    run: async (client) => (await client.files.list())._request_id,
  },
  {
    name: 'past the end',
    answers: [page(['a'], { has_more: false })],
    run: async (client) => (await client.files.list()).getNextPage(),
  },
  {
    name: 'an error on the second page',
    answers: [page(['a'], { has_more: true }), { status: 404, body: '{"error":{"message":"m"}}' }],
    run: async (client) => {
      for await (const file of client.files.list()) void file;
    },
  },
  {
    name: 'an empty page with more behind it',
    answers: [page([], { has_more: true, last_id: 'x' }), page(['b'], { has_more: false })],
    run: async (client) => {
      const items: unknown[] = [];
      for await (const item of client.files.list()) items.push(item);
      return items;
    },
  },
];
