import { OpenAIError } from '../errors/index.ts';
import { isWebStream } from './byte-source.ts';

/** Streams and iterators that a request has begun to read. */
const taken = new WeakSet<object>();

/** Streams of Node whose errors have a listener. */
const listened = new WeakSet<object>();

/** Keeps each probe as long as its stream: Node cancels the stream of a `Response` that is collected. */
const probes = new WeakMap<object, Response>();

/**
 * Marks a stream, or an iterator, as read by a request, which can be done once.
 *
 * @throws OpenAIError when it was read before, or is being read
 */
export function takeSource(source: object): void {
  expectUnread(source, 'The stream');
  taken.add(source);
}

/**
 * Checks that a source can be read from its start. A stream that fails later on reports it to whoever
 * reads it then, and not as an event without a listener, which would end the process.
 *
 * @param what what the source is in the message of the error, such as `The contents of "file"`
 * @throws OpenAIError for a stream, a `Response` or an iterator that was read before, is being read,
 * or was destroyed: what it has left is not what the caller means to send
 */
export function expectUnread(source: object, what: string): void {
  const state = stateOf(source);
  if (state === null) {
    listenForErrors(source);
    return;
  }
  const cause: unknown = Reflect.get(source, 'errored');
  throw new OpenAIError(
    `${what} cannot be read: ${state}. Pass a new one for each call, or something that can be read ` +
      'more than once: bytes, a Blob, `fromPath(path)`.',
    cause instanceof Error ? { cause } : {},
  );
}

function listenForErrors(source: object): void {
  if (listened.has(source) || !('destroy' in source)) return;
  if (!('on' in source) || typeof source.on !== 'function') return;
  listened.add(source);
  Reflect.apply(source.on, source, ['error', () => {}]);
}

/** The error for an iterator without a single chunk: one that was read to its end looks like this. */
export function nothingLeft(): OpenAIError {
  return new OpenAIError(
    'An iterator yielded nothing to send: it was read before, or is empty. Pass a new one for each ' +
      'call, or `new Uint8Array()` to send nothing.',
  );
}

function stateOf(source: object): string | null {
  if (taken.has(source)) return 'another request has read the stream, or is reading it';
  const is = (property: string): boolean => Reflect.get(source, property) === true;
  if (is('bodyUsed')) return 'the body of the response has been read';
  // `destroyed` and `readable…` are properties of the streams of Node.
  if (is('readableDidRead') || is('readableEnded')) return 'the stream has been read';
  if (is('destroyed')) return failureOf(source) ?? 'the stream was destroyed';
  if (is('readableFlowing')) return 'something else is reading the stream';
  if (!isWebStream(source)) return null;
  if (source.locked) return 'something else is reading the stream, which is locked';
  return isDisturbed(source) ? 'the stream has been read, or was cancelled' : null;
}

function failureOf(source: object): string | null {
  const error: unknown = Reflect.get(source, 'errored');
  if (!(error instanceof Error)) return null;
  return 'code' in error ? `the stream failed (${String(error.code)})` : 'the stream failed';
}

/** Whether a web stream was read or cancelled, which only the constructor of `Response` checks. */
function isDisturbed(stream: ReadableStream): boolean {
  if (!(stream instanceof ReadableStream) || probes.has(stream)) return false;
  try {
    probes.set(stream, new Response(stream));
    return false;
  } catch {
    return true;
  }
}
