import { describe, expect, test, vi } from 'vitest';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIStatusError,
  APIUserAbortError,
  InternalServerError,
  OpenAIError,
  RateLimitError,
  statusError,
  StreamTruncatedError,
} from '../../openai/errors.ts';
import { LengthFinishReasonError } from '../../helpers/structured-output/length-finish-reason-error.ts';

describe('the family', () => {
  test('every class is known by instanceof, and by its own name', () => {
    const error = statusError(429, { message: 'Slow down.' }, undefined, undefined);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toBeInstanceOf(APIStatusError);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(InternalServerError);
    expect(error.name).toBe('RateLimitError');
    expect(String(error)).toBe('RateLimitError: 429 Slow down.');
    expect(new StreamTruncatedError()).toBeInstanceOf(APIConnectionError);
    expect(new APIUserAbortError()).not.toBeInstanceOf(APIConnectionError);
    expect(new LengthFinishReasonError()).not.toBeInstanceOf(APIError);
  });

  test('instanceof and isInstance hold for errors of another copy of the package', async () => {
    vi.resetModules();
    const other = await import('../../openai/errors.ts');
    const foreign = new other.APIConnectionTimeoutError();
    expect(other.APIError).not.toBe(APIError);
    expect(foreign).toBeInstanceOf(APIConnectionTimeoutError);
    expect(foreign).toBeInstanceOf(APIError);
    expect(foreign).not.toBeInstanceOf(APIUserAbortError);
    expect(APIConnectionError.isInstance(foreign)).toBe(true);
    expect(APIStatusError.isInstance(foreign)).toBe(false);
  });

  test('a subclass of a user is distinguished from its parent', () => {
    class Mine extends APIError {}
    const mine = new Mine(undefined, undefined, 'x', undefined);
    expect(mine).toBeInstanceOf(Mine);
    expect(mine).toBeInstanceOf(APIError);
    expect(new APIError(undefined, undefined, 'x', undefined)).not.toBeInstanceOf(Mine);
  });

  test('a subclass of a user has the name of its parent until it is given one', () => {
    class Mine extends APIError {
      constructor() {
        super(undefined, undefined, 'x', undefined);
        this.name = 'Mine';
      }
    }
    class Other extends APIError {}
    expect(String(new Mine())).toBe('Mine: x');
    expect(Object.keys(new Mine())).not.toContain('name');
    expect(new Other(undefined, undefined, 'x', undefined).name).toBe('APIError');
    expect(new APIUserAbortError().stack).toMatch(/^APIUserAbortError: Request was aborted/);
  });

  const strange: object = Object.create(Object.create(null));
  test.each([null, undefined, 'APIError', 42, {}, new Error('x'), strange])(
    '%o is none',
    (value) => {
      expect(OpenAIError.isInstance(value)).toBe(false);
    },
  );
});

describe('toJSON', () => {
  test('holds what is safe to log, and survives a structured clone', () => {
    const headers = new Headers({ 'x-request-id': 'req_1', 'set-cookie': 'private' });
    const error = statusError(400, { code: 'c', param: null, type: 't' }, 'Bad.', headers);
    error.retryAfter = 10;
    error.attempts = 2;
    const json = {
      name: 'BadRequestError',
      message: '400 Bad.',
      code: 'c',
      param: null,
      type: 't',
      status: 400,
      requestID: 'req_1',
      retryAfter: 10,
      attempts: 2,
    };
    expect(JSON.parse(JSON.stringify(error))).toEqual(json);
    expect(structuredClone(error.toJSON())).toEqual(json);
  });

  test('names the cause', () => {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    expect(new APIConnectionError({ cause }).toJSON()).toMatchObject({
      code: 'connection_error',
      cause: { name: 'Error', message: 'read ECONNRESET', code: 'ECONNRESET' },
    });
  });
});

test('a status error gives its response', async () => {
  const headers = new Headers({ 'x-request-id': 'req_1' });
  const { response } = statusError(404, { message: 'Gone.' }, undefined, headers);
  expect(response.status).toBe(404);
  expect(response.headers.get('x-request-id')).toBe('req_1');
  expect(await response.json()).toEqual({ error: { message: 'Gone.' } });
});

test('APIError.generate makes the error of a status, and a connection error without one', () => {
  const headers = new Headers({ 'x-request-id': 'req_1' });
  const limited = APIError.generate(429, { error: { code: 'slow_down' } }, 'Wait.', headers);
  expect(limited).toBeInstanceOf(RateLimitError);
  expect(limited).toMatchObject({ message: '429 Wait.', code: 'slow_down', requestID: 'req_1' });
  expect(APIError.generate(418, undefined, undefined, headers)).toBeInstanceOf(APIStatusError);
  const cause = new Error('read ECONNRESET');
  const cut = APIError.generate(undefined, cause, 'Cut.', undefined);
  expect(cut).toBeInstanceOf(APIConnectionError);
  expect(cut).toMatchObject({ message: 'Cut.', cause });
});

test('a message of the server wins; without one the status is all there is to say', () => {
  expect(new APIError(500, undefined, undefined, undefined).message).toBe(
    '500 status code (no body)',
  );
  expect(new APIError(500, { message: 'Oops.' }, 'other', undefined).message).toBe('500 Oops.');
});

test('retryability is decided in the error', () => {
  const retryable = (status: number, code?: string, shouldRetry?: string): boolean =>
    statusError(
      status,
      { code },
      undefined,
      new Headers(shouldRetry === undefined ? {} : { 'x-should-retry': shouldRetry }),
    ).retryable;
  expect([408, 409, 429, 500, 503].map((status) => retryable(status))).toEqual(Array(5).fill(true));
  expect([400, 401, 403, 404, 422].map((status) => retryable(status))).toEqual(
    Array(5).fill(false),
  );
  expect(retryable(429, 'insufficient_quota', 'true')).toBe(false);
  expect(retryable(400, undefined, 'true')).toBe(true);
  expect(retryable(500, undefined, 'false')).toBe(false);
  expect(new APIConnectionError().retryable).toBe(true);
  expect(new APIConnectionTimeoutError({ phase: 'read' }).retryable).toBe(true);
  expect(new APIConnectionTimeoutError({ phase: 'deadline' }).retryable).toBe(false);
  expect(new APIUserAbortError().retryable).toBe(false);
});
