import type { OpenAI } from 'petrel';
import type { Library } from '../../clients.ts';
import type { AnswerCase, AnswerGroup } from '../answer-case.ts';
import { describeError } from '../outcome.ts';

type ToFile = typeof OpenAI.toFile;

const bytes = new TextEncoder().encode('héllo');

async function* pieces(): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 2);
  yield bytes.subarray(2);
}

/** Everything `toFile` takes. */
const FILES: Readonly<Record<string, (toFile: ToFile) => Promise<File>>> = {
  'bytes and a name': (toFile) => toFile(bytes, 'a.txt'),
  'bytes without a name': (toFile) => toFile(bytes),
  'an ArrayBuffer': (toFile) => toFile(bytes.slice().buffer, 'a.bin'),
  'a view of some bytes': (toFile) => toFile(new DataView(bytes.slice().buffer, 1, 2), 'a.bin'),
  'a Blob': (toFile) => toFile(new Blob([bytes], { type: 'text/plain' }), 'a.txt'),
  'a Blob and another type': (toFile) =>
    toFile(new Blob([bytes], { type: 'text/plain' }), 'a.md', { type: 'text/markdown' }),
  'a File': (toFile) => toFile(new File([bytes], 'b.txt', { type: 'text/plain' })),
  'a File and another name': (toFile) => toFile(new File([bytes], 'b.txt'), 'c.txt'),
  'a Response': (toFile) =>
    toFile(new Response(bytes, { headers: { 'content-type': 'audio/wav' } }), 'a.wav'),
  'an iterable': (toFile) => toFile(pieces(), 'a.txt'),
  'a promise': (toFile) => toFile(Promise.resolve(bytes), 'a.txt'),
  'a type': (toFile) => toFile(bytes, 'a.txt', { type: 'text/x' }),
  'a time': (toFile) => toFile(bytes, 'a.txt', { lastModified: 5 }),
};

/** What a program makes by itself: clients, files, errors. */
export function objectCases(): AnswerGroup {
  const files = Object.entries(FILES).map(([name, make]): AnswerCase => ({
    name: `toFile of ${name}`,
    answers: [],
    run: async (_client, { OpenAI: Client }) => {
      const file = await make(Client.toFile);
      const { type, size } = file;
      return { name: file.name, type, size, text: await file.text(), isFile: file instanceof File };
    },
  }));
  const made = STATUSES.map((status): AnswerCase => ({
    name: `APIError.generate of ${status}`,
    answers: [],
    run: (_client, library) => madeError(library, status),
  }));
  return { group: 'objects', cases: [...files, ...made, ...clients] };
}

const STATUSES = [undefined, 400, 401, 403, 404, 409, 418, 422, 429, 500];

function madeError({ OpenAI: Client, errors }: Library, status: number | undefined): unknown {
  const body = { error: { message: 'No.', code: 'c', param: 'p', type: 't' } };
  const headers = new Headers({ 'x-request-id': 'req_9' });
  const error = Client.APIError.generate(
    status,
    status === undefined ? undefined : body,
    'm',
    headers,
  );
  return describeError(error, errors);
}

function fieldsOf(client: OpenAI): object {
  const { apiKey, adminAPIKey, organization, project, webhookSecret } = client;
  const { baseURL, timeout, maxRetries, fetchOptions } = client;
  const keys = { apiKey, adminAPIKey, organization, project, webhookSecret };
  return { ...keys, baseURL: new URL(baseURL).pathname, timeout, maxRetries, fetchOptions };
}

const clients: AnswerCase[] = [
  {
    name: 'a client with little',
    answers: [],
    run: (_client, { OpenAI: Client }) => fieldsOf(new Client({ apiKey: 'k' })),
  },
  {
    name: 'a client with everything',
    answers: [],
    run: (_client, { OpenAI: Client }) =>
      fieldsOf(
        new Client({
          apiKey: 'k',
          adminAPIKey: 'a',
          organization: 'o',
          project: 'p',
          webhookSecret: 'w',
          baseURL: 'https://api.example/v2',
          timeout: 5,
          maxRetries: 7,
          fetchOptions: { cache: 'no-store' },
        }),
      ),
  },
  {
    name: 'a client made of another',
    answers: [],
    run: (client) =>
      fieldsOf(client.withOptions({ organization: 'o', maxRetries: 7, timeout: 9, apiKey: 'n' })),
  },
  {
    name: 'a client that is changed',
    answers: [],
    run: (client) => {
      const changed = { apiKey: 'n', organization: 'o', project: 'p', timeout: 3, maxRetries: 1 };
      Object.assign(client, changed, { webhookSecret: 'w', fetchOptions: { mode: 'cors' } });
      return fieldsOf(client);
    },
  },
  {
    name: 'a client with a key from a function',
    answers: [],
    run: (_client, { OpenAI: Client }) =>
      fieldsOf(new Client({ apiKey: () => Promise.resolve('k') })),
  },
  {
    name: 'the default of timeout',
    answers: [],
    run: (_client, { OpenAI: Client }) => Client.DEFAULT_TIMEOUT,
  },
  {
    name: 'URLs',
    answers: [],
    run: (client) =>
      [
        client.buildURL('/a', null),
        client.buildURL('a', { b: [1, 2], c: { d: true }, e: undefined }),
        client.buildURL('/a?x=1', { y: 'é &' }),
      ].map((url) => url.replace(/^http:\/\/[^/]+/, '')),
  },
  {
    name: 'both a residency and an address',
    answers: [],
    run: (_client, { OpenAI: Client }) =>
      new Client({ apiKey: 'k', baseURL: 'https://a.example', dataResidency: 'eu' }).baseURL,
  },
];
