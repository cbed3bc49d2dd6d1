const messages = [{ role: 'user', content: 'Say hello.' }];
const chat = { model: 'gpt-4o', messages };
const respond = { model: 'gpt-4o', input: 'Say hello.' };
const schema = {
  type: 'object',
  properties: { name: { type: 'string' } },
  required: ['name'],
  additionalProperties: false,
};

/** Makes the calls of a client that tools trace, and returns what each of them gave. */
export async function callClient(client) {
  const results = {};
  for (const [name, call] of Object.entries(CALLS)) {
    results[name] = await (async () => call(client))().catch(describeError);
  }
  return results;
}

const CALLS = {
  chat: (client) => client.chat.completions.create(chat),
  chatStream: async (client) =>
    collect(await client.chat.completions.create({ ...chat, stream: true })),
  chatParse: (client) =>
    client.chat.completions.parse({
      ...chat,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'thing', strict: true, schema },
      },
    }),
  response: (client) => client.responses.create(respond),
  responseStream: async (client) =>
    collect(await client.responses.create({ ...respond, stream: true })),
  embeddings: (client) =>
    client.embeddings.create({ model: 'text-embedding-3-small', input: 'a', dimensions: 4 }),
  moderation: (client) => client.moderations.create({ input: 'hello' }),
  withResponse: async (client) => {
    const {
      data,
      response,
      request_id: id,
    } = await client.chat.completions.create(chat).withResponse();
    return { data, status: response.status, id };
  },
  // Its body may have been read by what traces the call.
  asResponse: async (client) => (await client.chat.completions.create(chat).asResponse()).status,
  error: (client) => client.chat.completions.create({ ...chat, model: 1 }),
};

async function collect(stream) {
  const items = [];
  for await (const item of stream) items.push(item);
  return items;
}

function describeError(error) {
  return {
    error: error.constructor.name,
    status: error.status,
    code: error.code,
    type: error.type,
  };
}
