import { equal, ok } from './assert.mjs';

const question = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello.' }] };

/** What programs do with `OpenAISync`. Servers are in other processes, as this thread waits. */
export const synchronous = {
  'a call'({ client }) {
    const response = client().responses.create({ model: 'gpt-4o', input: 'Hello.' });
    ok(response.output_text.length > 0, 'there is no text');
    ok(response._request_id.startsWith('req_'), `${response._request_id} is no request id`);
  },

  'the response behind a result'({ client }) {
    const { data, response, request_id } = client().models.list.withResponse();
    equal(response.headers.get('x-request-id'), request_id, 'request id');
    ok(data.data.length > 0, 'there are no models');
  },

  'a list of several pages'({ client }) {
    const { vectorStores } = client();
    const made = [1, 2, 3, 4, 5].map((number) => vectorStores.create({ name: `store ${number}` }));
    const ids = Array.from(vectorStores.list({ limit: 2 }), ({ id }) => id);
    for (const { id } of made) ok(ids.includes(id), `${id} is not in the list`);
  },

  async retries({ client, inject }) {
    const headers = { 'retry-after-ms': '1' };
    await inject({ status: 500, headers, times: 2, match: 'retrieveModel' });
    const { data, attempts } = client().models.retrieve.withResponse('gpt-4o');
    equal([data.id, attempts], ['gpt-4o', 3], 'model and attempts');
  },

  'an error of the API'({ OpenAI, client }) {
    const error = thrown(() => client().models.retrieve('no-such-model'), OpenAI.NotFoundError);
    equal([error.name, error.status], ['NotFoundError', 404], 'name and status');
    ok(error.stack.includes('synchronous.mjs'), 'its stack lacks the caller');
  },

  async 'a limit of time'({ OpenAI, client, inject }) {
    await inject({ delay: 5_000, match: 'retrieveModel' });
    const { models } = client({ timeout: 100, maxRetries: 0 });
    thrown(() => models.retrieve('gpt-4o'), OpenAI.APIConnectionTimeoutError);
  },

  'a stream'({ client }) {
    const stream = client().chat.completions.create({ ...question, stream: true });
    const reasons = Array.from(stream, ({ choices }) => choices[0].finish_reason);
    equal(reasons.at(-1), 'stop', 'finish reason');
  },

  async 'a stream that is left'({ client, endless }) {
    const { completions } = client({ baseURL: endless.url }).chat;
    for (const _chunk of completions.create({ ...question, stream: true })) break;
    for (let tries = 0; (await endless.open()) !== 0; tries += 1) {
      ok(tries < 100, 'the connection is still open');
    }
  },

  'a stream helper'({ client }) {
    const stream = client().chat.completions.stream(question);
    let text = '';
    stream.on('content', (delta) => (text += delta));
    equal(stream.finalContent(), text, 'content');
    ok(text.length > 0, 'no content came');
  },

  'functions of the program'({ client, apiKey }) {
    const seen = [];
    const openai = client({ apiKey: () => apiKey }).use((next) => (call) => {
      const reply = next(call);
      seen.push(reply.status);
      return reply;
    });
    openai.models.list();
    equal(seen, [200], 'statuses');
  },

  'files, both ways'({ client, file, fromPath }) {
    const { files } = client();
    const contents = new Uint8Array(1_000).map((_, index) => index % 251);
    const sent = files.create({ file: new File([contents], 'a.bin'), purpose: 'user_data' });
    const received = new Uint8Array(files.content(sent.id).arrayBuffer());
    equal([...received], [...contents], 'bytes');
    equal(
      files.create({ file: fromPath(file.path), purpose: 'user_data' }).bytes,
      file.size,
      'size',
    );
  },
};

/** The error that a function throws, which must be a `kind`. */
function thrown(run, kind) {
  let value;
  try {
    value = run();
  } catch (error) {
    ok(error instanceof kind, `${kind.name} expected, not ${error?.stack ?? error}`);
    return error;
  }
  throw new Error(`${kind.name} expected, not ${JSON.stringify(value)}`);
}
