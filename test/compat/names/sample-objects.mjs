/** Objects as users get them from a package, to compare what they have. */
export async function sampleObjects(load) {
  const { default: OpenAI } = await load('');
  const errors = await load('/error');
  const fetch = async (url, init) => answer(new URL(url), JSON.parse(init.body ?? '{}'));
  const keys = { apiKey: 'a key', adminAPIKey: 'another key' };
  const client = new OpenAI({ ...keys, baseURL: 'http://localhost/v1', fetch });
  const call = { model: 'm', messages: [] };
  const completion = client.chat.completions.create(call);
  const samples = [
    ['OpenAI', client],
    ['APIPromise', completion],
    ['Page', await client.models.list()],
    ['CursorPage', await client.files.list()],
    ['ConversationCursorPage', await client.conversations.items.list('conv_1')],
    ['NextCursorPage', await client.admin.organization.groups.list()],
    ['Stream', await client.chat.completions.create({ ...call, stream: true })],
    ['Response', await completion.asResponse()],
    ['Response of a file', await client.files.content('file_1')],
  ];
  for (const [status, name] of statuses) {
    samples.push([name, errors.APIError.generate(status, { error: {} }, 'm', new Headers())]);
  }
  samples.push(['APIConnectionError', new errors.APIConnectionError({ message: 'm' })]);
  samples.push(['APIUserAbortError', new errors.APIUserAbortError()]);
  await completion;
  return samples;
}

const statuses = [
  [400, 'BadRequestError'],
  [418, 'APIError'],
  [429, 'RateLimitError'],
  [500, 'InternalServerError'],
];

function answer(url, { stream }) {
  const headers = { 'content-type': stream ? 'text/event-stream' : 'application/json' };
  if (stream) return new Response('data: [DONE]\n\n', { headers });
  if (url.pathname.endsWith('/content')) return new Response('bytes');
  const body = url.pathname.endsWith('/completions')
    ? { id: 'c', object: 'chat.completion', choices: [] }
    : { object: 'list', data: [{ id: 'i' }], has_more: false, last_id: 'i', next: null };
  return new Response(JSON.stringify(body), { headers });
}
