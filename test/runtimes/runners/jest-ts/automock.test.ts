import OpenAI from 'petrel';
import { answer } from './answer';

jest.mock('petrel');

test('the class is mocked, and so are its methods', () => {
  const client = new OpenAI({ apiKey: 'none' });
  expect(jest.mocked(OpenAI).mock.instances).toEqual([client]);
  jest.mocked(client.withOptions).mockReturnValue(client);
  expect(client.withOptions({})).toBe(client);
});

test('calls reach what a test puts in place of a resource', async () => {
  const create = jest.fn().mockResolvedValue({ choices: [{ message: { content: 'mocked' } }] });
  const chat = { completions: { create } } as unknown as OpenAI.Chat;
  jest.mocked(OpenAI).mockImplementation(() => ({ chat }) as OpenAI);
  expect(await answer({ apiKey: 'none' })).toBe('mocked');
  expect(create).toHaveBeenCalledTimes(1);
});
