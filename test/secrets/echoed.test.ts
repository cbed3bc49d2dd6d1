import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import fc from 'fast-check';
import OpenAI, { type ClientOptions } from 'petrel';
import { describe, expect, onTestFinished, test } from 'vitest';
import { rejection, TRANSPORTS } from '../../packages/petrel/test/clients.ts';
import { json, serve, serveRaw } from '../../packages/petrel/test/loopback.ts';
import { shownForms } from './secret-fixtures.ts';

/** The places where a credential may be. */
const PLACES: Readonly<Record<string, (secret: string) => ClientOptions>> = {
  key: (apiKey) => ({ apiKey }),
  'key of a function': (secret) => ({ apiKey: () => Promise.resolve(secret) }),
  'header of a gateway': (secret) => ({ defaultHeaders: { 'x-functions-key': secret } }),
  authorization: (secret) => ({ defaultHeaders: { Authorization: `Token ${secret}` } }),
  basic: (secret) => ({ defaultHeaders: { Authorization: `Basic ${btoa(`u:${secret}`)}` } }),
  cookie: (secret) => ({ defaultHeaders: { Cookie: `a=1; s=${secret}` } }),
  query: (secret) => ({ defaultQuery: { code: secret } }),
};

type Echo = (response: ServerResponse, secret: string) => void;

/** How a server may repeat it. */
const ECHOES: Readonly<Record<string, Echo>> = {
  'a message': (response, secret) => json(response, { error: { message: `No: ${secret}` } }, 401),
  'members of an error': (response, secret) =>
    json(
      response,
      { error: { code: secret, type: secret, param: secret, x: [{ [secret]: secret }] } },
      400,
    ),
  text: (response, secret) => void response.writeHead(500).end(`Refused ${secret}!`),
  'a page': (response, secret) => {
    response.writeHead(502, { 'content-type': 'text/html' });
    response.end(`<html><title>${secret}</title>${secret}</html>`);
  },
  'a reason phrase': (response, secret) => void response.writeHead(403, `No ${secret}`).end(),
  'a header': (response, secret) => json(response, {}, 400, { 'x-echo': `it was ${secret}` }),
  'a cookie': (response, secret) =>
    json(response, {}, 400, { 'set-cookie': [`k=${secret}`, `l=${encodeURIComponent(secret)}`] }),
  'a header of an error that was made here': (response, secret) => {
    response
      .writeHead(200, { 'x-echo': secret, 'set-cookie': `k=${secret}` })
      .end('x'.repeat(2_000));
  },
  'a header beside too many codings': (response, secret) => {
    response.writeHead(200, { 'x-echo': secret, 'content-encoding': 'gzip,'.repeat(6) }).end('x');
  },
  'an address': (response, secret) => {
    const path = `/v1/${encodeURIComponent(secret)}`;
    if (response.req.url?.startsWith(path) === true) json(response, {}, 400);
    else response.writeHead(307, { location: path }).end();
  },
  'an error under 200': (response, secret) => json(response, { error: `No ${secret}` }),
  'an event': (response, secret) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`event: error\ndata: {"message":${JSON.stringify(`No ${secret}`)}}\n\n`);
  },
};

/** Letters and marks that headers and queries may hold; no part of what is shown anyway. */
const SECRETS = fc
  .string({ minLength: 8, maxLength: 40, unit: fc.constantFrom(...'QZXJ0123456789-_~+/"\'\\%') })
  .filter((secret) => /[QZXJ]\d.*[QZXJ]/.test(secret) && !secret.includes('[redacted]'));

async function streamed(client: OpenAI): Promise<void> {
  const stream = await client.responses.create({ model: 'm', input: '', stream: true });
  for await (const _ of stream);
}

