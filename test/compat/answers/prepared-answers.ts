import type http from 'node:http';
import { startRecordingServer } from '../../support/recording-server.ts';

/** What the server sends for one request. */
export interface PreparedAnswer {
  /** Default 200. */
  status?: number;
  /** Default: JSON, with the request id `req_1`. */
  headers?: Readonly<Record<string, string | string[]>>;
  /** Default: none. A list is sent piece by piece. */
  body?: string | Uint8Array | readonly (string | Uint8Array)[];
  /** Whether the connection is cut where the body would end. */
  cut?: boolean;
}

/** A server on the loopback interface that sends prepared answers. */
export interface AnswerServer {
  origin: string;
  /** Sends these answers from now on, one per request, then repeats the last one. */
  prepare: (answers: readonly PreparedAnswer[]) => void;
  /** Returns the number of requests since `prepare`. */
  requestCount: () => number;
  close: () => Promise<void>;
}

/** Starts the server. */
export async function startAnswerServer(): Promise<AnswerServer> {
  let answers: readonly PreparedAnswer[] = [];
  const { origin, requests, close } = await startRecordingServer((response, _request, nth) =>
    send(answers[Math.min(nth, answers.length) - 1] ?? {}, response),
  );
  return {
    origin,
    prepare: (prepared) => {
      answers = prepared;
      requests.length = 0;
    },
    requestCount: () => requests.length,
    close,
  };
}

async function send(answer: PreparedAnswer, response: http.ServerResponse): Promise<void> {
  const { status = 200, headers, body = [], cut = false } = answer;
  const standard = { 'content-type': 'application/json', 'x-request-id': 'req_1' };
  response.sendDate = false;
  response.writeHead(status, { ...standard, ...headers });
  const pieces = typeof body === 'string' || body instanceof Uint8Array ? [body] : body;
  for (const piece of pieces) {
    response.write(piece);
    // Separate chunks must arrive separately.
    if (pieces.length > 1) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  if (!cut) response.end();
  else setTimeout(() => response.destroy(), 10);
}
