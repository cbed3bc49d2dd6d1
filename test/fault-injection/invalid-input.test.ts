import { createEmulator, type Emulator } from '@petrel/emulator';
import OpenAI, { fromPath, OpenAIError, toDataURL, toFile } from 'petrel';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const KEY = 'sk-emulator-0123456789abcdef';

let emulator: Emulator;
let client: OpenAI;
let close: () => Promise<void>;

beforeEach(async () => {
  emulator = createEmulator({ apiKeys: [KEY] });
  const server = await emulator.listen();
  client = new OpenAI({ apiKey: KEY, baseURL: server.url });
  close = async () => {
    await client.close();
    await server.close();
  };
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await close();
});

/** The error a call fails with; it must be one of the package's own and hold no key. */
async function failureOf(call: () => unknown): Promise<OpenAIError> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof OpenAIError)) throw error;
    expect(JSON.stringify(error)).not.toContain(KEY);
    return error;
  }
  throw new Error('The call was to fail.');
}

/** A call that the types refuse, as JavaScript code makes it. */
function untyped(target: object, method: string, ...args: unknown[]): unknown {
  const member: unknown = Reflect.get(target, method);
  if (typeof member !== 'function') throw new Error(`There is no method ${method}`);
  return Reflect.apply(member, target, args);
}

interface Case {
  input: string;
  call: () => unknown;
  /** What the message must name: the place, and what to do. */
  mentions: RegExp[];
}

const cases: Case[] = [
  {
    input: 'the path of no file',
    call: () => client.files.create({ file: fromPath('/nowhere/a.jsonl'), purpose: 'fine-tune' }),
    mentions: [/\/nowhere\/a\.jsonl/, /ENOENT/],
  },
  {
    input: 'the file: URL of no file',
    call: () =>
      client.files.create({ file: new URL('file:///nowhere/b.jsonl'), purpose: 'fine-tune' }),
    mentions: [/\/nowhere\/b\.jsonl/, /ENOENT/],
  },
  {
    input: 'a folder as a file',
    call: () => client.files.create({ file: fromPath('/'), purpose: 'fine-tune' }),
    mentions: [/"\/" is a folder/],
  },
  {
    input: 'a bare string as a file',
    call: () => untyped(client.files, 'create', { file: 'input.jsonl', purpose: 'fine-tune' }),
    mentions: [/"file"/, /fromPath\(/],
  },
  {
    input: 'a bare string among files',
    call: () =>
      untyped(client.images, 'edit', { image: ['a.png'], prompt: 'Add a bird', model: 'dall-e-2' }),
    mentions: [/image/, /fromPath\(/],
  },
  {
    input: 'a number as a file',
    call: () => untyped(client.files, 'create', { file: 7, purpose: 'fine-tune' }),
    mentions: [/"file"/, /number/, /fromPath\(/],
  },
  {
    input: 'null as a file',
    call: () => untyped(client.files, 'create', { file: null, purpose: 'fine-tune' }),
    mentions: [/"file"/, /null/],
  },
  {
    input: 'a list that is no tuple as a file',
    call: () => untyped(client.files, 'create', { file: ['a.txt'], purpose: 'fine-tune' }),
    mentions: [/"file"/, /\[name, contents, type\]/],
  },
  {
    input: 'an empty id',
    call: () => client.responses.retrieve(''),
    mentions: [/response_id/, /empty/],
  },
  {
    input: 'a second id that is missing',
    call: () => untyped(client.fineTuning.jobs, 'retrieve', undefined),
    mentions: [/fine_tuning_job_id/],
  },
  {
    input: 'an id that climbs out of its path',
    call: () => client.files.delete('..'),
    mentions: [/file_id/],
  },
  {
    input: 'an id that climbs out of its path in disguise',
    call: () => client.models.delete('%2e%2E'),
    mentions: [/model/],
  },
  {
    input: 'NaN in a body',
    call: () => client.responses.create({ model: 'gpt-4o', input: 'Hi', temperature: NaN }),
    mentions: [/temperature/, /NaN/],
  },
  {
    input: 'an infinity deep in a body',
    call: () =>
      client.chat.completions.create({
        model: 'gpt-4o',
        messages: [{ role: 'user', content: 'Hi' }],
        logit_bias: { '50256': -Infinity },
      }),
    mentions: [/logit_bias/, /50256/, /Infinity/],
  },
  {
    input: 'a body that holds itself',
    call: () => {
      const metadata: Record<string, unknown> = {};
      metadata.self = metadata;
      return untyped(client.responses, 'create', { model: 'gpt-4o', input: 'Hi', metadata });
    },
    mentions: [/metadata/],
  },
  {
    input: 'a bigint in a body',
    call: () => untyped(client.responses, 'create', { model: 'gpt-4o', max_output_tokens: 5n }),
    mentions: [/max_output_tokens/],
  },
  {
    input: 'a header with a line break',
    call: () => client.models.list({ headers: { 'X-Note': 'a\r\nEvil: yes' } }),
    mentions: [/x-note/i],
  },
  {
    input: 'a timeout of nothing',
    call: () => client.models.list({ timeout: 0 }),
    mentions: [/timeout/, /positive/],
  },
  {
    input: 'retries below zero',
    call: () => client.models.list({ maxRetries: -1 }),
    mentions: [/maxRetries/],
  },
  {
    input: 'a signal that has been aborted',
    call: () => client.models.list({ signal: AbortSignal.abort() }),
    mentions: [/aborted/],
  },
];

test.each(cases)('$input is refused before anything is sent', async ({ call, mentions }) => {
  const { message } = await failureOf(call);
  for (const part of mentions) expect(message).toMatch(part);
  expect(emulator.requests).toEqual([]);
});

test('what is well-formed is sent: the emulator would have seen the others', async () => {
  await client.models.list();
  expect(emulator.requests).toHaveLength(1);
});

describe('a client that cannot work is not made', () => {
  beforeEach(() => {
    for (const name of ['OPENAI_API_KEY', 'OPENAI_ADMIN_KEY', 'OPENAI_BASE_URL']) {
      vi.stubEnv(name, undefined);
    }
  });

  test.each([
    { input: 'no key', options: {}, mentions: /API key is missing.*OPENAI_API_KEY/ },
    { input: 'an empty key', options: { apiKey: '' }, mentions: /API key is missing/ },
    {
      input: 'a key with a line break',
      options: { apiKey: `${KEY}\n${KEY}` },
      mentions: /`apiKey`.*break/,
    },
    { input: 'no URL', options: { apiKey: KEY, baseURL: 'localhost:80' }, mentions: /`baseURL`/ },
  ])('$input', async ({ options, mentions }) => {
    const { message, code } = await failureOf(() => new OpenAI(options));
    expect(message).toMatch(mentions);
    expect(message).not.toContain(KEY);
    expect(code).toBe('configuration');
  });

  test('a key of only the environment, taken away, is missed', async () => {
    vi.stubEnv('OPENAI_API_KEY', KEY);
    expect(new OpenAI().apiKey).toBe(KEY);
    vi.stubEnv('OPENAI_API_KEY', '');
    expect((await failureOf(() => new OpenAI())).message).toMatch(/API key is missing/);
  });
});

describe('helpers refuse what they cannot read', () => {
  test('toFile and toDataURL say what to pass in place of a string', async () => {
    for (const helper of [toFile, toDataURL]) {
      const { message } = await failureOf(() => untyped({ helper }, 'helper', 'a.png'));
      expect(message).toMatch(/fromPath\(/);
    }
  });
});
