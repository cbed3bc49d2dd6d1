import https from 'node:https';
import { describe, expect, test } from 'vitest';
import { shortenBackoff } from '../backoff.ts';
import { createAuthority, selfSigned } from '../certificates.ts';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { json, listen, serve, serveRaw, unusedPort } from '../loopback.ts';
import { APIConnectionError } from '../../src/openai/errors.ts';
import { connectionFailure } from '../../src/core/errors/connection-failure.ts';
import type { Transport } from '../../src/core/call/transport.ts';

shortenBackoff();

const authority = createAuthority();
const good = authority.issue({ name: 'localhost' });

/** The error of a call with retries; `attempts` shows whether they were used. */
async function failureOf(origin: string, transport: Transport): Promise<APIConnectionError> {
  const client = clientOf({ origin }, { transport, maxRetries: 1 });
  const error = await rejection(client.post('/a', { body: {} }));
  if (!(error instanceof APIConnectionError)) throw error;
  return error;
}

function withScheme(origin: string, scheme: string): string {
  return origin.replace(/^https?/, scheme);
}

describe.each(TRANSPORTS)('over %s', (_name, open) => {
  test.each([
    ['self-signed', selfSigned({ name: 'localhost' }), /is self-signed.*`ca`.*`tls`/],
    ['of an unknown authority', good, /of an unknown authority.*`ca`/],
    [
      'expired and of an unknown authority',
      authority.issue({ name: 'localhost', notAfter: new Date('2020-01-01') }),
      /certificate/,
    ],
    ['for another host', authority.issue({ name: 'a', hosts: ['a.example'] }), /certificate/],
  ])('B5, D5: a certificate that is %s is refused once', async (_what, certificate, message) => {
    const server = await listen(https.createServer(certificate), 'https');
    const error = await failureOf(server.origin, open());
    expect(error).toMatchObject({ retryable: false, attempts: 1, cause: expect.any(Error) });
    expect(error.message).toMatch(message);
    expect(error.message).toContain(new URL(server.origin).host);
    expect(server.connections()).toBe(1);
  });

  test('B5, D5: TLS to a plain HTTP port is final, and the error names http:', async () => {
    const server = await serve((response) => json(response, {}));
    const error = await failureOf(withScheme(server.origin, 'https'), open());
    expect(error).toMatchObject({ retryable: false, attempts: 1 });
    expect(error.message).toContain(`${new URL(server.origin).host} does not speak TLS`);
    expect(error.message).toContain('write http: in the URL');
    expect(server.connections()).toBe(1);
  });

  test('B5, D5: plain HTTP answered with an alert of TLS is final, and the error names https:', async () => {
    const alert = Buffer.from([0x15, 3, 1, 0, 2, 2, 70]);
    const server = await serveRaw((socket) => void socket.once('data', () => socket.end(alert)));
    const error = await failureOf(server.origin, open());
    expect(error).toMatchObject({ retryable: false, attempts: 1 });
    expect(error.message).toContain(`${new URL(server.origin).host} speaks TLS`);
    expect(server.connections()).toBe(1);
  });

  test('D5: plain HTTP to a TLS port that just closes mentions https:', async () => {
    const server = await listen(https.createServer(good), 'https');
    const error = await failureOf(withScheme(server.origin, 'http'), open());
    expect(error.message).toContain(`${new URL(server.origin).host} was lost`);
    expect(error.message).toContain('write https: in the URL');
  });

  test('D5: a connection that is lost within an answer does not mention https:', async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => {
        socket.write(
          'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"a"',
          () => setTimeout(() => socket.resetAndDestroy(), 20),
        );
      });
    });
    const error = await failureOf(server.origin, open());
    expect(error).toMatchObject({ name: 'APIConnectionError' });
    expect(error.message).not.toContain('https:');
  });

  test('D5: a connection that is lost after earlier answers does not mention https:', async () => {
    let isLosing = false;
    const server = await serve((response) => {
      if (isLosing) response.socket?.resetAndDestroy();
      else json(response, {});
    });
    const client = clientOf(server, { transport: open(), maxRetries: 0 });
    await client.post('/a', { body: {} });
    isLosing = true;
    const error = await rejection(client.post('/a', { body: {} }));
    expect(error).toMatchObject({ name: 'APIConnectionError' });
    expect(String(error)).toContain('was lost');
    expect(String(error)).not.toContain('https:');
  });

  test('D5: a port nobody listens on is named', async () => {
    const host = `127.0.0.1:${await unusedPort()}`;
    const error = await failureOf(`http://${host}`, open());
    expect(error).toMatchObject({ retryable: true, attempts: 2, cause: expect.any(Error) });
    expect(error.message).toBe(
      `Connection error. Nothing listens on ${host} (ECONNREFUSED). Check that the server is running, and the host and port of the URL.`,
    );
  });

  test('D5: an unknown host is named with the port of its scheme', async () => {
    const error = await failureOf('https://nowhere.invalid', open());
    expect(error.message).toMatch(
      /The host of nowhere\.invalid:443 cannot be found \((?:ENOTFOUND|EAI_AGAIN)\)/,
    );
  });

  test('D5: what is not HTTP is named, without its bytes', async () => {
    const server = await serveRaw((socket) => void socket.end('SSH-2.0-secret\r\n'));
    const error = await failureOf(server.origin, open());
    expect(error.message).toContain(`${new URL(server.origin).host} answered something other than`);
    expect(error.message).not.toContain('secret');
  });

  test('D5: after a redirect the host that failed is named', async () => {
    const host = `127.0.0.1:${await unusedPort()}`;
    const server = await serve((response) => {
      response.writeHead(307, { location: `http://${host}/elsewhere` }).end();
    });
    const error = await failureOf(server.origin, open());
    expect(error.message).toContain(`Nothing listens on ${host}`);
  });
});

test.each(['https://h/v1', 'http://[::1]:1/', 'not a URL', ''])(
  'D5: whatever is thrown for %j becomes a sentence',
  (url) => {
    const thrown = [undefined, null, 'text', 1, {}, new Error(''), new AggregateError([], '')];
    for (const error of thrown) {
      const { message, retryable } = connectionFailure(error, url);
      expect(message).toMatch(/^Connection error\. .+\.$/);
      expect(retryable).toBe(true);
    }
  },
);

test('D5: of several addresses that were tried the first failure counts', () => {
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  const tried = new TypeError('fetch failed', { cause: new AggregateError([refused]) });
  expect(connectionFailure(tried, 'http://localhost:1').message).toContain(
    'Nothing listens on localhost:1 (ECONNREFUSED)',
  );
});

test('B5: failures of TLS are final, ends of a connection are not', () => {
  const retryable = (code: string): boolean =>
    connectionFailure(Object.assign(new Error('x'), { code }), 'https://h').retryable;
  const final = ['CERT_REVOKED', 'ERR_SSL_NO_SHARED_CIPHER', 'ERR_TLS_CERT_ALTNAME_INVALID'];
  expect(final.map(retryable)).toEqual([false, false, false]);
  const passing = ['ECONNRESET', 'ERR_SSL_UNEXPECTED_EOF_WHILE_READING', 'EAI_AGAIN', 'ETIMEDOUT'];
  expect(passing.map(retryable)).toEqual([true, true, true, true]);
});
