jest.mock('petrel');
jest.mock('openai');

/** What a test can do with a client that Jest mocked by itself. */
function abilities(name) {
  const { OpenAI, APIError, RateLimitError, toFile, ...rest } = require(name);
  const client = new OpenAI({ apiKey: 'none' });
  const completions = new OpenAI.Chat.Completions(client);
  const mocked = {
    OpenAI,
    toFile,
    RateLimitError,
    'OpenAI.Chat': OpenAI.Chat,
    'OpenAI.Chat.Completions': OpenAI.Chat.Completions,
    'OpenAI.APIError': OpenAI.APIError,
    'client.get': client.get,
    'client.post': client.post,
    'client.withOptions': client.withOptions,
    'completions.create': completions.create,
    'completions.list': completions.list,
    'Chat.prototype': OpenAI.Chat.Completions.prototype.create,
  };
  return {
    mocked: Object.entries(mocked)
      .filter(([, value]) => jest.isMockFunction(value))
      .map(([key]) => key),
    instances: OpenAI.mock.instances.length,
    instanceof: client instanceof OpenAI,
    default: rest.default === OpenAI || require(name).default === require(name).OpenAI,
    chat: typeof client.chat,
    errors: [new APIError(400) instanceof APIError, OpenAI.APIError === APIError],
    result: toFile(),
  };
}

test('petrel is mocked as the reference client is', () => {
  const expected = abilities('openai');
  expect(expected.mocked.length).toBeGreaterThan(10);
  expect(abilities('petrel')).toEqual(expected);
});
