import type { AnswerCase, AnswerGroup } from '../answer-case.ts';
import { seen } from './responses.ts';

const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
const answers = [
  { headers: { 'content-type': 'audio/mpeg', 'content-length': '70000' }, body: bytes },
];
const form = {
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'a=1&b=%C3%A9',
};

/** Files as answers, read with every method of `Response`. */
export function fileCases(): AnswerGroup {
  return { group: 'files', cases };
}

const cases: AnswerCase[] = [
  {
    name: 'the response of a file',
    answers,
    run: async (client) => seen(await client.files.content('file_1')),
  },
  {
    name: 'arrayBuffer',
    answers,
    run: async (client) => (await client.files.content('file_1')).arrayBuffer(),
  },
  {
    name: 'blob',
    answers,
    run: async (client) => {
      const blob = await (await client.files.content('file_1')).blob();
      return [blob.type, blob.size, await blob.arrayBuffer()];
    },
  },
  {
    name: 'body',
    answers,
    run: async (client) => {
      const { body } = await client.audio.speech.create({ model: 'm', voice: 'v', input: 'i' });
      return new Response(body).arrayBuffer();
    },
  },
  {
    name: 'formData',
    answers: [form],
    run: async (client) => [...(await (await client.files.content('file_1')).formData())],
  },
  {
    name: 'json',
    answers: [{ body: '{"a":1}' }],
    run: async (client) => (await client.files.content('file_1')).json(),
  },
  {
    name: 'a clone',
    answers: [form],
    run: async (client) => {
      const response = await client.files.content('file_1');
      const clone = response.clone();
      return [await response.text(), await clone.text(), response.bodyUsed, clone.bodyUsed];
    },
  },
  {
    name: 'no bytes',
    answers: [{ headers: { 'content-type': 'application/octet-stream' } }],
    run: async (client) => (await client.files.content('file_1')).text(),
  },
];
