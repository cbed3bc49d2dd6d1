import { expect, test } from 'vitest';
import { forOlderCompilers } from './older-compilers.ts';

test('bytes are named in a way that every compiler knows', () => {
  type Bytes = ReturnType<Uint8ArrayConstructor['of']>;
  const bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1) satisfies Bytes;
  expect(bytes).toHaveLength(1);
  expect(forOlderCompilers('bytes(): Promise<Uint8Array<ArrayBuffer>>;')).toBe(
    "bytes(): Promise<ReturnType<Uint8ArrayConstructor['of']>>;",
  );
});

test('G1: an iterator need not say what it returns', () => {
  expect(
    forOlderCompilers('class Body implements AsyncIterableIterator<Uint8Array, undefined> {'),
  ).toBe('class Body implements AsyncIterableIterator<Uint8Array> {');
  expect(
    forOlderCompilers('all(): AsyncIterableIterator<Message<Sent, Received>, undefined>;'),
  ).toBe('all(): AsyncIterableIterator<Message<Sent, Received>>;');
});

test('a disposable type references the library that declares it', () => {
  const text = 'class Stream { [Symbol.asyncDispose](): Promise<void>; }\n';
  expect(forOlderCompilers(text)).toBe(`/// <reference lib="esnext.disposable" />\n${text}`);
});

test('all else stays as it is', () => {
  const text = 'export declare function text(bytes: Uint8Array): string;\n';
  expect(forOlderCompilers(text)).toBe(text);
});
