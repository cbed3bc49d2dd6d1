import type { Rig } from './fault.ts';
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

/** Reads a chat completion as a stream. */
export async function chat({ client, signal }: Rig): Promise<string> {
  const stream = await client.chat.completions.create(
    { model: 'm', messages: [], stream: true },
    { signal },
  );
  return readStream(stream);
}

/** A stream in chunks, so that its end can be told from a cut; `end` writes the last chunk. */
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
