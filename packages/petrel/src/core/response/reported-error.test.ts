import { expect, test } from 'vitest';
import { reportedError } from './reported-error.ts';

test('an error that is too deep to be written keeps what it can', () => {
  let error: unknown = 'the end';
  for (let depth = 0; depth < 20_000; depth++) error = { deeper: error };
  expect(reportedError({ error }, undefined).message).toBe('The server reported an error.');
});
