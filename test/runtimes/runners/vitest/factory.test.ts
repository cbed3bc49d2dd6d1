import OpenAI, { RateLimitError } from 'petrel';
import type * as Petrel from 'petrel';
import { expect, test, vi } from 'vitest';
import { answer } from './answer.ts';

const create = vi.hoisted(() => vi.fn());
vi.mock('petrel', async (importActual) => ({
  ...(await importActual<typeof Petrel>()),
  default: vi.fn(function () {
    return { chat: { completions: { create } } };
  }),
}));

test('a client is replaced by what a factory makes', async () => {
  create.mockResolvedValueOnce({ choices: [{ message: { content: 'mocked' } }] });
  expect(await answer({ apiKey: 'none' })).toBe('mocked');
  expect(OpenAI).toHaveBeenCalledWith({ apiKey: 'none' });
});

test('errors of the package are made by tests, and caught', async () => {
  create.mockRejectedValueOnce(new RateLimitError(429, undefined, 'slow down', new Headers()));
  expect(await answer({ apiKey: 'none' })).toBe('too early');
});
