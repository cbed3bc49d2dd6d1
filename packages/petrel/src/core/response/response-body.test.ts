import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { rejection } from '../../../test/clients.ts';
import { CALL } from '../../../test/plain-call.ts';
import { AttemptScope } from '../abort/attempt-scope.ts';
import type { BodySource } from '../call/transport.ts';
import { utf8 } from '../utf8.ts';
import { ResponseBody } from './response-body.ts';

/** A source whose chunks come when the test wants them to. */
class ManualSource implements BodySource, AsyncIterator<Uint8Array, undefined> {
  reads = 0;
  returned = 0;
  private settle: ((step: IteratorResult<Uint8Array, undefined>) => void) | null = null;

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.settle !== null) throw new Error('It was read while it was read.');
    this.reads += 1;
    return new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.returned += 1;
    return Promise.resolve({ done: true, value: undefined });
  }

  give(text: string | null): void {
    const { settle } = this;
    this.settle = null;
    settle?.(text === null ? { done: true, value: undefined } : { done: false, value: utf8(text) });
  }
}

async function* chunksOf(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield utf8(text);
}

const textOf = ({ value }: IteratorResult<Uint8Array, undefined>): string | null =>
  value === undefined ? null : new TextDecoder().decode(value);

test('A9: any number of calls of `next` at once settle, each with a chunk of its own', async () => {
  const source = new ManualSource();
  const body = new ResponseBody({ body: source });
  const steps = [body.next(), body.next(), body.next(), body.next()];
  for (const text of ['a', 'b', null]) {
    await vi.waitFor(() => expect(source.reads).toBeGreaterThan(0));
    source.give(text);
    await Promise.resolve();
  }
  expect((await Promise.all(steps)).map(textOf)).toEqual(['a', 'b', null, null]);
});

test('A9: releasing a body settles those who wait, whatever its source does', async () => {
  const source = new ManualSource();
  const body = new ResponseBody({ body: source });
  const steps = [body.next(), body.next()];
  body.release();
  body.release();
  expect((await Promise.all(steps)).map(textOf)).toEqual([null, null]);
  expect(await body.next()).toEqual({ done: true, value: undefined });
  expect(source.returned).toBe(1);
});

test('A1: a source that throws instead of answering fails the body, and nothing else', async () => {
  const thrower = {
    [Symbol.asyncIterator]: () => {
      throw new Error('locked');
    },
  };
  const body = new ResponseBody({ body: thrower });
  await expect(body.next()).rejects.toThrow('locked');
  body.release();
  const broken = new ResponseBody({ body: thrower });
  broken.release();
  expect(await broken.next()).toEqual({ done: true, value: undefined });
});

test('A2: text is limited by its bytes, and the source is left at once', async () => {
  const source = new ManualSource();
  const body = new ResponseBody({ body: source });
  const text = rejection(body.text(3));
  for (const chunk of ['ab', 'cd']) {
    await vi.waitFor(() => expect(source.reads).toBeGreaterThan(0));
    source.give(chunk);
    await Promise.resolve();
  }
  expect(await text).toMatchObject({ code: 'response_too_large', retryable: false });
  expect(source.returned).toBe(1);
  expect(await new ResponseBody({ body: chunksOf('ab', 'ä') }).text(4)).toBe('abä');
});

test('A2: the beginning of a body is what fits, or what came before it failed', async () => {
  const beginning = (body: BodySource): Promise<string> => new ResponseBody({ body }).beginning(3);
  expect(await beginning(chunksOf('ab', 'cd', 'ef'))).toBe('abc');
  expect(await beginning(chunksOf())).toBe('');
  const cut = async function* (): AsyncGenerator<Uint8Array> {
    yield utf8('ab');
    throw new Error('cut');
  };
  expect(await beginning(cut())).toBe('ab');
});

test('A11: a body that is shorter than announced fails with a retryable error', async () => {
  const body = new ResponseBody({ body: chunksOf('ab'), length: 3 });
  expect(await rejection(body.text(10))).toMatchObject({
    name: 'APIConnectionError',
    retryable: true,
    message: 'The body ended after 2 of 3 bytes.',
  });
  expect(await new ResponseBody({ body: chunksOf('ab'), length: 2 }).text(10)).toBe('ab');
});

test('A6: the rest of a body is discarded when it is short, and left when it is not', async () => {
  const short = new ResponseBody({ body: chunksOf('ab', 'cd') });
  await short.next();
  expect(await short.discard()).toBe(true);
  const long = new ManualSource();
  const discarding = new ResponseBody({ body: long }).discard();
  long.give('x'.repeat(65_537));
  expect(await discarding).toBe(false);
  const silent = new ManualSource();
  expect(await new ResponseBody({ body: silent }).discard()).toBe(false);
  expect([long.returned, silent.returned]).toEqual([1, 1]);
});

test('A9: whatever is done with a body in whatever order, all settles and the source is left once', async () => {
  const action = fc.constantFrom('next', 'give', 'end', 'release', 'discard', 'return', 'text');
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      const source = new ManualSource();
      const body = new ResponseBody({ body: source });
      const pending: Promise<unknown>[] = [];
      const perform: Record<(typeof actions)[number], () => unknown> = {
        next: () => pending.push(body.next()),
        give: () => source.give('a'),
        end: () => source.give(null),
        release: () => body.release(),
        return: () => pending.push(body.return()),
        discard: () => pending.push(body.discard()),
        text: () => pending.push(body.text(10)),
      };
      for (const name of actions) {
        perform[name]();
        await Promise.resolve();
      }
      body.release();
      if (actions.includes('discard')) source.give(null);
      await Promise.all(pending);
      expect(source.returned).toBeLessThanOrEqual(1);
    }),
  );
});

test('A6: a small body that nobody reads leaves no listener on the signals of its call', async () => {
  const [caller, closing] = [new AbortController(), new AbortController()];
  const listeners = (): number[] =>
    [caller, closing].map(({ signal }) => getEventListeners(signal, 'abort').length);
  const scope = new AttemptScope({ ...CALL, signal: caller.signal }, closing.signal);
  expect(listeners()).toEqual([1, 1]);
  const body = new ResponseBody({ body: chunksOf('ab') }, scope);
  body.handOut(() => {});
  await vi.waitFor(() => expect(listeners()).toEqual([0, 0]));
  expect(textOf(await body.next())).toBe('ab');
  expect(listeners()).toEqual([1, 0]);
  caller.abort();
  expect(await rejection(body.next())).toMatchObject({ name: 'APIUserAbortError' });
  expect(listeners()).toEqual([0, 0]);
});
