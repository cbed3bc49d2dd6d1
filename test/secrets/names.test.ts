import OpenAI from 'petrel';
import { describe, expect, onTestFinished, test } from 'vitest';
import { redactHeaders, redactURL } from '../../packages/petrel/src/core/secrets/redaction.ts';
import { rejection, TRANSPORTS } from '../../packages/petrel/test/clients.ts';
import { json, serve } from '../../packages/petrel/test/loopback.ts';

const SECRET = 'hidden-by-name';

/** Headers and queries in which services take credentials. */
const HEADERS = [
  'Helicone-Auth',
  'x-functions-key',
  'cf-access-jwt-assertion',
  'cf-access-client-secret',
  'x-signature',
  'x-hub-signature-256',
  'x-amz-security-token',
  'x-goog-api-key',
  'ocp-apim-subscription-key',
  'x-session-id',
  'x-csrf-token',
  'x-auth-request-access-token',
  'portkey-virtual-key',
  'x-client-credential',
  'x-password',
  'apikey',
  'sas',
];
const QUERIES = [
  'code',
  'sas',
  'sig',
  'jwt',
  'access_key',
  'accessKey',
  'api-key',
  'api%5Fkey',
  'token',
  'authToken',
  'X-Amz-Signature',
  'X-Amz-Credential',
  'client_secret',
  'session',
  'password',
];
/** Names that look alike, and values worth reading in a log. */
const HARMLESS = [
  'x-ratelimit-remaining-tokens',
  'x-ratelimit-limit-project-tokens',
  'openai-organization',
  'openai-project',
  'openai-processing-ms',
  'idempotency-key',
  'x-request-id',
  'x-client-request-id',
  'www-authenticate',
  'access-control-allow-credentials',
  'x-author',
  'x-keywords',
];
const HARMLESS_QUERIES = ['max_tokens', 'tokens', 'after', 'limit', 'author', 'keyword'];
const HARMLESS_QUERIES_TOO = ['country_code', 'api_key_ids[]', 'api_key_id', 'design', 'passage'];

test.each(HEADERS)('E2: the header %s is redacted', (name) => {
  expect(redactHeaders({ [name]: SECRET })).toEqual({ [name]: '[redacted]' });
});

test.each(HARMLESS)('E2: the header %s is shown', (name) => {
  expect(redactHeaders({ [name]: 'value' })).toEqual({ [name]: 'value' });
});

test.each([
  'Bearer abc',
  'basic dTpw',
  'sk-proj-0123456789abcdef',
  'eyJhbGciOiJI.eyJzdWIiOiIx.c2ln',
])('E2: %s is redacted under any name', (value) => {
  expect(redactHeaders({ 'x-upstream': value })).toEqual({ 'x-upstream': '[redacted]' });
  const query = encodeURIComponent(value);
  expect(redactURL(`https://h/x?upstream=${query}&a=1`)).toBe(
    'https://h/x?upstream=[redacted]&a=1',
  );
});

test('E2: an address in a header is redacted as an address', () => {
  const location = 'https://files.example/a?X-Amz-Signature=abc';
  expect(redactHeaders({ location, link: '</a?after=b>' })).toEqual({
    location: '[redacted]',
    link: '</a?after=b>',
  });
});

test.each(QUERIES)('E2: the query parameter %s is redacted', (name) => {
  expect(redactURL(`https://h/x?a=1&${name}=${SECRET}&b=2#c`)).toBe(
    `https://h/x?a=1&${name}=[redacted]&b=2#c`,
  );
  expect(redactURL(`/x?${name}=${SECRET}`)).toBe(`/x?${name}=[redacted]`);
});

test.each([...HARMLESS_QUERIES, ...HARMLESS_QUERIES_TOO])('E2: %s is shown', (name) => {
  expect(redactURL(`/x?${name}=value`)).toBe(`/x?${name}=value`);
});

describe.each(TRANSPORTS)('E2: over %s', (_name, open) => {
  test('credentials under any of these names are sent, and shown to no log or layer', async () => {
    const server = await serve((response) => json(response, {}, 200, { 'x-echo-key': SECRET }));
    const seen: unknown[] = [];
    const write = (...words: unknown[]): void => void seen.push(words);
    const client = new OpenAI({
      apiKey: 'sk-hidden-key-0123456789',
      baseURL: `${server.origin}/v1`,
      defaultHeaders: Object.fromEntries(HEADERS.map((name) => [name, SECRET])),
      defaultQuery: Object.fromEntries(QUERIES.map((name) => [decodeURIComponent(name), SECRET])),
      transport: open(),
      logger: { error: write, warn: write, info: write, debug: write },
      logLevel: 'debug',
    });
    onTestFinished(() => client.close());
    client.use((next) => async (call) => {
      seen.push(call.headers, call.url, call.path);
      const reply = await next(call);
      seen.push(reply.headers, reply.url);
      return reply;
    });
    await client.get('/a');
    const [request] = server.requests;
    for (const name of HEADERS) expect(request?.headers[name.toLowerCase()]).toBe(SECRET);
    expect(request?.url.split(SECRET)).toHaveLength(
      new Set(QUERIES.map(decodeURIComponent)).size + 1,
    );
    expect(JSON.stringify(seen)).not.toContain(SECRET);
    expect(seen.length).toBeGreaterThan(6);
  });
});

test.each([
  'https:/user:hidden-pw@h.example/v1',
  'https:user:hidden-pw@h.example/v1',
  'http:\\\\user:hidden-pw@h.example/v1',
  'http:\\/user:hidden-pw@h.example/v1',
  'https:////user:hidden-pw@h.example/v1',
  'ht\ttps://user:hidden-pw@h.example/v1',
  'https://hidden-pw@h.example/v1',
  'https://:hidden-pw@h.example',
])('E3: %j as a base URL is refused, and its password shown nowhere', async (baseURL) => {
  const make = async (): Promise<unknown> => new OpenAI({ apiKey: 'k', baseURL });
  const error = await rejection(make());
  expect(error).toMatchObject({ code: 'configuration' });
  expect(String(error) + JSON.stringify(error)).not.toContain('hidden-pw');
  const lines: unknown[] = [];
  const write = (...words: unknown[]): void => void lines.push(words);
  const logger = { error: write, warn: write, info: write, debug: write };
  const client = new OpenAI({ apiKey: 'k', baseURL: 'http://h', logger, logLevel: 'debug' });
  onTestFinished(() => client.close());
  const late = async (): Promise<unknown> => {
    client.baseURL = baseURL;
    return client.get('/a');
  };
  expect(await rejection(late())).toMatchObject({ code: 'configuration' });
  expect(JSON.stringify([client, lines])).not.toContain('hidden-pw');
  expect(redactURL(baseURL)).not.toContain('hidden-pw');
});
