import OpenAI from 'petrel';
import { expect, test, vi } from 'vitest';
import { answer } from './answer.ts';

vi.mock('petrel');

test('the class is mocked, and so are its methods', () => {
  const client = new OpenAI({ apiKey: 'none' });
  expect(vi.mocked(OpenAI).mock.instances).toEqual([client]);
  vi.mocked(client.withOptions).mockReturnValue(client);
  expect(client.withOptions({})).toBe(client);
});

test('calls reach what a test puts in place of a resource', async () => {
  const create = vi.fn().mockResolvedValue({ choices: [{ message: { content: 'mocked' } }] });
  vi.mocked(OpenAI).mockImplementation(function () {
    return { chat: { completions: { create } } } as unknown as OpenAI;
  });
  expect(await answer({ apiKey: 'none' })).toBe('mocked');
  expect(create).toHaveBeenCalledTimes(1);
});
