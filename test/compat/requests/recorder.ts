import http from 'node:http';

/** A request as it came over the wire. */
export interface RecordedRequest {
  verb: string;
  /** As it was sent, percent-encoding and all. */
  path: string;
  query: string;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** A server on the loopback interface that keeps what it is asked. */
export interface Recorder {
  origin: string;
  /** The requests since the last time this was called. */
  take: () => RecordedRequest[];
  close: () => void;
}

/** What satisfies both clients as the answer of any operation that does not stream. */
const ANSWER = JSON.stringify({ id: 'sample', object: 'list', data: [], has_more: false });

/** Starts a recorder: a stream gets its end at once, everything else an object that is also a page. */
export async function startRecorder(): Promise<Recorder> {
  let requests: RecordedRequest[] = [];
  const server = http.createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    const [path = '', query = ''] = (incoming.url ?? '').split(/\?(.*)/s);
    const { method = '', headers } = incoming;
    const request = { verb: method, path, query, headers, body: Buffer.concat(chunks) };
    requests.push(request);
    const streams = asksForEvents(request);
    response.setHeader('content-type', streams ? 'text/event-stream' : 'application/json');
    response.end(streams ? 'data: [DONE]\n\n' : ANSWER);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    take: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function asksForEvents({ query, body }: RecordedRequest): boolean {
  if (new URLSearchParams(query).get('stream') === 'true') return true;
  return /"stream":true|name="stream"\r\n\r\ntrue/.test(body.toString('latin1'));
}
