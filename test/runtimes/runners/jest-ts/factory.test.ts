import OpenAI from 'petrel';
import type * as Petrel from 'petrel';
import { answer } from './answer';

const mockCreate = jest.fn();
jest.mock('petrel', () => ({
  ...jest.requireActual<typeof Petrel>('petrel'),
  __esModule: true,
  default: jest.fn(() => ({ chat: { completions: { create: mockCreate } } })),
}));

test('a client is replaced by what a factory makes', async () => {
  mockCreate.mockResolvedValueOnce({ choices: [{ message: { content: 'mocked' } }] });
  expect(await answer({ apiKey: 'none' })).toBe('mocked');
  expect(OpenAI).toHaveBeenCalledWith({ apiKey: 'none' });
});

test('errors of the package are made by tests, and caught', async () => {
  const { RateLimitError } = jest.requireActual<typeof Petrel>('petrel');
  mockCreate.mockRejectedValueOnce(new RateLimitError(429, undefined, 'slow down', new Headers()));
  expect(await answer({ apiKey: 'none' })).toBe('too early');
});
