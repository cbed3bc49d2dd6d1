import { request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator } from './index.ts';
import type { EmulatorServer } from './listen.ts';

const MEBIBYTE = 1024 * 1024;
const emulator = createEmulator();
const { fetch: ask } = emulator;
let server: EmulatorServer;
beforeAll(async () => {
  server = await emulator.listen();
});
afterAll(() => server.close());

interface Answer {
  status: number;
  code: string | undefined;
  text: string;
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const code = /"code": ?"(\w+)"/.exec(text)?.[1];
  return { status: response.status, code, text };
}

function headersFor(type?: string): Record<string, string> {
  const key = { authorization: `Bearer ${emulator.apiKey}` };
  return type === undefined ? key : { ...key, 'content-type': type };
}

async function post(path: string, body: unknown, to: Emulator = emulator): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const init = { method: 'POST', headers: headersFor('application/json'), body: text };
  return await read(await to.fetch(`https://any.test/v1${path}`, init));
}

async function sendForm(fields: [string, string | File][], path = '/files'): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const init = { method: 'POST', headers: headersFor(), body: form };
  return await read(await ask(`https://any.test/v1${path}`, init));
}

/** Sends a body of unknown length over HTTP, piece by piece. */
function stream(pieces: Iterable<Buffer>, type: string, length?: number): Promise<Answer> {
  const url = new URL(`${server.url}/chat/completions`);
  const headers: Record<string, string | number> = headersFor(type);
  if (length !== undefined) headers['content-length'] = length;
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const answer = new Response(Buffer.concat(chunks), { status: response.statusCode ?? 0 });
        resolve(read(answer));
        request.destroy();
      });
    });
    request.once('error', reject);
    Readable.from(pieces).pipe(request);
  });
}

describe('H3: a body that is too large is answered with 413, and is not kept', () => {
  const piece = Buffer.alloc(MEBIBYTE, '[');

  test('300 MB of JSON over HTTP', async () => {
    const before = process.memoryUsage().rss;
    let highest = before;
    function* pieces(): Generator<Buffer> {
      for (let sent = 0; sent < 300; sent++) {
        highest = Math.max(highest, process.memoryUsage().rss);
        yield piece;
      }
    }
    const answer = await stream(pieces(), 'application/json');
    expect(answer).toMatchObject({ status: 413, code: 'request_too_large' });
    expect(highest - before).toBeLessThan(250 * MEBIBYTE);
  });

  test('an announced length beyond the limit is refused before the body comes', async () => {
    const answer = await stream([piece], 'application/json', 300 * MEBIBYTE);
    expect(answer).toMatchObject({ status: 413 });
  });

  test.each([
    ['text', 'x'.repeat(1001)],
    ['bytes', new Uint8Array(1001)],
    ['a stream', new Blob(['x'.repeat(1001)]).stream()],
  ])('in memory, from %s', async (_, body) => {
    const small = createEmulator({ maxBodyBytes: 1000 });
    const headers = { ...headersFor('application/json') };
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const response = await small.fetch('https://any.test/v1/chat/completions', init);
    expect(await read(response)).toMatchObject({ status: 413 });
  });

  test('a form in memory', async () => {
    const small = createEmulator({ maxBodyBytes: 1000 });
    const form = new FormData();
    form.append('purpose', 'assistants');
    form.append('file', new File([new Uint8Array(1000)], 'a.txt'));
    const init = { method: 'POST', headers: headersFor(), body: form };
    const response = await small.fetch('https://any.test/v1/files', init);
    expect(await read(response)).toMatchObject({ status: 413 });
  });

  test('a body of just the limit is read', async () => {
    const body = JSON.stringify({ model: 'gpt-5.1', input: 'x' });
    const headers = headersFor('application/json');
    for (const [maxBodyBytes, status] of [
      [body.length, 200],
      [body.length - 1, 413],
    ] as const) {
      const tight = createEmulator({ maxBodyBytes });
      const init = { method: 'POST', headers, body: new TextEncoder().encode(body) };
      const response = await tight.fetch('https://any.test/v1/responses', init);
      expect(response.status).toBe(status);
    }
  });

  test('recorded requests are forgotten before they fill the memory', async () => {
    const own = createEmulator();
    const input = 'x'.repeat(10 * MEBIBYTE);
    for (let sent = 0; sent < 8; sent++) await post('/nowhere', { input }, own);
    expect(own.requests.length).toBeGreaterThan(0);
    expect(own.requests.length).toBeLessThan(7);
    own.reset();
    await post('/responses', { model: 'm', input: 'x' }, own);
    expect(own.requests).toHaveLength(1);
  });
});

