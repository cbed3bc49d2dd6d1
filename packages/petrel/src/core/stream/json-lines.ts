import { APIConnectionError, APIResponseValidationError, OpenAIError } from '../errors/index.ts';
import { UTF8Decoder } from './utf8-decoder.ts';
import { utf8 } from '../utf8.ts';

/**
 * A web stream of the items as JSON, one a line (https://jsonlines.org). It reads an item only when
 * somebody asks for one; cancelling it ends the iterator.
 */
export function jsonLinesOf<Item>(
  iterator: AsyncIterator<Item, undefined>,
): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = await iterator.next();
        if (step.done === true) controller.close();
        else controller.enqueue(utf8(`${JSON.stringify(step.value)}\n`));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * The values of a stream of JSON lines. Blank lines are skipped; ending the iterator cancels the
 * stream, and so does aborting `signal`, which ends it quietly.
 *
 * `next` rejects with `APIResponseValidationError` for a line that is not JSON, which stays out of
 * the message, and with `APIConnectionError` when reading the stream fails.
 */
export function readJSONLines(
  stream: ReadableStream<Uint8Array | string>,
  signal: AbortSignal,
): AsyncIterator<unknown, undefined> {
  const reader = stream.getReader();
  const cancel = (): void => {
    signal.removeEventListener('abort', cancel);
    reader.cancel().catch(() => {});
  };
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  const values = readValues(reader, signal, cancel);
  return {
    next: () => values.next(),
    return() {
      cancel();
      return values.return(undefined);
    },
  };
}

async function* readValues(
  reader: ReadableStreamDefaultReader<Uint8Array | string>,
  signal: AbortSignal,
  cancel: () => void,
): AsyncGenerator<unknown, undefined> {
  try {
    for await (const line of lines(reader, signal)) {
      if (signal.aborted) return undefined;
      if (line.trim() !== '') yield parseLine(line);
    }
  } finally {
    cancel();
  }
  return undefined;
}

async function* lines(
  reader: ReadableStreamDefaultReader<Uint8Array | string>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const decoder = new UTF8Decoder();
  let unfinished = '';
  for (;;) {
    const chunk = await readChunk(reader, signal);
    if (chunk === null) break;
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      yield unfinished + text.slice(start, end);
      unfinished = '';
      start = end + 1;
    }
    unfinished += text.slice(start);
  }
  yield unfinished + decoder.end();
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array | string>,
  signal: AbortSignal,
): Promise<Uint8Array | string | null> {
  try {
    const step = await reader.read();
    return step.done ? null : step.value;
  } catch (cause) {
    if (signal.aborted) return null;
    throw OpenAIError.isInstance(cause) ? cause : new APIConnectionError({ cause });
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The parser's own error quotes the line, so it is not kept as the cause.
    throw new APIResponseValidationError({
      message: `The stream holds a line (${line.length} characters) that is not JSON.`,
    });
  }
}
