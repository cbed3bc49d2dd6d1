import { describe, expect, test } from 'vitest';
import { preferring } from '../../src/core/request/preferred-members.ts';
import { OpenAI } from '../../src/generated/openai.ts';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve, type Answer, type Loopback } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import type { Transport } from '../../src/core/call/transport.ts';

const NUMBERS = [0.25, -1.5, 3];
const PARAMS = { model: 'm', input: 'a' } as const;

/** Refuses what asks for base64 with `status` and `error`, and answers everything else in numbers. */
function floatsOnly(status: number, error: object): Promise<Loopback> {
  return serve((response, { body }) => {
    if (askedFor(body) === 'base64') json(response, error, status);
    else json(response, { data: [{ embedding: NUMBERS, index: 0 }] });
  });
}

function askedFor(body: string): unknown {
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null
    ? Reflect.get(parsed, 'encoding_format')
    : undefined;
}

function openAI(server: Loopback, options: ClientOptions = {}): OpenAI {
  return new OpenAI({ apiKey: KEY, baseURL: `${server.origin}/v1`, maxRetries: 0, ...options });
}

const refused = { error: { message: 'encoding_format base64 is not supported' } };

describe.each(TRANSPORTS)('over %s', (_name, openTransport: () => Transport) => {
  test.each([
    [400, refused],
    [400, { error: { message: 'Bad request', param: null } }],
    [400, { error: { message: 'Unsupported', param: 'encoding_format' } }],
    [422, { detail: [{ loc: ['body', 'encoding_format'], msg: 'extra fields not permitted' }] }],
    [400, 'no JSON of an error'],
  ])('B13: a server that knows floats only gets a second request: %i %j', async (status, error) => {
    const server = await floatsOnly(status, Object(error));
    await using client = openAI(server, { transport: openTransport() });
    const { data, attempts } = await client.embeddings.create(PARAMS).withResponse();
    expect(data.data[0]?.embedding).toEqual(NUMBERS);
    expect(attempts).toBe(2);
    expect(server.requests.map(({ body }) => askedFor(body))).toEqual(['base64', undefined]);
    // The client remembers it.
    await client.embeddings.create(PARAMS);
    expect(server.requests.slice(2).map(({ body }) => askedFor(body))).toEqual([undefined]);
  });
});

test('B13: retries that are left stay the same', async () => {
  const answers: Answer[] = [
    (response) => json(response, {}, 503, { 'retry-after-ms': '1' }),
    (response) => json(response, refused, 400),
    (response) => json(response, {}, 503, { 'retry-after-ms': '1' }),
    (response) => json(response, { data: [{ embedding: NUMBERS }] }),
  ];
  const server = await serve((response, request, nth) =>
    answers[nth - 1]?.(response, request, nth),
  );
  await using client = openAI(server, { maxRetries: 2 });
  const { attempts } = await client.embeddings.create(PARAMS).withResponse();
  expect(attempts).toBe(4);
});

test.each([
  ['which another parameter caused', { error: { message: 'too long', param: 'input' } }, 400, 1],
  ['of another status', refused, 404, 1],
  ['which comes again without it', refused, 400, 2],
])('B13: an error %s is the error of the call', async (_name, error, status, requests) => {
  const server = await serve((response) => json(response, error, status));
  await using client = openAI(server);
  expect(await rejection(client.embeddings.create(PARAMS))).toMatchObject({
    status,
    attempts: requests,
  });
  // Nothing was learned from it.
  await rejection(client.embeddings.create(PARAMS));
  expect(server.requests).toHaveLength(2 * requests);
  expect(askedFor(server.requests[requests]?.body ?? '')).toBe('base64');
});

test('B13: what the caller chose is never taken out', async () => {
  const server = await floatsOnly(400, refused);
  await using client = openAI(server);
  const chosen = { ...PARAMS, encoding_format: 'base64' } as const;
  expect(await rejection(client.embeddings.create(chosen))).toMatchObject({ status: 400 });
  const extraBody = { encoding_format: 'base64' };
  expect(await rejection(client.embeddings.create(PARAMS, { extraBody }))).toMatchObject({
    status: 400,
  });
  expect(server.requests).toHaveLength(2);
});

test('B13: a body that a layer has replaced is left as it is', async () => {
  const server = await serve((response) => json(response, refused, 400));
  const client = clientOf(server);
  client.use((next) => (call) => next({ ...call, body: call.body && { ...call.body } }));
  const options = { body: { a: 1 }, preferred: preferring({ b: 2 }) };
  expect(await rejection(client.post('/a', options))).toMatchObject({ status: 400, attempts: 1 });
});

test('B13: a clone knows what its server refuses, and asks another server anew', async () => {
  const server = await floatsOnly(400, refused);
  const other = await floatsOnly(400, refused);
  await using client = openAI(server);
  await client.embeddings.create(PARAMS);
  await client.withOptions({ timeout: 9_000 }).embeddings.create(PARAMS);
  expect(server.requests.slice(2).map(({ body }) => askedFor(body))).toEqual([undefined]);
  await client.withOptions({ baseURL: `${other.origin}/v1` }).embeddings.create(PARAMS);
  expect(other.requests.map(({ body }) => askedFor(body))).toEqual(['base64', undefined]);
});
