import { elapsed, equal, ok, pause, rejects } from './assert.mjs';

const question = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Count to ten.' }] };

export const streams = {
  async 'a stream'({ client }) {
    const types = [];
    let text = '';
    for await (const event of await client().responses.create({
      model: 'gpt-4o',
      input: 'Hello.',
      stream: true,
    })) {
      types.push(event.type);
      if (event.type === 'response.output_text.delta') text += event.delta;
      if (event.type === 'response.completed') {
        equal(text, event.response.output[0].content[0].text, 'text');
      }
    }
    equal([types[0], types.at(-1)], ['response.created', 'response.completed'], 'events');
  },

  async 'a stream that is cut'({ OpenAI, client, inject }) {
    await inject({ cutAfter: 3, match: 'createChatCompletion' });
    const events = [];
    await rejects(drain(client().chat.completions, events), OpenAI.APIConnectionError);
    equal(events.length, 3, 'events before the cut');
  },

  async 'a stream that stalls'({ OpenAI, client, inject }) {
    await inject({ stallAfter: 3, match: 'createChatCompletion' });
    const { completions } = client({ timeout: 200 }).chat;
    const took = await elapsed(() =>
      rejects(drain(completions, []), OpenAI.APIConnectionTimeoutError),
    );
    ok(took < 1_500, `it took ${took} ms`);
  },

  async 'a stream that is left'({ client, endless }) {
    const stream = await client({ baseURL: endless.url }).chat.completions.create({
      ...question,
      stream: true,
    });
    for await (const _chunk of stream) break;
    await until(async () => (await endless.open()) === 0);
  },

  async 'a stream that is aborted'({ OpenAI, client, endless }) {
    const controller = new AbortController();
    const { signal } = controller;
    const { completions } = client({ baseURL: endless.url }).chat;
    const events = [];
    setTimeout(() => controller.abort(), 100);
    await rejects(drain(completions, events, { signal }), OpenAI.APIUserAbortError);
    ok(events.length > 0, 'no event came before the abort');
    await until(async () => (await endless.open()) === 0);
  },

  async 'a stream as a web stream'({ client }) {
    const stream = await client().chat.completions.create({ ...question, stream: true });
    const copy = stream.toReadableStream();
    ok(copy instanceof ReadableStream, 'no ReadableStream');
    const chunks = [];
    for await (const chunk of stream.constructor.fromReadableStream(copy, new AbortController())) {
      chunks.push(chunk);
    }
    equal(chunks.at(-1).choices[0].finish_reason, 'stop', 'finish reason');
  },
};

async function drain(completions, events, options = {}) {
  const stream = await completions.create({ ...question, stream: true }, options);
  for await (const event of stream) events.push(event);
}

async function until(holds) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await pause(20);
  }
  throw new Error('the connection is still open');
}
