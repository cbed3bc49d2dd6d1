import type { ClientRequest, IncomingMessage } from 'node:http';
import { timeoutError } from '../../core/abort/abort-errors.ts';
import { startTimer } from '../../core/abort/timer.ts';
import type { TransportRequest } from '../../core/call/transport.ts';
import {
  bodyError,
  closeBody,
  pieces,
  PIECE,
  readBody,
  writeLimit,
} from '../../core/abort/watch-writes.ts';
import type { RequestBody } from '../../core/call/request-body.ts';

/** Sends the body of a request and ends it. `fail` ends the request with what went wrong. */
export function sendBody(
  client: ClientRequest,
  request: TransportRequest,
  fail: (reason: unknown) => void,
): void {
  const { body, onSent } = request;
  if (body === null) {
    client.end();
    onceTaken(client, request);
  } else if (body.text !== undefined && body.text.length <= PIECE) {
    endWithText(client, body.text);
    onceTaken(client, request);
  } else if (body.bytes !== undefined && body.bytes.byteLength <= PIECE) {
    client.end(body.bytes);
    onceTaken(client, request);
  } else {
    const upload = { client, request, body, fail };
    pump(upload).then(onSent, (error: unknown) => fail(bodyError(error)));
  }
}

/**
 * Text goes out together with the head, in one write. The encoding is that of both, and headers are
 * Latin-1 (RFC 9110 §5.5), so text beyond ASCII goes as bytes.
 */
function endWithText(client: ClientRequest, text: string): void {
  if (Buffer.byteLength(text) === text.length) client.end(text, 'latin1');
  else client.end(Buffer.from(text));
}

interface Upload {
  readonly client: ClientRequest;
  readonly request: TransportRequest;
  readonly body: RequestBody;
  readonly fail: (reason: unknown) => void;
}

/** The wait for the answer begins when the connection stands, unless there is but a total limit. */
function onceTaken(client: ClientRequest, { timeouts, onSent }: TransportRequest): void {
  if (timeouts.restarts === true || timeouts.read < timeouts.attempt) client.on('finish', onSent);
  else onSent();
}

async function pump({ client, request, body, fail }: Upload): Promise<void> {
  const { onProgress } = request;
  const refusal = watchRefusal(client);
  const reader = readBody(body);
  let open = true;
  const close = (): void => {
    if (open) closeBody(reader);
    open = false;
  };
  // A source that is waited for at that time may never bring anything more.
  client.once('close', close);
  try {
    for (;;) {
      const step = await reader.next();
      if (!open || refusal.came || client.destroyed) return;
      if (step.done === true) break;
      for (const piece of pieces(step.value)) {
        if (refusal.came || client.destroyed) return;
        if (!client.write(piece, onProgress)) await taken(client, request, 'drain', fail);
      }
    }
    open = false;
  } catch (error) {
    if (open) throw error;
    return;
  } finally {
    close();
  }
  client.end();
  if (!client.writableFinished) await taken(client, request, 'finish', fail);
}

/** Notices a server that answers with an error before it has the whole body. */
function watchRefusal(client: ClientRequest): { came: boolean } {
  const refusal = { came: false };
  client.on('response', (incoming: IncomingMessage) => {
    if ((incoming.statusCode ?? 0) < 400 || client.writableEnded) return;
    refusal.came = true;
  });
  return refusal;
}

/** Waits until the connection has taken what was written, no longer than the `write` limit. */
function taken(
  client: ClientRequest,
  request: TransportRequest,
  event: 'drain' | 'finish',
  fail: (reason: unknown) => void,
): Promise<void> {
  const limit = writeLimit(request.timeouts);
  return new Promise((resolve) => {
    const timer = startTimer(limit, () => fail(timeoutError('write', limit)));
    const over = (): void => {
      clearTimeout(timer);
      for (const name of [event, 'response', 'close']) client.off(name, over);
      resolve();
    };
    for (const name of [event, 'response', 'close']) client.on(name, over);
  });
}
