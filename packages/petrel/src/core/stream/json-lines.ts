import { APIConnectionError, APIResponseValidationError, OpenAIError } from '../errors/index.ts';
import { DEFAULT_RESPONSE_LIMIT, responseTooLarge } from '../response/response-too-large.ts';
import { WebSource } from '../web-source.ts';
import { jsonValue } from '../json-value.ts';
import { pullStream } from '../pull-stream.ts';
import { TextJoiner } from './text-joiner.ts';
import { UTF8Decoder } from './utf8-decoder.ts';
import { utf8 } from '../utf8.ts';

/**
 * A web stream of the items as JSON, one a line (https://jsonlines.org). It reads an item only when
 * somebody asks for one; cancelling it ends the iterator.
 */
export function jsonLinesOf<Item>(
  iterator: AsyncIterator<Item, undefined>,
): ReadableStream<Uint8Array> {
  return pullStream(
    async () => {
      const step = await iterator.next();
      return step.done === true ? step : { value: utf8(`${JSON.stringify(step.value)}\n`) };
    },
    async () => {
      await iterator.return?.();
    },
  );
}

/**
 * The values of a stream of JSON lines. Blank lines are skipped. Leaving the iterator before its end, or
 * an error, aborts the controller, cancels the stream and releases its lock; aborting the controller
 * ends the iterator quietly.
 *
 * `next` rejects with `APIResponseValidationError` for a line that is not JSON, which stays out of
 * the message, or is longer than `limit` characters, and with `APIConnectionError` when reading the
 * stream fails.
 */
export function readJSONLines(
  stream: ReadableStream<Uint8Array | string>,
  controller: AbortController,
  limit: number = DEFAULT_RESPONSE_LIMIT,
): AsyncIterator<unknown, undefined> {
  const { signal } = controller;
  const source = new WebSource(stream);
  const leave = (): void => {
    signal.removeEventListener('abort', leave);
    void source.return();
    controller.abort();
  };
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  const values = readValues(source, signal, limit, leave);
  return {
    next: () => values.next(),
    return() {
      leave();
      return values.return(undefined);
    },
  };
}

async function* readValues(
  source: WebSource<Uint8Array | string>,
  signal: AbortSignal,
  limit: number,
  leave: () => void,
): AsyncGenerator<unknown, undefined> {
  try {
    for await (const line of lines(source, limit)) {
      if (signal.aborted) return undefined;
      if (line.trim() !== '') yield parseLine(line);
    }
    signal.removeEventListener('abort', leave);
  } catch (error) {
    const aborted = signal.aborted;
    leave();
    if (!aborted)
      throw OpenAIError.isInstance(error) ? error : new APIConnectionError({ cause: error });
  }
  return undefined;
}

async function* lines(
  source: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<string> {
  const decoder = new UTF8Decoder();
  const joiner = new TextJoiner();
  let unfinished = '';
  for await (const chunk of source) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      yield unfinished + text.slice(start, end);
      unfinished = '';
      start = end + 1;
    }
    if (unfinished.length + text.length - start > limit) {
      throw responseTooLarge(limit, {}, 'line of the stream');
    }
    joiner.hold(text.length);
    unfinished = joiner.join(unfinished, text.slice(start));
  }
  yield unfinished + decoder.end();
}

function parseLine(line: string): unknown {
  const value = jsonValue(line);
  if (value !== undefined) return value;
  throw new APIResponseValidationError({
    message: `The stream holds a line (${line.length} characters) that is not JSON.`,
  });
}
