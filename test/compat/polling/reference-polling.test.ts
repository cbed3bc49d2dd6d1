import type { OpenAI } from 'petrel';
import { expect, test } from 'vitest';
import { petrel, reference, type Library } from '../clients.ts';

/** What a helper sends, and what becomes of it. */
interface Outcome {
  sent: { request: string; body: unknown; headers: Record<string, string> }[];
  result?: unknown;
  thrown?: { name: string; status: unknown };
}

type Answers = readonly (object | Response)[];

const COMPARED = [
  'openai-beta',
  'x-stainless-poll-helper',
  'x-stainless-custom-poll-interval',
  'x-mine',
  'authorization',
];

/** Runs a helper of a client whose API gives the answers in turn, the last one again and again. */
async function outcomeOf(
  { OpenAI }: Library,
  run: (client: OpenAI) => Promise<unknown>,
  answers: Answers,
): Promise<Outcome> {
  const sent: Outcome['sent'] = [];
  const client = new OpenAI({
    apiKey: 'test-key',
    baseURL: 'https://api.test/v1',
    maxRetries: 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // How the reference finds out whether `fetch` takes forms.
      if (request.url.startsWith('data:')) return new Response();
      const headers = Object.fromEntries(
        COMPARED.flatMap((name) => {
          const value = request.headers.get(name);
          return value === null ? [] : [[name, value]];
        }),
      );
      sent.push({
        request: `${request.method} ${request.url}`,
        body: await bodyOf(request),
        headers,
      });
      const answer = answers[Math.min(sent.length, answers.length) - 1] ?? {};
      return answer instanceof Response ? answer.clone() : Response.json(answer);
    },
  });
  try {
    return { sent, result: await run(client) };
  } catch (error) {
    const { constructor, status } = Object(error);
    return { sent, thrown: { name: constructor.name, status } };
  }
}

/** A form by its fields: its boundary differs. */
async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('application/json')) return await request.json();
  if (!type.startsWith('multipart/')) return await request.text();
  const fields = [...(await request.formData())];
  return fields.map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
}

const fast = { pollIntervalMs: 0, headers: { 'x-mine': '1' } };
const counts = { in_progress: 0, completed: 1, failed: 1, cancelled: 0, total: 2 };
const run = (status: string): object => ({ id: 'run_1', thread_id: 'thread_1', status });
const file = (status: string): object => ({ id: 'file-1', vector_store_id: 'vs_1', status });
const batch = (status: string): object => ({ id: 'vsfb_1', status, file_counts: counts });
const upload = new File(['text'], 'a.txt');
const hinted = (body: object): Response =>
  Response.json(body, { headers: { 'openai-poll-after-ms': '1' } });
const refused = Response.json({ error: { message: 'No.' } }, { status: 404 });

