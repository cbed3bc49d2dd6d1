import { describe, expect, test } from 'vitest';
import { compareOutcomes, type CallOutcome, type SentRequest } from './compare-outcomes.ts';

const request: SentRequest = {
  method: 'POST',
  path: '/v1/things/a%2Fb',
  query: 'a[]=1&a%5B%5D=2',
  headers: { 'content-type': 'application/json', accept: 'application/json', host: 'one' },
  bytes: Buffer.from('{"a":1,"b":2}'),
};

const sent = (change: Partial<SentRequest> = {}): CallOutcome => ({
  requests: [{ ...request, ...change }],
  refusal: undefined,
});

const refused: CallOutcome = { requests: [], refusal: new Error('no') };

function form(boundary: string, ...parts: string[]): CallOutcome {
  const lines = parts.map((part) => `--${boundary}\r\n${part}\r\n`);
  return sent({
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    bytes: Buffer.from(`${lines.join('')}--${boundary}--\r\n`),
  });
}

const part = (name: string, contents: string, more = ''): string =>
  `Content-Disposition: form-data; name="${name}"${more}\r\n\r\n${contents}`;

describe('requests are equal', () => {
  test.each<[string, CallOutcome, CallOutcome]>([
    ['when all of them is', sent(), sent()],
    ['however a query is escaped', sent(), sent({ query: 'a%5b%5d=1&a[]=2' })],
    [
      'whatever belongs to the client',
      sent(),
      sent({ headers: { ...request.headers, host: 'x' } }),
    ],
    ['whatever the boundary of a form', form('x', part('a', '1')), form('y', part('a', '1'))],
    [
      'in whatever order parts of different names come',
      form('x', part('a', '1'), part('b', '2')),
      form('x', part('b', '2'), part('a', '1')),
    ],
    ['when both are refused', refused, refused],
  ])('%s', (_, petrel, reference) => {
    expect(compareOutcomes(petrel, reference)).toBeNull();
  });
});

describe('a difference is reported', () => {
  const headers = request.headers;
  test.each<[string, CallOutcome, CallOutcome]>([
    ['verb', sent(), sent({ method: 'PUT' })],
    ['path', sent(), sent({ path: '/v1/things/a/b' })],
    ['query', sent(), sent({ query: 'a[]=2&a[]=1' })],
    ['body', sent(), sent({ bytes: Buffer.from('{"b":2,"a":1}') })],
    ['header accept', sent(), sent({ headers: { ...headers, accept: '*/*' } })],
    ['header x-new', sent(), sent({ headers: { ...headers, 'x-new': '1' } })],
    ['header content-type', sent(), form('x', part('a', '1'))],
    ['part a', form('x', part('a', '1')), form('x', part('a', '2'))],
    ['part a', form('x', part('a', '1')), form('x', part('a', '1', '; filename="f"'))],
    [
      'part a',
      form('x', part('a', '1'), part('a', '2')),
      form('x', part('a', '2'), part('a', '1')),
    ],
    ['part b', form('x', part('a', '1')), form('x', part('a', '1'), part('b', ''))],
    ['2 requests', { ...sent(), requests: [request, request] }, sent()],
    ['petrel refuses', refused, sent()],
    ['only the reference client refuses', sent(), refused],
  ])('%s', (reported, petrel, reference) => {
    expect(compareOutcomes(petrel, reference)).toContain(reported);
  });
});