describe('H3: names of fields have limits', () => {
  const file = new File(['x'], 'a.txt');
  const deep = (pair: string, times: number): string => `a${pair.repeat(times)}`;

  test.each([
    ['opened 150,000 times', deep('[', 150_000)],
    ['opened and closed', deep('[]', 75_000)],
    ['with keys inside', deep('[b]', 50_000)],
    ['with numbers inside', deep('[0]', 50_000)],
    ['33 levels deep', deep('[b]', 33)],
  ])('%s', async (_, name) => {
    for (const value of ['x', file]) {
      const answer = await sendForm([[name, value]]);
      expect(answer).toMatchObject({ status: 400, code: 'invalid_parameter_name' });
      expect(answer.text.length).toBeLessThan(500);
    }
    const url = `https://any.test/v1/files?${new URLSearchParams([[name, 'x']])}`;
    const answer = await read(await ask(url, { headers: headersFor() }));
    expect(answer).toMatchObject({ status: 400, code: 'invalid_parameter_name' });
  });

  test('as has the number of fields', async () => {
    const fields = Array.from({ length: 10_001 }, (): [string, string] => ['a[]', 'x']);
    expect(await sendForm(fields)).toMatchObject({ status: 400 });
  });
});

describe('H3: JSON is nested 200 levels deep at most', () => {
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

  test.each([201, 100_000, 1_000_000])('%i levels in a body', async (levels) => {
    const answer = await post('/responses', `{"model":"m","input":${nested(levels)}}`);
    expect(answer).toMatchObject({ status: 400, code: 'invalid_json' });
  });

  test('and in a field of a form', async () => {
    const fields: [string, string | File][] = [
      ['file', new File(['x'], 'a.txt')],
      ['purpose', 'assistants'],
      ['expires_after', nested(100_000)],
    ];
    expect(await sendForm(fields)).toMatchObject({ status: 400 });
  });
});

describe('H3: a schema of a request cannot require an unlimited amount of values', () => {
  const node = { type: 'object', properties: { next: { $ref: '#/$defs/node' } } };
  const wide = { type: 'array', minItems: 1000, items: {} as object };
  const laughs = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => {
      const next = { $ref: `#/$defs/l${at + 1}` };
      return [`l${at}`, { allOf: [next, next] }];
    }),
  );
  const schemas: [string, object][] = [
    ['a billion items', { type: 'array', minItems: 1e9, items: { type: 'string' } }],
    ['lists in lists', { ...wide, items: { ...wide, items: wide } }],
    ['a text of a billion characters', { type: 'string', minLength: 1e9 }],
    ['a schema that is itself', { $ref: '#' }],
    [
      'schemas that are each other',
      { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    ],
    ['references that double', { $ref: '#/$defs/l0', $defs: laughs }],
    [
      'a tree without end',
      {
        $ref: '#/$defs/node',
        $defs: {
          node: {
            ...node,
            properties: { children: { type: 'array', minItems: 9, items: node.properties.next } },
            required: ['children'],
          },
        },
      },
    ],
  ];

  test.each(schemas)('%s', async (_, schema) => {
    const wrapped = { type: 'object', properties: { value: schema }, required: ['value'] };
    const whole = '$defs' in schema ? { ...schema } : wrapped;
    const format = { type: 'json_schema', name: 'a', schema: whole };
    const tool = { type: 'function', name: 'a', parameters: whole, strict: false };
    const answers = [
      await post('/responses', { model: 'm', input: 'x', text: { format } }),
      await post('/responses', { model: 'm', input: 'x', tools: [tool], tool_choice: 'required' }),
      await post('/chat/completions', {
        model: 'm',
        messages: [{ role: 'user', content: 'x' }],
        response_format: { type: 'json_schema', json_schema: format },
        stream: true,
      }),
    ];
    for (const answer of answers) {
      expect([200, 400]).toContain(answer.status);
      if (answer.status === 400) expect(answer.code).toBe('invalid_json_schema');
      expect(answer.text.length).toBeLessThan(MEBIBYTE);
    }
  });

  test.each([
    ['a long repeat', 'a{1000000000}'],
    ['repeats of repeats', '((a{1000}){1000}){1000}'],
    ['what backtracks for ever', '^(a+)+a{40}$b$'],
    ['no pattern at all', '((('],
  ])('a pattern: %s', async (_, pattern) => {
    const schema = {
      type: 'object',
      properties: { value: { type: 'string', pattern, minLength: 40 } },
      patternProperties: { [pattern]: {} },
      additionalProperties: false,
      required: ['value'],
    };
    const format = { type: 'json_schema', name: 'a', schema };
    const answer = await post('/responses', { model: 'm', input: 'x', text: { format } });
    expect(answer.status).toBe(200);
    expect(answer.text.length).toBeLessThan(MEBIBYTE);
  });

  test('names and keywords that every object has are ordinary', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const properties = JSON.parse(
      `{${names.map((name) => `"${name}":{"type":"string","format":"${name}"}`).join()}}`,
    );
    const schema = { type: 'object', properties, required: names, additionalProperties: false };
    const format = { type: 'json_schema', name: 'a', schema, strict: true };
    const { text } = await post('/responses', { model: 'm', input: 'x', text: { format } });
    const value = JSON.parse(JSON.parse(text).output[0].content[0].text);
    expect(Object.keys(value).sort()).toEqual([...names].sort());
  });
});

