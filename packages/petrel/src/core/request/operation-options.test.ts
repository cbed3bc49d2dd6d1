import { expect, test } from 'vitest';
import { OpenAIError } from '../errors/index.ts';
import { operationOptions } from './operation-options.ts';

test('a reply is read as JSON unless the operation answers with something else', () => {
  expect(operationOptions(undefined)).toStrictEqual({ answers: 'json' });
  expect(operationOptions(null, { answers: 'nothing' })).toStrictEqual({ answers: 'nothing' });
});

test('options of the caller replace parameters, and what the operation fixes replaces both', () => {
  const options = { body: 'own', stream: true };
  const whole = operationOptions(options, { body: 'given' }, { stream: false });
  expect(whole).toStrictEqual({ answers: 'json', body: 'own', stream: false });
  expect(options).toStrictEqual({ body: 'own', stream: true });
});

test('headers of the caller replace fixed ones name by name', () => {
  const fixed = { headers: { 'OpenAI-Beta': 'v2', Accept: '*/*' } };
  const { headers } = operationOptions({ headers: { accept: 'text/plain', A: 'b' } }, {}, fixed);
  expect(headers).toStrictEqual({ 'openai-beta': 'v2', accept: 'text/plain', a: 'b' });
});

test('options that cannot be read are an error of the package', () => {
  const options = {
    get headers(): never {
      throw new TypeError('unreadable');
    },
  };
  expect(() => operationOptions(options)).toThrow(OpenAIError);
});
