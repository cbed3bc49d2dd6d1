import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { behavioursFor } from './behaviours/index.ts';
import { createEmulator, operationIds, type EmulatorOptions, type Fault } from './index.ts';
import { loadApi } from './api.ts';

const emulator = createEmulator();

/** Injects what only a program without types could. */
function inject(fault: unknown): void {
  emulator.inject(fault as Fault);
}

async function embed(): Promise<number> {
  const answer = await emulator.fetch('https://any.test/v1/embeddings', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${emulator.apiKey}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ model: 'text-embedding-3-small', input: 'x' }),
  });
  return answer.status;
}

describe('H2: what a fault cannot have is an error', () => {
  test.each([
    [{ statuss: 500 }, "A fault has no option 'statuss'. Did you mean 'status'?"],
    [{ Status: 500 }, "Did you mean 'status'?"],
    [{ cut_after: 2 }, "Did you mean 'cutAfter'?"],
    [{ stalAfter: 2 }, "Did you mean 'stallAfter'?"],
    [{ matches: 'createEmbedding', status: 500 }, "Did you mean 'match'?"],
    [{ zebra: 1 }, "A fault has no option 'zebra'."],
    [{ status: 500, constructor: 1 }, "no option 'constructor'"],
    [null, 'takes an object'],
    ['drop', 'takes an object'],
    [{ drop: 'yes' }, "'drop' of a fault must be true or false"],
    [{ match: 5 }, "'match' of a fault must be an operation or a function"],
    [{ body: 'x' }, "'body' of a fault is sent with a 'status'"],
    [{ headers: { 'a b': 'c' } }, 'a b'],
  ])('%j', (fault, message) => {
    expect(() => inject(fault)).toThrow(TypeError);
    expect(() => inject(fault)).toThrow(message);
  });

  test.each([
    { status: 99 },
    { status: 600 },
    { status: '500' },
    { status: Number.NaN },
    { delay: -1 },
    { delay: '1' },
    { cutAfter: -1 },
    { cutAfter: 1.5 },
    { stallAfter: Infinity },
    { times: 0 },
    { times: Number.NaN },
    { times: '2' },
  ])('%j is out of range', (fault) => {
    expect(() => inject(fault)).toThrow(RangeError);
  });

  test.each([
    ['createEmbeddings', "Did you mean 'createEmbedding'?"],
    ['embeddings.creat', "Did you mean 'embeddings.create'?"],
    ['createembedding', "Did you mean 'createEmbedding'?"],
    ['chat.completion.create', "Did you mean 'chat.completions.create'?"],
    ['client.embeddings.create', "Did you mean 'embeddings.create'?"],
    ['/embeddings', "There is no operation '/embeddings'."],
    ['constructor', "There is no operation 'constructor'."],
    ['', "There is no operation ''."],
  ])('the operation %j', (match, message) => {
    expect(() => inject({ status: 500, match })).toThrow(TypeError);
    expect(() => inject({ status: 500, match })).toThrow(message);
    expect(() => inject({ status: 500, match })).toThrow('operationIds');
  });

  test('and nothing of it is kept', async () => {
    expect(() => inject({ status: 500, match: 'nothing' })).toThrow('nothing');
    expect(() => inject({ statuss: 500 })).toThrow('statuss');
    expect(await embed()).toBe(200);
  });

  test('any fault is accepted, or rejected with a message', () => {
    const own = createEmulator();
    fc.assert(
      fc.property(fc.anything(), (fault) => {
        try {
          own.inject(fault as Fault);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});

describe('H2: an operation is named by its id or the client method that calls it', () => {
  test.each(['createEmbedding', 'embeddings.create'] as const)('%s', async (match) => {
    const fault: Fault = { status: 500, match };
    emulator.inject(fault);
    expect(await embed()).toBe(500);
    expect(await embed()).toBe(200);
    expect(emulator.requests.at(-1)?.operation).toBe('createEmbedding');
  });

  test('all operations are listed with both', () => {
    const { operations } = loadApi();
    expect([...new Set(Object.values(operationIds))].sort()).toEqual(
      operations.map(({ id }) => id).sort(),
    );
    for (const [method, id] of Object.entries(operationIds)) {
      inject({ delay: 1, match: method });
      inject({ delay: 1, match: id });
    }
    emulator.reset();
  });

  test('the types know them', () => {
    // @ts-expect-error -- misspelt
    expect(() => emulator.inject({ status: 500, match: 'createEmbeddin' })).toThrow(
      'createEmbeddin',
    );
    // @ts-expect-error -- misspelt
    expect(() => emulator.inject({ statuss: 500 })).toThrow('statuss');
  });
});

test('H2: a behaviour of an operation that there is not is an error', () => {
  const { operations } = loadApi();
  expect(behavioursFor(operations).size).toBeGreaterThan(100);
  const behaviour = (): null => null;
  expect(() => behavioursFor(operations, { createEmbeddings: behaviour })).toThrow(
    'unknown operations: createEmbeddings',
  );
});

test.each([
  [{ apiKey: 'sk-1' }, "An emulator has no option 'apiKey'."],
  [{ unknownField: 'allow' }, "Did you mean 'unknownFields'?"],
  [{ webhooks: { uri: 'http://a.test' } }, "Did you mean 'url'?"],
])('H2: an option that there is not is an error: %j', (options, message) => {
  expect(() => createEmulator(options as EmulatorOptions)).toThrow(message);
});

test('H2: a place to listen at has a port and a host', async () => {
  const place = { porrt: 1 };
  await expect(emulator.listen(place as object)).rejects.toThrow("Did you mean 'port'?");
});
