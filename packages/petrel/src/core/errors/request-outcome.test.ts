import { expect, test } from 'vitest';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIResponseValidationError,
  APIUserAbortError,
  OpenAIError,
  statusError,
} from './index.ts';
import { isRefused, mayBeExecuted } from './request-outcome.ts';

const reply = (status: number): Error => statusError(status, undefined, undefined, undefined);
const failed = (code: string): Error => {
  const cause = new Error('failed', { cause: Object.assign(new Error(code), { code }) });
  return new APIConnectionError({ cause });
};

test.each<[string, unknown, refused: boolean, maybe: boolean]>([
  ...[400, 401, 403, 404, 413, 422].map((status): [string, unknown, boolean, boolean] => [
    `status ${status}`,
    reply(status),
    true,
    false,
  ]),
  ...[408, 409, 425, 429, 500, 502, 503, 504].map((status): [string, unknown, boolean, boolean] => [
    `status ${status}`,
    reply(status),
    false,
    true,
  ]),
  ['an invalid option', new OpenAIError('', { code: 'configuration' }), true, false],
  ['a closed client', new OpenAIError('', { code: 'client_closed' }), false, true],
  ['an abort', new APIUserAbortError(), false, true],
  ['an answer that cannot be read', new APIResponseValidationError({ message: '' }), false, true],
  ['a lost connection', failed('ECONNRESET'), false, true],
  ['no server', failed('ECONNREFUSED'), false, false],
  ['no such host', failed('ENOTFOUND'), false, false],
  ['no connection in time', new APIConnectionTimeoutError({ phase: 'connect' }), false, false],
  ['no answer in time', new APIConnectionTimeoutError({ phase: 'read' }), false, true],
  ['an error of the caller', new TypeError('mistake'), false, true],
])('%s: refused, or maybe executed', (_what, error, refused, maybe) => {
  expect([isRefused(error), mayBeExecuted(error)]).toEqual([refused, maybe]);
});
