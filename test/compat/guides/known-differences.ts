import type OpenAI from 'petrel';
import { expect, vi } from 'vitest';
import { json, type Answer } from '../../../packages/petrel/test/loopback.ts';
import type { Outcome, Scenario } from './scenario.ts';
import { chunk, events } from './event-stream.ts';

/** A difference on purpose that the guide describes. */
export interface KnownDifference extends Scenario {
  /** Its heading in the guide. */
  title: string;
  openai: Outcome;
  petrel: Outcome;
  /** The outcome with the client that the guide's code creates. Default: that of `openai`. */
  restored?: Outcome;
  /** Runs the guide's code, where that is more than a client. */
  useCode?: (module: Record<string, unknown>) => Promise<unknown>;
}

const refused: Answer = (response) =>
  json(response, { error: { message: 'No.' } }, 429, { 'retry-after': '600' });

const redirect: Answer = (response) => {
  response.writeHead(307, { location: `${process.env.OTHER_API}/models/m` }).end();
};

const page: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
};

/** The text of a streamed chat completion. */
export async function textOf(client: OpenAI, signal: AbortSignal | null = null): Promise<string> {
  const stream = await client.chat.completions.create(
    { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true },
    { signal },
  );
  let text = '';
  for await (const { choices } of stream) text += choices[0]?.delta.content ?? '';
  return text;
}

/** The headers that identify the caller, as the server received them. */
async function identity(answer: Promise<unknown>): Promise<object> {
  const headers: object = Reflect.get(Object(await answer), 'headers');
  const names = ['authorization', 'openai-organization', 'openai-project'];
  return Object.fromEntries(names.map((name) => [name, Reflect.get(headers, name)]));
}

const members = { OPENAI_ORG_ID: 'org-1', OPENAI_PROJECT_ID: 'proj-1' };
const nobody = {
  authorization: undefined,
  'openai-organization': undefined,
  'openai-project': undefined,
};
const member = {
  authorization: undefined,
  'openai-organization': 'org-1',
  'openai-project': 'proj-1',
};
const owner = { ...member, authorization: 'Bearer sk-test' };

async function runtimeHeaders(client: OpenAI): Promise<object> {
  const { headers } = await client.get<{ headers: Record<string, string> }>('/things');
  return {
    language: headers['x-stainless-lang'],
    agent: headers['user-agent'],
    named: headers['x-client-request-id'] !== undefined,
  };
}

/** Every difference on purpose, in the order of the guide. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    title: 'A stream that stalls',
    answer: events(chunk('half'), 'stall'),
    options: { timeout: 200 },
    timeout: 2_500,
    run: (client) => textOf(client),
    openai: { value: 'still waiting', sent: 1 },
    petrel: { thrown: 'APIConnectionTimeoutError', sent: 1 },
  },
  {
    title: 'A stream that ends too early',
    answer: events(chunk('half')),
    run: (client) => textOf(client),
    openai: { value: 'half', sent: 1 },
    petrel: { thrown: 'StreamTruncatedError', sent: 1 },
  },
  {
    title: 'A stream whose signal is aborted',
    answer: events(chunk('half'), 'stall'),
    run: (client) => textOf(client, AbortSignal.timeout(300)),
    openai: { value: 'half', sent: 1 },
    petrel: { thrown: 'APIUserAbortError', sent: 1 },
    useCode: async ({ textUntil }) =>
      typeof textUntil === 'function' && textUntil(AbortSignal.timeout(300)),
  },
  {
    title: 'A long `Retry-After`',
    answer: refused,
    run: (client) => client.models.retrieve('m'),
    openai: { thrown: 'RateLimitError', sent: 3 },
    petrel: { thrown: 'RateLimitError', sent: 1 },
  },
  {
    title: 'Headers that identify your machine',
    run: runtimeHeaders,
    openai: { value: { language: 'js', agent: 'OpenAI/JS 7.59.0', named: false }, sent: 1 },
    petrel: {
      value: { language: undefined, agent: expect.stringMatching(/^petrel\//), named: true },
      sent: 1,
    },
  },
  {
    title: 'An idempotency key',
    run: async (client) => {
      const options = { body: {}, idempotencyKey: 'once' };
      const { headers } = await client.post<{ headers: Record<string, string> }>(
        '/things',
        options,
      );
      return headers['idempotency-key'];
    },
    openai: { value: undefined, sent: 1 },
    petrel: { value: 'once', sent: 1 },
  },
  {
    title: 'A path on another origin',
    environment: members,
    run: (client, { other }) => identity(client.get(`${other}/v1/things`)),
    openai: { value: owner, sent: 0 },
    petrel: { value: nobody, sent: 0 },
  },
  {
    title: 'A redirect to another origin',
    environment: members,
    answer: redirect,
    run: (client) => identity(client.models.retrieve('m')),
    openai: { value: member, sent: 1 },
    petrel: { value: nobody, sent: 1 },
    restored: { value: owner, sent: 0 },
  },
  {
    title: 'The transport on Node',
    before: () => vi.stubGlobal('fetch', async () => Response.json({ id: 'replaced' })),
    run: async (client) => (await client.models.retrieve('m')).id,
    openai: { value: 'replaced', sent: 0 },
    petrel: { value: 'model', sent: 1 },
  },
  {
    title: 'Proxies of the environment',
    environment: { HTTP_PROXY: 'http://127.0.0.1:1' },
    host: '0.0.0.0',
    options: { maxRetries: 0 },
    run: async (client) => (await client.models.retrieve('m')).id,
    openai: { value: 'model', sent: 1 },
    petrel: { thrown: 'APIConnectionError', sent: 0 },
  },
  {
    title: 'An HTML page with status 200',
    answer: page,
    run: (client) => client.models.retrieve('m'),
    openai: { value: '<html></html>', sent: 1 },
    petrel: { thrown: 'APIResponseValidationError', sent: 1 },
    useCode: async ({ printed }) => String(printed),
  },
];
