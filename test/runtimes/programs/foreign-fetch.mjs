// Calls over one package that brings or replaces `fetch`, each in a process of its own: what it patches
// would stay. It prints the names of the checks that passed.
import { Buffer } from 'node:buffer';
import http from 'node:http';
import OpenAI from 'petrel';
import { undiciTransport } from 'petrel/undici';

const [name] = process.argv.slice(2);

/** A server for what is not mocked. */
const server = http.createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { body, status = 200, type = 'application/json' } = ANSWERS[request.url] ?? {};
    response.writeHead(body === undefined ? 404 : status, {
      'content-type': type,
      'set-cookie': ['a=1', 'b=2'],
      'x-request-id': 'req_1',
    });
    response.end(request.url === '/v1/files' ? sizeOf(chunks) : body);
  });
});

const EVENT = { id: 'c', object: 'chat.completion.chunk', choices: [] };
const ANSWERS = {
  '/v1/models/m': { body: '{"id":"m","object":"model"}' },
  '/v1/models/bad': { status: 400, body: '{"error":{"message":"No.","code":"bad"}}' },
  '/v1/files': { body: '' },
  '/v1/files/f/content': { type: 'application/octet-stream', body: Buffer.from([0, 255, 10]) },
  '/v1/chat/completions': {
    type: 'text/event-stream',
    body: `data: ${JSON.stringify(EVENT)}\n\ndata: [DONE]\n\n`,
  },
};

function sizeOf(chunks) {
  const bytes = Buffer.concat(chunks).includes('one two') ? 7 : 0;
  return JSON.stringify({ id: 'f', object: 'file', bytes });
}

/** What the client is given, by package; it may intercept by itself. */
const PACKAGES = {
  'node-fetch-2': async () => ({ fetch: (await import('node-fetch-2')).default }),
  'node-fetch-3': async () => ({ fetch: (await import('node-fetch-3')).default }),
  'cross-fetch': async () => ({ fetch: (await import('cross-fetch')).default }),
  undici: async () => ({ fetch: (await import('undici')).fetch }),
  nock: async (origin) => {
    const { default: nock } = await import('nock');
    const scope = nock(origin).persist();
    mockAll((path, method, answer) =>
      scope.intercept(path, method).reply(answer.status ?? 200, answer.body, headersOf(answer)),
    );
    return {};
  },
  'nock, fetch': async (origin) => {
    await PACKAGES.nock(origin);
    return { fetch: (input, init) => fetch(input, init) };
  },
  msw: async (origin) => {
    const { http: handle, HttpResponse } = await import('msw');
    const { setupServer } = await import('msw/node');
    const handlers = [];
    mockAll((path, method, answer) =>
      handlers.push(
        handle[method.toLowerCase()](
          origin + path,
          () =>
            new HttpResponse(answer.body, { status: answer.status, headers: headersOf(answer) }),
        ),
      ),
    );
    setupServer(...handlers).listen();
    return {};
  },
  'msw, fetch': async (origin) => {
    await PACKAGES.msw(origin);
    return { fetch: (input, init) => fetch(input, init) };
  },
  MockAgent: async (origin) => {
    const { MockAgent } = await import('undici');
    const agent = new MockAgent();
    agent.disableNetConnect();
    mockAll((path, method, answer) =>
      agent
        .get(origin)
        .intercept({ path, method })
        .reply(answer.status ?? 200, answer.body, { headers: headersOf(answer) })
        .persist(),
    );
    return { transport: undiciTransport({ dispatcher: agent }) };
  },
};

function mockAll(mock) {
  for (const [path, answer] of Object.entries(ANSWERS)) {
    const file = path === '/v1/files';
    const method = file || path.endsWith('completions') ? 'POST' : 'GET';
    mock(path, method, file ? { body: '{"id":"f","object":"file","bytes":7}' } : answer);
  }
}

function headersOf({ type = 'application/json' }) {
  return { 'content-type': type, 'x-request-id': 'req_1' };
}

const CHECKS = {
  json: async (client) => {
    const { data, request_id } = await client.models.retrieve('m').withResponse();
    equal([data.id, request_id], ['m', 'req_1']);
  },
  error: async (client) => {
    const error = await client.models.retrieve('bad').then(String, (reason) => reason);
    equal([error.message, error.code, error.requestID], ['400 No.', 'bad', 'req_1']);
  },
  bytes: async (client) => {
    const file = await client.files.content('f');
    equal([...(await file.bytes())], [0, 255, 10]);
  },
  events: async (client) => {
    const events = [];
    const given = { model: 'm', messages: [], stream: true };
    for await (const event of await client.chat.completions.create(given)) events.push(event);
    equal(events, [EVENT]);
  },
  upload: async (client) => {
    const file = await OpenAI.toStreamingFile(parts(), 'a.txt');
    const { bytes } = await client.files.create({ file, purpose: 'user_data' });
    equal(bytes, 7);
  },
};

async function* parts() {
  for (const part of ['one ', 'two']) yield Buffer.from(part);
}

function equal(found, wanted) {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${left} in place of ${right}`);
}

await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const options = await PACKAGES[name](origin);
const client = new OpenAI({ apiKey: 'k', baseURL: `${origin}/v1`, maxRetries: 0, ...options });
const results = [];
for (const [check, run] of Object.entries(CHECKS)) {
  const error = await run(client).then(
    () => null,
    (reason) => `${reason.stack}\n${reason.cause?.stack ?? ''}`,
  );
  results.push({ name: check, error });
}
console.log(JSON.stringify({ transport: name, results }));
process.exit();
