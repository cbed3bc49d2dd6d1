import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type OpenAI from 'petrel';
import { toFile } from 'petrel';
import { all, type Call } from './client.ts';

const INPUT = new URL('../../../../examples/data/input.jsonl', import.meta.url);

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

/** What is kept: lists in pages, files, stores, threads. */
export const collections: Readonly<Record<string, Call>> = {
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
};
