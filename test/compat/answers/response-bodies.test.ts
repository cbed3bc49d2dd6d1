import OpenAI, { APIError, APIResponseValidationError } from 'petrel';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { rejection, TRANSPORTS } from '../../../packages/petrel/test/clients.ts';
import { serve, type Loopback } from '../../../packages/petrel/test/loopback.ts';

interface Sent {
  type?: string | undefined;
  status?: number;
  body: string;
}

/** A server that answers everything with the body that was put there last. */
async function serveBodies(): Promise<{ server: Loopback; answer: Sent }> {
  const answer: Sent = { body: '' };
  const server = await serve((response) => {
    if (answer.type !== undefined) response.setHeader('content-type', answer.type);
    response.writeHead(answer.status ?? 200).end(answer.body);
  });
  return { server, answer };
}

function clientOf(server: Loopback, options = {}): OpenAI {
  const client = new OpenAI({ apiKey: 'k', baseURL: `${server.origin}/v1`, ...options });
  onTestFinished(() => client.close());
  return client;
}

const COMPLETION = { id: 'c', object: 'chat.completion', choices: [] };
const CHAT = { model: 'm', messages: [] };
const JSON_TYPE = 'application/json';
const TYPES = [JSON_TYPE, 'text/plain', 'application/octet-stream', 'text/event-stream', undefined];
const file = (): File => new File(['x'], 'a.wav');

describe.each(TRANSPORTS)('D4: what an operation answers with, over %s', (_name, open) => {
  test.each(TYPES)('an object is JSON, labelled %s', async (type) => {
    const { server, answer } = await serveBodies();
    const client = clientOf(server, { transport: open() });
    const json = JSON.stringify(COMPLETION);
    const bodies = [json, `${json}\n\ndata: [DONE]\n\n`, `${json}\n[DONE]`, `data: ${json}\n\n`];
    bodies.push(`\uFEFF${json}`, `event: message\r\ndata: ${json}\r\n\r\ndata: [DONE]\r\n\r\n`);
    for (const body of bodies) {
      Object.assign(answer, { type, body });
      expect(await client.chat.completions.create(CHAT)).toEqual(COMPLETION);
    }
  });

  test.each(TYPES)('what is no object is an error, labelled %s', async (type) => {
    const { server, answer } = await serveBodies();
    const client = clientOf(server, { transport: open() });
    const chunk = JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices: [] });
    const bodies = ['hello', '"hello"', '42', 'true', '{"cut', '<!doctype html><p>Log in</p>'];
    bodies.push(`data: ${chunk}\n\ndata: [DONE]\n\n`, `data: ${chunk}\n\ndata: ${chunk}\n\n`);
    for (const body of bodies) {
      Object.assign(answer, { type, body });
      const error = await rejection(client.chat.completions.create(CHAT));
      expect(error).toBeInstanceOf(APIResponseValidationError);
      expect(String(error)).not.toContain('hello');
    }
  });

  test('an error under a success status is thrown, with its words and without the key', async () => {
    const { server, answer } = await serveBodies();
    const client = clientOf(server, { transport: open(), apiKey: 'hidden-key-0' });
    const fields = { message: 'No model for hidden-key-0.', code: 'model_not_found' };
    const bodies = [
      JSON.stringify({ error: fields }),
      JSON.stringify({ error: fields, status: 400, data: null }),
      JSON.stringify([{ error: fields }]),
      JSON.stringify({ object: 'error', ...fields }),
      `data: ${JSON.stringify({ error: fields })}\n\ndata: [DONE]\n\n`,
    ];
    for (const body of bodies) {
      for (const type of TYPES) {
        Object.assign(answer, { type, body });
        const error = await rejection(client.chat.completions.create(CHAT));
        expect(error).toBeInstanceOf(APIError);
        expect(error).toMatchObject({
          message: '200 No model for [redacted].',
          code: 'model_not_found',
          attempts: 1,
        });
      }
    }
    Object.assign(answer, { type: JSON_TYPE, body: '{"error":"Unexpected endpoint"}' });
    expect(await rejection(client.models.list())).toMatchObject({
      message: '200 Unexpected endpoint',
    });
  });

  test('text is text, whatever its label', async () => {
    const { server, answer } = await serveBodies();
    const client = clientOf(server, { transport: open() });
    const transcribe = (response_format: 'text' | 'srt'): PromiseLike<string> =>
      client.audio.transcriptions.create({ file: file(), model: 'm', response_format });
    for (const type of TYPES) {
      for (const body of ['Hello.\n', '{not json', '42', '1\n00:00 --> 00:01\nHi\n', '']) {
        Object.assign(answer, { type, body });
        const text = await transcribe('srt');
        expect(text).toBe(body === '42' && type === JSON_TYPE ? '42' : body);
      }
    }
    Object.assign(answer, { type: JSON_TYPE, body: '{"text":"Hello."}' });
    expect(await transcribe('text')).toBe('Hello.');
    Object.assign(answer, { type: JSON_TYPE, body: '"Hello."' });
    expect(await transcribe('text')).toBe('Hello.');
    Object.assign(answer, { type: 'text/plain', body: '{"error":{"message":"Too long."}}' });
    expect(await rejection(transcribe('text'))).toMatchObject({ message: '200 Too long.' });
  });

  test('a transcription requested as JSON is an object', async () => {
    const { server, answer } = await serveBodies();
    const client = clientOf(server, { transport: open() });
    Object.assign(answer, { type: 'text/plain', body: '{"text":"Hello."}' });
    for (const response_format of [undefined, 'json', 'verbose_json'] as const) {
      const given = { file: file(), model: 'm', response_format };
      expect(await client.audio.transcriptions.create(given)).toEqual({ text: 'Hello.' });
    }
  });

  test('nothing is null, whatever comes', async () => {
    const { server, answer } = await serveBodies();
    const client = clientOf(server, { transport: open() });
    for (const type of TYPES) {
      for (const body of ['', '{}', '{"deleted":true}', 'OK', '<html></html>', '{"cut']) {
        Object.assign(answer, { type, body });
        expect(await client.containers.delete('c')).toBeNull();
      }
    }
    Object.assign(answer, { type: JSON_TYPE, body: '{"error":{"message":"Busy."}}' });
    expect(await rejection(client.containers.delete('c'))).toMatchObject({ message: '200 Busy.' });
  });

  test('a call by verb and path alone goes by the media type', async () => {
    const { server, answer } = await serveBodies();
    const client = clientOf(server, { transport: open() });
    Object.assign(answer, { type: 'text/plain', body: '{"a":1}' });
    expect(await client.get('/x')).toBe('{"a":1}');
    Object.assign(answer, { type: JSON_TYPE, body: '{"error":{"message":"as it is"}}' });
    expect(await client.get('/x')).toEqual({ error: { message: 'as it is' } });
  });

  test('a body that is read later is read as the same', async () => {
    const { server, answer } = await serveBodies();
    const client = clientOf(server, { transport: open() });
    Object.assign(answer, { type: 'text/plain', body: JSON.stringify(COMPLETION) });
    const raw = await client.chat.completions.withStreamingResponse.create(CHAT);
    expect(await raw.parse()).toEqual(COMPLETION);
    Object.assign(answer, { type: 'text/plain', body: '{"error":{"message":"No."}}' });
    const failed = await client.chat.completions.withStreamingResponse.create(CHAT);
    expect(await rejection(failed.parse())).toMatchObject({ message: '200 No.' });
  });
});

