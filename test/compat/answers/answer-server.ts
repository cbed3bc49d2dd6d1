import http from 'node:http';

/** What the server sends for one request. */
export interface Answer {
  /** Default 200. */
  status?: number;
  /** Default: JSON, with the request id `req_1`. */
  headers?: Readonly<Record<string, string | string[]>>;
  /** Default: none. A list is sent piece by piece. */
  body?: string | Uint8Array | readonly (string | Uint8Array)[];
  /** Whether the connection is cut where the body would end. */
  cut?: boolean;
}

/** A server on the loopback interface that gives prepared answers. */
export interface AnswerServer {
  origin: string;
  /** Gives these answers from now on, one a request, and then the last one again and again. */
  prepare: (answers: readonly Answer[]) => void;
  /** How many requests came since. */
  asked: () => number;
  close: () => void;
}

/** Starts the server. */
export async function startAnswerServer(): Promise<AnswerServer> {
  let answers: readonly Answer[] = [];
  let asked = 0;
  const server = http.createServer((incoming, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? {};
    asked += 1;
    incoming.resume().on('end', () => void send(answer, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    prepare: (prepared) => {
      answers = prepared;
      asked = 0;
    },
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function send(answer: Answer, response: http.ServerResponse): Promise<void> {
  const { status = 200, headers, body = [], cut = false } = answer;
  const standard = { 'content-type': 'application/json', 'x-request-id': 'req_1' };
  response.sendDate = false;
  response.writeHead(status, { ...standard, ...headers });
  const pieces = typeof body === 'string' || body instanceof Uint8Array ? [body] : body;
  for (const piece of pieces) {
    response.write(piece);
    // A piece of its own on the other side too.
    if (pieces.length > 1) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  if (!cut) response.end();
  else setTimeout(() => response.destroy(), 10);
}