/** Calls of each helper, and the answers of the API. */
const calls: Record<string, [run: (client: OpenAI) => Promise<unknown>, answers: Answers]> = {
  'a run that completes': [
    (client) => client.beta.threads.runs.poll('run_1', { thread_id: 'thread_1' }, fast),
    [run('queued'), run('in_progress'), run('cancelling'), run('completed')],
  ],
  'a run that is created': [
    (client) => client.beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'a' }, fast),
    [run('queued'), run('in_progress'), run('requires_action')],
  ],
  'a run that is final when it is created': [
    (client) => client.beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'a' }, fast),
    [run('failed')],
  ],
  'a run that is created with its thread': [
    (client) => client.beta.threads.createAndRunPoll({ assistant_id: 'a' }, fast),
    [run('queued'), run('expired')],
  ],
  'a run that receives outputs of tools': [
    (client) =>
      client.beta.threads.runs.submitToolOutputsAndPoll(
        'run_1',
        { thread_id: 'thread_1', tool_outputs: [{ tool_call_id: 'c', output: 'o' }] },
        fast,
      ),
    [run('queued'), run('incomplete')],
  ],
  'a file of a vector store': [
    (client) => client.vectorStores.files.poll('vs_1', 'file-1', fast),
    [file('in_progress'), file('failed')],
  ],
  'a file that is added': [
    (client) => client.vectorStores.files.createAndPoll('vs_1', { file_id: 'file-1' }, fast),
    [file('in_progress'), file('in_progress'), file('cancelled')],
  ],
  'a file that is uploaded': [
    (client) => client.vectorStores.files.upload('vs_1', upload, fast),
    [{ id: 'file-1' }, file('in_progress')],
  ],
  'a file that is uploaded and polled': [
    (client) => client.vectorStores.files.uploadAndPoll('vs_1', upload, fast),
    [{ id: 'file-1' }, file('in_progress'), file('in_progress'), file('completed')],
  ],
  'a batch of files': [
    (client) => client.vectorStores.fileBatches.poll('vs_1', 'vsfb_1', fast),
    [batch('in_progress'), batch('cancelled')],
  ],
  'a batch that is created': [
    (client) => client.vectorStores.fileBatches.createAndPoll('vs_1', { file_ids: ['f'] }, fast),
    [batch('in_progress'), batch('failed')],
  ],
  'a batch that is uploaded': [
    (client) =>
      client.vectorStores.fileBatches.uploadAndPoll(
        'vs_1',
        { files: [upload], fileIds: ['file-0'] },
        fast,
      ),
    [{ id: 'file-1' }, batch('in_progress'), batch('completed')],
  ],
  'an interval of the server': [
    (client) => client.vectorStores.fileBatches.poll('vs_1', 'vsfb_1'),
    [hinted(batch('in_progress')), hinted(batch('in_progress')), batch('completed')],
  ],
  'headers of a web object': [
    (client) =>
      client.beta.threads.runs.poll(
        'run_1',
        { thread_id: 'thread_1' },
        { headers: new Headers({ 'x-mine': '1' }) },
      ),
    [run('completed')],
  ],
  'a request that is refused': [
    (client) => client.vectorStores.fileBatches.poll('vs_1', 'vsfb_1', fast),
    [batch('in_progress'), refused],
  ],
  'a creation that is refused': [
    (client) => client.vectorStores.files.createAndPoll('vs_1', { file_id: 'file-1' }, fast),
    [refused],
  ],
  'a signal that is aborted': [
    (client) =>
      client.vectorStores.files.poll('vs_1', 'file-1', {
        pollIntervalMs: 60_000,
        signal: AbortSignal.timeout(20),
      }),
    [file('in_progress')],
  ],
};

test.each(Object.entries(calls))('%s: the same requests and result', async (_, [call, answers]) => {
  const expected = await outcomeOf(reference, call, answers);
  expect(await outcomeOf(petrel, call, answers)).toEqual(expected);
  expect(expected.sent.length).toBeGreaterThan(0);
});

const uploading = { files: [upload], fileIds: ['file-0'] };

/** Calls whose outcomes differ, and why. */
const differences: Record<
  string,
  [why: string, run: (client: OpenAI) => Promise<unknown>, answers: Answers]
> = {
  'an upload that is refused': [
    'petrel throws the error of the upload, the reference one without a status.',
    (client) => client.vectorStores.fileBatches.uploadAndPoll('vs_1', uploading, fast),
    [refused],
  ],
  'an empty list of files': [
    'All errors of petrel are of its base class.',
    (client) => client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files: [] }, fast),
    [batch('completed')],
  ],
  'no concurrency': [
    'All errors of petrel are of its base class, no RangeError.',
    (client) =>
      client.vectorStores.fileBatches.uploadAndPoll('vs_1', uploading, {
        ...fast,
        maxConcurrency: 0,
      }),
    [batch('completed')],
  ],
  'a file that is waited for': [
    'In petrel its requests are recognized as those of a helper, like all others.',
    (client) => client.files.waitForProcessing('file-1', { pollInterval: 0 }),
    [
      { id: 'file-1', status: 'uploaded' },
      { id: 'file-1', status: 'processed' },
    ],
  ],
};

test.each(Object.entries(differences))('%s: differs on purpose', async (_, [, call, answers]) => {
  const expected = await outcomeOf(reference, call, answers);
  expect(await outcomeOf(petrel, call, answers)).not.toEqual(expected);
});

test('a file that is waited for: the same addresses and result', async () => {
  const [, call, answers] = differences['a file that is waited for'] ?? [];
  if (call === undefined || answers === undefined) throw new Error('The call is missing.');
  const [own, expected] = [
    await outcomeOf(petrel, call, answers),
    await outcomeOf(reference, call, answers),
  ];
  expect(own.result).toEqual(expected.result);
  expect(own.sent.map(({ request }) => request)).toEqual(
    expected.sent.map(({ request }) => request),
  );
});