test('D4: objects that have an `error` of their own are answers', async () => {
  const { server, answer } = await serveBodies();
  const client = clientOf(server);
  const error = { code: 'server_error', message: 'It failed.' };
  const calls: [object, () => PromiseLike<unknown>][] = [
    [{ id: 'r', object: 'response', output: [], error }, () => client.responses.retrieve('r')],
    [{ id: 'b', object: 'batch', errors: { data: [] }, error }, () => client.batches.retrieve('b')],
    [{ id: 'j', object: 'fine_tuning.job', error }, () => client.fineTuning.jobs.retrieve('j')],
    [{ id: 'v', object: 'video', error }, () => client.videos.retrieve('v')],
    [{ id: 'f', object: 'file', error: 'x' }, () => client.files.retrieve('f')],
    [{ id: 'r', object: 'thread.run', last_error: error }, () => client.evals.retrieve('r')],
  ];
  for (const [object, call] of calls) {
    Object.assign(answer, { type: JSON_TYPE, body: JSON.stringify(object) });
    expect(await call()).toMatchObject(object);
  }
});

test('D4: any body is an object, null, or an error of this package', async () => {
  const { server, answer } = await serveBodies();
  const client = clientOf(server);
  const bodies = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string().map((text) => `data: ${text}\n\n`),
  );
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom(...TYPES), async (body, type) => {
      Object.assign(answer, { type, body });
      const settled = await client.chat.completions.create(CHAT).then(
        (value: unknown) => typeof value === 'object',
        (error: unknown) => OpenAI.APIError.isInstance(error),
      );
      expect(settled).toBe(true);
    }),
    { numRuns: 200 },
  );
});
