import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import fc, { type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidWebhookSignatureError } from '../core/errors/index.ts';
import { replayGuard } from './replay-guard.ts';
import type { WebhookHeaders } from './webhook-headers.ts';
import type { WebhookPayload } from './webhook-payload.ts';
import { Webhooks } from '../webhooks.ts';

const SECRET = 'whsec_c2VjcmV0LXRoYXQtbm9ib2R5LW1heS1zZWU=';
const KEY = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
const MARK = 'payload-that-nobody-may-see';

/** A call as JavaScript may make it: nothing is of the type it should be. */
interface Attempt {
  payload: unknown;
  headers: unknown;
  secret: unknown;
  tolerance: unknown;
}

const thrower = (): never => {
  throw new TypeError(MARK);
};

/** Stands for a value that the generator itself could not touch. */
const PROXY = Symbol('proxy');
const untouchable = new Proxy({}, { get: thrower, ownKeys: thrower, has: thrower });
const unwrapped = (value: unknown): unknown => (value === PROXY ? untouchable : value);

function detached(): ArrayBuffer {
  const buffer = new ArrayBuffer(8);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

const oddity: Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
  fc.constantFrom(null, undefined, Symbol(MARK), thrower, Number.NaN, 10n, -0),
  fc.constant(PROXY),
);

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud800', '\0', '\n', 'é', '.', ',', ' ', '1', '=') }),
  fc.constantFrom(MARK, `{"a":"${MARK}"`, `["${MARK}"]`, '{}', '', '\ufeff{}'),
);

const payload: Arbitrary<unknown> = fc.oneof(
  text,
  fc.uint8Array(),
  fc.uint8Array().map((bytes) => new DataView(bytes.buffer)),
  fc.constantFrom({ data: MARK }, [MARK], new SharedArrayBuffer(4), new Blob([MARK])),
  fc.constant(null).map(detached),
  fc.constant(null).map(() => new Uint8Array(new SharedArrayBuffer(4))),
  oddity,
);

const seconds = fc.oneof(
  fc.constant(null).map(() => String(Math.floor(Date.now() / 1000))),
  fc.constantFrom(
    '0',
    '-1',
    '1e9',
    '0x10',
    '99999999999999999999',
    'Infinity',
    'NaN',
    '1750000000.5',
  ),
  text,
);
const signature = fc.oneof(
  text,
  fc.base64String().map((value) => `v1,${value}`),
  fc.array(fc.base64String(), { maxLength: 50 }).map((list) => list.join(' ')),
);

const delivery = fc.record(
  { 'webhook-id': text, 'webhook-timestamp': seconds, 'webhook-signature': signature },
  { requiredKeys: [] },
);
const headers: Arbitrary<unknown> = fc.oneof(
  { arbitrary: delivery, weight: 5 },
  delivery.map((record) => Object.entries(record)),
  delivery.map((record) => new Map(Object.entries(record))),
  delivery.map((record) => Object.entries(record).map(([name, value]) => [name, [value, value]])),
  fc.dictionary(fc.constantFrom('webhook-id', 'Webhook-Id', 'webhook-signature'), oddity),
  fc.constant({ [Symbol.iterator]: thrower }),
  fc.constant(Object.defineProperty({}, 'webhook-id', { enumerable: true, get: thrower })),
  oddity,
);

const secret: Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constant(SECRET), weight: 3 },
  text.filter((value) => value !== ''),
  text.map((value) => `whsec_${value}`),
  fc.constantFrom(42, 10n, true, Symbol(MARK), thrower, [], new Uint8Array(4), PROXY),
);
const tolerance: Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 3 },
  fc.constantFrom(Number.NaN, -1, '300', 300n, Symbol(MARK), null, Infinity, {}),
);

const attempt: Arbitrary<Attempt> = fc.record({ payload, headers, secret, tolerance });

async function failureOf(call: Attempt): Promise<unknown> {
  const seen = replayGuard();
  const options = {
    secret: unwrapped(call.secret) as string,
    tolerance: call.tolerance as number,
    seen,
  };
  try {
    await new Webhooks().unwrap(
      unwrapped(call.payload) as WebhookPayload,
      unwrapped(call.headers) as WebhookHeaders,
      options,
    );
    return null;
  } catch (error) {
    return error;
  }
}

function expectSilentRefusal(error: unknown): void {
  if (!(error instanceof InvalidWebhookSignatureError)) throw error ?? new Error('It was let in.');
  const shown = [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)].join();
  if (shown.includes(MARK) || shown.includes(KEY.toString('base64'))) throw new Error(shown);
}

test('whatever is malformed leaves as an InvalidWebhookSignatureError that holds no secret', async () => {
  await fc.assert(
    fc.asyncProperty(attempt, async (call) => expectSilentRefusal(await failureOf(call))),
    { numRuns: 2_000 },
  );
});

test('so does a signed body that holds no event', async () => {
  const body = fc.oneof(
    text,
    fc.uint8Array(),
    fc.jsonValue().map((value) => JSON.stringify([value])),
    fc.constantFrom('null', '1', `"${MARK}"`, '['.repeat(100_000)),
  );
  await fc.assert(
    fc.asyncProperty(body, async (content) => {
      fc.pre(!isEvent(content));
      const timestamp = String(Math.floor(Date.now() / 1000));
      const mac = createHmac('sha256', KEY).update(`wh_1.${timestamp}.`).update(content);
      const error = await failureOf({
        payload: content,
        headers: {
          'webhook-id': 'wh_1',
          'webhook-timestamp': timestamp,
          'webhook-signature': mac.digest('base64'),
        },
        secret: SECRET,
        tolerance: undefined,
      });
      expectSilentRefusal(error);
      expect(error).toMatchObject({ message: expect.stringMatching(/^The signed body/) });
    }),
    { numRuns: 500 },
  );
});

function isEvent(content: string | Uint8Array): boolean {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(content)
        .toString()
        .replace(/^\ufeff/, ''),
    );
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
