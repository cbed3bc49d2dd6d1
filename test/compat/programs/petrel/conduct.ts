import { createHmac } from 'node:crypto';
import OpenAI from 'petrel';
import { failure, type Call } from './client.ts';

function signedDelivery(secret: string): { body: string; headers: Record<string, string> } {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const body = '{"id":"evt_1","type":"response.completed","data":{"id":"resp_1"}}';
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`wh_1.${timestamp}.${body}`).digest('base64');
  const headers = {
    'webhook-id': 'wh_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
  return { body, headers };
}

/** How the client behaves when things fail, and what it reports about its calls. */
export const conduct: Readonly<Record<string, Call>> = {
  'a refused request': async (client) => [
    await failure(client.fineTuning.jobs.create({ model: 'gpt-4o', training_file: 'file-abc123' })),
    await failure(client.responses.retrieve('resp_of_somebody_else')),
    await failure(client.chat.completions.create({ model: 'gpt-4o', messages: [] })),
    await failure(
      new OpenAI({ apiKey: 'sk-wrong', baseURL: client.baseURL }).models.list().then(() => {}),
    ),
  ],

  'an error of every class': async (client, emulator) => {
    const failures = [];
    for (const status of [400, 401, 403, 404, 409, 418, 422, 429, 500, 503]) {
      emulator.inject({ status });
      failures.push(await failure(client.models.retrieve('gpt-4o', { maxRetries: 0 })));
    }
    return failures;
  },

  'no server': async () => {
    const lost = new OpenAI({
      apiKey: 'sk-nobody',
      baseURL: 'http://127.0.0.1:1/v1',
      maxRetries: 0,
    });
    return await failure(lost.models.retrieve('gpt-4o'));
  },

  retries: async (client, emulator) => {
    const headers = { 'retry-after-ms': '5' };
    emulator.inject({ status: 429, headers });
    const { data } = await client.models.retrieve('gpt-4o').withResponse();
    emulator.inject({ status: 500, headers, times: 4 });
    const late = await client
      .withOptions({ maxRetries: 4 })
      .models.retrieve('gpt-4o-mini')
      .then((model) => model.id);
    emulator.inject({ status: 503, headers, times: 3 });
    const down = await failure(client.models.retrieve('gpt-4o'));
    emulator.inject({ status: 409, headers: { 'x-should-retry': 'false' } });
    return [data.id, late, down, await failure(client.models.retrieve('gpt-4o'))];
  },

  'a timeout': async (client, emulator) => {
    emulator.inject({ delay: 3000 });
    return await failure(client.models.retrieve('gpt-4o', { timeout: 100, maxRetries: 0 }));
  },

  'an abort': async (client, emulator) => {
    emulator.inject({ delay: 3000 });
    const signal = AbortSignal.timeout(100);
    return await failure(client.models.retrieve('gpt-4o', { signal }));
  },

  'request ids': async (client) => {
    const model = await client.models.retrieve('gpt-4o');
    return [model._request_id, Object.keys(model), JSON.stringify(model)];
  },

  'the response behind a result': async (client) => {
    const { data, response, request_id } = await client.models.retrieve('gpt-4o').withResponse();
    const raw = await client.models.retrieve('gpt-4o').asResponse();
    const limit = response.headers.get('x-ratelimit-limit-requests');
    return [data, response.status, limit, request_id, raw.status, await raw.text()];
  },

  'options of a call': async (client) => {
    const page = await client.models.list({
      query: { a: 'b c', list: ['x', 'y'] },
      headers: { 'X-Test': 'yes' },
    });
    return [page.data.length, client.withOptions({ timeout: 5 }).timeout, client.maxRetries];
  },

  webhooks: async (client) => {
    const secret = 'whsec_c29tZSBzZWNyZXQgb2Ygb3Vycw==';
    const { body, headers } = signedDelivery(secret);
    const event = await client.webhooks.unwrap(body, headers, secret);
    await client.webhooks.verifySignature(body, headers, secret);
    let refused = '';
    try {
      await client.webhooks.unwrap(`${body} `, headers, secret);
    } catch (error) {
      refused = error instanceof OpenAI.InvalidWebhookSignatureError ? 'refused' : String(error);
    }
    return [event, refused];
  },
};
