import { expect, test, vi } from 'vitest';
import * as petrel from 'petrel';

type Copy = typeof petrel;

const CLASSES: Readonly<Record<string, (copy: Copy) => { prototype: object }>> = {
  AbstractPage: ({ AbstractPage }) => AbstractPage,
  APIError: ({ APIError }) => APIError,
  APIPromise: ({ APIPromise }) => APIPromise,
  APIResource: ({ APIResource }) => APIResource,
  BinaryResponse: ({ BinaryResponse }) => BinaryResponse,
  Client: ({ Client }) => Client,
  CursorPage: ({ CursorPage }) => CursorPage,
  OpenAI: ({ OpenAI }) => OpenAI,
  PagePromise: ({ PagePromise }) => PagePromise,
  RateLimitError: ({ RateLimitError }) => RateLimitError,
  RawResponse: ({ RawResponse }) => RawResponse,
  Stream: ({ Stream }) => Stream,
};

async function anotherCopy(): Promise<Copy> {
  vi.resetModules();
  return import('petrel');
}

test.each(Object.keys(CLASSES))(
  'G2: an instance of %s is one to every copy of the package',
  async (name) => {
    const other = await anotherCopy();
    const [own, foreign] = [CLASSES[name]?.(petrel), CLASSES[name]?.(other)];
    expect(foreign).not.toBe(own);
    expect(isInstance(Object.create(foreign?.prototype ?? null), own)).toBe(true);
    expect(isInstance(Object.create(own?.prototype ?? null), foreign)).toBe(true);
    expect(isInstance({}, own)).toBe(false);
  },
);

test('an instance of one class is none of another', async () => {
  const { Stream, OpenAI, RateLimitError } = await anotherCopy();
  expect(Object.create(Stream.prototype)).not.toBeInstanceOf(petrel.RawResponse);
  expect(Object.create(RateLimitError.prototype)).not.toBeInstanceOf(petrel.NotFoundError);
  expect(Object.create(OpenAI.prototype)).not.toBeInstanceOf(petrel.APIResource);
});

function isInstance(value: unknown, brandedClass: unknown): boolean {
  return typeof brandedClass === 'function' && value instanceof brandedClass;
}

test('a class of the user is compared by identity', async () => {
  const other = await anotherCopy();
  class Own extends petrel.OpenAI {}
  class Foreign extends other.OpenAI {}
  const client = new Foreign({ apiKey: 'sk-none' });
  expect(client instanceof petrel.OpenAI).toBe(true);
  expect(client instanceof Own).toBe(false);
  expect(new petrel.OpenAI({ apiKey: 'sk-none' }) instanceof Own).toBe(false);
});

test.each([null, undefined, 1, 'text', {}, Object.create(null), () => {}])(
  '%o is no instance',
  (value: unknown) => {
    expect(value instanceof petrel.Stream).toBe(false);
    expect(value instanceof petrel.OpenAI).toBe(false);
  },
);
