import { createHmac } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Emulator } from '@petrel/emulator';
import OpenAI, { toFile } from 'openai';

// This file and its twin differ in nothing but where the client comes from: see `tour.test.ts`.

const INPUT = new URL('../../examples/data/input.jsonl', import.meta.url);
const PICTURE = new URL('../../examples/data/petrel.png', import.meta.url);
const QUESTION = 'How do I check whether a value is an instance of a class?';

/** One part of the tour: what it returns is data that can be compared. */
export type Call = (client: OpenAI, emulator: Emulator) => Promise<unknown>;

/** A client of the package that this file imports. */
export function openClient(options: { apiKey: string; baseURL: string }): OpenAI {
  return new OpenAI({ ...options, logLevel: 'off' });
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The facts of an error by which programs decide. */
async function failure(call: Promise<unknown>): Promise<object> {
  try {
    await call;
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      const { status, code, param, type, message, requestID, error: body } = error;
      const classes = Object.entries({
        OpenAIError: OpenAI.OpenAIError,
        APIError: OpenAI.APIError,
        APIConnectionError: OpenAI.APIConnectionError,
        APIConnectionTimeoutError: OpenAI.APIConnectionTimeoutError,
        APIUserAbortError: OpenAI.APIUserAbortError,
        NotFoundError: OpenAI.NotFoundError,
        ConflictError: OpenAI.ConflictError,
        RateLimitError: OpenAI.RateLimitError,
        BadRequestError: OpenAI.BadRequestError,
        AuthenticationError: OpenAI.AuthenticationError,
        InternalServerError: OpenAI.InternalServerError,
        PermissionDeniedError: OpenAI.PermissionDeniedError,
        UnprocessableEntityError: OpenAI.UnprocessableEntityError,
      }).flatMap(([name, errorClass]) => (error instanceof errorClass ? [name] : []));
      const name = error.constructor.name;
      return { name, classes, status, code, param, type, message, requestID, body };
    }
    throw error;
  }
  throw new Error('The call was to fail.');
}

async function makeJobs(client: OpenAI, count: number): Promise<void> {
  const bytes = new TextEncoder().encode('{"messages":[]}\n');
  const file = await client.files.create({
    file: await toFile(bytes, 'train.jsonl'),
    purpose: 'fine-tune',
  });
  for (let made = 0; made < count; made += 1) {
    await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file: file.id });
  }
}

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

/** The tour, part by part. */
export const calls: Readonly<Record<string, Call>> = {
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

  'all pages': async (client) => {
    await makeJobs(client, 5);
    const jobs = await all(client.fineTuning.jobs.list({ limit: 2 }));
    return jobs.map(({ id, status, created_at }) => ({ id, status, created_at }));
  },

  'page by page': async (client) => {
    await makeJobs(client, 5);
    const first = await client.fineTuning.jobs.list({ limit: 2 });
    const next = await first.getNextPage();
    const sizes: number[] = [];
    for await (const page of first.iterPages()) sizes.push(page.data.length);
    const last = await client.fineTuning.jobs.list({ limit: 20 });
    return [
      first.data,
      first.has_more,
      first.hasNextPage(),
      first.getPaginatedItems().length,
      next.data,
      sizes,
      last.hasNextPage(),
    ];
  },

  'a page that is filtered, and one that is whole': async (client) => {
    const files = await client.files.list({ purpose: 'assistants', order: 'asc' });
    const models = await client.models.list();
    return [files.data, models.data, models.hasNextPage(), await all(client.models.list())];
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

  conversations: async (client) => {
    const conversation = await client.conversations.create({ metadata: { topic: 'birds' } });
    await client.conversations.items.create(conversation.id, {
      items: [
        { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'One' }] },
        { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Two' }] },
        { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Three' }] },
      ],
    });
    const items = await all(client.conversations.items.list(conversation.id, { limit: 2 }));
    return [conversation, items, await client.conversations.delete(conversation.id)];
  },

  'vector stores': async (client) => {
    const file = await client.files.create({
      file: await toFile(new TextEncoder().encode('A storm petrel nests in burrows.'), 'a.txt'),
      purpose: 'assistants',
    });
    const store = await client.vectorStores.create({ name: 'birds' });
    const added = await client.vectorStores.files.create(store.id, { file_id: file.id });
    const found = await client.vectorStores.search(store.id, { query: 'Where does it nest?' });
    const stores = await all(client.vectorStores.list());
    return [store, added, found.data, stores, await client.vectorStores.delete(store.id)];
  },

  'a run of an assistant': async (client) => {
    const assistant = await client.beta.assistants.create({ model: 'gpt-4o', name: 'Wren' });
    const thread = await client.beta.threads.create({
      messages: [{ role: 'user', content: 'Say this is a test' }],
    });
    const run = await client.beta.threads.runs.create(thread.id, {
      assistant_id: assistant.id,
      stream: true,
    });
    const events = await all(run);
    return [assistant, thread, events, await all(client.beta.threads.messages.list(thread.id))];
  },

  uploads: async (client) => {
    const bytes = await readFile(INPUT);
    const made = [
      await client.files.create({ file: createReadStream(INPUT), purpose: 'fine-tune' }),
      await client.files.create({ file: new File([bytes], 'a.jsonl'), purpose: 'fine-tune' }),
      await client.files.create({
        file: await toFile(bytes, 'b.jsonl', { type: 'application/jsonl' }),
        purpose: 'fine-tune',
      }),
    ];
    const contents: string[] = [];
    for (const { id } of made) contents.push(await (await client.files.content(id)).text());
    const removed = [];
    for (const { id } of made) removed.push(await client.files.delete(id));
    return [made, contents.map((text) => text === bytes.toString()), removed];
  },

  'an upload in parts': async (client) => {
    const bytes = await readFile(INPUT);
    const upload = await client.uploads.create({
      bytes: bytes.length,
      filename: 'c.jsonl',
      mime_type: 'application/jsonl',
      purpose: 'fine-tune',
    });
    const part = await client.uploads.parts.create(upload.id, {
      data: await toFile(bytes, 'part'),
    });
    const whole = await client.uploads.complete(upload.id, { part_ids: [part.id] });
    return [upload.status, part.object, whole.status, whole.file?.bytes];
  },

  'bytes of sound': async (client) => {
    const speech = await client.audio.speech.create({
      model: 'gpt-4o-mini-tts',
      voice: 'alloy',
      input: 'The storm is over.',
      response_format: 'wav',
    });
    const sound = Buffer.from(await speech.arrayBuffer());
    const heard = await client.audio.transcriptions.create({
      model: 'whisper-1',
      file: await toFile(sound, 'speech.wav'),
    });
    return [
      speech.status,
      speech.headers.get('content-type'),
      sound.toString('base64'),
      heard.text,
    ];
  },

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
