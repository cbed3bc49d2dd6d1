import { expect, test } from 'vitest';
import { clientFor, type Sent } from '../../../../../test/compat/agents/scripted-session.ts';
import { petrel } from '../../../../../test/compat/clients.ts';
import { rejection } from '../../../test/clients.ts';
import { AgentTurnResult } from './agent-turn-result.ts';

const file = new File(['text'], 'a.txt');
const uploaded = (): ((sent: Sent) => Response) => {
  let count = 0;
  return () => Response.json({ id: `file_${(count += 1)}`, object: 'file' });
};

test('files are uploaded five at a time, and keep their order', async () => {
  let running = 0;
  let most = 0;
  const { client } = clientFor(
    petrel,
    {},
    {
      fetch: async (_input, init) => {
        most = Math.max(most, (running += 1));
        const [name] = [...(init?.body instanceof FormData ? init.body.values() : [])];
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return Response.json({ id: name instanceof File ? name.name : 'file_1', object: 'file' });
      },
    },
  );
  const paths = Array.from({ length: 12 }, (_, at) => `/workspace/${at}`);
  const given = Object.fromEntries(paths.map((path) => [path, file]));
  const { files, uploadedFiles } = await client.beta.agents.environments.files.prepare(given);
  expect(most).toBe(5);
  expect(files.map(({ path }) => path)).toEqual(paths);
  expect(uploadedFiles).toHaveLength(12);
});

test('after a failure no upload begins, and the error has those that were made', async () => {
  let count = 0;
  const answer = () => {
    count += 1;
    return count === 3
      ? Response.json({ error: { message: 'Too large.' } }, { status: 413 })
      : Response.json({ id: `file_${count}`, object: 'file' });
  };
  const { client } = clientFor(petrel, { answer });
  const given = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`/workspace/${at}`, file]),
  );
  const error = await rejection(client.beta.agents.environments.files.prepare(given));
  expect(error).toMatchObject({ name: 'AgentFileUploadError', cause: { status: 413 } });
  expect(error).toHaveProperty('message', expect.stringContaining('file_1, file_2'));
  expect(count).toBeLessThan(10);
});

test('an upload that is not put on the machine is kept, and its error has it', async () => {
  const answer = ({ request }: Sent) =>
    request.includes('/environments/')
      ? Response.json({ error: { message: 'No.' } }, { status: 409 })
      : uploaded()({ request, body: null, key: null });
  const { client } = clientFor(petrel, { answer });
  const params = { file, path: '/workspace/a' };
  const error = await rejection(client.beta.agents.environments.files.upload('env', params));
  expect(error).toMatchObject({ uploadedFiles: [{ id: 'file_1' }], cause: { status: 409 } });
});

test.each([undefined, null, 'text', []])('files of %j are refused', async (files) => {
  const { client, sent } = clientFor(petrel, { answer: uploaded() });
  const error = await rejection(client.beta.agents.environments.files.prepare(files as never));
  expect(error).toHaveProperty('message', expect.stringContaining('`files` must be'));
  expect(sent).toEqual([]);
});

const result = new AgentTurnResult({ id: 't1', session_id: 's1' } as never, []);
const artifact = { id: 'file_1', path: '/x', session_id: 's1', turn_id: 't1' };

function artifactsOf(content: () => Response) {
  const answer = ({ request }: Sent) =>
    request.endsWith('/content')
      ? content()
      : Response.json({ data: [artifact], has_more: false, last_id: 'file_1' });
  return clientFor(petrel, { answer }).client.beta.agents.sessions.artifacts.forResult(result);
}

function sink(write: (chunk: Uint8Array) => void = () => {}) {
  const calls: unknown[] = [];
  const to = new WritableStream<Uint8Array>({
    write,
    close: () => void calls.push('closed'),
    abort: (reason: unknown) => void calls.push(reason),
  });
  return { to, calls };
}

test('a stream that cannot be written to ends the download with the reason as cause', async () => {
  const { to } = sink(() => {
    throw new Error('The disk is full.');
  });
  const download = artifactsOf(() => new Response('abc')).download({ path: '/x', to });
  const error = await rejection(download);
  expect(error).toMatchObject({ name: 'OpenAIError', cause: { message: 'The disk is full.' } });
});

test('a download that breaks aborts its stream, and does not close it', async () => {
  const broken = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(3));
        },
        pull(controller) {
          controller.error(new Error('reset'));
        },
      }),
    );
  const { to, calls } = sink();
  const error = await rejection(artifactsOf(broken).download({ path: '/x', to }));
  expect(error).toHaveProperty('name', 'APIConnectionError');
  expect(calls).toEqual([error]);
});

test('a stream that never takes a chunk is left at an abort', async () => {
  const controller = new AbortController();
  const to = new WritableStream<Uint8Array>({
    write: () => {
      controller.abort();
      return new Promise(() => {});
    },
  });
  const options = { signal: controller.signal };
  const download = artifactsOf(() => new Response('abc')).download({ path: '/x', to }, options);
  expect(await rejection(download)).toHaveProperty('name', 'APIUserAbortError');
});

test('a stream that another writer has, or none, is refused before anything is sent', async () => {
  const { to } = sink();
  to.getWriter();
  const artifacts = artifactsOf(() => new Response('abc'));
  expect(await rejection(artifacts.download({ path: '/x', to }))).toHaveProperty(
    'message',
    expect.stringContaining('locked'),
  );
  const none = rejection(artifacts.download({ path: '/x', to: null as never }));
  expect(await none).toHaveProperty('message', expect.stringContaining('`to` must be'));
});

test('the artifacts of what is no result are refused', () => {
  const { client } = clientFor(petrel, {});
  const { artifacts } = client.beta.agents.sessions;
  expect(() => artifacts.forResult(undefined as never)).toThrow('`result` must be');
  expect(() => artifacts.forResult({ turn: {} } as never)).toThrow('`result.session_id` must be');
});
