import { elapsed, equal, ok, rejects } from './assert.mjs';

const input = { model: 'gpt-4o', input: 'Hello.' };

export const calls = {
  async 'a call'({ client }) {
    const response = await client().responses.create(input);
    ok(response.output_text.length > 0, 'there is no text');
    ok(response._request_id.startsWith('req_'), `${response._request_id} is no request id`);
    equal(Object.keys(response).includes('_request_id'), false, 'an enumerable request id');
  },

  async 'the response behind a result'({ client }) {
    const { data, response, request_id } = await client().models.list().withResponse();
    equal([response instanceof Response, response.status], [true, 200], 'response');
    equal(response.headers.get('x-request-id'), request_id, 'request id');
    ok(data.data.length > 0, 'there are no models');
    const raw = await client().models.retrieve('gpt-4o').asResponse();
    equal((await raw.json()).id, 'gpt-4o', 'JSON of the response');
  },

  async 'a list of several pages'({ client }) {
    const openai = client();
    const vectorStores = await Promise.all(
      [1, 2, 3, 4, 5].map((number) => openai.vectorStores.create({ name: `store ${number}` })),
    );
    const ids = [];
    for await (const { id } of openai.vectorStores.list({ limit: 2 })) ids.push(id);
    for (const { id } of vectorStores) ok(ids.includes(id), `${id} is not in the list`);
    const page = await openai.vectorStores.list({ limit: 2 });
    equal([page.data.length, page.hasNextPage()], [2, true], 'first page');
    equal((await page.getNextPage()).data.length, 2, 'second page');
  },

  async retries({ client, inject }) {
    const headers = { 'retry-after-ms': '1' };
    await inject({ status: 500, headers, times: 2, match: 'retrieveModel' });
    const { data, attempts } = await client().models.retrieve('gpt-4o').withResponse();
    equal([data.id, attempts], ['gpt-4o', 3], 'model and attempts');
  },

  async 'an error of the API'({ OpenAI, client, apiKey }) {
    const error = await rejects(client().models.retrieve('no-such-model'), OpenAI.NotFoundError);
    ok(error instanceof OpenAI.APIError, 'not an APIError');
    equal([error.name, error.status], ['NotFoundError', 404], 'name and status');
    ok(error.requestID.startsWith('req_'), 'no request id');
    ok(!`${JSON.stringify(error)}${error.stack}`.includes(apiKey), 'the key is in the error');
  },

  async 'an answer that is no JSON'({ OpenAI, client, inject }) {
    await inject({ status: 200, body: '<p>busy</p>', match: 'retrieveModel' });
    const error = await rejects(client().models.retrieve('gpt-4o'), OpenAI.OpenAIError);
    equal(error.name, 'APIResponseValidationError', 'name');
  },

  async 'nobody listens'({ OpenAI, client, closedURL }) {
    const lonely = client({ baseURL: closedURL, maxRetries: 0 });
    const error = await rejects(lonely.models.list(), OpenAI.APIConnectionError);
    ok(error.cause !== undefined, 'without a cause');
  },

  async 'a connection that breaks'({ OpenAI, client, inject }) {
    // Some runtimes repeat a request by themselves when a kept connection breaks.
    await inject({ drop: true, times: 10, match: 'createResponse' });
    const call = client({ maxRetries: 0 }).responses.create(input);
    await rejects(call, OpenAI.APIConnectionError);
  },

  async 'a limit of time'({ OpenAI, client, inject }) {
    await inject({ delay: 5_000, match: 'retrieveModel' });
    const openai = client({ timeout: 100, maxRetries: 0 });
    const took = await elapsed(() =>
      rejects(openai.models.retrieve('gpt-4o'), OpenAI.APIConnectionTimeoutError),
    );
    ok(took < 1_000, `it took ${took} ms`);
  },

  async 'an abort before the answer'({ OpenAI, client, inject }) {
    await inject({ delay: 5_000, match: 'retrieveModel' });
    const controller = new AbortController();
    const call = client().models.retrieve('gpt-4o', { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    const took = await elapsed(() => rejects(call, OpenAI.APIUserAbortError));
    ok(took < 1_000, `it took ${took} ms`);
  },

  async 'a client that is closed'({ OpenAI, client, inject }) {
    await inject({ delay: 5_000, match: 'retrieveModel' });
    const openai = client();
    const pending = rejects(openai.models.retrieve('gpt-4o'), OpenAI.OpenAIError);
    setTimeout(() => void openai.close(), 50);
    const took = await elapsed(() => pending);
    ok(took < 1_000, `it took ${took} ms`);
    await rejects(openai.models.list(), OpenAI.OpenAIError);
  },
};
