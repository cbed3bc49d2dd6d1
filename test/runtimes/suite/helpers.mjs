import { equal, ok, rejects } from './assert.mjs';

const question = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello.' }] };
const schema = {
  type: 'object',
  properties: { city: { type: 'string' }, bridges: { type: 'array', items: { type: 'string' } } },
  required: ['city', 'bridges'],
  additionalProperties: false,
};

export const helpers = {
  async 'a stream helper'({ client }) {
    const stream = client().chat.completions.stream(question);
    let text = '';
    stream.on('content', (delta) => (text += delta));
    const content = await stream.finalContent();
    equal(text, content, 'content');
    ok(text.length > 0, 'no content came');
  },

  async 'a stream helper of responses'({ client }) {
    const types = [];
    const stream = client().responses.stream({ model: 'gpt-4o', input: 'Hello.' });
    for await (const event of stream) types.push(event.type);
    equal([types[0], types.at(-1)], ['response.created', 'response.completed'], 'events');
    ok((await stream.finalResponse()).output_text.length > 0, 'no text came');
  },

  async 'a parsed answer'({ client }) {
    const format = { type: 'json_schema', name: 'city', schema, strict: true };
    const input = { model: 'gpt-4o', input: 'Which city?', text: { format } };
    const { output_parsed } = await client().responses.parse(input);
    equal(typeof output_parsed.city, 'string', 'city');
    const response_format = { type: 'json_schema', json_schema: { name: 'city', schema } };
    const { choices } = await client().chat.completions.parse({ ...question, response_format });
    ok(Array.isArray(choices[0].message.parsed.bridges), 'no bridges came');
  },

  async 'a poll'({ client }) {
    const seen = [];
    const body = { model: 'gpt-4o', input: 'Hello.' };
    const onProgress = ({ status }) => void seen.push(status);
    const response = await client().responses.createAndPoll(body, { onProgress });
    equal([response.status, seen[0]], ['completed', 'queued'], 'statuses');
  },

  async 'a poll that is aborted'({ OpenAI, client }) {
    const controller = new AbortController();
    const body = { model: 'gpt-4o', input: 'Hello.' };
    const options = {
      signal: controller.signal,
      pollIntervalMs: 60_000,
      onProgress: () => controller.abort(),
    };
    await rejects(client().responses.createAndPoll(body, options), OpenAI.APIUserAbortError);
  },
};
