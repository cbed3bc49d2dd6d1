const OpenAI = require('petrel');
const { answer } = require('./answer.js');

jest.mock('petrel');

test('the class is mocked, and so are its methods', () => {
  const client = new OpenAI({ apiKey: 'none' });
  expect(OpenAI).toHaveBeenCalledTimes(1);
  expect(OpenAI.mock.instances).toEqual([client]);
  expect(client).toBeInstanceOf(OpenAI);
  client.get.mockReturnValue('mocked');
  expect(client.get('/models')).toBe('mocked');
});

test('resources are mocked, and calls reach what a test puts in their place', async () => {
  const completions = new OpenAI.Chat.Completions();
  completions.create.mockResolvedValue({ choices: [{ message: { content: 'mocked' } }] });
  OpenAI.mockImplementation(() => ({ chat: { completions } }));
  expect(await answer({ apiKey: 'none' })).toBe('mocked');
  expect(completions.create.mock.calls[0][0].model).toBe('gpt-4o');
});
