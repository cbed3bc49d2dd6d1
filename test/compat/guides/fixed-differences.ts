import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import type OpenAI from 'petrel';
import { json, type Answer } from '../../../packages/petrel/test/loopback.ts';
import type { Outcome, Scenario } from './scenario.ts';
import { textOf } from './known-differences.ts';
import { chunk, events } from './event-stream.ts';

/** A row of the guide's table of what petrel fixes. */
export interface FixedDifference extends Scenario {
  /** Its first cell. */
  title: string;
  openai: Outcome;
  petrel: Outcome;
}

const teapot: Answer = (response) =>
  json(response, { error: { message: 'No.' } }, 418, { 'x-request-id': 'req_1' });

const list = (has_more: boolean): Answer => {
  return (response) => json(response, { object: 'list', data: [{ id: 'file-1' }], has_more });
};

const exhausted: Answer = (response, _request, nth) => {
  const headers = {
    'x-ratelimit-remaining-requests': '0',
    'x-ratelimit-reset-requests': '2s',
  };
  if (nth === 1) json(response, { error: { message: 'Slowly.' } }, 429, headers);
  else json(response, { id: 'model' });
};

const usedUp: Answer = (response) =>
  json(response, { error: { code: 'insufficient_quota' } }, 429, { 'retry-after-ms': '5' });

const brokenBody: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":');
};

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    return error;
  }
}

async function fieldOf(call: Promise<unknown>, name: string): Promise<unknown> {
  return Reflect.get(Object(await failureOf(call)), name);
}

/** The body that an upload has. */
async function formOf(client: OpenAI, file: unknown): Promise<string> {
  // A file that the types refuse, as JavaScript may give it.
  const params = JSON.parse('{ "purpose": "fine-tune" }');
  return Reflect.get(await client.files.create({ ...params, file }), 'body');
}

