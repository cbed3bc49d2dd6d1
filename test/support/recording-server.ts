import http from 'node:http';
import https from 'node:https';
import { listenOnLoopback, type LoopbackServer } from './loopback-server.ts';

/** A request as the server received it. */
export interface RecordedRequest {
  method: string;
  /** Path and query as they were sent, with their percent-encoding. */
  url: string;
  /** The path of `url`. */
  path: string;
  /** The query of `url`, without its `?`. */
  query: string;
  headers: http.IncomingHttpHeaders;
  bytes: Buffer;
  /** The bytes as UTF-8. */
  body: string;
}

/** Answers one request. `nth` counts the recorded requests from 1. */
export type Answer = (
  response: http.ServerResponse,
  request: RecordedRequest,
  nth: number,
) => void | Promise<void>;

/** An HTTP server on 127.0.0.1 that records its requests. */
export interface RecordingServer extends LoopbackServer {
  /** Every request that arrived whole, in the order of arrival. */
  requests: RecordedRequest[];
}

/** Starts a server that records each request and then answers it; with `tls`, an HTTPS server. */
export async function startRecordingServer(
  answer: Answer,
  tls?: https.ServerOptions,
): Promise<RecordingServer> {
  const requests: RecordedRequest[] = [];
  const handle: http.RequestListener = async (incoming, response) => {
    const request = await readRequest(incoming);
    if (request === null) return;
    requests.push(request);
    await answer(response, request, requests.length);
  };
  const server = tls === undefined ? http.createServer(handle) : https.createServer(tls, handle);
  return { ...(await listenOnLoopback(server, tls === undefined ? 'http' : 'https')), requests };
}

/** Reads a request to its end; null when the client gave it up. */
async function readRequest(incoming: http.IncomingMessage): Promise<RecordedRequest | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  } catch {
    return null;
  }
  const { method = '', url = '', headers } = incoming;
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  const bytes = Buffer.concat(chunks);
  return { method, url, path, query, headers, bytes, body: bytes.toString('utf8') };
}
