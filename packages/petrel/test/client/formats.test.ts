import { expect, onTestFinished, test, vi } from 'vitest';
import { clientOf, KEY, rejection } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import { Client } from '../../src/client.ts';
import { Completions } from '../../src/generated/resources/chat/completions/completions.ts';
import { Files } from '../../src/generated/resources/files.ts';
import { Responses } from '../../src/generated/resources/responses/responses.ts';

function bareClientOf(server: { origin: string }): Client {
  const client = new Client({ apiKey: KEY, baseURL: `${server.origin}/v1` });
  onTestFinished(() => client.close());
  return client;
}

const eventStream = { 'content-type': 'text/event-stream' };

test('a resource on a plain Client brings what its forms need', async () => {
  const server = await serve((response) => json(response, { id: 'file-1' }));
  const file = new File(['{}'], 'train.jsonl');
  await new Files(bareClientOf(server)).create({ file, purpose: 'fine-tune' });
  const [request] = server.requests;
  expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(request?.body).toContain('filename="train.jsonl"');
});

test('a resource on a plain Client brings what its streams need', async () => {
  const server = await serve((response) => {
    response.writeHead(200, eventStream);
    response.end('data: {"id":"c","choices":[]}\n\ndata: [DONE]\n\n');
  });
  const completions = new Completions(bareClientOf(server));
  const stream = await completions.create({ model: 'm', messages: [], stream: true });
  const chunks = [];
  for await (const { id } of stream) chunks.push(id);
  expect(chunks).toEqual(['c']);
});

test('a resource on a plain Client brings what its files need', async () => {
  const server = await serve((response) => void response.end('a,b'));
  const contents = await new Files(bareClientOf(server)).content('file-1');
  expect(await contents.text()).toBe('a,b');
});

test('a resource on a plain Client brings what resuming needs', async () => {
  const event = (type: string, number: number): string =>
    `data: {"type":"${type}","sequence_number":${number},"response":{"id":"resp_1"}}\n\n`;
  const server = await serve((response, request) => {
    response.writeHead(200, eventStream);
    const first = request.method === 'POST';
    response.end(first ? event('response.created', 0) : event('response.completed', 1));
  });
  vi.spyOn(Math, 'random').mockReturnValue(3.96);
  onTestFinished(() => void vi.restoreAllMocks());
  const responses = new Responses(bareClientOf(server));
  const stream = await responses.create({ model: 'm', input: 'x', background: true, stream: true });
  const types = [];
  for await (const { type } of stream) types.push(type);
  expect(types).toEqual(['response.created', 'response.completed']);
  expect(server.requests.at(-1)?.url).toContain('starting_after=0');
});

const resume = { number: 'n', after: 'a' };

test.each([
  ['stream', { stream: true }],
  ['binary', { binary: true }],
  ['multipart', { multipart: true, body: {} }],
  ['resume', { stream: true, resume, readStream: () => null }],
])(
  'a call with `%s` of one’s own is refused by a plain Client, before it is sent',
  async (name, options) => {
    const server = await serve((response) => json(response, {}));
    const refused = await rejection(bareClientOf(server).post('/a', options));
    expect(refused).toMatchObject({
      code: 'configuration',
      message: expect.stringContaining(name),
    });
    expect(server.requests).toHaveLength(0);
  },
);

test('the same calls are taken by a complete one', async () => {
  const server = await serve((response) => {
    response.writeHead(200, eventStream).end('data: [DONE]\n\n');
  });
  const client = clientOf(server);
  await client.post('/a', { stream: true, resume });
  await client.post('/a', { binary: true });
  await client.post('/a', { multipart: true, body: { b: 1 } });
  expect(server.requests).toHaveLength(3);
});