/** Everything that petrel fixes, in the order of the guide. */
export const fixedDifferences: readonly FixedDifference[] = [
  {
    title: 'connection reset in a stream',
    answer: events(chunk('half'), 'reset'),
    run: (client) => textOf(client),
    openai: { thrown: 'TypeError', sent: 1 },
    petrel: { thrown: 'APIConnectionError', sent: 1 },
  },
  {
    title: 'event without data in a stream',
    answer: events(`event: ping\n\n${chunk('whole', 'stop')}data: [DONE]\n\n`),
    run: (client) => textOf(client),
    openai: { thrown: 'SyntaxError', sent: 1 },
    petrel: { value: 'whole', sent: 1 },
  },
  {
    title: 'broken JSON in a stream',
    answer: events('data: {"id":\n\n'),
    run: (client) => textOf(client),
    openai: { thrown: 'SyntaxError', sent: 1 },
    petrel: { thrown: 'APIResponseValidationError', sent: 1 },
  },
  {
    title: 'broken JSON in a body',
    answer: brokenBody,
    run: (client) => client.models.retrieve('m'),
    openai: { thrown: 'SyntaxError', sent: 1 },
    petrel: { thrown: 'APIResponseValidationError', sent: 1 },
  },
  {
    title: '`x-ratelimit-reset-requests: 2s` with none remaining',
    answer: exhausted,
    run: async (client) => {
      const started = performance.now();
      await client.models.retrieve('m');
      return performance.now() - started >= 1_990 ? 'two seconds' : 'half a second';
    },
    openai: { value: 'half a second', sent: 2 },
    petrel: { value: 'two seconds', sent: 2 },
  },
  {
    title: '`insufficient_quota` and [other final codes](retries.md#which-failures-are-retried)',
    answer: usedUp,
    run: (client) => client.models.retrieve('m'),
    openai: { thrown: 'RateLimitError', sent: 3 },
    petrel: { thrown: 'RateLimitError', sent: 1 },
  },
  {
    title:
      "status 501, and a [500 that reports a caller's mistake](retries.md#which-failures-are-retried)",
    answer: (response, _request, nth) => {
      const error = { message: 'No tools here.', type: 'invalid_request_error' };
      response.setHeader('retry-after-ms', '5');
      json(response, { error }, nth === 1 ? 501 : 500);
    },
    run: async (client) => {
      await failureOf(client.models.retrieve('m'));
      return fieldOf(client.models.retrieve('m'), 'status');
    },
    openai: { value: 500, sent: 6 },
    petrel: { value: 500, sent: 2 },
  },
  {
    title: '`error.name`',
    answer: teapot,
    run: (client) => fieldOf(client.models.retrieve('m'), 'name'),
    openai: { value: 'Error', sent: 1 },
    petrel: { value: 'APIStatusError', sent: 1 },
  },
  {
    title: 'an `error.code` that is a number, as some servers send it',
    answer: (response) => json(response, { error: { message: 'No.', code: 404 } }, 404),
    run: (client) => fieldOf(client.models.retrieve('m'), 'code'),
    openai: { value: 404, sent: 1 },
    petrel: { value: '404', sent: 1 },
  },
  {
    title: '`error.code` without a response',
    answer: (response) => void response.destroy(),
    options: { maxRetries: 0 },
    run: (client) => fieldOf(client.models.retrieve('m'), 'code'),
    openai: { value: undefined, sent: 1 },
    petrel: { value: 'connection_error', sent: 1 },
  },
  {
    title: "an error's JSON",
    answer: teapot,
    run: async (client) => {
      const text = JSON.stringify(await failureOf(client.models.retrieve('m')));
      const members = Object.keys(JSON.parse(text));
      return ['name', 'message', 'status', 'requestID'].filter((name) => members.includes(name));
    },
    openai: { value: ['status', 'requestID'], sent: 1 },
    petrel: { value: ['name', 'message', 'status', 'requestID'], sent: 1 },
  },
  {
    title: 'a status without a class of its own, such as 418',
    answer: teapot,
    run: (client) => client.models.retrieve('m'),
    openai: { thrown: 'APIError', sent: 1 },
    petrel: { thrown: 'APIStatusError', sent: 1 },
  },
  {
    title: 'printing the client',
    run: async (client) => inspect(client, { depth: 9 }).includes('sk-test'),
    openai: { value: true, sent: 0 },
    petrel: { value: false, sent: 0 },
  },
  {
    title: 'a method of a client within a `Proxy`',
    run: (client) => new Proxy(client, {}).get<{ id: string }>('/models/m').then(({ id }) => id),
    openai: { thrown: 'TypeError', sent: 0 },
    petrel: { value: 'model', sent: 1 },
  },
  {
    title: '`_request_id` of a page',
    answer: (response) => json(response, { data: [] }, 200, { 'x-request-id': 'req_1' }),
    run: (client) => fieldOf(client.files.list(), '_request_id'),
    openai: { value: undefined, sent: 1 },
    petrel: { value: 'req_1', sent: 1 },
  },
  {
    title: 'JSON under another media type, or none, where an object is the result',
    answer: (response) => void response.end('{"id":"model"}'),
    run: (client) => client.models.retrieve('m'),
    openai: { value: '{"id":"model"}', sent: 1 },
    petrel: { value: { id: 'model' }, sent: 1 },
  },
  {
    title: '`{ "error": … }` with status 200',
    answer: (response) => json(response, { error: { message: 'No.' } }),
    run: (client) => client.models.retrieve('m'),
    openai: { value: { error: { message: 'No.' } }, sent: 1 },
    petrel: { thrown: 'APIError', sent: 1 },
  },
  {
    title: 'text, an HTML page or events where an object is the result',
    answer: (response) => void response.setHeader('content-type', 'text/plain').end('Hello.'),
    run: (client) => client.models.retrieve('m'),
    openai: { value: 'Hello.', sent: 1 },
    petrel: { thrown: 'APIResponseValidationError', sent: 1 },
  },
  {
    title: 'an empty body with status 200',
    answer: (response) => {
      const headers = { 'content-type': 'application/json', 'content-length': '0' };
      response.writeHead(200, headers).end();
    },
    run: (client) => client.delete('/things/a'),
    openai: { value: undefined, sent: 1 },
    petrel: { value: null, sent: 1 },
  },
  {
    title: 'an operation without a result, such as `containers.delete`',
    answer: (response) => void response.setHeader('content-type', 'text/plain').end('OK'),
    run: (client) => client.containers.delete('c'),
    openai: { value: 'OK', sent: 1 },
    petrel: { value: null, sent: 1 },
  },
  {
    title: 'a text as the body of `client.post`',
    run: (client) => fieldOf(client.post('/things', { body: 'text' }), 'body'),
    openai: { value: '"text"', sent: 1 },
    petrel: { value: 'text', sent: 1 },
  },
  {
    title: 'a list without `has_more`',
    answer: (response, _request, nth) =>
      json(response, { object: 'list', data: nth < 3 ? [{ id: `file-${nth}` }] : [] }),
    run: async (client) => {
      let seen = 0;
      for await (const file of client.files.list()) if (file) seen += 1;
      return seen;
    },
    openai: { value: 1, sent: 1 },
    petrel: { value: 2, sent: 3 },
  },
  {
    title: 'an empty page with `has_more`',
    answer: (response, _request, nth) =>
      json(response, {
        data: nth === 1 ? [] : [{ id: 'evt_1' }],
        next: nth === 1 ? 'cursor' : null,
        last_id: nth === 1 ? 'cursor' : 'evt_1',
        has_more: nth === 1,
      }),
    run: async (client) => {
      let seen = 0;
      for await (const item of client.conversations.items.list('conv_1')) if (item) seen += 1;
      return seen;
    },
    openai: { value: 0, sent: 1 },
    petrel: { value: 1, sent: 2 },
  },
  {
    title: '`getNextPage()` on the last page',
    answer: list(false),
    run: async (client) => (await (await client.files.list()).getNextPage()).data.length,
    openai: { value: 1, sent: 2 },
    petrel: { thrown: 'OpenAIError', sent: 1 },
  },
  {
    title: 'a cursor that repeats',
    answer: list(true),
    run: async (client) => {
      let seen = 0;
      for await (const file of client.files.list()) if (file && ++seen === 20) break;
      return seen;
    },
    openai: { value: 20, sent: 20 },
    petrel: { thrown: 'OpenAIError', sent: 2 },
  },
  {
    title: 'an empty id in a path',
    run: async (client) => (await client.models.retrieve('')).id,
    openai: { value: 'model', sent: 1 },
    petrel: { thrown: 'OpenAIError', sent: 0 },
  },
  {
    title: '`NaN` in a body',
    run: async (client) => {
      const answer = await client.post<{ body: string }>('/things', { body: { temperature: NaN } });
      return answer.body;
    },
    openai: { value: '{"temperature":null}', sent: 1 },
    petrel: { thrown: 'OpenAIError', sent: 0 },
  },
  {
    title: 'a bare string as a file',
    run: async (client) => (await formOf(client, 'a.jsonl')).match(/name="file".*\r\n\r\n.*/)?.[0],
    openai: { value: 'name="file"\r\n\r\na.jsonl', sent: 1 },
    petrel: { thrown: 'OpenAIError', sent: 0 },
  },
  {
    title: 'a stream that was read before, as a file',
    run: async (client) => {
      const stream = Readable.from([new TextEncoder().encode('{}')]);
      for await (const _ of stream);
      return /\r\n\r\n(\{\}|)\r\n--[^\r]*--\r\n$/.exec(await formOf(client, stream))?.[1];
    },
    openai: { value: '', sent: 1 },
    petrel: { thrown: 'OpenAIError', sent: 0 },
  },
  {
    title: 'a `Map` in a body',
    run: async (client) => {
      const body = { metadata: new Map([['a', 'b']]) };
      return (await client.post<{ body: string }>('/things', { body })).body;
    },
    openai: { value: '{"metadata":{}}', sent: 1 },
    petrel: { thrown: 'OpenAIError', sent: 0 },
  },
  {
    title: 'text that is cut within an emoji',
    run: async (client) => {
      const body = { text: 'a\ud83d' };
      return (await client.post<{ body: string }>('/things', { body })).body;
    },
    openai: { value: '{"text":"a\\ud83d"}', sent: 1 },
    petrel: { value: '{"text":"a\ufffd"}', sent: 1 },
  },
  {
    title: "media type of `toFile(bytes, 'a.jsonl')`",
    run: async (client, { toFile }) => {
      const form = await formOf(client, await toFile(new TextEncoder().encode('{}'), 'a.jsonl'));
      return /^content-type: (\S+)/im.exec(form)?.[1];
    },
    openai: { value: 'application/octet-stream', sent: 1 },
    petrel: { value: 'application/jsonl', sent: 1 },
  },
  {
    title: '`defaultHeaders` of `withOptions`',
    options: { defaultHeaders: { 'x-first': '1' } },
    run: async (client) => {
      const clone = client.withOptions({ defaultHeaders: { 'x-second': '2' } });
      const { headers } = await clone.get<{ headers: Record<string, string> }>('/things');
      return [headers['x-first'], headers['x-second']];
    },
    openai: { value: [undefined, '2'], sent: 1 },
    petrel: { value: ['1', '2'], sent: 1 },
  },
  {
    title: '`client.close()`',
    run: async (client) => {
      await client.models.retrieve('m');
      await client.close();
      return fieldOf(client.models.retrieve('m'), 'code');
    },
    openai: { thrown: 'TypeError', sent: 1 },
    petrel: { value: 'client_closed', sent: 1 },
  },
  {
    title: 'a webhook without a signature header',
    options: { webhookSecret: 'whsec_c2VjcmV0' },
    run: (client) => client.webhooks.unwrap('{}', {}),
    openai: { thrown: 'Error', sent: 0 },
    petrel: { thrown: 'InvalidWebhookSignatureError', sent: 0 },
  },
  {
    title: 'a webhook without a secret',
    run: (client) => client.webhooks.unwrap('{}', {}),
    openai: { thrown: 'Error', sent: 0 },
    petrel: { thrown: 'OpenAIError', sent: 0 },
  },
];
