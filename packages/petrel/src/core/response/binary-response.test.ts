import { describe, expect, test, vi } from 'vitest';
import { BinaryResponse, type BinaryResponseInit } from './binary-response.ts';
import { collectBytes } from '../request/byte-source.ts';
import { APIConnectionError, OpenAIError } from '../errors/index.ts';

function respond(parts: string[], init: Partial<BinaryResponseInit> = {}) {
  const state = { read: 0, closed: false };
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (const part of parts) {
        state.read++;
        yield new TextEncoder().encode(part);
      }
    } finally {
      state.closed = true;
    }
  }
  const response = new BinaryResponse({
    status: 200,
    statusText: 'OK',
    headers: new Headers({ 'content-type': 'audio/mpeg' }),
    url: 'http://local/x',
    source: source(),
    wrapError: (cause) => new APIConnectionError({ cause }),
    ...init,
  });
  return { response, state };
}

describe('the body is available as', () => {
  test('bytes, an ArrayBuffer, a Blob, text, JSON', async () => {
    expect(await respond(['a', 'b']).response.bytes()).toEqual(Uint8Array.of(97, 98));
    expect((await respond(['a', 'b']).response.arrayBuffer()).byteLength).toBe(2);
    const blob = await respond(['a', 'b']).response.blob();
    expect([blob.type, await blob.text()]).toEqual(['audio/mpeg', 'ab']);
    expect(await respond(['ä', 'b']).response.text()).toBe('äb');
    expect(await respond(['{"a"', ':1}']).response.json()).toEqual({ a: 1 });
  });

  test('a web stream and an async iterable, at the pace of the reader', async () => {
    const { response, state } = respond(['a', 'b', 'c']);
    const reader = response.body.getReader();
    expect([state.read, response.bodyUsed]).toEqual([0, false]);
    await reader.read();
    expect([state.read, response.bodyUsed]).toEqual([1, true]);
    await reader.cancel();
    expect(state.closed).toBe(true);
    expect(await collectBytes(respond(['a', 'b']).response)).toEqual(Uint8Array.of(97, 98));
  });
});

test('it can be used where a web `Response` is wanted', async () => {
  const { response } = respond(['a', 'b']);
  const web: Response = response;
  expect([web.type, web.redirected, web.url]).toEqual(['basic', false, 'http://local/x']);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const { response: answer } = respond(['a=1&', 'b=2'], { headers: new Headers(form) });
  expect([...(await answer.formData())]).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});

test('a clone has the same bytes, and the connection is released when both are left', async () => {
  const { response, state } = respond(['a', 'b', 'c']);
  const clone = response.clone();
  expect(await clone.text()).toBe('abc');
  expect(response.bodyUsed).toBe(false);
  expect(await response.text()).toBe('abc');
  expect(() => response.clone()).toThrow(OpenAIError);
  const left = respond(['a', 'b']);
  const other = left.response.clone().body.getReader();
  await other.read();
  await other.cancel();
  expect(left.state.closed).toBe(false);
  await left.response.body.cancel();
  expect([left.state.closed, state.closed]).toEqual([true, true]);
});

test('having looked at `body` changes nothing', async () => {
  const { response } = respond(['a']);
  expect(response.body).toBeInstanceOf(ReadableStream);
  expect(await response.text()).toBe('a');
});

test('a body is read once', async () => {
  const { response } = respond(['a']);
  await response.text();
  await expect(response.text()).rejects.toThrow(OpenAIError);
});

test('JSON that is none throws an error that withholds it', async () => {
  const error: unknown = await respond(['secret'])
    .response.json()
    .catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(OpenAIError);
  expect(String(error)).not.toContain('secret');
});

test('an error of the transport comes wrapped', async () => {
  const source = (async function* (): AsyncGenerator<Uint8Array> {
    yield Uint8Array.of(1);
    throw new TypeError('terminated');
  })();
  await expect(respond([], { source }).response.bytes()).rejects.toThrow(APIConnectionError);
});

test('disposing releases a body that was not read', async () => {
  const returned = vi.fn(async () => ({ done: true as const, value: undefined }));
  const source = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}), return: returned }),
  };
  await respond([], { source }).response[Symbol.asyncDispose]();
  expect(returned).toHaveBeenCalledTimes(1);
});

test('toFile hands the bytes and the path to the runtime, and fails when it has no files', async () => {
  const saved: unknown[] = [];
  const { response } = respond(['a', 'b'], {
    saveToFile: async (source, path) => {
      saved.push(path, await collectBytes(source));
    },
  });
  await response.toFile('x.mp3');
  expect(saved).toEqual(['x.mp3', Uint8Array.of(97, 98)]);
  await expect(respond(['a']).response.toFile('x')).rejects.toThrow('cannot write files');
});
