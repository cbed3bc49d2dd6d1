import { readFile } from 'node:fs/promises';
import { all, failure, type Call } from './client.ts';

const PICTURE = new URL('../../../../examples/data/petrel.png', import.meta.url);
const QUESTION = 'How do I check whether a value is an instance of a class?';

/** What models answer, whole and streamed. */
export const answers: Readonly<Record<string, Call>> = {
  text: async (client) => {
    const response = await client.responses.create({
      model: 'gpt-4o',
      instructions: 'You are a coding assistant that talks like a pirate.',
      input: QUESTION,
    });
    return [response.output_text, response.output, response.usage, response._request_id];
  },

  'stored response': async (client) => {
    const made = await client.responses.create({ model: 'gpt-4o', input: QUESTION });
    const kept = await client.responses.retrieve(made.id);
    const items = await client.responses.inputItems.list(made.id);
    const next = await client.responses.create({
      model: 'gpt-4o',
      input: 'And for arrays?',
      previous_response_id: made.id,
    });
    await client.responses.delete(made.id);
    const gone = await failure(client.responses.retrieve(made.id));
    return [kept.output_text, kept.output, items.data, next.previous_response_id, gone];
  },

  chat: (client) =>
    client.chat.completions.create({
      model: 'gpt-4o',
      messages: [
        { role: 'developer', content: 'Talk like a pirate.' },
        { role: 'user', content: QUESTION },
      ],
    }),

  'vision by URL': async (client) => {
    const response = await client.responses.create({
      model: 'gpt-4o-mini',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'What is in this image?' },
            { type: 'input_image', image_url: 'https://example.com/a.png', detail: 'auto' },
          ],
        },
      ],
    });
    return response.output_text;
  },

  'vision by base64': async (client) => {
    const base64 = (await readFile(PICTURE)).toString('base64');
    const url = `data:image/png;base64,${base64}`;
    const completion = await client.chat.completions.create({
      model: 'gpt-4o-mini',
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is in this image?' },
            { type: 'image_url', image_url: { url } },
          ],
        },
      ],
    });
    return completion.choices;
  },

  'streamed response': async (client) =>
    await all(
      await client.responses.create({
        model: 'gpt-4o',
        input: 'Write a one-sentence bedtime story about a unicorn.',
        stream: true,
      }),
    ),

  'streamed chat': async (client) =>
    await all(
      await client.chat.completions.create({
        model: 'gpt-4o',
        messages: [{ role: 'user', content: 'Say this is a test' }],
        stream: true,
        stream_options: { include_usage: true },
      }),
    ),

  'a stream read twice, and as lines': async (client) => {
    const question = {
      model: 'gpt-4o',
      input: 'Say this is a test',
      stream: true,
    } as const;
    const [left, right] = (await client.responses.create(question)).tee();
    const lines = (await client.responses.create(question)).toReadableStream();
    return [await all(left), await all(right), await new Response(lines).text()];
  },

  'a stream left early': async (client) => {
    const stream = await client.responses.create({
      model: 'gpt-4o',
      input: 'Say this is a test',
      stream: true,
    });
    const seen: string[] = [];
    for await (const event of stream) {
      seen.push(event.type);
      if (seen.length === 3) break;
    }
    return [seen, stream.controller.signal.aborted];
  },

  'nested params': async (client) => {
    const completion = await client.chat.completions.create({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'How much is an apple? Answer in JSON.' }],
      response_format: { type: 'json_object' },
      metadata: { shop: 'corner' },
    });
    const response = await client.responses.create({
      model: 'gpt-4o',
      input: 'How much is an apple?',
      text: {
        format: {
          type: 'json_schema',
          name: 'price',
          schema: {
            type: 'object',
            properties: { item: { type: 'string' }, cents: { type: 'integer' } },
            required: ['item', 'cents'],
            additionalProperties: false,
          },
        },
      },
    });
    return [completion.choices, response.output_text];
  },

  'tool calls': async (client) => {
    const completion = await client.chat.completions.create({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'What is the weather in Lisbon?' }],
      tools: [
        {
          type: 'function',
          function: {
            name: 'weather',
            parameters: {
              type: 'object',
              properties: { city: { type: 'string' } },
              required: ['city'],
            },
          },
        },
      ],
      tool_choice: 'required',
    });
    return completion.choices;
  },

  embeddings: async (client) => {
    const { data, usage } = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: ['petrel', 'gull'],
      dimensions: 8,
      encoding_format: 'float',
    });
    return [data, usage];
  },

  'legacy completions': async (client) => {
    const question = { model: 'gpt-3.5-turbo-instruct', prompt: 'Say this is a test' } as const;
    const whole = await client.completions.create(question);
    return [whole, await all(await client.completions.create({ ...question, stream: true }))];
  },

  'moderations and images': async (client) => [
    await client.moderations.create({ model: 'omni-moderation-latest', input: 'Have a nice day' }),
    await client.images.generate({ model: 'gpt-image-1', prompt: 'A storm petrel', n: 1 }),
  ],
};
