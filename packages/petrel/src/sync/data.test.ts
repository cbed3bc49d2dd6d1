import { Script, createContext } from 'node:vm';
import { APIStatusError, OpenAIError } from 'petrel';
import { OpenAISync } from 'petrel/sync';
import { expect, test } from 'vitest';
import { readValue, ValueWriter } from './values/value-writer.ts';
import { readCommonSlot } from './values/common-values.ts';
import { serverThread, type Answer } from '../../test/sync/server-thread.ts';

/** Answers with data that is nested as deeply, and in the way, that the path names. */
const nest: Answer = (request, response) => {
  const [, , kind, depth] = String(request.url).split('/');
  const nested = '['.repeat(Number(depth)) + ']'.repeat(Number(depth));
  const isStream = kind === 'events';
  response.writeHead(kind === 'error' ? 400 : 200, {
    'content-type': isStream ? 'text/event-stream' : 'application/json',
  });
  if (isStream) response.end(`data: {"id":"a","x":${nested}}\n\ndata: [DONE]\n\n`);
  else if (kind === 'page') response.end(`{"object":"list","data":[{"id":"a","x":${nested}}]}`);
  else if (kind === 'error') response.end(`{"error":{"message":"no","x":${nested}}}`);
  else response.end(`{"id":"a","x":${nested}}`);
};

/** Has a client read something that is nested to a depth. */
const READ = {
  answer: (client: OpenAISync) => client.get<{ id: string }>('').id,
  page: (client: OpenAISync) => [...client.models.list()].map(({ id }) => id).join(),
  events: (client: OpenAISync) => {
    const events = client.chat.completions.create({ model: 'm', messages: [], stream: true });
    return [...events].map(({ id }) => id).join();
  },
  error: (client: OpenAISync) => {
    const error = thrownBy(() => client.get(''));
    expect(error).toBeInstanceOf(APIStatusError);
    expect(error).toMatchObject({ status: 400 });
    return 'a';
  },
};

/** A maker of clients of one server. */
async function nestingClients(): Promise<(kind: string, depth: number) => OpenAISync> {
  const { baseURL } = await serverThread(nest);
  const options = { apiKey: 'sk-test', maxRetries: 0, timeout: 20_000 };
  return (kind, depth) => new OpenAISync({ ...options, baseURL: `${baseURL}/${kind}/${depth}` });
}

test.each(['answer', 'page', 'events', 'error'] as const)(
  'data of any depth crosses, or is an error of that call alone: %s',
  async (kind) => {
    const clientOf = await nestingClients();
    for (const depth of [1, 2_500, 4_000, 12_000]) {
      expect(READ[kind](clientOf(kind, depth))).toBe('a');
    }
    const params = { model: 'm', messages: [], stream: true as const };
    const other = clientOf('events', 1).chat.completions.create(params);
    const deepest = clientOf(kind, 500_000);
    // An error loses the body that cannot cross.
    if (kind === 'error') expect(READ.error(deepest)).toBe('a');
    else expect(thrownBy(() => READ[kind](deepest))).toBeInstanceOf(OpenAIError);
    expect([...other]).toHaveLength(1);
  },
);

test('data that is nested too deeply is an error as an argument and as a result', async () => {
  const client = (await nestingClients())('answer', 1);
  let nested: unknown[] = [];
  for (let at = 0; at < 100_000; at += 1) nested = [nested];
  expect(thrownBy(() => client.post('', { body: { nested } }))).toBeInstanceOf(OpenAIError);
  client.use((next) => (call) => ({ ...next(call), data: nested }));
  expect(thrownBy(() => client.get(''))).toBeInstanceOf(OpenAIError);
});

test('what is written is read as it was, in the order of its members', () => {
  const numbers = Array.from({ length: 100 }, (_, at) => at / 7);
  const value = {
    nothing: undefined,
    odd: [-0, Number.NaN, Infinity, undefined, 1n],
    date: new Date(0),
    map: new Map([[1, 'a']]),
    bytes: new Uint8Array([1, 2]),
    numbers,
    few: [1, 2],
    text: 'é\ud800\u2028',
    last: null,
  };
  const written = new ValueWriter(() => 'clone', 2).write(value);
  const read = readValue(structuredClone(written), (slot) => readCommonSlot(slot));
  expect(read).toStrictEqual(value);
  expect(Object.keys(Object(read))).toEqual(Object.keys(value));
});

test('plain data is of the realm that reads it', () => {
  const written = new ValueWriter(() => 'clone', 2).write({ list: [{ a: 1 }], many: [1, 2] });
  const context = createContext({ written });
  const isOwn = new Script(
    '(() => { const read = JSON.parse(written.text); return read instanceof Object && read.list instanceof Array; })()',
  );
  expect(isOwn.runInContext(context)).toBe(true);
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