describe('H3: what every object has is nothing that was sent', () => {
  test.each(['a.constructor', 'a.__proto__', 'a.toString', '__proto__', 'constructor'])(
    'a file named %s is of no known type',
    async (name) => {
      const { text } = await sendForm([
        ['file', new File(['x'], name)],
        ['purpose', 'assistants'],
      ]);
      const { id } = JSON.parse(text);
      const content = await ask(`https://any.test/v1/files/${id}/content`, {
        headers: headersFor(),
      });
      expect(content.headers.get('content-type')).toBe('application/octet-stream');
      expect(await content.text()).toBe('x');
    },
  );

  const name = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'model', 'type', 'object'),
    fc.string({ maxLength: 5 }),
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('constructor', '__proto__', 'message'),
      tie('object'),
    ),
    object: fc
      .array(fc.tuple(name, tie('any')), { maxLength: 4 })
      .map((members) => new Map(members)),
  })).object;
  const json = (item: unknown): string =>
    item instanceof Map
      ? `{${[...item].map(([key, inner]) => `${JSON.stringify(key)}:${json(inner)}`).join()}}`
      : JSON.stringify(item);

  test('whatever is sent, the emulator does not fail and no prototype changes', async () => {
    const lax = createEmulator({ unknownFields: 'allow' });
    const paths = ['/responses', '/conversations', '/chat/completions', '/vector_stores'];
    await fc.assert(
      fc.asyncProperty(value, value, fc.constantFrom(...paths), async (body, extra, path) => {
        const base = JSON.stringify({
          model: 'm',
          input: 'x',
          messages: [{ role: 'user', content: 'x' }],
        });
        const schema = `{"type":"json_schema","name":"a","schema":${json(extra)}}`;
        const rest = json(body).slice(1, -1);
        const text = `${base.slice(0, -1)},"text":{"format":${schema}}${rest && `,${rest}`}}`;
        const answer = await post(path, text, lax);
        expect(answer.text).not.toContain('emulator_failure');
        expect(answer.text).not.toContain('native code');
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('a link to a picture that is encoded wrongly is answered', async () => {
    const { status } = await ask('https://any.test/v1/emulator/pictures/%E0%A4%A.png');
    expect(status).toBe(200);
  });

  test('what is repeated stays short', async () => {
    const input = `Say "${'x'.repeat(MEBIBYTE)}" 100 times`;
    const { text } = await post('/responses', { model: 'm', input });
    expect(text.length).toBeLessThan(8 * MEBIBYTE);
  });
});
