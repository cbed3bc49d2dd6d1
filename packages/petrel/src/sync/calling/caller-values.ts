import { ReadStream } from 'node:fs';
import { OpenAIError } from '../../error.ts';
import { StreamingFile } from '../../uploads.ts';
import { commonSlotOf, isCloneable, isPromise } from '../values/common-values.ts';
import { writeError } from '../values/error-values.ts';
import {
  hasToJSON,
  unsendable,
  unwritable,
  ValueWriter,
  type Replacement,
} from '../values/value-writer.ts';
import type { CallbackMode, Path, Slot, Written } from '../values/written-value.ts';
import type { OwnValues } from './own-values.ts';
import { remoteOf } from './remote.ts';

/** The members of formats and tools that the client calls for a result that it uses at once. */
const BLOCKING: readonly unknown[] = ['$parseRaw', '$unwrap'];

/** What the client can do nothing with once the thread waits that would have to fill it, and what to do. */
const UNUSABLE: readonly (readonly [isKind: (value: object) => boolean, what: string])[] = [
  [isPromise, 'a promise'],
  [(value) => value instanceof Response || value instanceof Request, 'a web request or response'],
  [
    (value) => Symbol.asyncIterator in value,
    'a stream, which cannot be read while this thread waits (use a file path, bytes or an iterable)',
  ],
  [(value) => value instanceof WeakMap || value instanceof WeakSet, 'a weak collection'],
];

/** Writes values of the calling thread for the worker. */
export class CallerValues {
  readonly #own: OwnValues;

  constructor(own: OwnValues) {
    this.#own = own;
  }

  /**
   * @param mode how the worker runs the functions in it
   * @throws OpenAIError of code `configuration` for what the worker could not use, naming its place
   */
  write(value: unknown, mode: CallbackMode = 'promise'): Written {
    const replace = (found: object, path: Path): Replacement => this.#replace(found, path, mode);
    try {
      return new ValueWriter(replace, Infinity).write(value);
    } catch (cause) {
      if (cause instanceof OpenAIError) throw cause;
      throw new OpenAIError('The arguments cannot be read; see the cause.', {
        code: 'configuration',
        cause,
      });
    }
  }

  /** The result of a callback. What only this thread can use is given back as it is. */
  writeResult(value: unknown): Written {
    const replace = (found: object, path: Path): Replacement => {
      const slot = this.#slotOf(found, path, 'promise');
      if (slot !== null) return { slot };
      const copy = copyOf(found);
      if (copy !== null) return copy;
      return { slot: { kind: 'origin', origin: this.#own.keep(found) } };
    };
    try {
      return new ValueWriter(replace, Infinity).write(value);
    } catch (cause) {
      throw unsendable(cause);
    }
  }

  /** Why a signal has aborted, which it has whatever the reason is. */
  writeReason(reason: unknown): Written {
    try {
      return this.writeResult(reason);
    } catch (error) {
      return this.writeResult(error);
    }
  }

  #replace(value: object, path: Path, mode: CallbackMode): Replacement {
    if (isBoxed(value)) return { instead: value.valueOf() };
    const slot = this.#slotOf(value, path, mode);
    if (slot !== null) return { slot };
    const copy = copyOf(value);
    if (copy !== null) return copy;
    for (const [isKind, what] of UNUSABLE) if (isKind(value)) throw unwritable(path, what);
    if (hasToJSON(value)) return { instead: dataOf(value.toJSON(String(path.at(-1) ?? ''))) };
    // Of an instance, JSON has the same members.
    return { instead: { ...value } };
  }

  #slotOf(value: object, path: Path, mode: CallbackMode): Slot | null {
    const remote = remoteOf(value);
    if (remote !== undefined) {
      remote.connect?.();
      return remoteSlot(remote);
    }
    if (typeof value === 'function') {
      const isBlocking = BLOCKING.includes(path.at(-1));
      return {
        kind: 'callback',
        callback: this.#own.keep(value),
        mode: isBlocking ? 'blocking' : mode,
      };
    }
    if (value instanceof Error) return { kind: 'error', error: this.writeError(value) };
    if (value instanceof AbortSignal) return this.#signalSlot(value);
    if (value instanceof URLSearchParams) return { kind: 'query', text: value.toString() };
    if (StreamingFile.isInstance(value)) return streamingFileSlot(value, path);
    if (value instanceof ReadStream) return readStreamSlot(value, path);
    return commonSlotOf(value) ?? (isIterable(value) ? this.#iterableSlot(value) : null);
  }

  /** An error, which is the very same one if it comes back. */
  writeError(error: Error): Extract<Slot, { kind: 'error' }>['error'] {
    return writeError(
      error,
      (value, path) => this.#replace(value, path, 'promise'),
      this.#own.keep(error),
    );
  }

  #signalSlot(signal: AbortSignal): Slot {
    const reason = signal.aborted ? this.write(signal.reason) : null;
    return { kind: 'signal', signal: this.#own.watch(signal), reason };
  }

  #iterableSlot(items: Iterable<unknown>): Slot {
    const iterator = items[Symbol.iterator]();
    return {
      kind: 'iterable',
      next: this.#own.keep(() => iterator.next()),
      leave: this.#own.keep(() => iterator.return?.()),
    };
  }
}

function remoteSlot({ target, path }: NonNullable<ReturnType<typeof remoteOf>>): Slot | null {
  if ('object' in target) return { kind: 'object', object: target.object };
  return 'client' in target ? { kind: 'client', client: target.client, path } : null;
}

function streamingFileSlot({ path: location, name, type }: StreamingFile, path: Path): Slot {
  if (location !== undefined) {
    return { kind: 'path', location: String(location), isURL: location instanceof URL, name, type };
  }
  throw unwritable(path, 'a file of `toStreamingFile` (use `OpenAISync.toStreamingFile`)');
}

function readStreamSlot(stream: ReadStream, path: Path): Slot {
  if (stream.bytesRead > 0 || stream.destroyed || stream.path === undefined) {
    throw unwritable(path, 'a stream that has been opened or read');
  }
  const { start, end } = { start: 0, end: Infinity, ...rangeOf(stream) };
  // The worker opens the file itself, and reports what goes wrong.
  stream.on('error', () => {});
  stream.destroy();
  return { kind: 'readStream', path: stream.path, start, end };
}

function rangeOf(stream: ReadStream): { start?: unknown; end?: unknown } {
  return { start: Reflect.get(stream, 'start'), end: Reflect.get(stream, 'end') };
}

/** What JSON takes of the result of a `toJSON`, which may be the object itself: it is not called again. */
function dataOf(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !hasToJSON(result)) return result;
  const { toJSON: _, ...members } = result;
  return members;
}

/** Whether a value is a primitive one in an object, such as `new String('a')`. */
function isBoxed(value: object): boolean {
  return value instanceof String || value instanceof Number || value instanceof Boolean;
}

/** What structured cloning may copy; null for other values. */
function copyOf(value: object): Replacement | null {
  if (!ArrayBuffer.isView(value)) return isCloneable(value) ? 'clone' : null;
  const { buffer, byteOffset, byteLength } = value;
  // Without the rest of the buffer, such as the pool of small `Buffer`s.
  if (byteLength < buffer.byteLength) {
    return { instead: new Uint8Array(buffer, byteOffset, byteLength).slice() };
  }
  return 'clone';
}

function isIterable(value: object): value is Iterable<unknown> {
  if (ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set) return false;
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function';
}
