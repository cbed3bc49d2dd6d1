import { sign } from 'aws4';
import { expect, test } from 'vitest';
import { signedHeaders } from './signature-v4.ts';

const CREDENTIALS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const HOST = 'bedrock-mantle.us-east-1.api.aws';

/** The same request signed by another library, at the time of the first signature. */
function signedByLibrary(
  path: string,
  method: string,
  headers: Record<string, string>,
  body: string,
  sessionToken?: string,
): string | undefined {
  const signable = {
    host: HOST,
    path,
    method,
    service: 'bedrock-mantle',
    region: 'us-east-1',
    body,
  };
  // It signs the length too, which proxies may change.
  const extraHeadersToIgnore = { 'content-length': true };
  const credentials = sessionToken === undefined ? CREDENTIALS : { ...CREDENTIALS, sessionToken };
  return sign(
    { ...signable, extraHeadersToIgnore, headers: { ...headers, host: HOST } },
    credentials,
  ).headers['Authorization'];
}

test.each<[what: string, path: string, body: string, headers: Record<string, string>]>([
  [
    'a body',
    '/openai/v1/responses',
    '{"model":"m","input":"ü😀"}',
    { 'content-type': 'application/json' },
  ],
  ['no body', '/openai/v1/models', '', {}],
  ['a query', '/openai/v1/files?limit=2&after=b%2Fc&after=a&empty=&%C3%BC=%20', '', {}],
  ['a path with escapes', "/openai/v1/models/a%2Fb%20c!'()*~%3A:@", '', {}],
  [
    'white space in a header',
    '/openai/v1/x',
    'a',
    { 'content-type': ' text/plain;   charset=utf-8 ' },
  ],
])(
  'the signature of a request with %s is that of another library',
  async (_, path, body, headers) => {
    for (const sessionToken of [undefined, 'session/token=+']) {
      const request = {
        method: body === '' ? ('get' as const) : ('post' as const),
        url: `https://${HOST}${path}`,
        headers,
        body,
      };
      const credentials = { ...CREDENTIALS, sessionToken };
      const date = new Date('2026-11-28T18:00:09.123Z');
      const own = await signedHeaders(request, {
        credentials,
        region: 'us-east-1',
        service: 'bedrock-mantle',
        date,
      });
      const { authorization = '', ...rest } = own;
      expect(rest['x-amz-date']).toBe('20261128T180009Z');
      expect(rest['x-amz-security-token']).toBe(sessionToken);
      const theirs = signedByLibrary(
        path,
        request.method.toUpperCase(),
        { ...headers, ...rest },
        body,
        sessionToken,
      );
      expect(authorization).toBe(theirs);
    }
  },
);

test('g04: headers that proxies change are not signed, nor what `Connection` names', async () => {
  const headers = {
    connection: 'keep-alive, x-hop',
    'keep-alive': '5',
    'x-hop': '1',
    te: 'trailers',
    'user-agent': 'a',
    'content-type': 'text/plain',
    'transfer-encoding': 'chunked',
  };
  const signing = {
    credentials: CREDENTIALS,
    region: 'us-east-1',
    service: 'bedrock',
    date: new Date(),
  };
  const request = { method: 'post' as const, url: `https://${HOST}/x`, body: 'a' };
  const { authorization } = await signedHeaders({ ...request, headers }, signing);
  expect(authorization).toContain(
    'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date,',
  );
});
