import { describe, expect, test } from 'vitest';
import type { ListedExample } from './demo/example.ts';
import { runExample, type ExampleResult } from './demo/run-example.ts';
import { examples } from './demo/all-examples.ts';
import { openEmulator } from './demo/session.ts';

const EMULATED = { openSession: openEmulator, live: false, timeLimit: 10_000 };

const named = (name: string): ListedExample => {
  const example = examples.find((candidate) => candidate.name === name);
  if (example === undefined) throw new Error(`There is no example ${name}`);
  return example;
};

/** What an example printed, and what it sent, as `POST /responses 200`. */
async function visit(name: string): Promise<{ lines: string[]; sent: string[] }> {
  const result = await runExample(named(name), EMULATED);
  expect(result.reason).toBeUndefined();
  expect(result.outcome).toBe('passed');
  return { lines: result.lines, sent: sentBy(result) };
}

function sentBy({ requests }: ExampleResult): string[] {
  return requests.map(({ verb, path, status }) => `${verb} ${path} ${status ?? '-'}`);
}

describe('each example shows what it is about', () => {
  test('seed: 8, 9 text: an answer in the requested voice', async () => {
    const { lines, sent } = await visit('text');
    expect(sent).toEqual(['POST /responses 200']);
    expect(lines.join('\n')).toMatch(/^Arr, matey!.*instance/s);
  });

  test('seed: 10, 11 chat: the developer message is followed', async () => {
    const { lines, sent } = await visit('chat');
    expect(sent).toEqual(['POST /chat/completions 200']);
    expect(lines.join('\n')).toMatch(/^Arr, matey!/);
  });

  test.each(['bedrock', 'vertex'])('%s: a model of another cloud answers', async (name) => {
    const { lines } = await visit(name);
    expect(lines.join('')).toMatch(/This\s*is\s*a\s*test/);
  });

  test('workload-identity: one exchange for all calls', async () => {
    const { lines } = await visit('workload-identity');
    expect(lines).toEqual(['POST /oauth/token', 'This is a test.']);
  });

  test('structured-output: values are typed, and a cut-off answer is an error', async () => {
    const { lines, sent } = await visit('structured-output');
    expect(sent).toEqual([
      'POST /responses 200',
      ...Array<string>(3).fill('POST /chat/completions 200'),
    ]);
    expect(lines[0]).toBe('city: true true');
    expect(lines).toContain('streamed: string');
    expect(lines.at(-2)).toMatch(/^weather \{ city: '.+' \}$/);
    expect(lines.at(-1)).toMatch(/^length_finish_reason 1$/);
  });

  test('tool-calling: the model calls a function, and answers with its result', async () => {
    const { lines, sent } = await visit('tool-calling');
    expect(sent).toEqual(['POST /responses 200', 'POST /responses 200']);
    expect(lines[0]).toBe('The model called get_weather {"city":"Lisbon"}');
    expect(lines[1]).toContain('"celsius":14');
  });

  test('run-tools: the client calls a function, until the model answers', async () => {
    const { lines, sent } = await visit('run-tools');
    expect(sent).toEqual(['POST /responses 200', 'POST /responses 200']);
    expect(lines).toContain('checkpoint: 2 completed');
    expect(lines.at(-2)).toContain('"celsius":14');
    expect(lines.at(-1)).toBe('ended: completed');
  });

  test('embeddings-search: the document on the same subject comes first', async () => {
    const { lines, sent } = await visit('embeddings-search');
    expect(sent).toEqual(Array.from({ length: 3 }, () => 'POST /embeddings 200'));
    expect(lines).toEqual([
      expect.stringMatching(/^I forgot my password → Reset your password/),
      expect.stringMatching(/^where are my invoices → Invoices are in your account/),
    ]);
  });

  test('moderation: the insult is blocked, the rest is published', async () => {
    const { lines, sent } = await visit('moderation');
    expect(sent).toEqual(['POST /moderations 200', 'POST /moderations 200']);
    expect(lines).toEqual([
      'What a lovely picture! → published',
      'You idiot, I will hurt you. → blocked for harassment, harassment/threatening',
      'A message with an image → published',
    ]);
  });

  test('batch: each question gets its answer from the output file', async () => {
    const { lines, sent } = await visit('batch');
    expect(sent.map((line) => line.replace(/(file|batch)[-_]\w+/, 'ID'))).toEqual([
      'POST /files 200',
      'POST /batches 200',
      'GET /batches/ID 200',
      'GET /batches/ID 200',
      'GET /files/ID/content 200',
    ]);
    expect(lines).toEqual([
      'The batch is in_progress',
      'The batch is completed',
      'Say red → Red.',
      'Say green → Green.',
      'Say blue → Blue.',
    ]);
  });

  test('seed: 12 vision-url: the image is described', async () => {
    const { lines, sent } = await visit('vision-url');
    expect(sent).toEqual(['POST /responses 200']);
    expect(lines).toEqual([expect.stringContaining('bird')]);
  });

  test('seed: 13 vision-base64: the image travels in the message', async () => {
    const { lines, sent } = await visit('vision-base64');
    expect(sent).toEqual(['POST /responses 200']);
    expect(lines[0]).toMatch(/^data:image\/png;base64,iVBOR\w+… \(838 characters\)$/);
    expect(lines[1]).toContain('bird');
  });

  test('seed: 17 closing: one request, and none after', async () => {
    const { lines, sent } = await visit('closing');
    expect(sent).toEqual(['POST /responses 200']);
    expect(lines.at(-1)).toMatch(/^Afterwards: .*closed/);
  });

  test('seed: 5, 15, 16 transport: both carry their request', async () => {
    const { lines, sent } = await visit('transport');
    expect(sent).toEqual(['POST /chat/completions 200', 'POST /responses 200']);
    expect(lines).toEqual(['undici: This is a test.', 'fetched: POST 200', 'fetch: Hello.']);
  });

  test('seed: 18, 19 streaming: every event, in its order', async () => {
    const { lines, sent } = await visit('streaming');
    expect(sent).toEqual(['POST /responses 200', 'POST /chat/completions 200']);
    const types = lines.slice(0, -1).map((line) => line.split(' ')[0]);
    expect(types.filter((type, at) => type !== types[at - 1])).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ]);
    expect(types.filter((type) => type === 'response.output_text.delta').length).toBeGreaterThan(9);
    expect(lines.at(-1)).toBe('chat: This is a test.');
  });

  test('seed: 32, 33 plain-objects: the wire and nothing else', async () => {
    const { lines } = await visit('plain-objects');
    const end = lines.indexOf('}');
    const completion: unknown = JSON.parse(lines.slice(0, end + 1).join('\n'));
    expect(completion).toMatchObject({ object: 'chat.completion', model: 'gpt-4o' });
    expect(lines.join('\n')).not.toContain('_request_id');
    expect(lines.at(-1)).toMatch(/^Keys: (?!.*_request_id).*choices/);
  });

  test('seed: 35–42 pagination: three pages for the loop, two for the hand', async () => {
    const { lines, sent } = await visit('pagination');
    expect(sent).toEqual(Array.from({ length: 5 }, () => 'GET /fine_tuning/jobs 200'));
    const [all, info, next, cursor, ...jobs] = lines;
    expect(all).toBe('45 jobs in all');
    expect(next).toBe('The next page has 20 jobs');
    expect(jobs).toHaveLength(20);
    expect(new Set(jobs).size).toBe(20);
    const last = jobs.at(-1);
    expect(last).toMatch(/^ftjob-/);
    expect(cursor).toBe(`Cursor of the next page: ${last}`);
    expect(info).toBe(`The next page is requested with { params: { after: '${last}' } }`);
  });

  test('seed: 43 nested-params: the answer has the requested format', async () => {
    const { lines, sent } = await visit('nested-params');
    expect(sent).toEqual(['POST /chat/completions 200', 'POST /responses 200']);
    expect(lines[0]).toMatch(/^\{/);
    expect(lines.at(-1)).toMatch(/^\{ item: '.+', cents: \d+ \}$/);
  });

  test('seed: 44–47 upload: the names and the bytes arrive', async () => {
    const { lines, sent } = await visit('upload');
    expect(lines).toEqual([
      'from a path: input.jsonl 1983 bytes',
      'a name, contents, media type: training.jsonl 1983 bytes',
      'a File: memory.jsonl 1983 bytes',
      'The same bytes came back: 1983',
      ...Array.from({ length: 3 }, () => 'deleted: true'),
    ]);
    expect(sent.map((line) => line.replace(/file-\w+/, 'ID'))).toEqual([
      ...Array.from({ length: 3 }, () => 'POST /files 200'),
      'GET /files/ID/content 200',
      ...Array.from({ length: 3 }, () => 'DELETE /files/ID 200'),
    ]);
  });

  test('seed: 48–55 webhooks: the genuine one is read, the forged one rejected', async () => {
    const { lines, sent } = await visit('webhooks');
    expect(sent).toEqual([]);
    expect(lines).toEqual([
      'Response completed: resp_123',
      'Verified: id, object, created_at, type, data',
      expect.stringMatching(/^Refused: .*signature/),
    ]);
  });

  test('seed: 56, 57 errors: by class, with the message of the server', async () => {
    const { lines, sent } = await visit('errors');
    expect(sent).toEqual(['POST /fine_tuning/jobs 400']);
    expect(lines).toEqual([
      'BadRequestError: another status than 200',
      expect.stringMatching(/^400 \w+ training_file 400 .*file-abc123/),
      'application/json',
      'The server could not be reached.',
      'connect ECONNREFUSED 127.0.0.1:1',
    ]);
  });

  test('seed: 58–62 error-classes: the table of the seed', async () => {
    const { lines } = await visit('error-classes');
    expect(lines).toEqual([
      '400 BadRequestError answered final',
      '401 AuthenticationError answered final',
      '403 PermissionDeniedError answered final',
      '404 NotFoundError answered final',
      '409 ConflictError answered may be retried',
      '422 UnprocessableEntityError answered final',
      '429 RateLimitError answered may be retried',
      '500 InternalServerError answered may be retried',
      '503 InternalServerError answered may be retried',
      'N/A APIConnectionError unanswered may be retried',
    ]);
  });

  test('seed: 63–65 request-ids: on results and on errors, not the same', async () => {
    const { lines } = await visit('request-ids');
    expect(lines).toEqual([
      expect.stringMatching(/^A result: req_\w+$/),
      expect.stringMatching(/^An error: 404 req_\w+$/),
    ]);
    expect(lines[0]?.split(' ').at(-1)).not.toBe(lines[1]?.split(' ').at(-1));
  });

  test('seed: 66–70 retries: as many attempts as expected', async () => {
    const { lines, sent } = await visit('retries');
    expect(sent.map((line) => line.slice(-3)).join(' ')).toBe(
      '429 200 429 429 429 429 429 200 503 503 503',
    );
    expect(lines).toEqual([
      'By default: 2 attempts, the answer came',
      'maxRetries 0 for a client: 1 attempt, RateLimitError',
      'maxRetries 5 for a call: 5 attempts, the answer came',
      'A server that is down: 3 attempts, InternalServerError',
    ]);
  });

  test('seed: 71–76 timeouts: each limit holds', async () => {
    const { lines, sent } = await visit('timeouts');
    expect(sent).toEqual(['POST /responses -', 'POST /responses 200', 'POST /responses -']);
    const seconds = /^APIConnectionTimeoutError \((\w+)\) after ([\d.]+) s$/;
    const timeouts = lines.flatMap((line) => {
      const [, phase = '', after = ''] = seconds.exec(line) ?? [];
      return phase === '' ? [] : [{ phase, after: Number(after) }];
    });
    expect(timeouts.map(({ phase }) => phase)).toEqual(['attempt', 'read', 'deadline']);
    for (const { after } of timeouts) expect(after).toBeLessThan(1);
    const received = lines.filter((line) => !seconds.test(line));
    expect(received).toEqual(['received response.created', 'received response.in_progress']);
  });

  test('seed: 77–79 logging: what is sent and received, and no key', async () => {
    const { lines } = await visit('logging');
    const log = lines.join('\n');
    expect(log).toMatch(/^info {2}GET \/models\/gpt-4o: 200 in \d+ ms \(req_\w+\)$/m);
    expect(log).toMatch(/^debug GET \/models\/gpt-4o-mini: sending \{$/m);
    expect(log).toMatch(/^debug GET \/models\/gpt-4o-mini: received \{$/m);
    expect(log).toContain("authorization: '[redacted]'");
    expect(log).not.toContain('sk-emulator');
  });

  test('seed: 80 null-or-missing: distinguished', async () => {
    const { lines } = await visit('null-or-missing');
    expect(lines).toEqual(['content: there', 'refusal: null', 'audio: not there']);
  });

  test('seed: 81–83 raw-response: headers and results, in three forms', async () => {
    const { lines, sent } = await visit('raw-response');
    expect(sent).toEqual([
      'POST /chat/completions 200',
      'GET /models/gpt-4o 200',
      'GET /models/gpt-4o 200',
    ]);
    expect(lines).toEqual([
      '200 10000',
      'This is a test.',
      'gpt-4o application/json 10000 1',
      'true id, object, created, owned_by',
    ]);
  });
});
