const { answer } = require('./answer.js');

const mockCreate = jest.fn();
jest.mock('petrel', () => {
  const OpenAI = jest.fn(() => ({ chat: { completions: { create: mockCreate } } }));
  // The errors stay those of the package.
  return Object.assign(OpenAI, { RateLimitError: jest.requireActual('petrel').RateLimitError });
});

test('a client is replaced by what a factory makes', async () => {
  mockCreate.mockResolvedValueOnce({ choices: [{ message: { content: 'mocked' } }] });
  expect(await answer({ apiKey: 'none' })).toBe('mocked');
  expect(require('petrel')).toHaveBeenCalledWith({ apiKey: 'none' });
});

test('errors of the package are made by tests, and caught', async () => {
  const { RateLimitError } = jest.requireActual('petrel');
  mockCreate.mockRejectedValueOnce(new RateLimitError(429, undefined, 'slow down', new Headers()));
  expect(await answer({ apiKey: 'none' })).toBe('too early');
});
