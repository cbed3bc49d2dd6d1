import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RateLimitError, type APIStatusError } from '../../openai/errors.ts';
import { errorFromBody } from './error-body.ts';

const KEY = 'local-key-0123';

interface Given {
  status?: number;
  statusText?: string;
  type?: string;
  key?: string;
  url?: string;
}

/** The error for a body, as over HTTP/2: without a reason phrase. */
function errorFor(text: string, given: Given = {}): APIStatusError {
  const { status = 400, statusText = '', type = 'application/json', key = KEY } = given;
  const { url = 'http://127.0.0.1/v1/chat/completions' } = given;
  const headers = { 'content-type': type };
  return errorFromBody({ status, statusText, headers, setCookies: [], url }, text, {
    headers: { authorization: `Bearer ${key}` },
    url,
    path: '/chat/completions',
  });
}

describe('D1: the explanation is in the message, whatever its shape', () => {
  test.each<[string, unknown, string]>([
    ['the API', { error: { message: 'Too long.', code: 'c' } }, 'Too long.'],
    ['a string', { error: 'model not found' }, 'model not found'],
    ['NestJS', { statusCode: 404, error: 'Not Found', message: 'No route.' }, 'No route.'],
    ['FastAPI', { detail: 'Not Found' }, 'Not Found'],
    [
      'FastAPI, validation',
      {
        detail: [{ loc: ['body', 'model'], msg: 'Field required', type: 'missing' }, { msg: 'b' }],
      },
      'body.model: Field required; b',
    ],
    ['FastAPI, nested', { detail: { error: { message: 'Deep.' } } }, 'Deep.'],
    ['Gemini', [{ error: { code: 400, message: 'Bad key.', status: 'INVALID' } }], 'Bad key.'],
    ['a list', { errors: [{ message: 'One.' }, { message: 'Two.' }] }, 'One.; Two.'],
    ['a list of strings', { errors: ['One.', 'Two.'] }, 'One.; Two.'],
    ['fields', { errors: { model: ['is missing'], n: 'is odd' } }, 'model: is missing; n: is odd'],
    ['msg', { code: 1, msg: 'No balance.' }, 'No balance.'],
    ['an array of errors', { error: ['One.', 'Two.'] }, 'One.; Two.'],
    ['a detail in the error', { error: { detail: 'Why.' } }, 'Why.'],
    ['an error in the error', { error: { error: { message: 'Why.' } } }, 'Why.'],
    ['an empty message', { error: { message: '', detail: 'Why.' } }, 'Why.'],
    ['a message that is an object', { error: { message: { a: 1 } } }, '{"a":1}'],
    ['OAuth', { error: 'invalid_client', error_description: 'Unknown.' }, 'Unknown.'],
    ['RFC 9457', { title: 'Bad', detail: 'Why.', status: 400 }, 'Why.'],
    ['Apigee', { fault: { faultstring: 'Expired.' } }, 'Expired.'],
    ['a JSON string', 'Just text.', 'Just text.'],
    [
      'names that nobody knows',
      { success: false, grund: 'Nein.' },
      '{"success":false,"grund":"Nein."}',
    ],
  ])('%s', async (_name, body, message) => {
    const error = errorFor(JSON.stringify(body));
    expect(error.message).toBe(`400 ${message}`);
    expect(await error.response.json()).toEqual(body);
  });

  test.each([
    ['plain text', 'text/plain', 'upstream timed out\n', 'upstream timed out'],
    ['text under the label of JSON', 'application/json', 'Too Many Requests', 'Too Many Requests'],
    ['text without a label', '', 'no healthy upstream', 'no healthy upstream'],
    ['a form', 'application/x-www-form-urlencoded', 'error=e&error_description=No+way', 'No way'],
    ['XML', 'application/xml', '<?xml version="1.0"?><E><Message>Denied</Message></E>', 'Denied'],
    ['a page', 'text/html', '<html><title>Blocked</title><h1>x</h1>', 'Blocked'],
    ['a page of nginx', 'text/html', '<html><title>400 Bad Request</title>', 'Bad Request'],
    ['cut JSON', 'application/json', '{"error":{"mess', '{"error":{"mess'],
  ])('%s', async (_name, type, text, message) => {
    const error = errorFor(text, { type });
    expect(error.message).toBe(`400 ${message}`);
    expect(await error.response.text()).toBe(text);
  });

  test.each([
    ['', { statusText: '' }, '400 status code (no body)'],
    ['', { statusText: 'Bad Request' }, '400 Bad Request'],
    ['{}', {}, '400 status code (the body is application/json, not an error of the API)'],
    ['null', {}, '400 status code (the body is application/json, not an error of the API)'],
    [
      ' ',
      { type: 'text/plain' },
      '400 status code (the body is text/plain, not an error of the API)',
    ],
    [
      '<html></html>',
      { type: 'text/html', statusText: 'Bad' },
      '400 Bad (the body is text/html, not an error of the API)',
    ],
    ['\0\u0001', { type: 'x/y' }, '400 status code (the body is x/y, not an error of the API)'],
  ])('%j %j: "(no body)" only where there is none', (text, given, message) => {
    expect(errorFor(text, given).message).toBe(message);
  });

  test('what a message quotes is bounded, and the rest is in `error` and `response`', async () => {
    const long = `${'x'.repeat(1_999)}😀${'y'.repeat(50_000)}`;
    const error = errorFor(JSON.stringify({ error: { message: long } }));
    expect(error.message).toBe(`400 ${'x'.repeat(1_999)}…`);
    expect(error.error).toEqual({ message: long });
    expect(await error.response.json()).toEqual({ error: { message: long } });
  });

  test('any body gives an error of its status, with a message', () => {
    const types = fc.constantFrom('application/json', 'text/plain', 'text/html', 'x', '');
    const bodies = fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(bodies, types, fc.integer({ min: 100, max: 999 }), (text, type, status) => {
        const error = errorFor(text, { type, status });
        expect(error.status).toBe(status);
        expect(error.message.startsWith(`${status} `)).toBe(true);
        expect(error.message.includes('(no body)')).toBe(text === '' || /\(no body\)/.test(text));
        expect(error.response.status).toBe(status);
      }),
    );
  });

  test('a deep body is no trouble', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(errorFor(deep).message).toContain('400 ');
    for (const name of ['error', 'errors', 'message', 'detail', 'code']) {
      expect(errorFor(`{"${name}":${deep}}`).message).toContain('400 ');
      expect(errorFor(`{"error":{"${name}":${deep}}}`).message).toContain('400 ');
    }
  });
});

