import type { OpenAI, Stream } from 'petrel';
import type { TestContext } from './fault.ts';
import type { Connection, Script } from './fault-server.ts';
import { readStream } from './outcome.ts';

const EVENTS = 'content-type: text/event-stream';

/** One event of a chat completion. */
export const CHUNK = 'data: {"choices":[{"index":0,"delta":{"content":"Hi"}}]}\n\n';
/** The event with the terminal mark. */
export const LAST = 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n';
/** The end of a stream. */
export const DONE = 'data: [DONE]\n\n';
/** A whole stream of three events. */
export const WHOLE = CHUNK + CHUNK + LAST + DONE;

/** Calls an operation for a stream. */
export type OpenStream = (
  client: OpenAI,
  options: { signal: AbortSignal },
) => PromiseLike<Stream<unknown>>;

/** Calls for a chat completion as a stream. */
export const openChat: OpenStream = (client, options) =>
  client.chat.completions.create({ model: 'm', messages: [], stream: true }, options);

/** Reads a chat completion as a stream. */
export async function chat({ client, signal }: TestContext): Promise<string> {
  return readStream(await openChat(client, { signal }));
}

/** Reads a stream: how many events came, and what the call or the stream threw, with its message. */
export function inWords(open: OpenStream): (context: TestContext) => Promise<string> {
  return async ({ client, signal }) => {
    let events = 0;
    try {
      for await (const _ of await open(client, { signal })) events += 1;
      return `${events}, end`;
    } catch (error) {
      return `${events}, ${String(error)}`;
    }
  };
}

/** The same of a chat completion. */
export const chatInWords: (context: TestContext) => Promise<string> = inWords(openChat);

/** A stream in chunks, so that its end differs from a cut; `end` writes the last chunk. */
export function openStream(connection: Connection): {
  send: (text: string | Uint8Array) => void;
  end: () => void;
} {
  connection.head(200, EVENTS, 'transfer-encoding: chunked');
  return {
    send: (text) => {
      connection.write(`${Buffer.byteLength(text).toString(16)}\r\n`);
      connection.write(text);
      connection.write('\r\n');
    },
    end: () => {
      connection.write('0\r\n\r\n');
      connection.busy = false;
    },
  };
}

/** A server that sends this, and then ends the body as it should be ended. */
export function sends(...pieces: (string | Uint8Array)[]): Script {
  return (connection) => {
    const stream = openStream(connection);
    for (const piece of pieces) stream.send(piece);
    stream.end();
  };
}
