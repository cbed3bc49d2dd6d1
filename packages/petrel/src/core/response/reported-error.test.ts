import { expect, test } from 'vitest';
import { reportedError } from './reported-error.ts';

test('an error that JSON cannot hold keeps what it can', () => {
  const error: { itself?: object } = {};
  error.itself = error;
  expect(reportedError(error, undefined).message).toBe('The server reported an error.');
});