describe.each(TRANSPORTS)('E3: whatever the server repeats, over %s', (_name, open) => {
  test('no credential of eight characters or more shows in errors, prints and logs', async () => {
    let echo: Echo = () => {};
    let secret = '';
    const server = await serve((response) => echo(response, secret));
    const place = fc.constantFrom(...Object.keys(PLACES));
    const echoForm = fc.constantFrom(...Object.keys(ECHOES));
    const transport = open();
    onTestFinished(() => transport.close());
    await fc.assert(
      fc.asyncProperty(SECRETS, place, echoForm, async (credential, where, how) => {
        secret = credential;
        echo = ECHOES[how] ?? echo;
        const lines: unknown[] = [];
        const write = (...words: unknown[]): void => void lines.push(words);
        const client = new OpenAI({
          apiKey: 'k',
          baseURL: `${server.origin}/v1`,
          maxRetries: 0,
          maxResponseBytes: 1_000,
          transport,
          logger: { error: write, warn: write, info: write, debug: write },
          logLevel: 'debug',
          ...PLACES[where]?.(credential),
        });
        const error = await rejection(
          how === 'an event' ? streamed(client) : client.responses.retrieve('r'),
        );
        const response: unknown = Reflect.get(Object(error), 'response');
        const shown = [error, client, lines, response].flatMap((value) => shownForms(value));
        const headers: unknown = Reflect.get(Object(error), 'headers');
        if (headers instanceof Headers) shown.push(...[...headers].flat());
        if (response instanceof Response) shown.push(await response.text());
        if (response instanceof Response) shown.push(...response.headers.getSetCookie());
        for (const form of shown) {
          expect(unescaped(form)).not.toContain(credential);
          expect(unescaped(form)).not.toContain(encodeURIComponent(credential));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('a success shows neither the address nor what a header repeats', async () => {
    const key = 'hidden-in-success';
    const server = await serve((response) =>
      json(response, { id: 'a' }, 200, {
        'x-echo': `Authorization: Bearer ${key}`,
        'set-cookie': [`k=${key}; Path=/`, 'session=eyJhbGciOiJI.eyJzdWIiOiIx.c2ln'],
      }),
    );
    const client = new OpenAI({
      apiKey: key,
      baseURL: `${server.origin}/v1`,
      defaultQuery: { api_key: key },
      transport: open(),
    });
    onTestFinished(() => client.close());
    const withResponse = await client.models.retrieve('m').withResponse();
    const raw = await client.models.withRawResponse.retrieve('m');
    const shown = [
      withResponse,
      withResponse.response,
      withResponse.response.headers,
      await client.models.retrieve('m').asResponse(),
      raw,
      raw.response,
      raw.headers,
    ];
    for (const value of shown) {
      for (const form of shownForms(value)) expect(form).not.toContain(key);
    }
    expect(withResponse.response.headers.get('x-echo')).toBe('Authorization: Bearer [redacted]');
    expect(withResponse.response.headers.getSetCookie()).toEqual([
      'k=[redacted]; Path=/',
      'session=eyJhbGciOiJI.eyJzdWIiOiIx.c2ln',
    ]);
    expect(withResponse.response.url).toBe(`${server.origin}/v1/models/m?api_key=[redacted]`);
  });

  test('the bytes of a broken head are not kept in the cause', async () => {
    const key = 'hidden-in-packet';
    const server = await serveRaw((socket) => {
      socket.on('data', (bytes) =>
        socket.end(`HTTP/1.1 200 OK\r\nbad header ${String(bytes)}\r\n`),
      );
    });
    const client = new OpenAI({
      apiKey: key,
      baseURL: `${server.origin}/v1`,
      transport: open(),
      maxRetries: 0,
    });
    onTestFinished(() => client.close());
    const error = await rejection(client.models.list());
    expect(error).toMatchObject({ name: 'APIConnectionError' });
    for (const form of shownForms(error)) {
      expect(form).not.toContain(key);
      expect(form).not.toContain(Buffer.from(key).toString('hex'));
    }
    const deep = inspect(error, { depth: Infinity, showHidden: true, maxArrayLength: Infinity });
    expect(deep).not.toContain('<Buffer');
  });
});

/** As it was before `inspect` or `JSON.stringify` quoted it. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(["'\\])/g, '$1');
}