describe('D2: short keys do not cut up the message of the server', () => {
  test.each(['test', 'null', '1234', 'error', 'ma', 'code', 'quota'])('%s', (key) => {
    const body = {
      error: { message: 'latest ma model: error 1234', code: 'insufficient_quota', param: null },
    };
    const error = errorFor(JSON.stringify(body), { key, status: 429 });
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error.error).toEqual(body.error);
    expect(error).toMatchObject({ code: 'insufficient_quota', param: null, retryable: false });
  });

  test('a key of eight characters or more is taken out of strings, and of them only', async () => {
    const body =
      '{ "messages": 12345678, "error": {"message": "Wrong: \\"12345678\\"", "a": 1.0} }';
    const error = errorFor(body, { key: '12345678' });
    expect(error.message).toBe('400 Wrong: "[redacted]"');
    expect(await error.response.text()).toBe(
      '{ "messages": 12345678, "error": {"message": "Wrong: \\"[redacted]\\"", "a": 1.0} }',
    );
    expect(errorFor('{"error":{"messages":"x"}}', { key: 'messages' }).error).toEqual({
      messages: 'x',
    });
  });

  test('whatever JSON the server sends stays JSON, without the key', async () => {
    const key = fc.string({ minLength: 8, maxLength: 24, unit: fc.constantFrom(...'abc"\\é0-') });
    await fc.assert(
      fc.asyncProperty(key, fc.jsonValue(), async (secret, value) => {
        const body = { value, error: { message: `You sent ${secret}.`, type: 'kept' } };
        const error = errorFor(JSON.stringify(body), { key: secret });
        expect(error.type).toBe('kept');
        expect(error.message).not.toContain(secret);
        const { response } = error;
        const kept: unknown = await response.json();
        expect(Object.keys(Object(kept))).toEqual(['value', 'error']);
        expect(JSON.stringify(error.error)).not.toContain(secret);
      }),
    );
  });
});

describe('D3: `response` is what the server sent', () => {
  test.each([100, 101, 304, 418, 500, 599, 600, 999])('with status %i', (status) => {
    const { response } = errorFor('{"error":{"message":"x"}}', { status, statusText: 'Odd' });
    expect(response.status).toBe(status);
    expect(response.ok).toBe(false);
    expect(response.statusText).toBe('Odd');
    expect(response.url).toBe('http://127.0.0.1/v1/chat/completions');
  });

  test('text is there, and can be read again from another reading', async () => {
    const error = errorFor('plain words', { type: 'text/plain', status: 503 });
    expect(await error.response.text()).toBe('plain words');
    expect(await error.response.text()).toBe('plain words');
    expect(error.response.headers.get('content-type')).toBe('text/plain');
  });
});

describe('D6d: a 404 below a base URL without a version', () => {
  const given = { status: 404, type: 'text/plain' };

  test('names the URL and what may be missing', () => {
    const url = 'http://localhost:11434/chat/completions?api_key=sent-secret';
    const error = errorFor('404 page not found', { ...given, url });
    expect(error.message).toBe(
      '404 page not found (http://localhost:11434/chat/completions: should the path of `baseURL` end in "/v1"?)',
    );
  });

  test.each([
    'http://localhost:11434/v1/chat/completions',
    'https://api.example/v1beta/openai/chat/completions',
    'https://me.openai.azure.com/openai/deployments/x/chat/completions',
  ])('is left alone at %s', (url) => {
    expect(errorFor('Not here.', { ...given, url }).message).toBe('404 Not here.');
  });
});
